import { deepEqual } from "node:assert/strict";
import { test } from "node:test";
import { readSpan } from "./dates";

const readable: readonly (readonly [string, number, number])[] = [
  ["2018", 20180101, 20181231],
  ["in 2018", 20180101, 20181231],
  ["2016..2020", 20160101, 20201231],
  ["2016-2020", 20160101, 20201231],
  ["2016–2020", 20160101, 20201231],
  ["2016 to 2020", 20160101, 20201231],
  ["between 2016 and 2020", 20160101, 20201231],
  ["2020-2016", 20160101, 20201231],
  ["2016-17", 20160101, 20171231],
  ["2018-09", 20180901, 20180931],
  ["2018-09-06", 20180906, 20180906],
  ["6 September 2018", 20180906, 20180906],
  ["6th of Sept. 2018", 20180906, 20180906],
  ["September 6, 2018", 20180906, 20180906],
  ["Sep 2018", 20180901, 20180931],
  ["2010s", 20100101, 20191231],
  ["before 2010", 0, 20100000],
  ["until 2010", 0, 20101231],
  ["..2010", 0, 20101231],
  ["since 2010", 20100000, 99999999],
  ["2010..", 20100000, 99999999],
  ["after 2010", 20110000, 99999999],
];

for (const [text, first, last] of readable) test(`“${text}” is a date`, () => deepEqual(readSpan(text), { span: { first, last }, rest: "" }));

test("the words around a date are left", () => deepEqual(readSpan("beam 2016 lit"), { span: { first: 20160101, last: 20161231 }, rest: "beam lit" }));

for (const text of ["K-400", "F400-2018x", "123 agreement", "20180906", "1492", "May"])
  test(`“${text}” is no date`, () => deepEqual(readSpan(text).span, null));
