import { deepEqual, equal } from "node:assert/strict";
import { test } from "node:test";
import type { Row } from "./columns";
import { optionKey, toColumns } from "./columns";
import { filter } from "./filter";
import { randomNumbers } from "./random-numbers";
import type { TimelineState } from "./timeline-state";
import { everything, facets, readState } from "./timeline-state";

const rows: Row[] = [
  { when: "2015-01-01/2015-12-31*", values: [["a"], ["law"], ["x", "y"], ["confirmed"]] },
  { when: "2016-05-05", values: [["a", "b"], ["visit"], [], ["disputed"]] },
  { when: "2018-01-31/2018-02-01", values: [["b"], ["law"], ["y"], ["confirmed"]] },
];
const columns = toColumns(rows);

const shown = (query: string, found: Uint8Array | null = null) => [...filter(columns, readState(query), found).shown];
const count = (query: string, facet: string, value: string) => filter(columns, readState(query), null).counts[columns.numbers.get(optionKey(facet, value))!];

test("nothing chosen shows everything", () => deepEqual(shown(""), [1, 1, 1]));

test("values of a facet are alternatives", () => deepEqual(shown("?track=a&track=b"), [1, 1, 1]));

test("facets add up", () => deepEqual(shown("?track=a&kind=law"), [1, 0, 0]));

test("a year reaches to its end and overlaps any part of it", () => {
  deepEqual(shown("?from=2015-12&to=2016"), [1, 1, 0]);
  deepEqual(shown("?to=2014"), [0, 0, 0]);
  deepEqual(shown("?from=2018-02&to=2018-02"), [0, 0, 1]);
});

test("words count like a facet", () => deepEqual(shown("?track=a", Uint8Array.of(0, 1, 1)), [0, 1, 0]));

test("a value that no event has hides nothing", () => deepEqual(shown("?track=nobody"), [1, 1, 1]));

test("an option counts what it would leave beside the other facets", () => {
  equal(count("?track=a", "track", "b"), 2);
  equal(count("?track=a", "kind", "law"), 1);
  equal(count("?kind=law", "track", "b"), 1);
  equal(count("?track=a&kind=visit", "kind", "law"), 1);
});

test("a range is left out of what the overview draws", () => {
  const result = filter(columns, readState("?track=b&from=2018"), null);
  deepEqual([...result.shown], [0, 0, 1]);
  deepEqual([...result.drawn], [0, 1, 1]);
});

test("thousands of events give what looking at each by itself gives", () => {
  const random = randomNumbers(3);
  const pick = (names: string[]) => names.filter(() => random() < 0.4);
  const many: Row[] = Array.from({ length: 3000 }, () => ({
    when: `${1990 + Math.floor(random() * 30)}-05-05`,
    values: [pick(["a", "b", "c"]), pick(["law"]), pick(["x", "y", "z"]), pick(["disputed"])],
  }));
  const table = toColumns(many);
  for (let run = 0; run < 20; run++) {
    const state: TimelineState = { ...everything, chosen: { track: pick(["a", "b"]), kind: pick(["law"]), who: pick(["x", "z"]), state: [] }, from: random() < 0.5 ? "2000" : "" };
    const expected = many.map((row) => Number(facets.every((facet, index) => state.chosen[facet].length === 0 || state.chosen[facet].some((value) => row.values[index]!.includes(value))) && (state.from === "" || row.when >= "2000")));
    const result = filter(table, state, null);
    deepEqual([...result.shown], expected);
    equal(result.total, expected.reduce((sum, one) => sum + one, 0));
  }
});
