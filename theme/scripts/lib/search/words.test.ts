import { deepEqual, equal } from "node:assert/strict";
import { test } from "node:test";
import { indexWords, nameKey, readWords, searchWords, stem, swaps, typosAllowed } from "./words";

test("dots between letters and what is somebody's do not count", () => {
  deepEqual(searchWords("B.E.A.M. and Ireland's U.K. partner"), ["beam", "and", "ireland", "uk", "partner"]);
  deepEqual(searchWords("R. Stevenson"), ["r", "stevenson"]);
});

test("a compound is found by its parts and as one word", () => {
  deepEqual(indexWords("K-200 lamp"), ["k", "200", "k200", "lamp"]);
  deepEqual(readWords("K-200").map((word) => [word.folded, word.parts.length]), [["k200", 2]]);
});

test("a name is the same however its parts are joined", () => {
  for (const name of ["FRESNEL-X", "fresnel x", "FresnelX"]) equal(nameKey(name), "fresnelx");
});

test("words of other scripts keep their vowel signs", () => deepEqual(searchWords("दीप स्तंभ"), ["दीप", "स्तंभ"]));

test("one slip from five letters on, two from nine on", () => deepEqual([4, 5, 8, 9].map(typosAllowed), [0, 1, 1, 2]));

test("each pair of neighbours is exchanged once", () => deepEqual(swaps("abc"), ["bac", "acb"]));

test("endings of number and tense are dropped where a word is left", () => {
  deepEqual(["signed", "visits", "refuelling"].map(stem), ["sign", "visit", "refuell"]);
  deepEqual(["led", "class", "is"].map(stem), [null, null, null]);
});

test("a name is the same in either spelling", () => {
  for (const [british, american] of [["Harbour Defence", "harbor defense"], ["programme centre", "Program Center"], ["judgement", "judgment"], ["grey", "gray"]] as const)
    equal(nameKey(british), nameKey(american));
});
