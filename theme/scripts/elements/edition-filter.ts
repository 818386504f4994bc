import { countText } from "../lib/counts";
import { holds } from "../lib/ranking";

/** Shows the entries of its part that hold the words typed and belong to a chosen track. */
export class EditionFilter extends HTMLElement {
  #listening = new AbortController();

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.addEventListener("input", () => this.#show(), { signal });
    this.addEventListener("submit", (event) => event.preventDefault(), { signal });
    addEventListener("hashchange", () => this.#revealTarget(), { signal });
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  get #part(): HTMLElement {
    return this.closest<HTMLElement>(".part")!;
  }

  #show(): void {
    const query = this.querySelector<HTMLInputElement>("[type=search]")!.value;
    const tracks = [...this.querySelectorAll<HTMLInputElement>("[type=checkbox]:checked")].map((box) => box.value);
    const entries = [...this.#part.querySelectorAll<HTMLElement>("article")];
    for (const entry of entries) {
      const inTrack = tracks.length === 0 || (entry.dataset["tracks"] ?? "").split(" ").some((track) => tracks.includes(track));
      entry.hidden = !inTrack || !holds(`${entry.dataset["names"] ?? ""} ${entry.textContent}`, query);
    }
    for (const group of this.#part.querySelectorAll<HTMLElement>(".group")) group.hidden = !group.querySelector("article:not([hidden])");
    const shown = entries.filter((entry) => !entry.hidden).length;
    this.querySelector("output")!.textContent = countText(shown, entries.length, this.dataset["nouns"]!);
  }

  /** A link to an entry wins over the filter: what was asked for must be seen. */
  #revealTarget(): void {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target?.closest("[hidden]") || !this.#part.contains(target)) return;
    this.querySelector("form")!.reset();
    this.#show();
    target.scrollIntoView();
  }
}
