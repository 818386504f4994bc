import { drawLanes, width } from "../lib/bins";
import type { Columns } from "../lib/columns";
import { optionKey } from "../lib/columns";
import { dateAt, endOf, startOf } from "../lib/spans";
import { getTicks } from "../lib/ticks";
import type { TimelineState, Window } from "../lib/timeline-state";
import { fit, isAll } from "../lib/zoom";

/** The overview as a picture: draws a window of time and the chosen range. */
export class TimelineStrip {
  /** All the time there is. */
  readonly bounds: Window;
  readonly plot: SVGSVGElement;
  readonly ticks: SVGSVGElement;
  readonly #sliders: [HTMLInputElement, HTMLInputElement];
  #window: Window;

  constructor(figure: HTMLElement) {
    this.plot = figure.querySelector<SVGSVGElement>(".plot")!;
    this.ticks = figure.querySelector<SVGSVGElement>(".ticks")!;
    this.#sliders = [figure.querySelector<HTMLInputElement>("[name=from]")!, figure.querySelector<HTMLInputElement>("[name=to]")!];
    this.bounds = { from: Number(this.#sliders[0].min), to: Number(this.#sliders[0].max) + 1 };
    this.#window = this.bounds;
  }

  get window(): Window {
    return this.#window;
  }

  /** True where nothing is left out. */
  get isWhole(): boolean {
    return isAll(this.#window, this.bounds);
  }

  /** The moment under a place on the screen. */
  momentAt(x: number): number {
    const box = this.plot.getBoundingClientRect();
    const part = Math.min(1, Math.max(0, (x - box.left) / box.width));
    return this.#window.from + part * (this.#window.to - this.#window.from);
  }

  /** The years between two moments, months where few years are seen; each end in the unit it lies in. */
  datesBetween(first: number, second: number): { from: string; to: string } {
    const unit = this.#window.to - this.#window.from > 6 ? "year" : "month";
    const [low, high] = first < second ? [first, second] : [second, first];
    return { from: dateAt(low, unit), to: dateAt(Math.min(high, this.bounds.to - 1e-6), unit) };
  }

  /** The range that the sliders give; the ends of the figure are no bounds. */
  readSliders(): { from: string; to: string } {
    const [from, to] = this.#sliders.map((slider) => Number(slider.value)).sort((a, b) => a - b) as [number, number];
    return {
      from: from <= this.bounds.from ? "" : dateAt(from, "year"),
      to: to >= this.bounds.to - 1 ? "" : dateAt(to, "year"),
    };
  }

  /** Shows the range and the window of a state; the marks are drawn by themselves. */
  write(state: TimelineState): void {
    this.#window = state.zoom ? fit(state.zoom, this.bounds) : this.bounds;
    const low = state.from === "" ? this.bounds.from : startOf(state.from);
    const high = state.to === "" ? this.bounds.to : endOf(state.to);
    this.#sliders[0].value = String(Math.floor(low));
    this.#sliders[1].value = String(Math.ceil(high) - 1);
    const selection = this.plot.querySelector(".selection")!;
    const hasRange = state.from !== "" || state.to !== "";
    const [left, right] = [this.#x(Math.max(low, this.#window.from)), this.#x(Math.min(high, this.#window.to))];
    selection.setAttribute("x", String(hasRange ? left : 0));
    selection.setAttribute("width", String(hasRange ? Math.max(0, right - left) : 0));
  }

  /** Draws the marks anew: two paths a lane, however many events there are. */
  draw(columns: Columns, drawn: Uint8Array, tracks: readonly string[]): void {
    const laneOf = new Int16Array(columns.groups.length).fill(-1);
    tracks.forEach((track, lane) => {
      const number = columns.numbers.get(optionKey("track", track));
      if (number !== undefined) laneOf[number] = lane;
    });
    const paths = this.plot.querySelectorAll("path");
    drawLanes(columns, drawn, laneOf, tracks.length, this.#window).forEach((lane, index) => {
      paths[2 * index]!.setAttribute("d", lane.fuzzy);
      paths[2 * index + 1]!.setAttribute("d", lane.sure);
    });
    this.#drawTicks();
  }

  #drawTicks(): void {
    this.ticks.replaceChildren(...getTicks(this.#window).map(({ moment, label }) => {
      const text = document.createElementNS("http://www.w3.org/2000/svg", "text");
      text.setAttribute("x", `${this.#x(moment) / 10}%`);
      text.setAttribute("y", "13");
      text.textContent = label;
      return text;
    }));
  }

  #x(moment: number): number {
    return ((moment - this.#window.from) / (this.#window.to - this.#window.from)) * width;
  }
}
