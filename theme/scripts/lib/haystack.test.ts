import { deepEqual, equal } from "node:assert/strict";
import { test } from "node:test";
import { findAll, toHaystacks } from "./haystack";

const texts = toHaystacks(["17 January 2002 Agreement signed", "Programme for défence", "AB-12C, agreement|programme"]);

test("each word must begin a word", () => {
  deepEqual([...findAll(texts, "sig agree")!], [1, 0, 0]);
  deepEqual([...findAll(texts, "greement")!], [0, 0, 0]);
});

test("accents and spelling variants do not count", () => deepEqual([...findAll(texts, "Defense program")!], [0, 1, 0]));

test("no word, no answer", () => equal(findAll(texts, " ,"), null));

test("a word that comes again is found in each text", () => {
  deepEqual([...findAll(texts, "agreement")!], [1, 0, 1]);
  deepEqual([...findAll(texts, "program")!], [0, 1, 1]);
});

test("a word with a hyphen is found as one piece and in pieces", () => {
  for (const query of ["AB-12C", "ab12c", "ab 12"]) deepEqual([...findAll(texts, query)!], [0, 0, 1]);
});
