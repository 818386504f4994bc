import { deepEqual, equal } from "node:assert/strict";
import { test } from "node:test";
import { findAll, toHaystack } from "./haystack";

const texts = ["17 January 2002 Agreement signed", "Programme for défence"].map(toHaystack);

test("each word must begin a word", () => {
  deepEqual([...findAll(texts, "sig agree")!], [1, 0]);
  deepEqual([...findAll(texts, "greement")!], [0, 0]);
});

test("accents and spelling variants do not count", () => deepEqual([...findAll(texts, "Defense program")!], [0, 1]));

test("no word, no answer", () => equal(findAll(texts, " ,"), null));
