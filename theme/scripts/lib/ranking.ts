import { findable, matches, typed } from "./fold";
import { spellings } from "./spelling";

/** Something to be found: what it is called and everything it says. */
export interface Findable {
  readonly names: readonly string[];
  readonly text: string;
}

/** What the query is compared with, made once. */
export interface Prepared<T> {
  readonly item: T;
  /** Each name word by word, each word in all its spellings. */
  readonly names: readonly (readonly string[])[][];
  readonly nameWords: readonly string[];
  readonly allWords: readonly string[];
}

export function prepare<T extends Findable>(item: T): Prepared<T> {
  const nameWords = item.names.flatMap(findable);
  return { item, names: item.names.map((name) => typed(name).map(({ whole }) => spellings(whole))), nameWords, allWords: [...nameWords, ...findable(unrepeated(item.text))] };
}

// Finding the spellings of a word costs something; a text says most of its words several times.
function unrepeated(text: string): string {
  return [...new Set(text.split(/\s+/))].join(" ");
}

/** What fits the query: a name that is the query first, then one that begins with it, one that holds it, a text that holds it; equals in the order given. */
export function find<T>(prepared: readonly Prepared<T>[], query: string): T[] {
  const wanted = typed(query);
  if (wanted.length === 0) return [];
  const ranks = prepared.map((entry) => ({ entry, rank: rankOf(entry, wanted) })).filter(({ rank }) => rank > 0);
  return ranks.sort((one, other) => other.rank - one.rank).map(({ entry }) => entry.item);
}

function rankOf(entry: Prepared<unknown>, wanted: ReturnType<typeof typed>): number {
  const begun = entry.names.filter((name) => wanted.every(({ whole }, index) => name[index]?.some((word) => word.startsWith(whole))));
  if (begun.some((name) => name.length === wanted.length && wanted.every(({ whole }, index) => name[index]!.includes(whole)))) return 4;
  if (begun.length > 0) return 3;
  if (matches(entry.nameWords, wanted)) return 2;
  return matches(entry.allWords, wanted) ? 1 : 0;
}

/** True where the text holds every word of the query. */
export function holds(text: string, query: string): boolean {
  const wanted = typed(query);
  return wanted.length === 0 || matches(findable(text), wanted);
}
