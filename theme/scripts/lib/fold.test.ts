import { deepEqual, equal, ok } from "node:assert/strict";
import { test } from "node:test";
import { findable, fold, matches, typed } from "./fold";

const isFound = (text: string, query: string) => matches(findable(text), typed(query));

test("case and accents do not count", () => equal(fold("Émigré"), "emigre"));

test("vowel signs of other scripts are letters, not accents", () => equal(fold("नीति"), "नीति".normalize("NFC")));

test("all words must be found, in any order, each at the start of a word", () => {
  ok(isFound("joint working group|jwg", "group joint"));
  ok(isFound("joint working group|jwg", "JWG"));
  ok(!isFound("joint working group|jwg", "joint quay"));
  ok(!isFound("joint working group|jwg", "oint"));
});

test("a hyphen more or less does not count", () => {
  for (const query of ["X-15a", "x15a", "x 15a", "15a"]) ok(isFound("X-15A", query), query);
  for (const query of ["f-100", "F100", "f10"]) ok(isFound("F100", query), query);
  for (const query of ["coproduction", "co-production", "co production"]) ok(isFound("co-production", query), query);
});

test("an empty query finds everything", () => {
  deepEqual(typed("  |, - "), []);
  ok(isFound("", ""));
  ok(isFound("anything", " "));
});

test("every text is found by its own words", () => {
  for (const text of ["2+2 dialogue", "C4ISR", "Défense|defence", "दो देश", "(draft)", "a/b-c"]) ok(isFound(text, text), text);
});
