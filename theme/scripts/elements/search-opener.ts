import type * as SearchScript from "../pages/search";

const key = "/";
const setting = "search-key";
const off = "off";

/** Opens the search by its button or the / key. Loads what searches only then. */
export class SearchOpener extends HTMLElement {
  #loading: Promise<void> | undefined;
  #listening = new AbortController();

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.#showButton();
    this.#button.addEventListener("click", () => this.#open(), { signal });
    addEventListener("keydown", (event) => this.#press(event), { signal });
    this.#dialog.addEventListener("click", (event) => this.#click(event), { signal });
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  get #button(): HTMLButtonElement {
    return this.querySelector("button")!;
  }

  get #dialog(): HTMLDialogElement {
    return this.querySelector("dialog")!;
  }

  #showButton(): void {
    this.#button.hidden = false;
    for (const element of this.querySelectorAll<HTMLElement>(":scope > a, :scope > form")) element.hidden = true;
  }

  #press(event: KeyboardEvent): void {
    const isPlain = event.key === key && !event.ctrlKey && !event.metaKey && !event.altKey && !event.defaultPrevented;
    const target = event.composedPath()[0];
    const isTyping = target instanceof HTMLElement && (target.isContentEditable || target.matches("input:not([type=checkbox], [type=radio]), textarea, select"));
    if (!isPlain || isTyping || !isKeyOn() || document.querySelector("dialog:modal")) return;
    event.preventDefault();
    this.#open();
  }

  #open(): void {
    // The page of the search has a field of its own.
    const field = document.querySelector<HTMLInputElement>("search-page input");
    if (field) {
      field.focus();
      field.select();
      return;
    }
    this.#fill();
    this.#dialog.showModal();
    this.querySelector<HTMLInputElement>("dialog input")!.select();
    this.#loading ??= this.#load();
  }

  /** Makes what the dialog holds part of the page, once. */
  #fill(): void {
    const template = this.#dialog.querySelector("template");
    if (!template) return;
    template.replaceWith(template.content);
    const choice = this.#dialog.querySelector<HTMLInputElement>("[type=checkbox]")!;
    choice.checked = isKeyOn();
    choice.addEventListener("change", () => switchKey(choice.checked));
  }

  async #load(): Promise<void> {
    try {
      const { connect } = (await import(this.dataset["script"]!)) as typeof SearchScript;
      connect(this.#dialog, this.dataset["index"]!);
    } catch {
      this.#loading = undefined;
      this.querySelector("[role=status]")!.textContent = "The search did not load. Enter opens its page.";
    }
  }

  /** The button and the darkened page around it close the dialog. */
  #click(event: Event): void {
    const target = event.target as Element;
    if (target === this.#dialog || target.matches("form button")) this.#dialog.close();
  }
}

function isKeyOn(): boolean {
  try {
    return localStorage.getItem(setting) !== off;
  } catch {
    return true;
  }
}

function switchKey(isOn: boolean): void {
  try {
    if (isOn) localStorage.removeItem(setting);
    else localStorage.setItem(setting, off);
  } catch {
    // Without a memory the choice holds for nothing, and that is no reason to fail.
  }
}
