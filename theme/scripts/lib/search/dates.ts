/** Days from the first to the last, as yyyymmdd. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

const months = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];
const monthName = `(?<month>${months.map((name) => `${name}|${name.slice(0, 3)}`).join("|")}|sept)\\.?`;
const year = "(?<year>(?:19|20)\\d\\d)";
const endless = 99_999_999;

/** Notations of a date, the longest first; each alone or among other words. */
const notations: readonly (readonly [RegExp, (groups: Groups) => Span | null])[] = [
  [notation(`(?:from |between )?${year} ?(?:\\.\\.|-|–|—|/| to | and | until ) ?(?<end>(?:19|20)\\d\\d)`), ({ year, end }) => years(Number(year), Number(end))],
  [notation(`${year}-(?<monthNumber>0[1-9]|1[0-2])-(?<day>\\d\\d)`), ({ year, monthNumber, day }) => days(year, Number(monthNumber), day)],
  [notation(`${year}-(?<monthNumber>0[1-9]|1[0-2])`), ({ year, monthNumber }) => days(year, Number(monthNumber))],
  [notation(`${year}[-–/](?<short>\\d\\d)`), ({ year, short }) => years(Number(year), Number(year!.slice(0, 2) + short))],
  [notation(`(?<day>\\d{1,2})(?:st|nd|rd|th)? (?:of )?${monthName},? ${year}`), ({ year, month, day }) => days(year, numberOf(month), day)],
  [notation(`${monthName} (?<day>\\d{1,2})(?:st|nd|rd|th)?,? ${year}`), ({ year, month, day }) => days(year, numberOf(month), day)],
  [notation(`${monthName},? ${year}`), ({ year, month }) => days(year, numberOf(month))],
  [notation(`${year}s`), ({ year }) => years(Number(year), Number(year) + 9)],
  [notation(`(?:since|from) ${year}`), ({ year }) => ({ first: Number(year) * 10_000, last: endless })],
  [notation(`${year} ?\\.\\.`), ({ year }) => ({ first: Number(year) * 10_000, last: endless })],
  [notation(`after ${year}`), ({ year }) => ({ first: (Number(year) + 1) * 10_000, last: endless })],
  [notation(`(?:until |\\.\\. ?)${year}`), ({ year }) => ({ first: 0, last: Number(year) * 10_000 + 1231 })],
  [notation(`before ${year}`), ({ year }) => ({ first: 0, last: Number(year) * 10_000 })],
  [notation(`(?:in )?${year}`), ({ year }) => years(Number(year), Number(year))],
];

type Groups = Readonly<Record<string, string | undefined>>;

/** The date or range in a query, and the words around it. */
export function readSpan(text: string): { span: Span | null; rest: string } {
  for (const [pattern, read] of notations) {
    const found = pattern.exec(text);
    const span = found && read(found.groups!);
    if (span) return { span, rest: [text.slice(0, found.index).trim(), text.slice(found.index + found[0].length).trim()].join(" ").trim() };
  }
  return { span: null, rest: text };
}

function notation(pattern: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${pattern})(?![\\p{L}\\p{N}])`, "iu");
}

function numberOf(name: string | undefined): number {
  return months.findIndex((month) => month.startsWith(name!.toLowerCase().slice(0, 3))) + 1;
}

function years(one: number, other: number): Span {
  return { first: Math.min(one, other) * 10_000 + 101, last: Math.max(one, other) * 10_000 + 1231 };
}

function days(year: string | undefined, month: number, day?: string): Span | null {
  const start = Number(year) * 10_000 + month * 100;
  if (day === undefined) return { first: start + 1, last: start + 31 };
  return Number(day) >= 1 && Number(day) <= 31 ? { first: start + Number(day), last: start + Number(day) } : null;
}
