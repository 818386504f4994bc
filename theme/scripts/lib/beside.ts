/** Where a box opens beside the button that it belongs to, in pixels of the view. */
export interface Beside {
  /** Distance of its upper edge from the top of the view; null where it opens upwards. */
  readonly top: number | null;
  /** Distance of its lower edge from the foot of the view; null where it opens downwards. */
  readonly bottom: number | null;
  /** How high it may become. */
  readonly room: number;
}

/**
 * Below the button where there is room enough or more than above it, otherwise above: never over the button.
 * @param height Of the view.
 * @param enough How high the box becomes at most.
 */
export function beside(button: { readonly top: number; readonly bottom: number }, height: number, enough: number, gap: number): Beside {
  const below = height - button.bottom - 2 * gap;
  const above = button.top - 2 * gap;
  const isBelow = below >= enough || below >= above;
  return {
    top: isBelow ? button.bottom + gap : null,
    bottom: isBelow ? null : height - button.top + gap,
    room: Math.max(0, Math.min(enough, isBelow ? below : above)),
  };
}
