import { getAll, withAll } from "../lib/address";
import { countText } from "../lib/counts";
import { hideEmptySections } from "./sections";

const parameter = "track";

/** Shows the events of the chosen tracks only; the choice is part of the address. */
export class TimelineFilter extends HTMLElement {
  #events: HTMLElement[] = [];
  #years: HTMLElement[] = [];
  #listening = new AbortController();

  connectedCallback(): void {
    this.#events = [...document.querySelectorAll<HTMLElement>("[data-tracks]")];
    this.#years = [...document.querySelectorAll<HTMLElement>(".year")];
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.addEventListener("change", () => this.#choose(), { signal });
    this.addEventListener("submit", (event) => event.preventDefault(), { signal });
    addEventListener("popstate", () => this.#restore(), { signal });
    addEventListener("hashchange", () => this.#revealTarget(), { signal });
    this.#restore();
    this.#revealTarget();
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  get #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>(`[name=${parameter}]`)];
  }

  #choose(): void {
    const chosen = this.#boxes.filter((box) => box.checked).map((box) => box.value);
    history.pushState(null, "", location.pathname + withAll(location.search, parameter, chosen));
    this.#show(chosen);
  }

  #restore(): void {
    const known = this.#boxes.map((box) => box.value);
    const chosen = getAll(location.search, parameter).filter((id) => known.includes(id));
    for (const box of this.#boxes) box.checked = chosen.includes(box.value);
    this.#show(chosen);
  }

  #show(chosen: readonly string[]): void {
    let shown = 0;
    for (const event of this.#events) {
      const tracks = event.dataset["tracks"]!.split(" ");
      event.hidden = chosen.length > 0 && !tracks.some((track) => chosen.includes(track));
      if (!event.hidden) shown++;
    }
    hideEmptySections(this.#years, "[data-tracks]");
    this.querySelector("output")!.textContent = countText(shown, this.#events.length, "events");
  }

  /** A link to an event wins over the choice of tracks: what was asked for must be seen. */
  #revealTarget(): void {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target?.closest("[hidden]")) return;
    history.replaceState(null, "", location.pathname + withAll(location.search, parameter, []) + location.hash);
    this.#restore();
    target.scrollIntoView();
  }
}
