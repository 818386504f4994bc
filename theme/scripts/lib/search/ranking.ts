import MiniSearch from "minisearch";
import type { Entry } from "./entries";
import { indexWords, stem, swaps, typosAllowed, type Word } from "./words";

/** How well an entry fits, and the words of it that made it fit. */
export interface Match {
  score: number;
  readonly words: Set<string>;
  /** What names this entry, where that is why it was found. */
  readonly through?: Entry;
}

// A name tells more than a sentence in which the word happens to stand.
const boost = { abbreviation: 8, name: 5, aliases: 4, detail: 1.5, text: 1 };
const swapWeight = 0.6;
const stemWeight = 0.5;
const shortestPrefix = 3;

/** Finds entries by their words; MiniSearch counts, and what it does not know of language is added here. */
export class Ranking {
  readonly #index: MiniSearch<Entry>;
  readonly #size: number;
  readonly #vocabulary = new Set<string>();

  constructor(entries: readonly Entry[]) {
    this.#size = entries.length;
    this.#index = new MiniSearch<Entry>({
      fields: Object.keys(boost),
      idField: "place",
      extractField: (entry, field) => read(entry, field, entries),
      tokenize: (text) => this.#learn(indexWords(text)),
      processTerm: (word) => word,
      searchOptions: { boost, tokenize: (word) => [word], processTerm: (word) => word },
    });
    this.#index.addAll(entries);
  }

  /** Every entry that holds some of the words, by its place; those that hold all of them first by far. */
  find(typed: readonly Word[], isOpen: boolean): Map<number, Match> {
    const words = typed.flatMap((word) => (word.parts.length === 0 || this.#vocabulary.has(word.folded) ? [word] : word.parts));
    const found = words.map((word, place) => this.#findWord(word, isOpen && place === words.length - 1));
    // A rare word says more about what is meant than one that stands everywhere.
    const weights = found.map((matches) => Math.log(1 + this.#size / (1 + matches.size)));
    const whole = weights.reduce((sum, weight) => sum + weight, 0);
    const all = new Map<number, Match & { covered: number }>();
    found.forEach((matches, word) => {
      for (const [place, match] of matches) {
        const sum = all.get(place) ?? { score: 0, covered: 0, words: new Set<string>() };
        sum.score += match.score;
        sum.covered += weights[word]! / whole;
        for (const term of match.words) sum.words.add(term);
        all.set(place, sum);
      }
    });
    const best = Math.max(0, ...[...all.values()].map((match) => match.covered));
    for (const [place, match] of all) {
      if (match.covered < best * leastCovered) all.delete(place);
      else match.score *= match.covered ** 2;
    }
    return all;
  }

  #findWord({ folded, length }: Word, isOpen: boolean): Map<number, Match> {
    const isKnown = this.#vocabulary.has(folded);
    const fuzzy = isKnown ? 0 : typosAllowed(length);
    const found = new Map<number, Match>();
    this.#add(found, folded, 1, { fuzzy, prefix: isOpen || folded.length >= shortestPrefix });
    if (fuzzy > 0) for (const swap of swaps(folded)) if (this.#vocabulary.has(swap)) this.#add(found, swap, swapWeight, {});
    const root = stem(folded);
    if (root) this.#add(found, root, stemWeight, { prefix: true });
    return found;
  }

  #add(found: Map<number, Match>, word: string, weight: number, options: { fuzzy?: number; prefix?: boolean }): void {
    for (const result of this.#index.search(word, options)) {
      const place = Number(result.id);
      const match = found.get(place) ?? { score: 0, words: new Set<string>() };
      match.score = Math.max(match.score, result.score * weight);
      for (const term of result.terms) match.words.add(term);
      found.set(place, match);
    }
  }

  #learn(words: string[]): string[] {
    for (const word of words) this.#vocabulary.add(word);
    return words;
  }
}

// Of two words that stand together somewhere both must be found, of three any two that matter.
const leastCovered = 0.6;

function read(entry: Entry, field: string, entries: readonly Entry[]): string {
  switch (field) {
    case "place":
      return String(entry.place);
    case "aliases":
      return entry.aliases.join(" | ");
    case "text":
      return [...entry.texts, ...entry.people.map((place) => entries[place]!.name)].join(" | ");
    default:
      return entry[field as "name" | "abbreviation" | "detail"];
  }
}
