import type { TimelineState } from "../lib/timeline-state";
import { writeState } from "../lib/timeline-state";

/** How a change stands in the history: as a step to go back to, or in place of the one before. */
export type Way = "push" | "replace";

// Long enough for a gesture to end: browsers allow only so many changes of the address a second.
const settleMilliseconds = 250;

/** Keeps the state of the timeline in the page's address. */
export class TimelineAddress {
  #settling = 0;

  write(state: TimelineState, way: Way): void {
    clearTimeout(this.#settling);
    const address = location.pathname + writeState(state);
    if (way === "push" && address !== location.pathname + location.search) history.pushState(null, "", address);
    else history.replaceState(null, "", address);
  }

  /** Writes when a gesture has ended. */
  writeSoon(state: TimelineState): void {
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => this.write(state, "replace"), settleMilliseconds);
  }
}
