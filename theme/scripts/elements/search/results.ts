import { markWords, pickAlias, pickSentence, type Piece } from "../../lib/search/marking";
import type { Hit } from "../../lib/search/search";

/** What a result shows inside its link: name, a few words more, and the sentence in which the words stand. */
export function createHit({ entry, words, through }: Hit): Node[] {
  const alias = pickAlias([entry.name, entry.abbreviation], entry.aliases, words);
  const sentence = through ? markWords(`${through.name}, ${through.detail}`, words) : pickSentence([...entry.texts, ...entry.body], words);
  return [
    create("span", "hit-name", entry.name),
    ...(entry.abbreviation ? [createPause(", "), create("span", "abbr", entry.abbreviation)] : []),
    ...(entry.detail ? [createPause(", "), create("span", "detail", entry.detail)] : []),
    ...(alias ? [createPause(", "), createAlias(alias)] : []),
    ...(sentence.length > 0 ? [createPause(". "), createSentence(sentence)] : []),
  ];
}

/** An element with a class and a text. */
export function create<Name extends keyof HTMLElementTagNameMap>(name: Name, className: string, ...content: (string | Node)[]): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className) element.className = className;
  element.append(...content);
  return element;
}

/** “12 results”, “1 result”. */
export function countResults(hits: number): string {
  return `${hits} ${hits === 1 ? "result" : "results"}`;
}

/** What tells the parts of a result apart for the ear, where the eye has space and type. */
function createPause(text: string): HTMLElement {
  return create("span", "pause", text);
}

function createAlias(alias: string): HTMLElement {
  const name = create("span", "alias", `also ${alias}`);
  if (/\p{Script=Devanagari}/u.test(alias)) name.lang = "hi";
  return name;
}

function createSentence(pieces: readonly Piece[]): HTMLElement {
  return create("span", "sentence", ...pieces.map((piece) => (piece.isMarked ? create("mark", "", piece.text) : piece.text)));
}
