import { currentSection } from "../lib/reading";

// The upper part of the window, where eyes rest: a heading that has entered it begins what is being read.
const readingPart = 0.4;

/** Marks the link to the section that is being read. */
export class PageContents extends HTMLElement {
  #observer?: IntersectionObserver;

  connectedCallback(): void {
    const links = [...this.querySelectorAll("a")];
    const headings = links.map((link) => document.getElementById(decodeURIComponent(link.hash.slice(1)))!);
    this.#observer = new IntersectionObserver(
      () => {
        const current = currentSection(headings.map((heading) => heading.getBoundingClientRect().top), innerHeight * readingPart);
        links.forEach((link, index) => (index === current ? this.#mark(link) : link.removeAttribute("aria-current")));
      },
      { rootMargin: `0px 0px ${(readingPart - 1) * 100}%` },
    );
    for (const heading of headings) this.#observer.observe(heading);
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect();
  }

  /** Moves the list by itself only where it is longer than its box: the page must stay where the reader is. */
  #mark(link: HTMLElement): void {
    link.setAttribute("aria-current", "location");
    this.scrollTop = link.offsetTop - this.clientHeight / 2;
  }
}
