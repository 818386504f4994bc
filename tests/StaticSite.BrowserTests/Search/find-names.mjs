// Looks up every title, abbreviation and other name, and writes those that do not lead to an entry of that name first.
// What the site says comes before the title of a source. Argument: the folder of a built site.
import { loadSearch } from "./load-search.mjs";

const { byNames, inAll, names, texts, nameKey } = await loadSearch(process.argv[2]);
const wrong = [];
let tried = 0;
for (const group of names.groups) check(group, (name) => [byNames.find(name)[0], inAll.find(name)[0]]);
for (const group of texts.groups) check(group, (name) => [inAll.find(name).find((found) => found.kind === group.kind)]);
process.stdout.write(JSON.stringify({ tried, wrong }));

function check(group, find) {
  for (const name of group.ids.flatMap((_, place) => getNames(group, place)).filter((name) => name)) {
    tried++;
    for (const found of find(name)) {
      const first = found?.hits[0]?.entry;
      const called = first ? [first.name, first.abbreviation, ...first.aliases] : [];
      if (!called.some((other) => nameKey(other) === nameKey(name))) wrong.push({ name, first: first?.id });
    }
  }
}

function getNames(group, place) {
  return [group.names[place], group.abbreviations?.[place], ...(group.aliases?.[place] ?? [])];
}
