/** How well an entry fits, and the words of it that made it fit. */
export interface Found {
  score: number;
  readonly words: Set<string>;
}

/** How a word may differ from the one that is looked for. */
export interface Leeway {
  /** Letters that may be missing, added or wrong. */
  readonly fuzzy?: number;
  /** True where more letters may follow. */
  readonly prefix?: boolean;
}

// BM25+ (Lv and Zhai, 2011) with the values that are common for short texts.
const saturation = 1.2;
const lengthNormal = 0.7;
const floor = 0.5;

// A word that was not meant in full tells less, the less the more it differs.
const prefixWeight = 0.375;
const prefixLoss = 0.3;
const fuzzyWeight = 0.45;

/** Which words stand in which fields of which entries, and how much each of them tells. */
export class WordIndex {
  readonly #boosts: readonly number[];
  /** Of each word: entry, field and count, one after the other. */
  readonly #postings = new Map<string, number[]>();
  /** Of each field: words by entry, and words in all. */
  readonly #fields: { readonly lengths: Map<number, number>; sum: number }[];
  readonly #places = new Set<number>();

  /** @param boosts How much a word in each field counts. */
  constructor(boosts: readonly number[]) {
    this.#boosts = boosts;
    this.#fields = boosts.map(() => ({ lengths: new Map(), sum: 0 }));
  }

  /** Number of entries. */
  get size(): number {
    return this.#places.size;
  }

  has(word: string): boolean {
    return this.#postings.has(word);
  }

  /** Adds the words of a field of an entry, which has none so far. */
  add(place: number, field: number, words: readonly string[]): void {
    const counts = new Map<string, number>();
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    for (const [word, count] of counts) {
      const known = this.#postings.get(word);
      if (known) known.push(place, field, count);
      else this.#postings.set(word, [place, field, count]);
    }
    this.#places.add(place);
    this.#fields[field]!.lengths.set(place, counts.size);
    this.#fields[field]!.sum += counts.size;
  }

  /** Entries by their place. */
  find(word: string, { fuzzy = 0, prefix = false }: Leeway): Map<number, Found> {
    const found = new Map<number, Found>();
    if (this.has(word)) this.#addWord(found, word, 1);
    if (!prefix && fuzzy === 0) return found;
    for (const other of this.#postings.keys()) {
      if (other === word) continue;
      if (prefix && other.startsWith(word)) this.#addWord(found, other, (prefixWeight * other.length) / (other.length + prefixLoss * (other.length - word.length)));
      else if (fuzzy > 0) {
        const distance = countEdits(word, other, fuzzy);
        if (distance <= fuzzy) this.#addWord(found, other, (fuzzyWeight * other.length) / (other.length + distance));
      }
    }
    return found;
  }

  #addWord(found: Map<number, Found>, word: string, weight: number): void {
    const postings = this.#postings.get(word)!;
    const holders = this.#boosts.map(() => 0);
    for (let at = 0; at < postings.length; at += 3) holders[postings[at + 1]!]!++;
    for (let at = 0; at < postings.length; at += 3) {
      const [place, field, count] = [postings[at]!, postings[at + 1]!, postings[at + 2]!];
      const match = found.get(place) ?? { score: 0, words: new Set<string>() };
      match.score += weight * this.#boosts[field]! * this.#weigh(place, field, count, holders[field]!);
      match.words.add(word);
      found.set(place, match);
    }
  }

  #weigh(place: number, field: number, count: number, holders: number): number {
    const { lengths, sum } = this.#fields[field]!;
    const rarity = Math.log(1 + (this.size - holders + 0.5) / (holders + 0.5));
    const length = lengths.get(place)! / (sum / this.size);
    return rarity * (floor + (count * (saturation + 1)) / (count + saturation * (1 - lengthNormal + lengthNormal * length)));
  }
}

/** Letters to add, remove or exchange to make one word the other (Levenshtein); more than `most` where it is more. */
export function countEdits(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let row = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1)));
    if (Math.min(...next) > most) return most + 1;
    row = next;
  }
  return row[other.length]!;
}
