// The search that readers load, over the index that they load, without a browser.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

// The script also defines elements; here nobody shows them.
globalThis.HTMLElement = class {};
globalThis.customElements = { define() {} };

/**
 * The searches of the site in a folder: by the part that comes first for a query, by names and events, and with everything; the
 * parts; and what tells names apart.
 */
export async function loadSearch(site) {
  const [script] = (await readdir(join(site, "assets"))).filter((name) => /^search\.[0-9a-f]+\.js$/.test(name));
  const { Search, isAboutTime, nameKey } = await import(pathToFileURL(join(site, "assets", script)));
  const { shards: paths } = await readJson("data/search.json");
  const shards = await Promise.all(paths.map(readJson));
  const [names, events] = shards;
  const [ofNames, ofEvents] = [load(names), load(events)];
  return { getFirst: (query) => (isAboutTime(query) ? ofEvents : ofNames), byNames: load(names, events), inAll: load(...shards), shards, nameKey };

  function load(...parts) {
    const search = new Search();
    for (const part of parts) search.add(part);
    return search;
  }

  async function readJson(path) {
    return JSON.parse(await readFile(join(site, path), "utf8"));
  }
}
