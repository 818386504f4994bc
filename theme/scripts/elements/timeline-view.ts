import { countText } from "../lib/counts";
import { wordRange } from "../lib/date-words";
import { embedMarkup } from "../lib/embed-markup";
import type { Filtered } from "../lib/filter";
import { filter } from "../lib/filter";
import { optionKey } from "../lib/columns";
import type { Facet, TimelineState, Window } from "../lib/timeline-state";
import { everything, isWhole, readState, writeState } from "../lib/timeline-state";
import { isAll } from "../lib/zoom";
import { EventList } from "./event-list";
import { fetchLists } from "./event-pages";
import { FacetForm } from "./facet-form";
import { StripGestures } from "./strip-gestures";
import { TimelineStrip } from "./timeline-strip";

// Long enough for a gesture to end: browsers allow only so many changes of the address a second.
const settleMilliseconds = 250;

/** The timeline: fields, overview and list show one state, and the address holds it. */
export class TimelineView extends HTMLElement {
  #form!: FacetForm;
  #strip!: TimelineStrip;
  #list: EventList | undefined;
  #tracks: string[] = [];
  #state = everything;
  #found: Filtered | undefined;
  #frame = 0;
  #settling = 0;
  #listening = new AbortController();

  connectedCallback(): void {
    const figure = this.querySelector<HTMLElement>(".strip")!;
    this.#form = new FacetForm(this);
    this.#strip = new TimelineStrip(figure);
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
    // Cards of links are popovers as well, and find their places themselves.
    const button = this.querySelector(`[popovertarget="${popover.id}"]`);
    if (!button) return;
    const { left, bottom } = button.getBoundingClientRect();
    popover.style.setProperty("--left", `${left}px`);
    popover.style.setProperty("--top", `${bottom + 4}px`);
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
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => this.#write("replace"), settleMilliseconds);
  }

  #go(state: TimelineState, how: "push" | "replace"): void {
    this.#state = state;
    this.#write(how);
    void this.#show();
  }

  #write(how: "push" | "replace"): void {
    const address = location.pathname + writeState(this.#state);
    if (how === "push" && address !== location.pathname + location.search) history.pushState(null, "", address);
    else history.replaceState(null, "", address);
  }

  /** Brings the page to the state. A page as it was built already shows everything and is left alone. */
  async #show(): Promise<void> {
    const state = this.#state;
    this.#form.write(state);
    this.#strip.write(state);
    this.#showAddress(state);
    if (isWhole(state) && !state.zoom && !this.#found) return;
    const list = this.#list ?? (await this.#load());
    if (!list || state !== this.#state) return;
    this.#found = filter(list.columns, state, list.find(state.text));
    list.show(this.#found.shown);
    this.#showSides(list, state);
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
    const decades = this.querySelector<HTMLElement>(".decades");
    if (decades) {
      decades.hidden = !isWhole(state);
      this.#lists.hidden = isWhole(state);
    }
  }

  // The events of a long timeline stand on other pages: they are fetched when somebody first asks for some of them.
  async #load(): Promise<EventList | undefined> {
    const hrefs = [...this.querySelectorAll<HTMLAnchorElement>(".decades a")].map((link) => link.href);
    if (hrefs.length > 0 && !this.#lists.hasChildNodes()) {
      this.#say("Fetching events…");
      try {
        const lists = await fetchLists(hrefs);
        if (!this.#list) this.#lists.replaceChildren(lists);
      } catch {
        this.#say("The events could not be fetched. The decades below have them all.");
        return undefined;
      }
    }
    return (this.#list ??= new EventList(this.#lists));
  }

  #showSides(list: EventList, state: TimelineState): void {
    const [left, right] = state.chosen.track;
    const isCompared = state.isCompared && left !== undefined && right !== undefined;
    if (!isCompared && !this.#lists.classList.contains("compared")) return;
    this.#lists.classList.toggle("compared", isCompared);
    list.compare(isCompared ? [left, right] : null);
    this.#lists.querySelector(".sides")?.remove();
    if (!isCompared) return;
    const sides = document.createElement("p");
    sides.className = "sides";
    sides.append(...[left, right].map((track) => Object.assign(document.createElement("span"), { textContent: this.#form.label("track", track) })));
    this.#lists.prepend(sides);
  }

  #showAddress(state: TimelineState): void {
    const code = this.querySelector("textarea")!;
    code.value = embedMarkup(code.dataset["url"]! + writeState(state), document.title);
  }

  #say(text: string): void {
    this.querySelector("output")!.textContent = text;
  }

  get #lists(): HTMLElement {
    return this.querySelector<HTMLElement>(".timeline-list")!;
  }

  /** A link to an event wins over what is chosen: what was asked for must be seen. */
  async #revealTarget(): Promise<void> {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target?.closest("[hidden]")) return;
    history.replaceState(null, "", location.pathname + location.hash);
    await this.#restore();
    target.scrollIntoView();
  }
}
