import { deepEqual, equal } from "node:assert/strict";
import { test } from "node:test";
import { randomNumbers } from "./random-numbers";
import { everything, isWhole, readState, writeState } from "./timeline-state";

test("an empty address is everything, and everything an empty address", () => {
  deepEqual(readState(""), everything);
  equal(writeState(everything), "");
  equal(isWhole(everything), true);
});

test("every part is read", () => {
  const state = readState("?track=b&track=a&kind=law&who=x&state=disputed&q=two+words&from=2016&to=2018-03&zoom=2010~2020.5&compare=1");
  deepEqual(state.chosen, { track: ["a", "b"], kind: ["law"], who: ["x"], state: ["disputed"] });
  deepEqual([state.text, state.from, state.to, state.isCompared], ["two words", "2016", "2018-03", true]);
  deepEqual(state.zoom, { from: 2010, to: 2020.5 });
});

test("what makes no sense is passed over", () => {
  deepEqual(readState("?from=16&to=2018-13&zoom=5~1&compare=1&track=&q=%20&other=1"), everything);
  deepEqual(readState("?from=2018-02-32&to=soon&zoom=1").from, "");
});

test("an address read and written is the same from then on, whatever it was", () => {
  const random = randomNumbers(7);
  const pieces = ["track", "kind", "who", "state", "q", "from", "to", "zoom", "compare", "=", "&", "?", "2016", "2016-05", "2010~2012.25", "1", "a", "b", "%20", "ü", "%zz", "+", "~"];
  for (let run = 0; run < 500; run++) {
    const query = Array.from({ length: Math.floor(random() * 16) }, () => pieces[Math.floor(random() * pieces.length)]).join("");
    const once = writeState(readState(query));
    equal(writeState(readState(once)), once, query);
    deepEqual(readState(once), readState(query), query);
  }
});
