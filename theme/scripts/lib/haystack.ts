import { findable, typed } from "./fold";

/** A text made ready to be looked through many times: its words in all their spellings, each after a blank. */
export function toHaystack(text: string): string {
  return ` ${findable(text).join(" ")}`;
}

/** 1 for each text in which every word of the query begins a word, as one piece or in all its pieces; null for an empty query. */
export function findAll(haystacks: readonly string[], query: string): Uint8Array | null {
  const words = typed(query).map(({ whole, pieces }) => ({ whole: ` ${whole}`, pieces: pieces.map((piece) => ` ${piece}`) }));
  if (words.length === 0) return null;
  return Uint8Array.from(haystacks, (text) => (words.every(({ whole, pieces }) => text.includes(whole) || pieces.every((piece) => text.includes(piece))) ? 1 : 0));
}
