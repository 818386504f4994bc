import { isEntry, readTwin, type Preview } from "../lib/preview";

const fetched = new Map<string, Preview | undefined>();
let defined: Map<string, Preview> | undefined;

/** True for a link in the text whose target can be told in a card: an entry's page, or a note of this page. */
export function canPreview(link: HTMLAnchorElement): boolean {
  if (!link.closest("main") || link.closest("nav, .preview")) return false;
  const isHere = link.origin === location.origin && link.pathname === location.pathname;
  return isHere ? findNote(link) !== null : link.origin === location.origin && isEntry(link.pathname);
}

/** What a card tells about a link: from the page itself if it stands there, otherwise with one request for the target's data. */
export async function getPreview(link: HTMLAnchorElement): Promise<Preview | undefined> {
  return readNote(link) ?? getDefined().get(link.pathname) ?? readBeside(link) ?? fetchTwin(link);
}

const findNote = (link: HTMLAnchorElement): HTMLElement | null => (link.matches(".cite") ? document.getElementById(link.hash.slice(1)) : null);

/** The source of the note that a marker leads to, and the place in it that this marker means. */
function readNote(link: HTMLAnchorElement): Preview | undefined {
  const note = findNote(link);
  if (!note) return undefined;
  const nodes = [...note.childNodes];
  const title = note.querySelector(".source-title");
  const isAway = (node: Node) => node instanceof Element && node.matches(".source-title, .external, .back");
  const first = nodes.findIndex((node) => node instanceof Element && node.matches(".external, .back"));
  const imprint = nodes.slice(0, first < 0 ? nodes.length : first).filter((node) => !isAway(node)).map(plain).join(" ");
  const locator = note.querySelector(`.back[href="#${link.id}"]`)?.nextSibling;
  return { title: plain(title), facts: [], short: `${imprint} ${locator instanceof Text ? plain(locator) : ""}`.trim() };
}

/** Definitions that the page carries, by the path of what they define. */
function getDefined(): Map<string, Preview> {
  return (defined ??= new Map(
    [...document.querySelectorAll<HTMLAnchorElement>("a[data-short]")].map((link) => [
      link.pathname,
      { title: link.dataset["title"] ?? plain(link), facts: [], short: link.dataset["short"]! },
    ]),
  ));
}

/** In a list the definition may stand beside the link. */
function readBeside(link: HTMLAnchorElement): Preview | undefined {
  if (link.closest(".prose, .references, .backlinks")) return undefined;
  const item = link.closest("li, dd");
  const short = item?.matches("[data-search]") ? plain(item).slice(plain(link).length).trim() : plain(item?.querySelector(".detail, p:not(.meta)"));
  return short ? { title: plain(link), facts: [], short } : undefined;
}

async function fetchTwin(link: HTMLAnchorElement): Promise<Preview | undefined> {
  const path = link.pathname;
  if (!fetched.has(path)) {
    try {
      const answer = await fetch(`${path}index.json`);
      fetched.set(path, answer.ok ? readTwin(await answer.json()) : undefined);
    } catch {
      return undefined; // Offline, or gone while loading: no card now, perhaps one later.
    }
  }
  return fetched.get(path);
}

const plain = (node: Node | null | undefined): string => node?.textContent?.replace(/\s+/g, " ").trim() ?? "";
