import type { Columns } from "./columns";
import { optionKey } from "./columns";
import { endOf, startOf } from "./spans";
import type { TimelineState } from "./timeline-state";
import { facets } from "./timeline-state";

export interface Filtered {
  /** 1 for each event that is left. */
  readonly shown: Uint8Array;
  /** 1 for each event that would be left if no range were chosen: what the overview draws. */
  readonly drawn: Uint8Array;
  readonly total: number;
  /** For each option how many events it would leave beside what is chosen in the other facets. */
  readonly counts: Uint32Array;
}

const rangeBit = 1 << facets.length;
const textBit = rangeBit << 1;

/**
 * Chooses events: within a facet any of the values, across facets all of them.
 * @param found 1 for each event that has the words looked for; null where none are.
 */
export function filter(columns: Columns, state: TimelineState, found: Uint8Array | null): Filtered {
  const { count, options, offsets, groups } = columns;
  const { isChosen, active } = readChoice(columns, state);
  const low = state.from === "" ? -Infinity : startOf(state.from);
  const high = state.to === "" ? Infinity : endOf(state.to);
  const shown = new Uint8Array(count);
  const drawn = new Uint8Array(count);
  const counts = new Uint32Array(groups.length);
  let total = 0;
  for (let index = 0; index < count; index++) {
    const [start, end] = [offsets[index]!, offsets[index + 1]!];
    // One bit for each reason to leave the event out.
    let missing = active;
    for (let at = start; at < end; at++) if (isChosen[options[at]!]) missing &= ~(1 << groups[options[at]!]!);
    if (columns.to[index]! <= low || columns.from[index]! >= high) missing |= rangeBit;
    if (found && !found[index]) missing |= textBit;
    if (missing === 0) total += shown[index] = 1;
    if ((missing & ~rangeBit) === 0) drawn[index] = 1;
    // An option counts what its own facet leaves out: ticking it would bring that back.
    for (let at = start; at < end; at++) if ((missing & ~(1 << groups[options[at]!]!)) === 0) counts[options[at]!]!++;
  }
  return { shown, drawn, total, counts };
}

// A value that no event has is passed over, so that an old address hides nothing.
function readChoice(columns: Columns, state: TimelineState): { isChosen: Uint8Array; active: number } {
  const isChosen = new Uint8Array(columns.groups.length);
  let active = 0;
  facets.forEach((facet, group) => {
    for (const value of state.chosen[facet]) {
      const number = columns.numbers.get(optionKey(facet, value));
      if (number === undefined) continue;
      isChosen[number] = 1;
      active |= 1 << group;
    }
  });
  return { isChosen, active };
}
