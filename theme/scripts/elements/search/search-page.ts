import { getAll, withAll } from "../../lib/address";
import type { Hit, HitGroup } from "../../lib/search/search";
import { countResults, create, createHit } from "./results";
import { SearchSource } from "./source";

const parameter = "q";
const mostAtFirst = 10;

/** The page of the search: what is typed is part of the address, and going back goes back to the search before. */
export class SearchPage extends HTMLElement {
  #source: SearchSource | undefined;
  #isFinished = true;
  #listening = new AbortController();

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.addEventListener("input", () => this.#type(), { signal });
    this.addEventListener("submit", (event) => this.#submit(event), { signal });
    addEventListener("popstate", () => this.#restore(), { signal });
    this.#restore();
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  get #input(): HTMLInputElement {
    return this.querySelector("input")!;
  }

  #type(): void {
    const address = location.pathname + withAll(location.search, parameter, [this.#input.value]);
    // A search that was finished stays in the history; one that is being typed does not fill it.
    if (this.#isFinished && getAll(location.search, parameter).length > 0) history.pushState(null, "", address);
    else history.replaceState(null, "", address);
    this.#isFinished = false;
    this.#show();
  }

  #submit(event: Event): void {
    event.preventDefault();
    this.#isFinished = true;
    this.#show();
  }

  #restore(): void {
    this.#input.value = getAll(location.search, parameter)[0] ?? "";
    this.#isFinished = true;
    this.#show();
  }

  #show(): void {
    const text = this.#input.value.trim();
    this.querySelector<HTMLElement>(".start")!.hidden = text !== "";
    if (text !== "" && !this.#source) this.#load(text);
    const groups = this.#source?.search?.find(text) ?? [];
    const results = this.querySelector(".results")!;
    results.ariaBusy = String(text !== "" && this.#source?.isWhole !== true);
    const focused = results.contains(document.activeElement) ? (document.activeElement as HTMLAnchorElement).href : undefined;
    results.replaceChildren(...groups.map(createGroup));
    // Sentences that come later must not take the place of the keyboard away.
    if (focused) [...results.querySelectorAll("a")].find((link) => link.href === focused)?.focus({ preventScroll: true });
    const found = groups.reduce((sum, group) => sum + group.hits.length, 0);
    if (text === "") this.#say("");
    else if (found > 0) this.#say(`${countResults(found)} for “${text}”`);
    else this.#say(this.#source?.isWhole ? `Nothing found for “${text}”. Try fewer letters or another spelling.` : "Searching …");
  }

  #load(text: string): void {
    this.#source = new SearchSource(this.dataset["index"]!);
    this.#source.fill(text, () => this.#show()).catch(() => {
      this.#source = undefined;
      this.#say("The search did not load.");
      this.querySelector<HTMLElement>(".start")!.hidden = false;
    });
  }

  #say(text: string): void {
    this.querySelector("output")!.textContent = text;
  }
}

function createGroup(group: HitGroup): HTMLElement {
  const list = create("ul", "hits", ...group.hits.slice(0, mostAtFirst).map(createItem));
  const section = create("section", "", create("h2", "", group.label, " ", create("span", "count", String(group.hits.length))), list);
  if (group.hits.length > mostAtFirst) section.append(createMore(list, group.hits.slice(mostAtFirst), group.label));
  return section;
}

function createItem(hit: Hit): HTMLElement {
  const link = create("a", "hit", ...createHit(hit));
  link.href = hit.entry.href;
  return create("li", "", link);
}

// Its items are made only when asked for: each searches the text of its entry for the sentence to show.
function createMore(list: HTMLElement, rest: readonly Hit[], label: string): HTMLElement {
  const button = create("button", "more", `Show ${rest.length} more`, create("span", "unseen", ` in ${label}`));
  button.type = "button";
  button.addEventListener("click", () => {
    const items = rest.map(createItem);
    list.append(...items);
    button.remove();
    items[0]!.querySelector("a")!.focus();
  });
  return button;
}
