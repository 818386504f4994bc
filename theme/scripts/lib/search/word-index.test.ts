import { deepEqual, equal, ok } from "node:assert/strict";
import { test } from "node:test";
import { countEdits, WordIndex } from "./word-index";

const name = 0;
const text = 1;

function create(): WordIndex {
  const index = new WordIndex([5, 1]);
  index.add(0, name, ["tall", "tower"]);
  index.add(0, text, ["a", "lamp", "lamp", "burns"]);
  index.add(1, name, ["lamp"]);
  index.add(2, text, ["towers", "stand"]);
  return index;
}

test("a word in a name counts more than one in a text", () => {
  const found = create().find("lamp", {});
  deepEqual([...found.keys()].sort(), [0, 1]);
  ok(found.get(1)!.score > found.get(0)!.score);
});

test("a beginning finds the whole word, and says which", () => {
  const found = create().find("tower", { prefix: true });
  deepEqual([...found.get(2)!.words], ["towers"]);
  ok(found.get(0)!.score > found.get(2)!.score);
  equal(create().find("tower", {}).size, 1);
});

test("a slip finds what was meant, within its leeway", () => {
  deepEqual([...create().find("towar", { fuzzy: 1 }).keys()], [0]);
  equal(create().find("tawar", { fuzzy: 1 }).size, 0);
});

test("what is not there is not found", () => equal(create().find("reef", { fuzzy: 1, prefix: true }).size, 0));

for (const [one, other, edits] of [["beam", "beam", 0], ["beam", "bea", 1], ["beam", "boom", 2], ["kitten", "sitting", 3], ["a", "abcd", 3]] as const)
  test(`${edits} edits from ${one} to ${other}, and no more are counted than asked`, () => {
    equal(countEdits(one, other, 3), edits);
    if (edits > 1) ok(countEdits(one, other, 1) > 1);
  });
