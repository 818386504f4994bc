import type { Window } from "./timeline-state";

/** The least an overview shows: a month. */
export const leastYears = 1 / 12;

/**
 * Zooms about a moment, which keeps its place.
 * @param factor Over 1 to come nearer.
 * @param bounds What there is; never left.
 */
export function zoom(window: Window, factor: number, at: number, bounds: Window): Window {
  const length = window.to - window.from;
  const wanted = Math.min(bounds.to - bounds.from, Math.max(leastYears, length / factor));
  const place = (at - window.from) / length;
  return fit({ from: at - place * wanted, to: at - place * wanted + wanted }, bounds);
}

/** Moves the window by a part of its length; at the bounds it stops. */
export function pan(window: Window, part: number, bounds: Window): Window {
  const by = part * (window.to - window.from);
  return fit({ from: window.from + by, to: window.to + by }, bounds);
}

/** The window moved, and cut where it must be, to lie within the bounds. */
export function fit(window: Window, bounds: Window): Window {
  const length = Math.min(window.to - window.from, bounds.to - bounds.from);
  const from = Math.min(Math.max(window.from, bounds.from), bounds.to - length);
  return { from, to: from + length };
}

/** True where nothing is left out. */
export function isAll(window: Window, bounds: Window): boolean {
  return window.to - window.from >= bounds.to - bounds.from - 1e-9;
}
