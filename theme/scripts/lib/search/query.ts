import { readSpan, type Span } from "./dates";
import { nameKey, readWords, type Word } from "./words";

/** What a question asks for; null where it does not say. */
export type Asks = "who" | "when" | "where" | null;

/** A query as it is understood. */
export interface Query {
  /** What an entry may be called exactly: all that was typed, and what is left of a question. */
  readonly keys: readonly string[];
  /** What to look for, without the words that only make a sentence. */
  readonly words: readonly Word[];
  readonly span: Span | null;
  readonly asks: Asks;
  /** True while the last word may still be being typed. */
  readonly isOpen: boolean;
}

const phrases = /\b(?:full form|stands? for|short for|meaning of|definition of|tell me about|(?:take|took|taken|taking) place)\b/giu;

// Words of questions, and those that stand in every sentence.
const idle = new Set(
  ("a about allow allows an and any are as at be been began begin begun between by can could define did do does explain find for from give had happen happened has have how i in into is it its let lets "
    + "me mean means meaning of on or over please show stand start started tell that the their them there these they this to under was we were what whats when where which who whom whose why will with you").split(" "),
);

/** True for what asks after a time, or may once it is typed in full: what happened is wanted before names. */
export function isAboutTime(text: string): boolean {
  return /^\W*[12]\d{0,3}$/.test(text) || readSpan(text).span !== null;
}

/** Reads what was typed. */
export function readQuery(text: string): Query {
  const { span, rest } = readSpan(text);
  const all = readWords(rest.replace(phrases, " "));
  const telling = all.filter((word) => !idle.has(word.folded));
  const words = telling.length > 0 || span ? telling : all;
  return {
    // With a date somebody is after what happened then, not after the name beside it.
    keys: [...new Set([nameKey(text), span ? "" : nameKey(words.flatMap((word) => (word.parts.length > 0 ? word.parts : [word])).map((word) => word.folded).join(" "))])].filter((key) => key !== ""),
    words,
    span,
    asks: readAsks(all),
    isOpen: /[\p{L}\p{M}\p{N}]$/u.test(text),
  };
}

function readAsks(words: readonly Word[]): Asks {
  const asked = words.slice(0, 3).find((word) => ["who", "whom", "whose", "when", "where"].includes(word.folded))?.folded;
  return asked === "when" || asked === "where" ? asked : asked ? "who" : null;
}
