import type { Columns } from "./columns";
import { exact, uncertain } from "./spans";
import type { Window } from "./timeline-state";

/** Width of the figure and what the lanes measure, in its units; as in the theme's LanePath. */
export const width = 1000;
const pitch = 20;
const baseline = 19;
const lowestMark = 4;
const highestMark = 18;
const unitsPerDoubling = 3.6;

/** Most marks of a lane: more cannot be told apart. */
const mostBins = 200;

// In years: days, weeks, months, quarters and on; fixed to the calendar, so that marks stand still while the window moves.
const sizes = [1 / 372, 1 / 48, 1 / 12, 1 / 4, 1 / 2, 1, 2, 5, 10, 20, 50, 100, 1000];

/** The finest bin that keeps the marks of a window few. */
export function binSize(window: Window): number {
  return sizes.find((size) => (window.to - window.from) / size <= mostBins) ?? sizes.at(-1)!;
}

/**
 * Draws events as two paths a lane: what is known as columns, what is not as bars over all the time that may be meant.
 * @param laneOf Lanes of each event by its options: -1 for options that are no track.
 */
export function drawLanes(columns: Columns, drawn: Uint8Array, laneOf: Int16Array, lanes: number, window: Window): { sure: string; fuzzy: string }[] {
  const size = binSize(window);
  const first = Math.floor(window.from / size);
  const bins = Math.ceil(window.to / size) - first;
  const counts = new Uint16Array(lanes * bins);
  const bars = new Uint8Array(lanes * bins);
  for (let index = 0; index < columns.count; index++) {
    const [from, to] = [columns.from[index]!, columns.to[index]!];
    if (!drawn[index] || to <= window.from || from >= window.to) continue;
    const certainty = columns.certainty[index]!;
    const isFuzzy = certainty === uncertain || (certainty !== exact && to - from > size * 1.01);
    const isPoint = certainty !== exact && !isFuzzy;
    const low = clamp(Math.floor((isPoint ? (from + to) / 2 : from) / size + 1e-6) - first, bins);
    const high = isPoint ? low : clamp(Math.ceil(to / size - 1e-6) - 1 - first, bins);
    for (let at = columns.offsets[index]!; at < columns.offsets[index + 1]!; at++) {
      const lane = laneOf[columns.options[at]!]!;
      if (lane < 0) continue;
      for (let bin = low; bin <= high; bin++) isFuzzy ? (bars[lane * bins + bin] = 1) : counts[lane * bins + bin]!++;
    }
  }
  const x = (bin: number) => Math.round((((first + bin) * size - window.from) / (window.to - window.from)) * width);
  return Array.from({ length: lanes }, (_, lane) => ({
    sure: columnsPath(counts.subarray(lane * bins, (lane + 1) * bins), lane, x),
    fuzzy: barsPath(bars.subarray(lane * bins, (lane + 1) * bins), lane, x),
  }));
}

function columnsPath(counts: Uint16Array, lane: number, x: (bin: number) => number): string {
  let path = "";
  counts.forEach((count, bin) => {
    if (count > 0) path += rectangle(x(bin), x(bin + 1), lane, heightOf(count));
  });
  return path;
}

function barsPath(bars: Uint8Array, lane: number, x: (bin: number) => number): string {
  let path = "";
  for (let bin = 0; bin < bars.length; bin++) {
    if (!bars[bin]) continue;
    const start = bin;
    while (bars[bin + 1]) bin++;
    path += rectangle(x(start), x(bin + 1), lane, 4);
  }
  return path;
}

function rectangle(left: number, right: number, lane: number, height: number): string {
  return `M${left} ${lane * pitch + baseline}v-${height}h${Math.max(1, right - left)}v${height}z`;
}

function heightOf(count: number): number {
  return Math.min(highestMark, lowestMark + Math.round(unitsPerDoubling * Math.log2(count)));
}

function clamp(bin: number, bins: number): number {
  return Math.min(bins - 1, Math.max(0, bin));
}
