import { facets } from "./timeline-state";
import { readSpan } from "./spans";

/** What a row says about itself in its attributes. */
export interface Row {
  readonly when: string;
  /** Values of each facet, in the order of `facets`. */
  readonly values: readonly (readonly string[])[];
}

/** All events as columns of numbers, so that thousands are filtered between two frames. */
export interface Columns {
  readonly count: number;
  readonly from: Float64Array;
  readonly to: Float64Array;
  readonly certainty: Uint8Array;
  /** Options of event i: `options[offsets[i]]` up to `options[offsets[i + 1]]`. */
  readonly options: Uint16Array;
  readonly offsets: Uint32Array;
  /** Number of an option by its facet and value, as `optionKey` writes it. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Facet of each option, as a place in `facets`. */
  readonly groups: readonly number[];
}

export function optionKey(facet: string, value: string): string {
  return `${facet}:${value}`;
}

export function toColumns(rows: readonly Row[]): Columns {
  const numbers = new Map<string, number>();
  const groups: number[] = [];
  const options: number[] = [];
  const offsets = new Uint32Array(rows.length + 1);
  const from = new Float64Array(rows.length);
  const to = new Float64Array(rows.length);
  const certainty = new Uint8Array(rows.length);
  rows.forEach((row, index) => {
    const span = readSpan(row.when);
    from[index] = span.from;
    to[index] = span.to;
    certainty[index] = span.certainty;
    row.values.forEach((values, group) => {
      for (const value of values) {
        const key = optionKey(facets[group]!, value);
        let number = numbers.get(key);
        if (number === undefined) {
          number = groups.length;
          numbers.set(key, number);
          groups.push(group);
        }
        options.push(number);
      }
    });
    offsets[index + 1] = options.length;
  });
  return { count: rows.length, from, to, certainty, options: Uint16Array.from(options), offsets, numbers, groups };
}
