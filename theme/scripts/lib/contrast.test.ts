import { deepEqual, equal, ok } from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { contrast, readOverrides, readTokens } from "./contrast";

// Tests are run from the theme's folder.
const styles = readdirSync("styles").filter((file) => file.endsWith(".css")).map((file) => readFileSync(`styles/${file}`, "utf8"));
const tokens = readTokens(readFileSync("styles/tokens.css", "utf8"));
const printed = readOverrides(readFileSync("styles/print.css", "utf8"));

const hues = [...tokens.keys()].filter((name) => name.startsWith("--hue-"));
const texts = ["--ink", "--ink-soft", "--accent", "--warn"];
const grounds = ["--paper", "--wash", "--mark"];
const lines = ["--edge", "--ink", "--ink-soft", "--accent", "--warn", ...hues];

// A rule separates what spacing separates already: nothing is lost where it is not seen.
const decoration = ["--rule"];

/** What a token looks like by day, by night and on paper, which is light with some colours of its own. */
const schemes: Record<string, (name: string) => string> = {
  light: (name) => tokens.get(name)!.light,
  dark: (name) => tokens.get(name)!.dark,
  print: (name) => printed.get(name) ?? tokens.get(name)!.light,
};

function check(names: readonly string[], least: number): void {
  for (const [scheme, valueOf] of Object.entries(schemes))
    for (const name of names)
      for (const ground of grounds) {
        const found = contrast(valueOf(name), valueOf(ground));
        ok(found >= least, `${name} on ${ground}, ${scheme}: ${found.toFixed(2)} is under ${least}`);
      }
}

/** Tokens that the style sheets use for these properties. `--hue` is whichever of the hues a track has. */
function usedFor(properties: string): string[] {
  const declarations = styles.flatMap((css) => [...css.matchAll(new RegExp(`(?<![\\w-])(?:${properties}):([^;}]+)`, "g"))].map((match) => match[1]!));
  const names = declarations.flatMap((value) => [...value.matchAll(/var\((--[\w-]+)/g)].map((match) => match[1]!));
  return [...new Set(names)].filter((name) => tokens.has(name) || name === "--hue").sort();
}

test("black on white is 21", () => equal(contrast("#000000", "#ffffff"), 21));

test("there are seven hues and paper has colours of its own", () => {
  equal(hues.length, 7);
  equal(printed.get("--paper"), "#ffffff");
});

test("text can be read on every ground, by day, by night and on paper", () => check(texts, 4.5));

test("lines and marks can be seen on every ground, by day, by night and on paper", () => check(lines, 3));

test("every colour in use is one of those that are checked", () => {
  deepEqual(usedFor("color|text-decoration-color").filter((name) => ![...texts, "--hue"].includes(name)), []);
  deepEqual(usedFor("fill").filter((name) => ![...texts, ...grounds, "--hue"].includes(name)), []);
  // Handles and rules are drawn as grounds too, and gaps as lines; no text stands on them.
  deepEqual(usedFor("background|background-color").filter((name) => ![...grounds, ...lines, ...decoration, "--hue"].includes(name)), []);
  deepEqual(usedFor("stroke|accent-color|outline|outline-color|border(?:-[a-z]+)*").filter((name) => ![...lines, ...grounds, ...decoration, "--hue"].includes(name)), []);
});
