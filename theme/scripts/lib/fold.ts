import { spellings } from "./spelling";

/** What was typed, word by word: the word as one piece, and the pieces that punctuation divides it into. */
export type Typed = readonly { readonly whole: string; readonly pieces: readonly string[] }[];

/** Lower case without accents. For comparing only, never for show. */
export function fold(text: string): string {
  return text.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").toLowerCase().normalize("NFC");
}

/** Every word that a text can be found by: each in all its spellings, and those with a hyphen also in pieces. */
export function findable(text: string): string[] {
  return [...new Set(typed(text).flatMap(({ whole, pieces }) => [whole, ...pieces]).flatMap(spellings))];
}

/** The words of a query. */
export function typed(query: string): Typed {
  return fold(query)
    .split(/[\s|]+/)
    .map((word) => word.split(/[^\p{L}\p{M}\p{N}]+/u).filter((piece) => piece !== ""))
    .filter((pieces) => pieces.length > 0)
    .map((pieces) => ({ whole: pieces.join(""), pieces }));
}

/** True where every word of the query begins some word of the text, as one piece or in all its pieces. */
export function matches(text: readonly string[], query: Typed): boolean {
  const isBegun = (start: string) => text.some((word) => word.startsWith(start));
  return query.every(({ whole, pieces }) => isBegun(whole) || pieces.every(isBegun));
}
