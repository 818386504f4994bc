import { deepEqual, equal, ok } from "node:assert/strict";
import { test } from "node:test";
import { isEntry, place, readTwin } from "./preview";

test("pages of entries are told from lists and from the quiz", () => {
  for (const path of ["/glossary/lens/", "/base/path/articles/x-1/", "/timeline/2018-first/", "/sources/s/", "/people/p/", "/disputes/d/"]) ok(isEntry(path), path);
  for (const path of ["/", "/glossary/", "/glossary/quiz/", "/glossary/lens/index.md", "/about/", "/tracks/one/", "/articles/a/b/"]) ok(!isEntry(path), path);
});

test("a card never covers its link and never leaves the view sideways, wherever the link stands", () => {
  const gap = 6;
  let checked = 0;
  for (const width of [320, 768, 1440])
    for (const height of [200, 480, 900])
      for (const cardHeight of [40, 180, 700])
        for (let left = 0; left < width - 40; left += 47)
          for (let top = 0; top < height - 20; top += 31)
            for (const lines of [20, 60]) {
              const link = { left, top, right: left + 40, bottom: top + lines };
              const card = { width: Math.min(352, width - 2 * gap), height: cardHeight };
              const { left: x, top: y, height: high } = place(link, card, { width, height }, gap);
              ok(y >= link.bottom + gap || y + high <= link.top - gap, `covers the link at ${left},${top}`);
              ok(x >= gap && x + card.width <= width - gap + 0.001, `leaves the view at ${left}`);
              ok(high <= cardHeight && high >= 0);
              checked++;
            }
  ok(checked > 10_000);
});

test("a card is cut only where it fits on neither side", () => {
  const view = { width: 400, height: 600 };
  const at = (top: number) => ({ left: 0, right: 50, top, bottom: top + 20 });
  deepEqual(place(at(100), { width: 300, height: 200 }, view, 6), { left: 6, top: 126, height: 200 });
  deepEqual(place(at(500), { width: 300, height: 200 }, view, 6), { left: 6, top: 294, height: 200 });
  deepEqual(place(at(200), { width: 300, height: 500 }, view, 6), { left: 6, top: 226, height: 368 });
});

test("a twin is read as far as it goes", () => {
  deepEqual(readTwin({ title: "Lens", abbreviation: "L", kindLabel: "Term", short: "Glass.", date: 4 }), { title: "Lens (L)", facts: ["Term"], short: "Glass." });
  deepEqual(readTwin({ title: "First light", kindLabel: "Event", date: "1 May 1900" }), { title: "First light", facts: ["Event", "1 May 1900"], short: "" });
});

test("what is not a twin gives no card", () => {
  for (const twin of [null, undefined, 1, "x", [], {}, { title: "" }, { title: "T" }, { short: "s" }, { title: 5, short: "s" }]) equal(readTwin(twin), undefined);
});
