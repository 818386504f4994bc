import { Entries, type Entry, type Shard } from "./entries";
import { Names } from "./names";
import { readQuery, type Query } from "./query";
import { Ranking, type Match } from "./ranking";
import type { Span } from "./dates";
import { commonSpelling, readWords, searchWords } from "./words";

/** An entry that was found. */
export interface Hit {
  readonly entry: Entry;
  readonly score: number;
  /** The words of the entry that were meant, folded. */
  readonly words: ReadonlySet<string>;
  /** What names the entry, where that is why it was found. */
  readonly through: Entry | undefined;
}

/** Hits of one kind, the best first. */
export interface HitGroup {
  readonly kind: string;
  readonly label: string;
  readonly hits: readonly Hit[];
}

/** How much each kind is looked for, all else being equal. */
const kindWeights: Readonly<Record<string, number>> = { article: 1.3, term: 1.2, person: 1.1, event: 1, dispute: 0.8, page: 0.8, source: 0.15 };
const questionWeights: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  who: { person: 1.5, event: 1.2 },
  when: { event: 1.6 },
  where: { event: 1.6 },
};
const inSpan = 20;
const called = 3;
const named = 1.8;

// Above every score that words can reach.
const exact = 1e9;
const dated = 1e6;
const mostPeopleFrom = 3;
const justAbove = 1.01;

/** Answers queries over the entries that have been loaded. */
export class Search {
  readonly #entries = new Entries();
  readonly #names = new Names();
  readonly #ranking = new Ranking();

  /** Adds what can be found from now on; sentences come after the entries that they belong to. */
  add(shard: Shard): void {
    for (const entry of this.#entries.add(shard.groups ?? [])) {
      this.#names.add(entry);
      this.#ranking.addNames(entry);
    }
    for (const entry of this.#entries.addTexts(shard)) this.#ranking.addTexts(entry);
    for (const entry of this.#entries.linkPeople()) this.#ranking.addPeople(entry);
  }

  /** What fits, grouped by kind; the group of the best hit first. Nothing for an empty query. */
  find(text: string): HitGroup[] {
    const query = readQuery(text);
    const { matches, known } = this.#ranking.find(query.words, query.isOpen);
    this.#weigh(matches, known, query);
    if (query.asks === "who") this.#addPeople(matches);
    if (query.span && query.words.length === 0) this.#addEvents(matches, query.span);
    for (const [place, rank] of this.#names.find(query.keys)) raise(matches, place, exact / rank, query);
    return this.#group(matches);
  }

  #weigh(matches: Map<number, Match>, known: number, { asks, span }: Query): void {
    for (const [place, match] of matches) {
      const entry = this.#entries.all[place]!;
      match.score *= kindWeights[entry.kind] ?? 1;
      match.score *= (asks && questionWeights[asks]?.[entry.kind]) ?? 1;
      if (span && (overlaps(entry, span) || isNamedAfter(entry, span))) match.score *= inSpan;
      match.score *= weighNames(entry, match.words, known);
    }
  }

  /** Who is asked for stands in what was found: the people whom the best hits name. */
  #addPeople(matches: Map<number, Match>): void {
    const best = [...matches].sort((a, b) => b[1].score - a[1].score).slice(0, mostPeopleFrom);
    const top = best[0]?.[1].score ?? 0;
    for (const [place, match] of best) {
      if (match.score < top / 2) continue;
      for (const person of this.#entries.all[place]!.people) {
        const known = matches.get(person.place);
        if (!known || known.score < match.score) matches.set(person.place, { score: match.score * justAbove, words: match.words, through: this.#entries.all[place]! });
      }
    }
  }

  #addEvents(matches: Map<number, Match>, span: Span): void {
    const events = this.#entries.all.filter((entry) => overlaps(entry, span));
    // Those that surely fell into it, in order, before those that may have.
    events.sort((a, b) => Number(isWithin(b, span)) - Number(isWithin(a, span)));
    events.forEach((entry, order) => matches.set(entry.place, { score: dated - order, words: new Set() }));
  }

  #group(matches: ReadonlyMap<number, Match>): HitGroup[] {
    const hits = [...matches].map(([place, match]) => ({ entry: this.#entries.all[place]!, score: match.score, words: match.words, through: match.through }));
    hits.sort((a, b) => b.score - a.score || a.entry.place - b.entry.place);
    const groups = new Map<string, Hit[]>();
    for (const hit of hits) groups.set(hit.entry.kind, [...(groups.get(hit.entry.kind) ?? []), hit]);
    return [...groups].map(([kind, found]) => ({ kind, label: found[0]!.entry.group, hits: found }));
  }
}

function raise(matches: Map<number, Match>, place: number, score: number, query: Query): void {
  const words = matches.get(place)?.words ?? new Set(query.words.map((word) => word.folded));
  matches.set(place, { score: score + (matches.get(place)?.score ?? 0), words });
}

/**
 * More where the words that were meant are a whole name, a name with a slip in it being still that name, or stand in one name
 * together. A person is called by any part of it.
 */
function weighNames(entry: Entry, found: ReadonlySet<string>, known: number): number {
  const common = new Set([...found].map(commonSpelling));
  let best = 1;
  for (const name of readNames(entry)) {
    // A compound is as many words as it has parts, or the one word as which it was asked for.
    const words = name.flatMap(({ whole, parts }) => (common.has(whole) && !parts.every((part) => common.has(part)) ? [whole] : parts));
    if (words.filter((word) => common.has(word)).length < known) continue;
    if (words.length === known || entry.kind === "person") return called;
    // A title of a source names what the source is about, not what it is.
    if (entry.kind !== "source") best = named;
  }
  return best;
}

interface NameWord {
  readonly whole: string;
  readonly parts: readonly string[];
}

const namesRead = new WeakMap<Entry, readonly (readonly NameWord[])[]>();

/** The words of each name, in their common spelling; read once. */
function readNames(entry: Entry): readonly (readonly NameWord[])[] {
  let names = namesRead.get(entry);
  if (!names) {
    names = [entry.name, entry.abbreviation, ...entry.aliases].map((name) =>
      readWords(name).map((word) => ({ whole: commonSpelling(word.folded), parts: (word.parts.length > 0 ? word.parts : [word]).map((part) => commonSpelling(part.folded)) })),
    );
    namesRead.set(entry, names);
  }
  return names;
}

/** True for “Summit of 2024” and the year 2024. */
function isNamedAfter(entry: Entry, { first, last }: Span): boolean {
  const year = Math.floor(first / 10_000);
  return year === Math.floor(last / 10_000) && searchWords(entry.name).includes(String(year));
}

function isWithin(entry: Entry, span: Span): boolean {
  return entry.first >= span.first && entry.last <= span.last;
}

function overlaps(entry: Entry, span: Span): boolean {
  return entry.first > 0 && entry.first <= span.last && entry.last >= span.first;
}
