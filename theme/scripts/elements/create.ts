type Content = Node | string | null | undefined | false;

/** An element with properties and content; nothing of it is read as markup. */
export function create<K extends keyof HTMLElementTagNameMap>(name: K, properties: Partial<HTMLElementTagNameMap[K]> = {}, ...content: Content[]): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...content.filter((item): item is Node | string => typeof item === "string" || item instanceof Node));
  return element;
}
