import { equal } from "node:assert/strict";
import { test } from "node:test";
import { currentSection } from "./reading";

test("above the first heading no section is read", () => equal(currentSection([300, 900], 200), -1));

test("a section is read until the next heading reaches the line", () => {
  equal(currentSection([200, 900], 200), 0);
  equal(currentSection([-400, 201], 200), 0);
  equal(currentSection([-900, 199], 200), 1);
});

test("of short sections in sight the upper one is read", () => equal(currentSection([-300, 24, 90, 150], 200), 1));

test("a page without headings has no section", () => equal(currentSection([], 200), -1));
