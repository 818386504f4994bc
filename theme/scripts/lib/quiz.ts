import { getAll, withAll } from "./address";

/** What an answer leads to is told of the right options only. */
export interface Option {
  readonly text: string;
  readonly href?: string;
  readonly date?: string;
  readonly source?: string;
  readonly sourceHref?: string;
}

/** The right option stands first; where things are put in order, all stand in the right one. */
export interface Question {
  readonly id: string;
  readonly kind: string;
  readonly prompt: string;
  readonly options: readonly Option[];
}

export interface Bank {
  readonly kinds: readonly { readonly name: string; readonly label: string }[];
  readonly questions: readonly Question[];
}

/** A question with its options as they are shown: numbers of options, in the order of showing. */
export interface Asked extends Question {
  readonly shown: readonly number[];
}

/** Everything there is to know about a round; it stands in the address and nowhere else. */
export interface Round {
  readonly seed: string;
  readonly kinds: readonly string[];
  /** For each answered question the numbers chosen: one, or all in the order given. */
  readonly answers: readonly (readonly number[])[];
  /** Which question is shown, from 1; one more than there are for the result. */
  readonly at: number;
}

export const roundLength = 10;

const orderKind = "order";

export const isOrder = (question: Question): boolean => question.kind === orderKind;

/** Mixes a text into 32 bits: FNV-1a, then the final mix of MurmurHash3. */
export function hash(text: string): number {
  let mixed = 2166136261;
  for (let index = 0; index < text.length; index++) mixed = Math.imul(mixed ^ text.charCodeAt(index), 16777619);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** The questions of a round: of each chosen kind in turn, drawn by the seed; the same for the same seed. */
export function compose(bank: Bank, seed: string, kinds: readonly string[]): Asked[] {
  const chosen = kinds.length > 0 ? kinds : bank.kinds.map((kind) => kind.name);
  const drawn = chosen.map((kind) => mix(bank.questions.filter((question) => question.kind === kind), (question) => `${seed} ${question.id}`));
  const turns = Math.max(0, ...drawn.map((questions) => questions.length));
  const picked = Array.from({ length: turns }, (_, turn) => drawn.flatMap((questions) => questions.slice(turn, turn + 1))).flat().slice(0, roundLength);
  return mix(picked, (question) => `${question.id} ${seed}`).map((question) => ({ ...question, shown: shuffle(question, seed) }));
}

/** Right where the right option was chosen, or all were put in the right order. */
export const isRight = (question: Question, answer: readonly number[]): boolean =>
  isOrder(question) ? answer.every((option, index) => option === index) : answer[0] === 0;

export const score = (questions: readonly Question[], answers: Round["answers"]): number =>
  answers.filter((answer, index) => isRight(questions[index]!, answer)).length;

/** Reads a round from the query part of an address; undefined where none is under way. */
export function readRound(query: string, bank: Bank): Round | undefined {
  const seed = getAll(query, "seed")[0];
  if (!seed) return undefined;
  const kinds = getAll(query, "kind").filter((name) => bank.kinds.some((kind) => kind.name === name));
  const questions = compose(bank, seed, kinds);
  const answers: number[][] = [];
  for (const text of (getAll(query, "answers")[0] ?? "").split(".")) {
    const question = questions[answers.length];
    const answer = [...text].map(Number);
    if (!question || !isAnswer(question, answer)) break;
    answers.push(answer);
  }
  const at = Math.trunc(Number(getAll(query, "at")[0]));
  return { seed, kinds, answers, at: at >= 1 ? Math.min(at, answers.length + 1) : answers.length + 1 };
}

/** The query part for a round. */
export function writeRound(round: Round): string {
  const answers = round.answers.map((answer) => answer.join("")).join(".");
  return withAll(withAll(withAll(withAll("", "seed", [round.seed]), "kind", round.kinds), "answers", [answers]), "at", [`${round.at}`]);
}

const isAnswer = (question: Question, answer: readonly number[]): boolean =>
  answer.length === (isOrder(question) ? question.options.length : 1) &&
  new Set(answer).size === answer.length &&
  answer.every((option) => Number.isInteger(option) && option >= 0 && option < question.options.length);

/** The options of a question as shown. Things to put in order never stand in the right one already. */
function shuffle(question: Question, seed: string): number[] {
  const shown = mix([...question.options.keys()], (option) => `${seed} ${question.id} ${option}`);
  return isOrder(question) && isRight(question, shown) ? shown.reverse() : shown;
}

function mix<T>(items: readonly T[], name: (item: T) => string): T[] {
  return items.map((item) => ({ item, place: hash(name(item)) })).sort((left, right) => left.place - right.place).map(({ item }) => item);
}
