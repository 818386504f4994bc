/** How well the days of an event are known; see EventSpan in the generator. */
export const exact = 0;
export const imprecise = 1;
export const uncertain = 2;

/** A stretch of time in years: a day is 1/372, so that every month has room for 31. */
export interface Span {
  readonly from: number;
  /** First moment after it. */
  readonly to: number;
  readonly certainty: number;
}

/** Reads what a row says of its days: `2018-09-06`, `2018-01-01/2018-12-31*`, `…~`. */
export function readSpan(text: string): Span {
  const mark = text.at(-1);
  const certainty = mark === "~" ? uncertain : mark === "*" ? imprecise : exact;
  const days = certainty === exact ? text : text.slice(0, -1);
  const [from, to] = days.split("/") as [string, string?];
  return { from: startOf(from), to: endOf(to ?? from), certainty };
}

/** The moment a year, month or day begins. */
export function startOf(date: string): number {
  const [year, month, day] = date.split("-").map(Number) as [number, number?, number?];
  return year + ((month ?? 1) - 1) / 12 + ((day ?? 1) - 1) / 372;
}

/** The moment after a year, month or day. */
export function endOf(date: string): number {
  return startOf(date) + [1, 1 / 12, 1 / 372][date.split("-").length - 1]!;
}

/** The year, or the month of it, that a moment lies in. */
export function dateAt(moment: number, unit: "year" | "month"): string {
  const year = Math.floor(moment + 1e-9);
  const text = String(year).padStart(4, "0");
  return unit === "year" ? text : `${text}-${String(Math.min(12, Math.floor((moment - year) * 12 + 1e-6) + 1)).padStart(2, "0")}`;
}
