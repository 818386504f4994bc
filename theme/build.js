// Bundles the theme into dist/, or with --tests the tests into node_modules/.cache/tests.
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { build } from "esbuild";
import { drawImages } from "./images/draw.js";
import { colours } from "./images/tokens.js";

const shared = { bundle: true, logLevel: "warning" };

if (process.argv.includes("--tests")) await bundleTests();
else await bundleAssets();

async function bundleAssets() {
  await rm("dist", { recursive: true, force: true });
  const { timeline, ...modules } = await getPageScripts();
  const script = { ...shared, outdir: "dist", target: "es2022", minify: true, legalComments: "none" };
  // One script for every page, and one more for each kind of page that needs it.
  await build({ ...script, format: "esm", entryPoints: { site: "scripts/main.ts", ...modules } });
  // Modules run when the whole page has been read; what the timeline answers with does not wait for its events.
  await build({ ...script, format: "iife", entryPoints: { timeline } });
  await build({
    ...shared,
    // What other sites show in a frame, and the file to read offline, have style sheets of their own.
    entryPoints: { site: "styles/site.css", edition: "styles/edition.css", embed: "styles/embed.css" },
    outdir: "dist",
    // The oldest browsers that know light-dark(); newer syntax is lowered for them.
    target: ["chrome123", "firefox120", "safari17.5"],
    minify: true,
    legalComments: "none",
  });
  await drawImages("dist");
  // What the program must know of the look, to tell browsers; read by Theme.cs, not published.
  await mkdir("dist/data", { recursive: true });
  await writeFile("dist/data/colours.json", JSON.stringify({ paper: colours.paper.light, darkPaper: colours.paper.dark }));
}

async function getPageScripts() {
  const files = await readdir("scripts/pages");
  return Object.fromEntries(files.map((file) => [file.replace(/\.ts$/, ""), `scripts/pages/${file}`]));
}

async function bundleTests() {
  const outdir = "node_modules/.cache/tests";
  await rm(outdir, { recursive: true, force: true });
  await mkdir(outdir, { recursive: true });
  const files = await readdir("scripts", { recursive: true });
  await build({
    ...shared,
    entryPoints: files.filter((file) => file.endsWith(".test.ts")).map((file) => `scripts/${file}`),
    outdir,
    entryNames: "[name]",
    format: "esm",
    platform: "node",
  });
}
