import MiniSearch, { type SearchOptions } from "minisearch";
import type { Entry } from "./entries";
import { indexWords, stem, swaps, typosAllowed, type Word } from "./words";

/** How well an entry fits, and the words of it that made it fit. */
export interface Match {
  score: number;
  readonly words: Set<string>;
  /** What names this entry, where that is why it was found. */
  readonly through?: Entry;
}

/** What was learnt of an entry at one time; the number says of which, and when. */
type Part = { readonly id: string } & Partial<Record<keyof typeof boost, string>>;

// A name tells more than a sentence in which the word happens to stand.
const boost = { abbreviation: 8, name: 5, aliases: 4, detail: 1.5, texts: 1, body: 0.25, people: 1 };
const swapWeight = 0.6;
const stemWeight = 0.5;
const shortestPrefix = 3;
const shortestGuess = 7;

/** Finds entries by their words; MiniSearch counts, and what it does not know of language is added here. */
export class Ranking {
  #size = 0;
  readonly #vocabulary = new Set<string>();
  readonly #index = new MiniSearch<Part>({
    fields: Object.keys(boost),
    tokenize: (text) => this.#learn(indexWords(text)),
    processTerm: (word) => word,
    searchOptions: { boost, tokenize: (word) => [word], processTerm: (word) => word },
  });

  /** Entries as they come: what they are called, then their texts, then whom they name. */
  addNames(entry: Entry): void {
    const { name, abbreviation, aliases, detail } = entry;
    this.#index.add({ id: `${entry.place} names`, name, abbreviation, aliases: join(aliases), detail });
    this.#size++;
  }

  addTexts(entry: Entry): void {
    this.#index.add({ id: `${entry.place} texts`, texts: join(entry.texts), body: join(entry.body) });
  }

  addPeople(entry: Entry): void {
    this.#index.add({ id: `${entry.place} people`, people: join(entry.people.map((other) => other.name)) });
  }

  /** Every entry that holds some of the words, by its place, those that hold all of them first by far; and how many words stand anywhere. */
  find(typed: readonly Word[], isOpen: boolean): { matches: Map<number, Match>; known: number } {
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
    return { matches: all, known: found.filter((matches) => matches.size > 0).length };
  }

  #findWord({ folded, length }: Word, isOpen: boolean): Map<number, Match> {
    const isKnown = this.#vocabulary.has(folded);
    const fuzzy = isKnown ? 0 : typosAllowed(length);
    const found = new Map<number, Match>();
    const prefix = isOpen || folded.length >= shortestPrefix;
    this.#addWord(found, folded, 1, { fuzzy, prefix });
    if (fuzzy > 0) for (const swap of swaps(folded)) if (this.#vocabulary.has(swap)) this.#addWord(found, swap, swapWeight, {});
    const root = stem(folded);
    if (root) this.#addWord(found, root, stemWeight, { prefix: true });
    // Rather a far guess than none.
    if (found.size === 0 && fuzzy > 0 && length >= shortestGuess) this.#addWord(found, folded, 1, { fuzzy: fuzzy + 1 });
    return found;
  }

  #addWord(found: Map<number, Match>, word: string, weight: number, options: SearchOptions): void {
    for (const [place, { score, words }] of this.#search(word, options)) {
      const match = found.get(place) ?? { score: 0, words: new Set<string>() };
      match.score = Math.max(match.score, score * weight);
      for (const term of words) match.words.add(term);
      found.set(place, match);
    }
  }

  /** What is known of an entry may have come in parts, which count together. */
  #search(word: string, options: SearchOptions): Map<number, Match> {
    const found = new Map<number, Match>();
    for (const { id, score, terms } of this.#index.search(word, options)) {
      const place = Number.parseInt(id, 10);
      const match = found.get(place) ?? { score: 0, words: new Set<string>() };
      match.score += score;
      for (const term of terms) match.words.add(term);
      found.set(place, match);
    }
    return found;
  }

  #learn(words: string[]): string[] {
    for (const word of words) this.#vocabulary.add(word);
    return words;
  }
}

// Of two words that stand together somewhere both must be found, of three any two that matter.
const leastCovered = 0.6;

// A sign that stands in no word, so that nothing is read across the border of two texts.
function join(texts: readonly string[]): string {
  return texts.join(" | ");
}
