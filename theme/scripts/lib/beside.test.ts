import assert from "node:assert/strict";
import { test } from "node:test";
import { beside } from "./beside";

test("a box opens below its button", () => {
  assert.deepEqual(beside({ top: 100, bottom: 130 }, 800, 320, 4), { top: 134, bottom: null, room: 320 });
});

test("a box near the foot of the view opens above, and covers no button", () => {
  assert.deepEqual(beside({ top: 700, bottom: 730 }, 800, 320, 4), { top: null, bottom: 104, room: 320 });
});

test("where neither side has room enough, the larger one is taken and the box is cut to it", () => {
  assert.deepEqual(beside({ top: 100, bottom: 130 }, 300, 320, 4), { top: 134, bottom: null, room: 162 });
  assert.deepEqual(beside({ top: 170, bottom: 200 }, 300, 320, 4), { top: null, bottom: 134, room: 162 });
});
