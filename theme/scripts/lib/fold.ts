/**
 * Spellings that count as one, on both sides of a comparison. Each also holds for the first letters of a word,
 * so that nothing disappears while it is being typed.
 */
const variants: readonly (readonly [RegExp, string])[] = [
  [/en[cs]e?/g, "ens"], // defence, defense; licence, license
  [/programm?e?/g, "program"],
  [/z/g, "s"], // organization, organisation
];

/** Lower case without accents, with one spelling for words that have several. For comparing only, never for show. */
export function fold(text: string): string {
  const plain = text.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
  return variants.reduce((folded, [spelling, common]) => folded.replace(spelling, common), plain);
}

/** The folded words of a text. */
export function words(text: string): string[] {
  return fold(text).split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== "");
}

/** True where every word of the query begins some word of the text. */
export function matches(text: readonly string[], query: readonly string[]): boolean {
  return query.every((start) => text.some((word) => word.startsWith(start)));
}
