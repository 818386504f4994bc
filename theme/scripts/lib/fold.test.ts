import { equal, deepEqual, ok } from "node:assert/strict";
import { test } from "node:test";
import { fold, matches, words } from "./fold";

test("case and accents do not count", () => equal(fold("Émigré"), "emigre"));

test("vowel signs of other scripts are letters, not accents", () => equal(fold("नीति"), "नीति"));

test("spelling variants fold to the same", () => {
  equal(fold("Defence"), fold("defense"));
  equal(fold("programmes"), fold("programs"));
  equal(fold("organisation"), fold("organization"));
});

test("the beginning of one spelling finds the other", () => {
  for (const start of ["d", "defe", "defenc", "defens", "defence"]) ok(matches(words("Defense"), words(start)), start);
  for (const start of ["progra", "programm", "programme"]) ok(matches(words("program"), words(start)), start);
});

test("all words must be found, in any order, each at the start of a word", () => {
  const text = words("joint working group|jwg");
  ok(matches(text, words("group joint")));
  ok(matches(text, words("JWG")));
  ok(!matches(text, words("joint quay")));
  ok(!matches(text, words("oint")));
});

test("an empty query finds everything", () => {
  deepEqual(words("  |, "), []);
  ok(matches([], words("")));
});
