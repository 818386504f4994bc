// The search that readers load, over the index that they load, without a browser.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

// The script also defines elements; here nobody shows them.
globalThis.HTMLElement = class {};
globalThis.customElements = { define() {} };

/** The search by names alone and with everything, the two shards, and what tells names apart, of the site in a folder. */
export async function loadSearch(site) {
  const [script] = (await readdir(join(site, "assets"))).filter((name) => /^search\.[0-9a-f]+\.js$/.test(name));
  const { Search, nameKey } = await import(pathToFileURL(join(site, "assets", script)));
  const names = await readJson("data/search.json");
  const texts = await readJson(names.texts);
  return { byNames: new Search(names), inAll: new Search(names, texts), names, texts, nameKey };

  async function readJson(path) {
    return JSON.parse(await readFile(join(site, path), "utf8"));
  }
}
