import type { Shard } from "../../lib/search/entries";
import { isAboutTime } from "../../lib/search/query";
import { Search } from "../../lib/search/search";

/** Addresses of names, of what happened, and of more that comes after an answer was given. */
interface ShardIndex {
  readonly shards: readonly [string, string, ...string[]];
}

/** Loads what can be searched, each part once: first what answers what is asked. */
export class SearchSource {
  readonly #search = new Search();
  readonly #index: Promise<ShardIndex>;
  #loaded = 0;
  #isWhole = false;

  constructor(address: string) {
    this.#index = load<ShardIndex>(address);
    // Told by fill, which may never be called.
    this.#index.catch(() => undefined);
  }

  /** Answers over what has come so far; undefined where nothing has. */
  get search(): Search | undefined {
    return this.#loaded > 0 ? this.#search : undefined;
  }

  /** True once nothing more will come. */
  get isWhole(): boolean {
    return this.#isWhole;
  }

  /** Tells each time when more can be found. What comes later may fail to come: what came first is enough to go on. */
  async fill(text: string, tell: () => void): Promise<void> {
    const [names, events, ...more] = (await this.#index).shards;
    for (const address of [...(isAboutTime(text) ? [events, names] : [names, events]), ...more]) {
      const loading = load<Shard>(address);
      const shard = await (this.#loaded === 0 ? loading : loading.catch(() => undefined));
      if (!shard) continue;
      this.#search.add(shard);
      this.#loaded++;
      tell();
    }
    this.#isWhole = true;
    tell();
  }
}

async function load<Content>(address: string): Promise<Content> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as Content;
}
