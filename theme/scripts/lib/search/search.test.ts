import { deepEqual, equal, ok } from "node:assert/strict";
import { test } from "node:test";
import type { Group, Shard } from "./entries";
import { isAboutTime } from "./query";
import { Search } from "./search";

const articles: Group = {
  kind: "article",
  label: "Articles",
  path: "/articles/",
  ids: ["eddystone", "bell-rock"],
  names: ["Eddystone Lighthouse", "Bell Rock Lighthouse"],
  details: ["Programme", "Programme"],
  abbreviations: ["EDL", ""],
  aliases: [["Smeaton's Tower"], ["Inchcape Light", "बेल रॉक"]],
  people: [[], [0]],
};

const people: Group = { kind: "person", label: "People", path: "/people/", ids: ["stevenson", "smeaton"], names: ["Robert Stevenson", "John Smeaton"], details: ["Engineer", "Engineer"], abbreviations: ["", ""], aliases: [[], []] };

const events: Group = {
  kind: "event",
  label: "Timeline",
  path: "/timeline/",
  ids: ["lit-1759", "lit-1810", "storm", "closed"],
  names: ["Eddystone lit", "Bell Rock lit", "Storm over the rock", "Defense of the tower ended"],
  details: ["1959", "1 February 1910", "1959–1960", "1982"],
  days: [19590101, 19591231, 19100201, 0, 19590601, 19600101, 19820101, 19821231],
  people: [[1], [0], [], []],
};

const names: Shard = { groups: [articles, people] };
const happened: Shard = { groups: [events] };
const sources: Group = { kind: "source", label: "Sources", path: "/sources/", ids: ["eddystone-book"], names: ["Eddystone Lighthouse"], details: ["Nobody"] };
const texts: Shard = {
  texts: { article: [["A tower on a reef off Plymouth."], ["A tower in the North Sea."]] },
  bodies: { article: [["Granite blocks were dovetailed."], []] },
};
const search = load(names, happened, texts, { groups: [sources] });

function load(...shards: readonly Shard[]): Search {
  const loaded = new Search();
  for (const shard of shards) loaded.add(shard);
  return loaded;
}

function find(query: string, searched = search): string[] {
  return searched.find(query).flatMap((group) => group.hits.map((hit) => hit.entry.id));
}

test("an exact name comes first, then other names, a source's title last", () => {
  equal(find("edl")[0], "eddystone");
  equal(find("SMEATONS TOWER")[0] ?? find("Smeaton's Tower")[0], "eddystone");
  equal(find("inchcape light")[0], "bell-rock");
  deepEqual(search.find("Eddystone Lighthouse").map((group) => group.kind)[0], "article");
});

test("every name of every entry leads to an entry of that name first", () => {
  for (const group of [articles, people])
    group.ids.forEach((id, place) => {
      for (const name of [group.names[place]!, group.abbreviations![place]!, ...group.aliases![place]!].filter((each) => each !== "")) equal(find(name)[0], String(id), name);
    });
});

test("one letter may be wrong in five, two in nine, none in four", () => {
  equal(find("stevensen")[0], "stevenson");
  equal(find("eddistane")[0], "eddystone");
  equal(find("smaeton")[0], "smeaton");
  ok(!find("bekk").includes("bell-rock"));
});

test("spelling variants and names in other scripts find the same", () => {
  deepEqual(find("defence of the tower"), find("defense of the tower"));
  equal(find("बेल रॉक")[0], "bell-rock");
});

test("a stretch of time gives its events in order, the sure ones first", () => {
  deepEqual(find("1910..1982"), ["lit-1759", "lit-1810", "storm", "closed"]);
  deepEqual(find("1959"), ["lit-1759", "storm"]);
});

test("who is asked for is found by what was found", () => {
  const { entry, through } = search.find("who lit the bell rock?")[0]!.hits[0]!;
  equal(entry.id, "stevenson");
  equal(through!.id, "lit-1810");
});

test("a word of a text is found once the texts are there", () => {
  equal(find("granite")[0], "eddystone");
  deepEqual(find("granite", load(names, happened)), []);
});

test("what happened may come before names, and people are still found by it", () => {
  const other = load(happened, names, texts);
  deepEqual(find("1910..1982", load(happened)), find("1910..1982"));
  deepEqual(find("who lit the bell rock?", other), find("who lit the bell rock?", load(names, happened, texts)));
});

test("an id follows from a name or an abbreviation where it is not written", () => {
  const short = load({ groups: [{ ...articles, ids: [1, 0] }] });
  deepEqual(find("lighthouse", short).sort(), ["bell-rock-lighthouse", "edl"]);
});

test("a word that stands nowhere does not hide the name beside it", () => equal(find("wobbert smeaton")[0], "smeaton"));

test("one slip more is forgiven where nothing is found otherwise", () => equal(find("stivenzon")[0], "stevenson"));

test("a compound counts as one word of a name", () => {
  const named = load({ groups: [{ ...articles, ids: ["apart", "together"], names: ["A lamp", "A meeting"], abbreviations: ["", ""], aliases: [["A+B", "first lamp"], ["first A+B talks"]] }] });
  equal(find("first A+B", named)[0], "together");
});

test("a year in a name is that year", () => {
  const dated = load({ groups: [{ ...articles, ids: ["old", "new"], names: ["Light list of 1958", "Light list of 1959"], abbreviations: ["", ""], aliases: [[], []] }] });
  deepEqual(find("light list 1959", dated), ["new", "old"]);
});

test("what may become a year asks for what happened", () => {
  for (const text of ["2", "201", "2018", "in 2018", "2016..2020", "tower 1959"]) ok(isAboutTime(text), text);
  for (const text of ["", "tower", "2+2", "414", "20180"]) ok(!isAboutTime(text), text);
});

test("nothing is found for nothing", () => {
  for (const query of ["", "  ", "?!", "zzzzzzzz"]) deepEqual(search.find(query), []);
});

test("groups keep what they hold together, the best group first", () => {
  const groups = search.find("eddystone");
  deepEqual(groups.map((group) => group.label), ["Articles", "Timeline", "Sources"]);
  equal(groups[0]!.hits[0]!.entry.href, "/articles/eddystone/");
});
