import type { Columns, Row } from "../lib/columns";
import { toColumns } from "../lib/columns";
import { findAll, toHaystacks } from "../lib/haystack";
import { facets } from "../lib/timeline-state";

interface Year {
  readonly heading: HTMLElement | null;
  readonly list: HTMLElement;
  readonly start: number;
  readonly end: number;
}

const attributes = ["tracks", "kind", "who", "state"] as const;

/** The events of a page: read once, then hidden and shown by what a filter says. */
export class EventList {
  readonly columns: Columns;
  readonly #rows: HTMLElement[];
  readonly #years: Year[];
  readonly #isHidden: Uint8Array;
  #haystacks: string[] | undefined;

  /** @param root Holds lists of rows, each after the heading of its year where there is one. */
  constructor(root: ParentNode) {
    let start = 0;
    const lists = [...root.querySelectorAll<HTMLElement>("ol.rows")];
    this.#years = lists.map((list) => {
      const heading = list.previousElementSibling;
      return { heading: heading instanceof HTMLHeadingElement ? heading : null, list, start, end: (start += list.childElementCount) };
    });
    this.#rows = lists.flatMap((list) => [...(list.children as HTMLCollectionOf<HTMLElement>)]);
    this.columns = toColumns(this.#rows.map(readRow));
    this.#isHidden = Uint8Array.from(this.#rows, (row) => (row.hidden ? 1 : 0));
  }

  /** 1 for each event whose text has all words of the query; null for an empty query. */
  find(query: string): Uint8Array | null {
    if (query === "") return null;
    this.#haystacks ??= toHaystacks(this.#rows.map((row) => row.textContent));
    return findAll(this.#haystacks, query);
  }

  /** Shows these events only. Rows of a year without any are left as they are: the whole year goes. */
  show(shown: Uint8Array): void {
    for (const year of this.#years) {
      const isEmpty = !shown.subarray(year.start, year.end).includes(1);
      if (year.list.hidden !== isEmpty) {
        year.list.hidden = isEmpty;
        if (year.heading) year.heading.hidden = isEmpty;
      }
      if (isEmpty) continue;
      for (let index = year.start; index < year.end; index++) {
        const isHidden = 1 - shown[index]!;
        if (this.#isHidden[index] === isHidden) continue;
        this.#isHidden[index] = isHidden;
        this.#rows[index]!.hidden = isHidden === 1;
      }
    }
  }

  /** Sets the events of two tracks side by side; null ends it. */
  compare(tracks: readonly [string, string] | null): void {
    for (const row of this.#rows) {
      if (!tracks) {
        delete row.dataset["side"];
        continue;
      }
      const own = (row.dataset["tracks"] ?? "").split(" ");
      const [isLeft, isRight] = [own.includes(tracks[0]), own.includes(tracks[1])];
      row.dataset["side"] = isLeft && isRight ? "both" : isRight ? "right" : "left";
    }
  }
}

function readRow(element: HTMLElement): Row {
  return {
    when: element.dataset["when"] ?? element.querySelector("time")?.dateTime ?? "",
    values: facets.map((facet, index) => {
      const value = element.dataset[attributes[index]!] ?? (facet === "state" ? "confirmed" : "");
      return value === "" ? [] : value.split(" ");
    }),
  };
}
