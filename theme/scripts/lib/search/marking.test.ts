import { deepEqual, equal } from "node:assert/strict";
import { test } from "node:test";
import { markWords, pickAlias, pickSentence } from "./marking";

const show = (pieces: readonly { text: string; isMarked: boolean }[]): string => pieces.map((piece) => (piece.isMarked ? `[${piece.text}]` : piece.text)).join("");

test("words are marked as they are written, in any spelling of them", () => equal(show(markWords("Defence, and Défense!", new Set(["defense"]))), "[Defence], and [Défense]!"));

test("a compound is marked as a whole, or else its part", () => {
  equal(show(markWords("The K-200 lamp", new Set(["k200"]))), "The [K-200] lamp");
  equal(show(markWords("The K-200 lamp", new Set(["200"]))), "The K-[200] lamp");
});

test("nothing is lost or added", () => {
  const text = "<b>A</b> & “B” 😀 नीति.";
  equal(markWords(text, new Set(["a", "नीति"])).map((piece) => piece.text).join(""), text);
});

test("the sentence with most of the words is picked, initials end none", () => {
  const texts = ["It began well. R. Stevenson signed the U.K. agreement in 1818.", "Signed: 1818"];
  equal(show(pickSentence(texts, new Set(["signed", "agreement"]))), "R. Stevenson [signed] the U.K. [agreement] in 1818.");
  equal(show(pickSentence(texts, new Set())), "It began well.");
  deepEqual(pickSentence([], new Set(["x"])), []);
});

test("another name is told only where the shown ones do not say why", () => {
  equal(pickAlias(["Robert Louis"], ["Bob Louis"], new Set(["bob"])), "Bob Louis");
  equal(pickAlias(["Robert Louis"], ["Bob Louis"], new Set(["bob", "louis"])), null);
  equal(pickAlias(["Beam"], ["BEAM"], new Set(["sea"])), null);
});
