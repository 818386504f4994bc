import { countText } from "../lib/counts";
import { wordRange } from "../lib/date-words";
import { embedMarkup } from "../lib/embed-markup";
import type { Filtered } from "../lib/filter";
import { filter } from "../lib/filter";
import { optionKey } from "../lib/columns";
import type { Facet, TimelineState, Window } from "../lib/timeline-state";
import { everything, isWhole, readState, writeState } from "../lib/timeline-state";
import { isAll } from "../lib/zoom";
import { placePopover } from "./button-popovers";
import type { EventList } from "./event-list";
import { FacetForm } from "./facet-form";
import { showSides } from "./side-by-side";
import { StripGestures } from "./strip-gestures";
import { TimelineAddress, type Way } from "./timeline-address";
import { documentEnd, TimelineEvents } from "./timeline-events";
import { TimelineStrip } from "./timeline-strip";

/**
 * The timeline: fields, overview and list show one state, and the address holds it.
 * Answers from the moment its figure and its fields are there; the list behind them may still be on its way.
 */
export class TimelineView extends HTMLElement {
  readonly #address = new TimelineAddress();
  #form!: FacetForm;
  #strip!: TimelineStrip;
  #events!: TimelineEvents;
  #tracks: string[] = [];
  #state = everything;
  #list: EventList | undefined;
  #found: Filtered | undefined;
  #frame = 0;
  #listening = new AbortController();

  connectedCallback(): void {
    const figure = this.querySelector<HTMLElement>(".strip")!;
    this.#form = new FacetForm(this);
    this.#strip = new TimelineStrip(figure);
    this.#events = new TimelineEvents(this, (text) => this.#say(text));
    this.#tracks = [...this.querySelectorAll<HTMLInputElement>("input[name=track]")].map((box) => box.value);
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    new StripGestures(figure, this.#strip, { move: (window) => this.#move(window), select: (from, to, isFinal) => this.#select(from, to, isFinal) }, signal);
    this.addEventListener("input", (event) => this.#enter(event), { signal });
    this.addEventListener("beforetoggle", (event) => this.#open(event.target as HTMLElement), { signal, capture: true });
    this.addEventListener("submit", (event) => event.preventDefault(), { signal });
    this.addEventListener("reset", (event) => this.#clear(event), { signal });
    addEventListener("popstate", () => void this.#restore(), { signal });
    addEventListener("hashchange", () => void this.#revealTarget(), { signal });
    void this.#restore().then(() => this.#revealTarget());
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  async #restore(): Promise<void> {
    this.#state = this.#form.restrict(readState(location.search));
    await this.#show();
  }

  #enter(event: Event): void {
    const field = event.target as HTMLInputElement;
    const isRange = field.type === "range";
    const next = isRange ? { ...this.#state, ...this.#strip.readSliders() } : this.#form.read(this.#state);
    // Typing and sliding replace the address: going back should undo a choice, not a letter.
    this.#go(next, isRange || field.type === "search" ? "replace" : "push");
  }

  #open(popover: HTMLElement): void {
    // Cards of links are popovers as well.
    if (!placePopover(this, popover)) return;
    const code = popover.querySelector("textarea");
    if (code) code.value = embedMarkup(code.dataset["url"]! + writeState(this.#state), document.title);
    if (!popover.id.startsWith("facet-")) return;
    this.#form.open(popover.id.slice("facet-".length) as Facet);
    void this.#show();
  }

  #clear(event: Event): void {
    event.preventDefault();
    this.#go(everything, "push");
  }

  #select(from: string, to: string, isFinal: boolean): void {
    if (isFinal) this.#go({ ...this.#state, from, to }, "push");
    else this.#strip.write({ ...this.#state, from, to });
  }

  #move(window: Window): void {
    this.#state = { ...this.#state, zoom: isAll(window, this.#strip.bounds) ? null : window };
    this.#strip.write(this.#state);
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      if (this.#found) this.#draw();
      else void this.#show();
    });
    this.#address.writeSoon(this.#state);
  }

  #go(state: TimelineState, way: Way): void {
    this.#state = state;
    this.#address.write(state, way);
    void this.#show();
  }

  /** Brings the page to the state. A page as it was built already shows everything and is left alone. */
  async #show(): Promise<void> {
    const state = this.#state;
    this.#form.write(state);
    this.#strip.write(state);
    if (isWhole(state) && !state.zoom && !this.#found) return;
    const list = (this.#list ??= await this.#events.load());
    if (!list || state !== this.#state) return;
    this.#found = filter(list.columns, state, list.find(state.text));
    list.show(this.#found.shown);
    this.#events.showDecades(isWhole(state));
    showSides(this.#events.element, list, state.isCompared ? state.chosen.track.map((track) => ({ track, label: this.#form.label("track", track) })) : null);
    this.#draw();
    this.#showCounts(list, state, this.#found);
  }

  // What a move of the overview changes: nothing but the picture.
  #draw(): void {
    this.#strip.draw(this.#list!.columns, this.#found!.drawn, this.#tracks);
  }

  #showCounts(list: EventList, state: TimelineState, found: Filtered): void {
    this.#form.showCounts((facet, value) => {
      const number = list.columns.numbers.get(optionKey(facet, value));
      return number === undefined ? 0 : found.counts[number]!;
    });
    const range = wordRange(state.from, state.to);
    this.#say(countText(found.total, list.columns.count, "events") + (range === "" ? "" : `, ${range}`));
  }

  #say(text: string): void {
    this.querySelector("output")!.textContent = text;
  }

  /** A link to an event wins over what is chosen: what was asked for must be seen. */
  async #revealTarget(): Promise<void> {
    if (location.hash === "") return;
    await documentEnd();
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target?.closest("[hidden]")) return;
    history.replaceState(null, "", location.pathname + location.hash);
    await this.#restore();
    target.scrollIntoView();
  }
}
