// Prints what the host reads from a _redirects file: {redirects, errors}.
import { parseAllRedirects } from "@netlify/redirect-parser";

const { redirects, errors } = await parseAllRedirects({ redirectsFiles: [process.argv[2]], minimal: true });
console.log(JSON.stringify({ redirects, errors: errors.map(String) }));
