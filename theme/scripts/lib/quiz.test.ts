import { deepEqual, equal, ok } from "node:assert/strict";
import { test } from "node:test";
import { compose, hash, isOrder, isRight, readRound, roundLength, score, writeRound, type Bank, type Question } from "./quiz";

const kinds = ["expand", "define", "allow", "order"].map((name) => ({ name, label: name }));
const ask = (kind: string, number: number): Question => ({
  id: `${kind}-${number}`,
  kind,
  prompt: `Prompt ${number}`,
  options: [0, 1, 2, 3].map((option) => ({ text: `Option ${option} of ${number}` })),
});
const bank: Bank = { kinds, questions: kinds.flatMap(({ name }) => Array.from({ length: 12 }, (_, number) => ask(name, number))) };
const seeds = Array.from({ length: 200 }, (_, number) => number.toString(36));
const right = (question: Question) => (isOrder(question) ? [0, 1, 2, 3] : [0]);

test("the hash is FNV-1a with the final mix, as the generator's", () => {
  equal(hash(""), 2872998923);
  equal(hash("a"), 444641715);
  equal(hash("order-1"), 2449496732);
});

test("the same seed gives the same round, another seed another one", () => {
  deepEqual(compose(bank, "x", []), compose(bank, "x", []));
  const rounds = new Set(seeds.map((seed) => compose(bank, seed, []).map((question) => question.id).join()));
  equal(rounds.size, seeds.length);
});

test("a round has ten questions, none twice, of all kinds chosen and of no other", () => {
  for (const seed of seeds)
    for (const chosen of [[], ["order"], ["expand", "allow"]]) {
      const questions = compose(bank, seed, chosen);
      equal(questions.length, roundLength);
      equal(new Set(questions.map((question) => question.id)).size, roundLength);
      deepEqual([...new Set(questions.map((question) => question.kind))].sort(), (chosen.length > 0 ? chosen : kinds.map((kind) => kind.name)).sort());
    }
});

test("options are shown once each, the right one in every place, and an order never solved already", () => {
  const places = new Set<number>();
  for (const question of seeds.flatMap((seed) => compose(bank, seed, []))) {
    deepEqual([...question.shown].sort(), [0, 1, 2, 3]);
    if (isOrder(question)) ok(!isRight(question, question.shown));
    else places.add(question.shown.indexOf(0));
  }
  equal(places.size, 4);
});

test("other questions of the bank do not disturb a round", () => {
  const larger = { ...bank, questions: [...bank.questions, ask("elsewhere", 1)] };
  deepEqual(compose(larger, "x", []), compose(bank, "x", []));
});

test("a bank smaller than a round is asked whole, and an empty one not at all", () => {
  equal(compose({ kinds, questions: [ask("define", 1), ask("order", 2)] }, "x", []).length, 2);
  deepEqual(compose({ kinds: [], questions: [] }, "x", []), []);
});

test("what is written into an address is read from it again", () => {
  for (const seed of seeds) {
    const questions = compose(bank, seed, ["define", "order"]);
    const answers = questions.slice(0, 7).map((question) => [...question.shown].slice(0, isOrder(question) ? 4 : 1));
    const round = { seed, kinds: ["define", "order"], answers, at: 5 };
    deepEqual(readRound(writeRound(round), bank), round);
  }
});

test("only right answers count", () => {
  const questions = compose(bank, "x", []);
  equal(score(questions, questions.map(right)), roundLength);
  equal(score(questions, questions.map((question) => [...right(question)].reverse().map((option) => 3 - option).map((option) => (isOrder(question) ? 3 - option : option)))), 0);
  equal(score(questions, []), 0);
});

test("an address somebody has tampered with gives a round that can go on", () => {
  equal(readRound("", bank), undefined);
  equal(readRound("?answers=1", bank), undefined);
  const all = kinds.length;
  for (const query of ["?seed=x&answers=9", "?seed=x&answers=%3Cb%3E", "?seed=x&at=-4", "?seed=x&at=99", "?seed=x&at=NaN", "?seed=x&kind=none", "?seed=x&answers=....", `?seed=${"x".repeat(9999)}`]) {
    const round = readRound(query, bank)!;
    ok(round.at === 1 && round.answers.length === 0 && round.kinds.length < all, query.slice(0, 40));
  }
});
