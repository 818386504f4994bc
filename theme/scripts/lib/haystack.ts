import { findable, typed } from "./fold";

/**
 * Texts made ready to be looked through many times: their words in all spellings, each after a blank.
 * In thousands of texts most words come again and again: each is worked out once.
 */
export function toHaystacks(texts: readonly string[]): string[] {
  const known = new Map<string, string>();
  const learn = (word: string) => {
    const forms = findable(word).map((form) => ` ${form}`).join("");
    known.set(word, forms);
    return forms;
  };
  return texts.map((text) => text.split(/\s+/).map((word) => known.get(word) ?? learn(word)).join(""));
}

/** 1 for each text in which every word of the query begins a word, as one piece or in all its pieces; null for an empty query. */
export function findAll(haystacks: readonly string[], query: string): Uint8Array | null {
  const words = typed(query).map(({ whole, pieces }) => ({ whole: ` ${whole}`, pieces: pieces.map((piece) => ` ${piece}`) }));
  if (words.length === 0) return null;
  return Uint8Array.from(haystacks, (text) => (words.every(({ whole, pieces }) => text.includes(whole) || pieces.every((piece) => text.includes(piece))) ? 1 : 0));
}
