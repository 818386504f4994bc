import { equal, ok } from "node:assert/strict";
import { test } from "node:test";
import tokenText from "../../styles/tokens.css";
import { contrast, readTokens } from "./contrast";

const tokens = readTokens(tokenText);
const schemes = ["light", "dark"] as const;

function check(names: readonly string[], grounds: readonly string[], least: number): void {
  for (const scheme of schemes)
    for (const name of names)
      for (const ground of grounds) {
        const found = contrast(tokens.get(name)![scheme], tokens.get(ground)![scheme]);
        ok(found >= least, `${name} on ${ground}, ${scheme}: ${found.toFixed(2)} is under ${least}`);
      }
}

test("black on white is 21", () => equal(contrast("#000000", "#ffffff"), 21));

test("text can be read", () => check(["--ink", "--ink-soft", "--accent", "--warn"], ["--paper", "--wash"], 4.5));

test("text can be read on a highlight", () => check(["--ink", "--ink-soft", "--accent", "--warn"], ["--mark"], 4.5));

test("edges of fields can be seen", () => check(["--edge"], ["--paper", "--wash"], 3));

test("marks can be seen", () => {
  const hues = [...tokens.keys()].filter((name) => name.startsWith("--hue-"));
  equal(hues.length, 7);
  check(hues, ["--paper", "--wash", "--mark"], 3);
});
