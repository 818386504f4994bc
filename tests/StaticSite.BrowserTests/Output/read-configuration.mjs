// Prints what the host makes of netlify.toml in a kind of deploy: {build, headers, redirects}.
import { resolveConfig } from "@netlify/config";

const [repositoryRoot, context] = process.argv.slice(2);
const logs = { stdout: [], stderr: [] };
const { config } = await resolveConfig({ offline: true, cwd: repositoryRoot, repositoryRoot, context, branch: "any", logs });
console.log(JSON.stringify({ build: config.build, headers: config.headers, redirects: config.redirects, warnings: logs.stderr }));
