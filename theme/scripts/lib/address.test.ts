import { deepEqual, equal } from "node:assert/strict";
import { test } from "node:test";
import { getAll, withAll } from "./address";

test("values are read once each, empty ones not at all", () => deepEqual(getAll("?track=a&track=b&track=a&track=", "track"), ["a", "b"]));

test("other parameters stay", () => equal(withAll("?q=x&track=a", "track", ["b", "c"]), "?q=x&track=b&track=c"));

test("no value, no question mark", () => equal(withAll("?track=a", "track", []), ""));

test("what was written is read again", () => deepEqual(getAll(withAll("", "q", ["a&b=c ü"]), "q"), ["a&b=c ü"]));
