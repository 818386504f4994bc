import { getAll, withAll } from "../lib/address";
import { countText } from "../lib/counts";
import { matches, words } from "../lib/fold";
import { hideEmptySections } from "./sections";

const parameter = "q";

/** Shows the terms that match what is typed; the words are part of the address. */
export class GlossaryFilter extends HTMLElement {
  #items: { element: HTMLElement; words: string[] }[] = [];
  #letters: HTMLElement[] = [];
  #listening = new AbortController();

  connectedCallback(): void {
    this.#items = [...document.querySelectorAll<HTMLElement>("[data-search]")]
      .map((element) => ({ element, words: words(element.dataset["search"]!) }));
    this.#letters = [...document.querySelectorAll<HTMLElement>(".letter")];
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.addEventListener("input", () => this.#type(), { signal });
    this.addEventListener("submit", (event) => this.#open(event), { signal });
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
    // Replaced, not pushed: going back should leave the page, not untype letters.
    history.replaceState(null, "", location.pathname + withAll(location.search, parameter, [this.#input.value]));
    this.#show();
  }

  #restore(): void {
    this.#input.value = getAll(location.search, parameter)[0] ?? "";
    this.#show();
  }

  #show(): void {
    const query = words(this.#input.value);
    let shown = 0;
    for (const item of this.#items) {
      item.element.hidden = !matches(item.words, query);
      if (!item.element.hidden) shown++;
    }
    hideEmptySections(this.#letters, "[data-search]");
    this.querySelector<HTMLElement>(".nothing")!.hidden = shown > 0;
    this.querySelector("output")!.textContent = countText(shown, this.#items.length, "terms");
  }

  /** Enter goes to the only match, or else to the first in the list. */
  #open(event: Event): void {
    event.preventDefault();
    const found = this.#items.filter((item) => !item.element.hidden).map((item) => item.element.querySelector("a")!);
    if (found.length === 1) found[0]!.click();
    else found[0]?.focus();
  }
}
