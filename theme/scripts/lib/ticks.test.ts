import { deepEqual, ok } from "node:assert/strict";
import { test } from "node:test";
import { getTicks } from "./ticks";

test("decades are labelled by years", () => deepEqual(getTicks({ from: 1995, to: 2027 }).map((tick) => tick.label), ["1995", "2000", "2005", "2010", "2015", "2020", "2025"]));

test("a year is labelled by months", () => deepEqual(getTicks({ from: 2016, to: 2017 }).map((tick) => tick.label), ["Jan 2016", "Mar 2016", "May 2016", "Jul 2016", "Sep 2016", "Nov 2016"]));

test("there are few ticks at any distance, all inside", () => {
  for (let length = 1 / 12; length < 9000; length *= 1.3) {
    const window = { from: 1000.3, to: 1000.3 + length };
    const ticks = getTicks(window);
    ok(ticks.length <= 8, String(length));
    ok(ticks.every((tick) => tick.moment >= window.from - 1e-6 && tick.moment < window.to));
  }
});
