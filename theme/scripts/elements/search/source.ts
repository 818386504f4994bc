import type { NameShard, TextShard } from "../../lib/search/entries";
import { Search } from "../../lib/search/search";

/** Loads what can be searched: the names first, then the sentences, each once. */
export class SearchSource {
  #search: Search | undefined;
  #names: Promise<NameShard>;

  constructor(address: string) {
    this.#names = load<NameShard>(address);
  }

  /** Answers over what has come so far; undefined where nothing has. */
  get search(): Search | undefined {
    return this.#search;
  }

  /** Tells each time when more can be found. What comes second may fail to come: the names are enough to go on. */
  async fill(tell: () => void): Promise<void> {
    const names = await this.#names;
    this.#search = new Search(names);
    tell();
    const texts = await load<TextShard>(names.texts).catch(() => undefined);
    if (!texts) return;
    this.#search = new Search(names, texts);
    tell();
  }
}

async function load<Shard>(address: string): Promise<Shard> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as Shard;
}
