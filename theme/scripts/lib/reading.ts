/** The section being read: the first whose heading stands between the top of the window and the line, else the last that began above; -1 before the first. */
export function currentSection(tops: readonly number[], line: number): number {
  const inSight = tops.findIndex((top) => top >= 0 && top <= line);
  return inSight >= 0 ? inSight : tops.findLastIndex((top) => top < 0);
}
