/** Hides every section whose items are all hidden, and the links on this page that lead to it. */
export function hideEmptySections(sections: Iterable<HTMLElement>, items: string): void {
  for (const section of sections) {
    section.hidden = !section.querySelector(`${items}:not([hidden])`);
    const anchor = section.querySelector("h2")!.id;
    const link = document.querySelector(`nav a[href="#${CSS.escape(anchor)}"]`);
    link?.parentElement?.toggleAttribute("hidden", section.hidden);
  }
}
