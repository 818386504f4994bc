import { place, type Preview } from "../lib/preview";

const gap = 6;
const textId = "preview-text";

/** The one card: beside the link it tells about, in the reading order and under no other element. */
export class PreviewCard {
  readonly #turnOff: () => void;
  readonly #element = create("div", "preview");
  #link: HTMLAnchorElement | undefined;

  constructor(turnOff: () => void) {
    this.#turnOff = turnOff;
    this.#element.popover = "manual";
    this.#element.role = "group";
  }

  get link(): HTMLAnchorElement | undefined {
    return this.#link;
  }

  contains(node: EventTarget | null): boolean {
    return this.#link !== undefined && node instanceof Node && this.#element.contains(node);
  }

  /** @param way Words of a link that leads on, for those whose tap on the link itself opened the card. */
  show(link: HTMLAnchorElement, preview: Preview, way?: string): void {
    this.hide();
    this.#link = link;
    this.#element.ariaLabel = "Preview";
    const text = create("div", "preview-text", create("strong", "", preview.title), create("span", "", preview.facts.join(", ")), create("span", "", preview.short));
    text.id = textId;
    this.#element.replaceChildren(text, create("div", "preview-tools", ...this.#createTools(link, way)));
    link.setAttribute("aria-describedby", textId);
    link.after(this.#element);
    this.#element.showPopover();
    this.#place(link);
  }

  hide(): void {
    if (!this.#link) return;
    const hadFocus = this.#element.contains(document.activeElement);
    const link = this.#link;
    this.#link = undefined;
    link.removeAttribute("aria-describedby");
    this.#element.remove();
    if (hadFocus) link.focus();
  }

  /** Says how previews come back; closes like any card. */
  tellOff(): void {
    this.#element.replaceChildren(create("div", "preview-text", "Previews are off. They can be turned on again at the foot of every page."));
    this.#link?.removeAttribute("aria-describedby");
    this.#link?.focus();
  }

  #createTools(link: HTMLAnchorElement, way?: string): HTMLElement[] {
    const off = create("button", "", "Turn previews off");
    off.type = "button";
    off.addEventListener("click", this.#turnOff);
    if (!way) return [off];
    const open = create("a", "", way);
    open.href = link.href;
    return [open, off];
  }

  #place(link: HTMLAnchorElement): void {
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    this.#element.style.height = "";
    const found = place(link.getBoundingClientRect(), this.#element.getBoundingClientRect(), { width, height }, gap);
    // In the coordinates of the document: card and link scroll together.
    this.#element.style.left = `${found.left + scrollX}px`;
    this.#element.style.top = `${found.top + scrollY}px`;
    this.#element.style.height = `${found.height}px`;
  }
}

function create<K extends "div" | "span" | "strong" | "a" | "button">(name: K, className: string, ...content: (Node | string)[]): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  if (className) element.className = className;
  element.append(...content);
  return element;
}
