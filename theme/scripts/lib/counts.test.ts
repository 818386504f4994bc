import { equal } from "node:assert/strict";
import { test } from "node:test";
import { countText } from "./counts";

test("a whole list is one number", () => equal(countText(130, 130, "events"), "130 events"));

test("a part names the whole", () => equal(countText(0, 130, "events"), "0 of 130 events"));
