import { equal, ok } from "node:assert/strict";
import { test } from "node:test";
import { binSize, drawLanes, width } from "./bins";
import { optionKey, toColumns } from "./columns";
import { randomNumbers } from "./random-numbers";
import type { Window } from "./timeline-state";

function draw(whens: string[], window: Window): { sure: string; fuzzy: string } {
  const columns = toColumns(whens.map((when) => ({ when, values: [["a"], [], [], []] })));
  const laneOf = new Int16Array(columns.groups.length).fill(-1);
  const number = columns.numbers.get(optionKey("track", "a"));
  if (number !== undefined) laneOf[number] = 0;
  return drawLanes(columns, new Uint8Array(whens.length).fill(1), laneOf, 1, window)[0]!;
}

const marks = (path: string) => [...path.matchAll(/M(-?\d+) \d+v-(\d+)h(\d+)v\d+z/g)].map(([, x, height, span]) => ({ x: Number(x), height: Number(height), span: Number(span) }));

test("a day is a column at its place", () => {
  const [mark] = marks(draw(["2015-01-01"], { from: 2010, to: 2020 }).sure);
  equal(mark!.x, width / 2);
});

test("events of one bin share a column that is taller", () => {
  const one = marks(draw(["2015-03-03"], { from: 2010, to: 2020 }).sure);
  const three = marks(draw(["2015-03-03", "2015-03-04", "2015-03-05"], { from: 2010, to: 2020 }).sure);
  equal(three.length, 1);
  ok(three[0]!.height > one[0]!.height);
});

test("six events and twelve, one and two can be told apart", () => {
  const heightOf = (count: number) => marks(draw(Array.from({ length: count }, () => "2015-03-03"), { from: 2010, to: 2020 }).sure)[0]!.height;
  const heights = [1, 2, 3, 4, 6, 12].map(heightOf);
  equal(new Set(heights).size, heights.length);
  ok(heightOf(2000) < 20);
});

test("a year alone is a bar over the year, and no column in January", () => {
  const lane = draw(["2015-01-01/2015-12-31*"], { from: 2010, to: 2020 });
  equal(lane.sure, "");
  const [bar] = marks(lane.fuzzy);
  equal(bar!.x, width / 2);
  equal(bar!.span, width / 10);
});

test("a year alone seen from afar stands in its decade like any other event", () => equal(marks(draw(["2015-01-01/2015-12-31*"], { from: 1000, to: 2020 }).sure).length, 1));

test("an uncertain date is a bar from any distance", () => equal(marks(draw(["2015-01-01/2015-12-31~"], { from: 1000, to: 2020 }).fuzzy).length, 1));

test("a mark stays in its place in time while the window moves", () => {
  const at = (from: number) => marks(draw(["2015-06-15"], { from, to: from + 4 }).sure)[0]!.x;
  equal(at(2013), at(2014) + width / 4);
});

test("however many events and however near, the marks are few and inside of what is shown", () => {
  const random = randomNumbers(5);
  const two = (number: number) => String(number).padStart(2, "0");
  const whens = Array.from({ length: 2000 }, () => `${1990 + Math.floor(random() * 40)}-${two(1 + Math.floor(random() * 12))}-${two(1 + Math.floor(random() * 28))}${random() < 0.3 ? "~" : ""}`);
  for (let run = 0; run < 30; run++) {
    const from = 1990 + random() * 35;
    const window = { from, to: from + 0.1 + random() * 5 };
    const lane = draw(whens, window);
    const found = [...marks(lane.sure), ...marks(lane.fuzzy)];
    ok(found.length <= 2 * 202);
    const bin = (binSize(window) / (window.to - window.from)) * width;
    for (const mark of found) ok(mark.x >= -bin - 1 && mark.x + mark.span <= width + bin + 1, JSON.stringify(mark));
  }
});
