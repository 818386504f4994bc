import type { Window } from "./timeline-state";

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

// In months.
const steps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12000];
const mostTicks = 7;

/** Labels under a window: years, or months where few years are seen. */
export function getTicks(window: Window): { moment: number; label: string }[] {
  const length = (window.to - window.from) * 12;
  const step = steps.find((candidate) => length / candidate <= mostTicks) ?? steps.at(-1)!;
  const ticks = [];
  for (let month = Math.ceil((window.from * 12 - 1e-6) / step) * step; month < window.to * 12 - 1e-6; month += step) {
    const year = Math.floor(month / 12);
    ticks.push({ moment: month / 12, label: step < 12 ? `${months[month % 12]} ${year}` : String(year) });
  }
  return ticks;
}
