// The colours of the style sheet, for what is drawn when the theme is built.
import { readFileSync } from "node:fs";

const css = readFileSync("styles/tokens.css", "utf8");
const pattern = /(--[\w-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/gi;

/** Light and dark value of every colour, by name without its dashes. */
export const colours = Object.fromEntries([...css.matchAll(pattern)].map(([, name, light, dark]) => [name.slice(2), { light, dark }]));
