// Looks up every title, abbreviation and other name, and writes those that do not lead to an entry of that name first, or to no
// page. What the site says comes before the title of a source. Argument: the folder of a built site.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { loadSearch } from "./load-search.mjs";

const { byNames, inAll, shards, nameKey } = await loadSearch(process.argv[2]);
const wrong = [];
let tried = 0;
// Questions in dispute come with the sentences, after the first answer.
const later = ["dispute", "source"];
for (const group of shards.flatMap((shard) => shard.groups ?? [])) check(group, (name) => getGroups(group.kind, name));
process.stdout.write(JSON.stringify({ tried, wrong }));

function getGroups(kind, name) {
  const found = inAll.find(name);
  if (kind === "source") return [found.find((group) => group.kind === kind)];
  return later.includes(kind) ? [found[0]] : [byNames.find(name)[0], found[0]];
}

function check(group, find) {
  for (const name of group.ids.flatMap((_, place) => getNames(group, place)).filter((name) => name)) {
    tried++;
    for (const found of find(name)) {
      const first = found?.hits[0]?.entry;
      const called = first ? [first.name, first.abbreviation, ...first.aliases] : [];
      if (!called.some((other) => nameKey(other) === nameKey(name))) wrong.push({ name, first: first?.id });
      else if (!existsSync(join(process.argv[2], first.href, "index.html"))) wrong.push({ name, href: first.href });
    }
  }
}

function getNames(group, place) {
  return [group.names[place], group.abbreviations?.[place], ...(group.aliases?.[place] ?? [])];
}
