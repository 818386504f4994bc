import { EventList } from "./event-list";
import { fetchLists } from "./event-pages";

/** The events of a timeline, read when somebody first asks for some of them; those of a long one are fetched from the pages of its decades. */
export class TimelineEvents {
  readonly #root: HTMLElement;
  readonly #say: (text: string) => void;
  #list: EventList | undefined;

  /** @param say Tells the reader what takes time or fails. */
  constructor(root: HTMLElement, say: (text: string) => void) {
    this.#root = root;
    this.#say = say;
  }

  /** Holds all lists, and appears when the page has been read to its end. */
  get element(): HTMLElement {
    return this.#root.querySelector<HTMLElement>(".timeline-list")!;
  }

  /** The events, or undefined where they could not be fetched. */
  async load(): Promise<EventList | undefined> {
    await documentEnd();
    const hrefs = [...this.#root.querySelectorAll<HTMLAnchorElement>(".decades a")].map((link) => link.href);
    if (hrefs.length > 0 && !this.element.hasChildNodes()) {
      this.#say("Fetching events…");
      try {
        const lists = await fetchLists(hrefs);
        if (!this.#list) this.element.replaceChildren(lists);
      } catch {
        this.#say("The events could not be fetched. The decades below have them all.");
        return undefined;
      }
    }
    return (this.#list ??= new EventList(this.element));
  }

  /** Shows the links to the decades of a long timeline in place of its events, or its events. */
  showDecades(isShown: boolean): void {
    const decades = this.#root.querySelector<HTMLElement>(".decades");
    if (!decades) return;
    decades.hidden = !isShown;
    this.element.hidden = isShown;
  }
}

/** Resolves when the whole document has been read. */
export async function documentEnd(): Promise<void> {
  if (document.readyState === "loading") await new Promise((resolve) => document.addEventListener("DOMContentLoaded", resolve, { once: true }));
}
