import { deepEqual, equal, ok } from "node:assert/strict";
import { test } from "node:test";
import { dateAt, endOf, exact, imprecise, readSpan, startOf, uncertain } from "./spans";

test("a day is one day", () => {
  const span = readSpan("2018-09-06");
  equal(span.certainty, exact);
  ok(span.to > span.from && span.to - span.from < 0.003);
});

test("a year is all of it and no January", () => deepEqual(readSpan("2015-01-01/2015-12-31*"), { from: 2015, to: 2016, certainty: imprecise }));

test("what is uncertain says so", () => equal(readSpan("2015-01-01/2015-12-31~").certainty, uncertain));

test("days follow each other in the order of the calendar", () => {
  let before = 0;
  for (let year = 2015; year < 2017; year++)
    for (let month = 1; month <= 12; month++)
      for (const day of [1, 15, 28, 31]) {
        const now = startOf(`${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`);
        ok(now > before);
        before = now;
      }
});

test("a range ends where the next begins", () => {
  equal(endOf("2015"), startOf("2016"));
  ok(Math.abs(endOf("2015-12") - startOf("2016")) < 1e-9);
});

test("every month is found at its own beginning and middle", () => {
  for (let month = 1; month <= 12; month++) {
    const date = `2015-${String(month).padStart(2, "0")}`;
    equal(dateAt(startOf(date), "month"), date);
    equal(dateAt(startOf(`${date}-15`), "month"), date);
    equal(dateAt(startOf(date), "year"), "2015");
  }
});
