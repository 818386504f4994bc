import type { Entry } from "./entries";
import { WordIndex, type Found, type Leeway } from "./word-index";
import { indexWords, stem, swaps, typosAllowed, type Word } from "./words";

/** How well an entry fits, and the words of it that made it fit. */
export interface Match extends Found {
  /** What names this entry, where that is why it was found. */
  readonly through?: Entry;
}

interface Field {
  /** How much a word in it counts: a name tells more than a sentence in which the word happens to stand. */
  readonly boost: number;
  readonly read: (entry: Entry) => readonly string[];
}

const own: readonly Field[] = [
  { boost: 8, read: (entry) => [entry.abbreviation] },
  { boost: 5, read: (entry) => [entry.name] },
  { boost: 4, read: (entry) => entry.aliases },
  { boost: 1.5, read: (entry) => [entry.detail] },
];
const texts: readonly Field[] = [
  { boost: 1, read: (entry) => entry.texts },
  { boost: 0.25, read: (entry) => entry.body },
];
const people: readonly Field[] = [{ boost: 1, read: (entry) => entry.people.map((other) => other.name) }];
const fields = [...own, ...texts, ...people];

const swapWeight = 0.6;
const stemWeight = 0.5;
const shortestPrefix = 3;
const shortestGuess = 7;

/** Finds entries by their words; what an index does not know of language is added here. */
export class Ranking {
  readonly #index = new WordIndex(fields.map((field) => field.boost));

  /** Entries as they come: what they are called, then their texts, then whom they name. */
  addNames(entry: Entry): void {
    this.#add(entry, own);
  }

  addTexts(entry: Entry): void {
    this.#add(entry, texts);
  }

  addPeople(entry: Entry): void {
    this.#add(entry, people);
  }

  /** Every entry that holds some of the words, by its place, those that hold all of them first by far; and how many words stand anywhere. */
  find(typed: readonly Word[], isOpen: boolean): { matches: Map<number, Match>; known: number } {
    const words = typed.flatMap((word) => (word.parts.length === 0 || this.#index.has(word.folded) ? [word] : word.parts));
    const found = words.map((word, place) => this.#findWord(word, isOpen && place === words.length - 1));
    // A rare word says more about what is meant than one that stands everywhere.
    const weights = found.map((matches) => Math.log(1 + this.#index.size / (1 + matches.size)));
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

  #findWord({ folded, length }: Word, isOpen: boolean): Map<number, Found> {
    const isKnown = this.#index.has(folded);
    const fuzzy = isKnown ? 0 : typosAllowed(length);
    const found = new Map<number, Found>();
    const prefix = isOpen || folded.length >= shortestPrefix;
    this.#addWord(found, folded, 1, { fuzzy, prefix });
    if (fuzzy > 0) for (const swap of swaps(folded)) if (this.#index.has(swap)) this.#addWord(found, swap, swapWeight, {});
    const root = stem(folded);
    if (root) this.#addWord(found, root, stemWeight, { prefix: true });
    // Rather a far guess than none.
    if (found.size === 0 && fuzzy > 0 && length >= shortestGuess) this.#addWord(found, folded, 1, { fuzzy: fuzzy + 1 });
    return found;
  }

  #addWord(found: Map<number, Found>, word: string, weight: number, leeway: Leeway): void {
    for (const [place, { score, words }] of this.#index.find(word, leeway)) {
      const match = found.get(place) ?? { score: 0, words: new Set<string>() };
      match.score = Math.max(match.score, score * weight);
      for (const term of words) match.words.add(term);
      found.set(place, match);
    }
  }

  #add(entry: Entry, added: readonly Field[]): void {
    for (const field of added) {
      const words = field.read(entry).flatMap(indexWords);
      if (words.length > 0) this.#index.add(entry.place, fields.indexOf(field), words);
    }
  }
}

// Of two words that stand together somewhere both must be found, of three any two that matter.
const leastCovered = 0.6;
