/** What a timeline can be narrowed by, in the order of the address. */
export const facets = ["track", "kind", "who", "state"] as const;

export type Facet = (typeof facets)[number];

/** The part of time that a figure shows, in years: 2016.5 is the middle of 2016. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** Everything a reader has chosen; the whole of it stands in the address. */
export interface TimelineState {
  /** Values within a facet are alternatives; facets add up. */
  readonly chosen: Readonly<Record<Facet, readonly string[]>>;
  readonly text: string;
  /** First and last day of the range: a year, a month or a day; empty for no bound. */
  readonly from: string;
  readonly to: string;
  /** What the overview shows; null for all. */
  readonly zoom: Window | null;
  /** True where two tracks stand side by side. */
  readonly isCompared: boolean;
}

export const everything: TimelineState = {
  chosen: { track: [], kind: [], who: [], state: [] },
  text: "",
  from: "",
  to: "",
  zoom: null,
  isCompared: false,
};

const datePattern = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
const zoomPattern = /^(\d{1,4}(?:\.\d{1,3})?)~(\d{1,5}(?:\.\d{1,3})?)$/;

/** Reads the query part of an address; what makes no sense is passed over. */
export function readState(query: string): TimelineState {
  const parameters = new URLSearchParams(query);
  const values = (name: Facet) => [...new Set(parameters.getAll(name))].filter((value) => value !== "").sort();
  const chosen = { track: values("track"), kind: values("kind"), who: values("who"), state: values("state") };
  return {
    chosen,
    text: parameters.get("q")?.trim() ?? "",
    from: readDate(parameters.get("from")),
    to: readDate(parameters.get("to")),
    zoom: readZoom(parameters.get("zoom")),
    isCompared: parameters.has("compare") && chosen.track.length === 2,
  };
}

/** The query part that gives this state again; empty for everything. */
export function writeState(state: TimelineState): string {
  const parameters = new URLSearchParams();
  for (const facet of facets) for (const value of [...state.chosen[facet]].sort()) parameters.append(facet, value);
  if (state.text !== "") parameters.set("q", state.text);
  if (state.from !== "") parameters.set("from", state.from);
  if (state.to !== "") parameters.set("to", state.to);
  if (state.zoom) parameters.set("zoom", `${round(state.zoom.from)}~${round(state.zoom.to)}`);
  if (state.isCompared) parameters.set("compare", "1");
  const text = parameters.toString();
  return text === "" ? "" : `?${text}`;
}

/** True where the state leaves no event out. */
export function isWhole(state: TimelineState): boolean {
  return facets.every((facet) => state.chosen[facet].length === 0) && state.text === "" && state.from === "" && state.to === "";
}

function readDate(text: string | null): string {
  return text !== null && datePattern.test(text) ? text : "";
}

function readZoom(text: string | null): Window | null {
  const found = zoomPattern.exec(text ?? "");
  if (!found) return null;
  const [from, to] = [Number(found[1]), Number(found[2])];
  return from < to ? { from, to } : null;
}

function round(year: number): number {
  return Math.round(year * 1000) / 1000;
}
