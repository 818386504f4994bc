import { getAll, withAll } from "../lib/address";
import { countText } from "../lib/counts";
import { findable, fold, matches, typed } from "../lib/fold";
import { hideEmptySections } from "./sections";

interface Item {
  readonly element: HTMLElement;
  readonly names: readonly string[];
  readonly words: readonly string[];
}

/** Shows the terms that match what is typed and are of a chosen kind; both are part of the address. */
export class GlossaryFilter extends HTMLElement {
  #items: Item[] = [];
  #letters: HTMLElement[] = [];
  #listening = new AbortController();

  connectedCallback(): void {
    this.#items = [...document.querySelectorAll<HTMLElement>("[data-search]")].map((element) => {
      const text = element.dataset["search"]!;
      return { element, names: text.split("|").map(fold), words: findable(text) };
    });
    this.#letters = [...document.querySelectorAll<HTMLElement>(".letter")];
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.addEventListener("input", (event) => this.#take(event.target === this.#input ? "replaceState" : "pushState"), { signal });
    this.addEventListener("submit", (event) => this.#open(event), { signal });
    addEventListener("popstate", () => this.#restore(), { signal });
    addEventListener("hashchange", () => this.#revealTarget(), { signal });
    this.#restore();
    this.#revealTarget();
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  get #input(): HTMLInputElement {
    return this.querySelector<HTMLInputElement>("[name=q]")!;
  }

  get #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>("[name=kind]")];
  }

  get #kinds(): string[] {
    return this.#boxes.filter((box) => box.checked).map((box) => box.value);
  }

  /** Going back undoes the choice of a kind, but does not untype letters. */
  #take(change: "pushState" | "replaceState"): void {
    const query = withAll(withAll(location.search, "q", [this.#input.value]), "kind", this.#kinds);
    history[change](null, "", location.pathname + query);
    this.#show();
  }

  #restore(): void {
    const kinds = getAll(location.search, "kind");
    this.#input.value = getAll(location.search, "q")[0] ?? "";
    for (const box of this.#boxes) box.checked = kinds.includes(box.value);
    this.#show();
  }

  #show(): void {
    const query = typed(this.#input.value);
    const kinds = this.#kinds;
    const counts = new Map<string, number>();
    let shown = 0;
    for (const { element, words } of this.#items) {
      const kind = element.dataset["kind"] ?? "";
      const isMatch = matches(words, query);
      element.hidden = !isMatch || (kinds.length > 0 && !kinds.includes(kind));
      if (isMatch) counts.set(kind, (counts.get(kind) ?? 0) + 1);
      if (!element.hidden) shown++;
    }
    for (const box of this.#boxes) box.parentElement!.querySelector(".count")!.textContent = `${counts.get(box.value) ?? 0}`;
    hideEmptySections(this.#letters, "[data-search]");
    document.querySelector<HTMLElement>(".letters")!.hidden = shown === 0;
    this.querySelector<HTMLElement>(".nothing")!.hidden = shown > 0;
    this.querySelector("output")!.textContent = countText(shown, this.#items.length, "terms");
  }

  /** Enter opens what has exactly this name, or the only match; otherwise it goes to the first in the list. */
  #open(event: Event): void {
    event.preventDefault();
    const found = this.#items.filter((item) => !item.element.hidden);
    const exact = found.filter((item) => item.names.includes(fold(this.#input.value.trim())));
    const link = (exact[0] ?? found[0])?.element.querySelector("a");
    if (exact.length === 1 || found.length === 1) link?.click();
    else link?.focus();
  }

  /** A link to an entry wins over the filter: what was asked for must be seen. */
  #revealTarget(): void {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target?.closest("[hidden]")) return;
    history.replaceState(null, "", location.pathname + location.hash);
    this.#restore();
    target.scrollIntoView();
  }
}
