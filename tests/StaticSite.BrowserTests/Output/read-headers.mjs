// Prints what the host reads from a _headers file: {headers, errors}.
import { parseAllHeaders } from "@netlify/headers-parser";

const { headers, errors } = await parseAllHeaders({ headersFiles: [process.argv[2]], minimal: true });
console.log(JSON.stringify({ headers, errors: errors.map(String) }));
