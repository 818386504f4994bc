import type { Entry } from "./entries";
import { nameKey } from "./words";

/** An entry that is called exactly what was asked for. The lower its rank the more surely it is meant. */
export interface Named {
  readonly place: number;
  readonly rank: number;
}

// Its own name before another one; what the site says before the title of a source.
const ownName = 1;
const otherName = 2;
const sourceTitle = 10;
const laterKey = 2;

/** Entries by each of their names. */
export class Names {
  readonly #byKey = new Map<string, Named[]>();

  add({ place, kind, name, abbreviation, aliases }: Entry): void {
    this.#add(name, { place, rank: kind === "source" ? sourceTitle : ownName });
    this.#add(abbreviation, { place, rank: ownName });
    for (const alias of aliases) this.#add(alias, { place, rank: otherName });
  }

  /** Rank by place of the entries with a name that is one of the keys; those of an earlier key come first. */
  find(keys: readonly string[]): Map<number, number> {
    const ranks = new Map<number, number>();
    keys.forEach((key, order) => {
      for (const { place, rank } of this.#byKey.get(key) ?? []) ranks.set(place, Math.min(ranks.get(place) ?? Infinity, rank + order * laterKey));
    });
    return ranks;
  }

  #add(name: string, named: Named): void {
    const key = nameKey(name);
    if (key !== "") this.#byKey.set(key, [...(this.#byKey.get(key) ?? []), named]);
  }
}
