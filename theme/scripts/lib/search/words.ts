import { fold } from "../fold";
import { spellings } from "../spelling";

const piece = /[\p{L}\p{M}\p{N}]+/gu;

/** Words, and words held together by a hyphen or its like. */
export const unit = /[\p{L}\p{M}\p{N}]+(?:[-–/+.&][\p{L}\p{M}\p{N}]+)*/gu;

/** R.A.F. is RAF, and what is Ireland's is about Ireland. */
function plain(text: string): string {
  return text.replace(/(?<!\p{L})(?:\p{L}\.){2,}\p{L}?(?!\p{L})/gu, (letters) => letters.replaceAll(".", "") + " ").replace(/['’]s(?!\p{L})/giu, "");
}

/** The folded words of a text. */
export function searchWords(text: string): string[] {
  return fold(plain(text)).match(piece) ?? [];
}

/** The words under which a text is found: in every spelling, compounds also in one piece, so that K200 finds K-200. */
export function indexWords(text: string): string[] {
  return (plain(text).match(unit) ?? []).flatMap((whole) => {
    const parts = searchWords(whole);
    return (parts.length > 1 ? [...parts, parts.join("")] : parts).flatMap(variants);
  });
}

/** What is the same for two texts that are one name: letters and digits, whatever stands between them and however they are spelt. */
export function nameKey(text: string): string {
  return searchWords(text).map(commonSpelling).join("");
}

/** The shortest of the spellings of a folded word, the same for all of them. */
export function commonSpelling(word: string): string {
  return [...variants(word)].sort((one, other) => one.length - other.length || (one < other ? -1 : 1))[0]!;
}

const known = new Map<string, string[]>();

/** All spellings of a folded word; the same words come again and again. */
function variants(word: string): string[] {
  const found = known.get(word) ?? spellings(word);
  known.set(word, found);
  return found;
}

/** How many letters a word may be away from the one that was meant: none below 5 letters, one up to 8, then two. */
export function typosAllowed(length: number): 0 | 1 | 2 {
  return length >= 9 ? 2 : length >= 5 ? 1 : 0;
}

/** The word with each pair of neighbours exchanged: to a reader one slip, to a count of edits two. */
export function swaps(word: string): string[] {
  const letters = [...word];
  return letters.slice(1).map((_, place) => [...letters.slice(0, place), letters[place + 1]!, letters[place]!, ...letters.slice(place + 2)].join(""));
}

/** What is left of an English word without the ending of its number or tense; null where there is none to lose. */
export function stem(word: string): string | null {
  const found = /^(\p{L}{3,}?[^s])(?:s|es|ed|ing)$/u.exec(word);
  return found && found[1]!.length >= 4 ? found[1]! : null;
}

/** A word as typed, and as it is compared. */
export interface Word {
  readonly folded: string;
  /** Letters as typed. */
  readonly length: number;
  /** The words of a compound, for where nothing is called by the whole. */
  readonly parts: readonly Word[];
}

/** The words that were typed; a compound is one. */
export function readWords(text: string): Word[] {
  return (plain(text).match(unit) ?? []).map((whole) => {
    const parts = (whole.match(piece) ?? []).map((part) => ({ folded: fold(part), length: [...part].length, parts: [] }));
    return parts.length === 1 ? parts[0]! : { folded: parts.map((part) => part.folded).join(""), length: [...whole].length, parts };
  });
}
