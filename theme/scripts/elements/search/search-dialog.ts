import type { HitGroup } from "../../lib/search/search";
import { countResults, create, createHit } from "./results";
import { SearchSource } from "./source";

const mostInGroup = 4;
const mostGroups = 5;

/** The search in its dialog: a field and a list of results, one of which is chosen with the arrow keys (WAI-ARIA combobox). */
export class SearchDialog {
  readonly #dialog: HTMLDialogElement;
  readonly #address: string;
  #source: SearchSource;
  #isFilling = false;
  #options: HTMLAnchorElement[] = [];
  #active = -1;
  #shown = "";

  constructor(dialog: HTMLDialogElement, address: string) {
    this.#dialog = dialog;
    this.#address = address;
    this.#source = new SearchSource(address);
    this.#input.addEventListener("input", () => this.#show());
    this.#input.addEventListener("keydown", (event) => this.#press(event));
    this.#list.addEventListener("click", () => this.#dialog.close());
    this.#show();
  }

  get #input(): HTMLInputElement {
    return this.#dialog.querySelector("input")!;
  }

  get #list(): HTMLElement {
    return this.#dialog.querySelector("[role=listbox]")!;
  }

  #show(): void {
    const text = this.#input.value.trim();
    // What comes later must not change a list in which somebody is choosing.
    if (text === this.#shown && this.#active > 0) return;
    this.#shown = text;
    if (text !== "" && !this.#isFilling) this.#fill(text);
    const groups = this.#source.search?.find(text) ?? [];
    const found = groups.reduce((sum, group) => sum + group.hits.length, 0);
    this.#list.replaceChildren(...groups.slice(0, mostGroups).map((group, place) => createGroup(group, place)), ...(found > 0 ? [this.#createLast(text, found)] : []));
    this.#options = [...this.#list.querySelectorAll<HTMLAnchorElement>("[role=option]")];
    this.#options.forEach((option, place) => (option.id = `search-option-${place}`));
    this.#input.ariaExpanded = String(found > 0);
    this.#choose(0);
    if (text === "" || found > 0) this.#say(found > 0 ? countResults(found) : "");
    else this.#say(this.#source.isWhole ? "Nothing found. Try fewer letters or another spelling." : "Searching …");
  }

  /** Loads what answers first what has been typed; what failed is tried again with the next letter. */
  #fill(text: string): void {
    this.#isFilling = true;
    this.#source.fill(text, () => this.#show()).catch(() => {
      this.#source = new SearchSource(this.#address);
      this.#isFilling = false;
      this.#say("The search did not load. Enter opens its page.");
    });
  }

  #createLast(text: string, found: number): HTMLElement {
    const all = createOption(`${this.#input.form!.action}?q=${encodeURIComponent(text)}`, `All ${countResults(found)}`);
    all.classList.add("all");
    return all;
  }

  #press(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      this.#choose(this.#active + (event.key === "ArrowDown" ? 1 : -1));
    } else if (event.key === "Enter" && this.#options[this.#active]) {
      event.preventDefault();
      this.#open(this.#options[this.#active]!, event.ctrlKey || event.metaKey);
    }
  }

  #open(option: HTMLAnchorElement, isAside: boolean): void {
    if (isAside) window.open(option.href);
    else option.click();
  }

  /** Chooses an option; after the last comes the first. */
  #choose(place: number): void {
    this.#options[this.#active]?.removeAttribute("aria-selected");
    const count = this.#options.length;
    this.#active = count === 0 ? -1 : (place + count) % count;
    const option = this.#options[this.#active];
    option?.setAttribute("aria-selected", "true");
    option?.scrollIntoView({ block: "nearest" });
    this.#input.setAttribute("aria-activedescendant", option?.id ?? "");
  }

  #say(text: string): void {
    this.#dialog.querySelector("[role=status]")!.textContent = text;
  }
}

function createGroup(group: HitGroup, place: number): HTMLElement {
  const label = create("div", "group-label", group.label, " ", create("span", "count", String(group.hits.length)));
  label.id = `search-group-${place}`;
  const element = create("div", "group", label, ...group.hits.slice(0, mostInGroup).map((hit) => createOption(hit.entry.href, ...createHit(hit))));
  element.role = "group";
  element.setAttribute("aria-labelledby", label.id);
  return element;
}

function createOption(href: string, ...content: (string | Node)[]): HTMLAnchorElement {
  const option = create("a", "hit", ...content);
  option.href = href;
  option.role = "option";
  option.tabIndex = -1;
  return option;
}
