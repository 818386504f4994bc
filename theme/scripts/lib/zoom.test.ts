import { deepEqual, equal, ok } from "node:assert/strict";
import { test } from "node:test";
import { randomNumbers } from "./random-numbers";
import { fit, isAll, leastYears, pan, zoom } from "./zoom";

const bounds = { from: 1990, to: 2030 };

test("zooming keeps the moment under the pointer in its place", () => {
  const near = zoom({ from: 2000, to: 2020 }, 2, 2005, bounds);
  deepEqual(near, { from: 2002.5, to: 2012.5 });
});

test("zooming out ends at everything", () => ok(isAll(zoom({ from: 2000, to: 2020 }, 1e6, 2005, bounds), bounds) === false && isAll(zoom({ from: 2000, to: 2020 }, 1e-6, 2005, bounds), bounds)));

test("panning stops at the bounds and keeps the length", () => {
  deepEqual(pan({ from: 2000, to: 2010 }, -5, bounds), { from: 1990, to: 2000 });
  deepEqual(pan({ from: 2000, to: 2010 }, 5, bounds), { from: 2020, to: 2030 });
  deepEqual(pan({ from: 2000, to: 2010 }, 0.25, bounds), { from: 2002.5, to: 2012.5 });
});

test("whatever is done in whatever order, the window stays inside and has a length", () => {
  const random = randomNumbers(11);
  let window = bounds;
  for (let step = 0; step < 5000; step++) {
    window = random() < 0.5 ? pan(window, random() * 4 - 2, bounds) : zoom(window, Math.exp(random() * 6 - 3), window.from + random() * (window.to - window.from), bounds);
    ok(window.from >= bounds.from - 1e-6 && window.to <= bounds.to + 1e-6, JSON.stringify(window));
    ok(window.to - window.from >= leastYears - 1e-6);
  }
});

test("near and back again is where one was", () => {
  const there = zoom(zoom({ from: 2005, to: 2015 }, 3, 2008, bounds), 1 / 3, 2008, bounds);
  equal(Math.round(there.from * 1e6), 2005e6);
  equal(Math.round(there.to * 1e6), 2015e6);
});

test("a window from an old address is cut to what there is", () => deepEqual(fit({ from: 1900, to: 2100 }, bounds), bounds));
