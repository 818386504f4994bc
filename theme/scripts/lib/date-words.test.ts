import { equal } from "node:assert/strict";
import { test } from "node:test";
import { wordRange } from "./date-words";

test("ranges are said with the precision they have", () => {
  equal(wordRange("", ""), "");
  equal(wordRange("2016", "2016"), "2016");
  equal(wordRange("2016", ""), "from 2016");
  equal(wordRange("", "2016-03"), "until March 2016");
  equal(wordRange("2016", "2018-03-05"), "2016 to 5 March 2018");
});
