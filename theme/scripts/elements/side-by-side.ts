import type { EventList } from "./event-list";

/** Two tracks to set side by side: their values and what they are called. */
export type Sides = readonly { readonly track: string; readonly label: string }[];

/** Sets the events of two tracks side by side, each side under its name; null ends it. */
export function showSides(element: HTMLElement, list: EventList, sides: Sides | null): void {
  if (!sides && !element.classList.contains("compared")) return;
  element.classList.toggle("compared", sides !== null);
  list.compare(sides && [sides[0]!.track, sides[1]!.track]);
  element.querySelector(".sides")?.remove();
  if (!sides) return;
  const names = document.createElement("p");
  names.className = "sides";
  names.append(...sides.map(({ label }) => Object.assign(document.createElement("span"), { textContent: label })));
  element.prepend(names);
}
