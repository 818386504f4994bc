// Runs queries and writes what each finds, in the order of the page.
// Arguments: the folder of a built site and a file of queries.
import { readFile } from "node:fs/promises";
import { loadSearch } from "./load-search.mjs";

const [site, file] = process.argv.slice(2);
const { getFirst, byNames, inAll } = await loadSearch(site);
const lines = (await readFile(file, "utf8")).split("\n").filter((line) => line !== "" && !line.startsWith("#"));
const found = lines.map((line) => {
  const query = line.split(" | ")[0];
  return { query, first: getIds(getFirst(query), query), names: getIds(byNames, query), all: getIds(inAll, query) };
});
process.stdout.write(JSON.stringify(found));

function getIds(search, query) {
  return search.find(query).flatMap((group) => group.hits.map((hit) => hit.entry.id));
}
