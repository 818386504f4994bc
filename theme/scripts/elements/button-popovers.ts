import { beside } from "../lib/beside";

// In pixels: the distance to the button, and the height that a box may reach; it scrolls beyond.
const gap = 4;
const enough = 320;

/** Puts a popover beside the button that opens it; gives false for one that finds its place itself. */
export function placePopover(root: ParentNode, popover: HTMLElement): boolean {
  const button = root.querySelector(`[popovertarget="${popover.id}"]`);
  if (!button) return false;
  const box = button.getBoundingClientRect();
  const { top, bottom, room } = beside(box, innerHeight, enough, gap);
  const set = (name: string, pixels: number | null) => popover.style.setProperty(name, pixels === null ? "auto" : `${pixels}px`);
  set("--left", box.left);
  set("--top", top);
  set("--bottom", bottom);
  set("--room", room);
  return true;
}
