import type { Window } from "../lib/timeline-state";
import { pan, zoom } from "../lib/zoom";
import type { TimelineStrip } from "./timeline-strip";

/** What gestures on the overview mean to the timeline. */
export interface StripActions {
  /** The window moves, maybe many times a second. */
  move(window: Window): void;
  /** A range is chosen. */
  select(from: string, to: string, isFinal: boolean): void;
}

const step = 2;
const slide = 0.25;

/**
 * Wheel with Ctrl, pinch, buttons and + − zoom; sideways wheel, a drag along the years or with Shift, two fingers, buttons and arrows pan;
 * a drag over the lanes selects. A plain wheel still scrolls the page.
 */
export class StripGestures {
  readonly #strip: TimelineStrip;
  readonly #actions: StripActions;
  readonly #fingers = new Map<number, number>();
  #start: { moment: number; x: number; window: Window; isPan: boolean } | null = null;

  constructor(figure: HTMLElement, strip: TimelineStrip, actions: StripActions, signal: AbortSignal) {
    this.#strip = strip;
    this.#actions = actions;
    for (const part of [strip.plot, strip.ticks]) {
      part.addEventListener("wheel", (event) => this.#wheel(event), { signal, passive: false });
      part.addEventListener("pointerdown", (event) => this.#press(event), { signal });
      part.addEventListener("pointermove", (event) => this.#drag(event), { signal });
      part.addEventListener("pointerup", (event) => this.#release(event), { signal });
      part.addEventListener("pointercancel", (event) => this.#cancel(event), { signal });
    }
    const toolbar = figure.querySelector<HTMLElement>("[role=toolbar]")!;
    toolbar.addEventListener("click", (event) => this.#act((event.target as HTMLElement).closest("button")?.name ?? ""), { signal });
    toolbar.addEventListener("keydown", (event) => this.#key(event), { signal });
  }

  #act(name: string): void {
    const { window, bounds } = this.#strip;
    const middle = (window.from + window.to) / 2;
    switch (name) {
      case "in": return this.#actions.move(zoom(window, step, middle, bounds));
      case "out": return this.#actions.move(zoom(window, 1 / step, middle, bounds));
      case "earlier": return this.#actions.move(pan(window, -slide, bounds));
      case "later": return this.#actions.move(pan(window, slide, bounds));
      case "all": return this.#actions.move(bounds);
    }
  }

  #key(event: KeyboardEvent): void {
    const name = { "+": "in", "=": "in", "-": "out", ArrowLeft: "earlier", ArrowRight: "later", Home: "all" }[event.key];
    if (!name || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    this.#act(name);
  }

  #wheel(event: WheelEvent): void {
    const { window, bounds, plot } = this.#strip;
    const sideways = event.shiftKey ? event.deltaX || event.deltaY : Math.abs(event.deltaX) > Math.abs(event.deltaY) ? event.deltaX : 0;
    if (event.ctrlKey || event.metaKey) this.#actions.move(zoom(window, Math.exp(-event.deltaY / 200), this.#strip.momentAt(event.clientX), bounds));
    else if (sideways !== 0) this.#actions.move(pan(window, sideways / plot.clientWidth, bounds));
    else return;
    event.preventDefault();
  }

  #press(event: PointerEvent): void {
    if (event.button !== 0) return;
    const part = event.currentTarget as SVGSVGElement;
    part.setPointerCapture(event.pointerId);
    this.#fingers.set(event.pointerId, event.clientX);
    this.#start = { moment: this.#strip.momentAt(event.clientX), x: event.clientX, window: this.#strip.window, isPan: event.shiftKey || part === this.#strip.ticks };
  }

  #drag(event: PointerEvent): void {
    const before = this.#fingers.get(event.pointerId);
    if (before === undefined || !this.#start) return;
    if (this.#fingers.size === 2) {
      this.#pinch(event, before);
    } else if (this.#start.isPan) {
      this.#actions.move(pan(this.#start.window, (this.#start.x - event.clientX) / this.#strip.plot.clientWidth, this.#strip.bounds));
    } else {
      this.#select(event, false);
    }
    this.#fingers.set(event.pointerId, event.clientX);
  }

  // The moment between two fingers stays between them.
  #pinch(event: PointerEvent, before: number): void {
    const { window, bounds, plot } = this.#strip;
    const other = [...this.#fingers].find(([id]) => id !== event.pointerId)![1];
    const [length, now] = [Math.abs(before - other), Math.abs(event.clientX - other)];
    if (length < 1 || now < 1) return;
    const zoomed = zoom(window, now / length, this.#strip.momentAt((before + other) / 2), bounds);
    this.#actions.move(pan(zoomed, (before - event.clientX) / 2 / plot.clientWidth, bounds));
  }

  #release(event: PointerEvent): void {
    if (this.#start && this.#fingers.size === 1 && !this.#start.isPan) this.#select(event, true);
    this.#cancel(event);
  }

  // A second finger makes the gesture a pinch to its end.
  #cancel(event: PointerEvent): void {
    this.#fingers.delete(event.pointerId);
    if (this.#fingers.size === 0) this.#start = null;
    else if (this.#start) this.#start.isPan = true;
  }

  #select(event: PointerEvent, isFinal: boolean): void {
    const { from, to } = this.#strip.datesBetween(this.#start!.moment, this.#strip.momentAt(event.clientX));
    this.#actions.select(from, to, isFinal);
  }
}
