import { deepEqual, ok } from "node:assert/strict";
import { test } from "node:test";
import { find, holds, prepare } from "./ranking";

const entries = [
  { id: "text", names: ["Lens cap"], text: "Keeps dust off a defense camera." },
  { id: "start", names: ["Defence of lenses"], text: "" },
  { id: "word", names: ["Ministry of Defence"], text: "" },
  { id: "exact", names: ["Ministry of war", "Défense"], text: "" },
].map(prepare);

test("a name comes before a text, the whole name first", () =>
  deepEqual(find(entries, "defence").map(({ id }) => id), ["exact", "start", "word", "text"]));

test("words may stand in name and text", () => deepEqual(find(entries, "cap camera").map(({ id }) => id), ["text"]));

test("nothing asked, nothing found", () => deepEqual(find(entries, " "), []));

test("a text holds the query by its words' beginnings", () => {
  ok(holds("Ministry of Defence", "def min"));
  ok(!holds("Ministry of Defence", "fence"));
  ok(holds("anything", ""));
});
