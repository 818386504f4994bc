import { fold } from "../fold";
import { indexWords, unit } from "./words";

/** A piece of a text; what was looked for is marked. */
export interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}

const word = /[\p{L}\p{M}\p{N}]+/gu;

// After a full stop that ends more than an initial, before something that may begin a sentence.
const sentenceEnd = /(?<=[^\s.]{2}[.!?]["”’)]*)\s+(?=["“‘(]?[\p{Lu}\p{N}])/u;

/** The sentence that holds most of the words, in pieces; the first sentence where none holds any. Of two that hold as many, the earlier. */
export function pickSentence(texts: readonly string[], words: ReadonlySet<string>): Piece[] {
  const sentences = texts.flatMap((text) => text.split(sentenceEnd));
  let best = markWords(sentences[0] ?? "", words);
  let most = count(best);
  for (const sentence of sentences.slice(1)) {
    const pieces = markWords(sentence, words);
    const marked = count(pieces);
    if (marked > most) [best, most] = [pieces, marked];
  }
  return best;
}

/** A text in pieces, the words marked. */
export function markWords(text: string, words: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const [start, found] of findWords(text, words)) {
    if (start > end) pieces.push({ text: text.slice(end, start), isMarked: false });
    pieces.push({ text: found, isMarked: true });
    end = start + found.length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), isMarked: false });
  return pieces;
}

/** The other name by which an entry was found, where its own names do not show why; null where they do. */
export function pickAlias(names: readonly string[], aliases: readonly string[], words: ReadonlySet<string>): string | null {
  if (names.some((name) => count(markWords(name, words)) > 0)) return null;
  const [best] = aliases.map((alias) => ({ alias, marked: count(markWords(alias, words)) })).sort((a, b) => b.marked - a.marked);
  return best && best.marked > 0 ? best.alias : null;
}

/** Where the words stand: compounds as a whole, or else their parts. */
function* findWords(text: string, words: ReadonlySet<string>): Generator<[number, string]> {
  for (const whole of text.matchAll(unit)) {
    const parts = [...whole[0].matchAll(word)];
    const isMeant = (text: string) => getForms(text).some((each) => words.has(each));
    if (isMeant(parts.map((part) => part[0]).join(""))) yield [whole.index, whole[0]];
    else for (const part of parts) if (isMeant(part[0])) yield [whole.index + part.index, part[0]];
  }
}

const known = new Map<string, string[]>();

/** The words under which a word is found; the same words come again and again. */
function getForms(text: string): string[] {
  const forms = known.get(text) ?? indexWords(text);
  known.set(text, forms);
  return forms;
}

function count(pieces: readonly Piece[]): number {
  return new Set(pieces.filter((piece) => piece.isMarked).map((piece) => fold(piece.text))).size;
}
