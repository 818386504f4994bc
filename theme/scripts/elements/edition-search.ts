import { find, prepare, type Prepared } from "../lib/ranking";

const mostResults = 30;

interface Entry {
  readonly names: readonly string[];
  readonly text: string;
  readonly element: HTMLElement;
}

/** Searches every entry of the file; what it compares with is made at the first letter. */
export class EditionSearch extends HTMLElement {
  #entries: Prepared<Entry>[] | undefined;
  #listening = new AbortController();

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.addEventListener("input", () => this.#show(), { signal });
    this.addEventListener("submit", (event) => this.#open(event), { signal });
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  #show(): void {
    this.#entries ??= [...document.querySelectorAll<HTMLElement>("article[id]")].map((element) => prepare(readEntry(element)));
    const query = this.querySelector("input")!.value;
    const found = find(this.#entries, query);
    this.querySelector("ol")!.replaceChildren(...found.slice(0, mostResults).map(({ element }) => createLine(element)));
    this.querySelector("output")!.textContent = query.trim() === "" ? "" : `${found.length} found`;
  }

  /** Enter goes to the first result. */
  #open(event: Event): void {
    event.preventDefault();
    this.querySelector<HTMLElement>("ol a")?.click();
  }
}

function readEntry(element: HTMLElement): Entry {
  const heading = element.querySelector("h4")!;
  const parts = [heading.firstChild!.textContent ?? "", ...[...heading.querySelectorAll("span")].map((span) => span.textContent ?? "")];
  return { names: [...parts, ...(element.dataset["names"]?.split("|") ?? [])], text: element.textContent ?? "", element };
}

function createLine(element: HTMLElement): HTMLElement {
  const line = document.createElement("li");
  const link = document.createElement("a");
  link.href = `#${element.id}`;
  link.textContent = element.querySelector("h4")!.textContent;
  const kind = document.createElement("span");
  kind.className = "kind-label";
  kind.textContent = element.querySelector(".kind-label")!.textContent;
  line.append(link, " ", kind);
  return line;
}
