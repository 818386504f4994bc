import type { Asked } from "../lib/quiz";
import { create } from "./create";

/** The options of a question as a list whose items are moved up and down by buttons. */
export class OrderList {
  readonly element = create("ol", { className: "quiz-order" });
  readonly #asked: Asked;
  readonly #tell: (text: string) => void;
  #order: number[];

  /** @param tell Says what a move did. */
  constructor(asked: Asked, tell: (text: string) => void) {
    this.#asked = asked;
    this.#tell = tell;
    this.#order = [...asked.shown];
    this.element.append(...this.#order.map((option) => this.#createItem(option)));
    this.#markEnds();
  }

  /** Numbers of the options from first to last. */
  get order(): readonly number[] {
    return this.#order;
  }

  #createItem(option: number): HTMLLIElement {
    const { text } = this.#asked.options[option]!;
    const move = (name: string, step: number) =>
      create("button", { type: "button", textContent: step < 0 ? "↑" : "↓", ariaLabel: `Move ${name}: ${text}`, onclick: (event) => this.#move(option, step, event.currentTarget as HTMLElement) });
    return create("li", {}, create("span", {}, text), move("up", -1), move("down", 1));
  }

  #move(option: number, step: number, button: HTMLElement): void {
    const place = this.#order.indexOf(option);
    const other = place + step;
    const { text } = this.#asked.options[option]!;
    if (other < 0 || other >= this.#order.length) return this.#tell(`${text} is already ${step < 0 ? "first" : "last"}.`);
    const item = this.element.children[place]!;
    if (step < 0) this.element.children[other]!.before(item);
    else this.element.children[other]!.after(item);
    this.#order.splice(place, 1);
    this.#order.splice(other, 0, option);
    this.#markEnds();
    button.focus();
    this.#tell(`${text} is now ${other + 1} of ${this.#order.length}.`);
  }

  /** What cannot move further says so, but keeps the focus. */
  #markEnds(): void {
    [...this.element.children].forEach((item, place) => {
      const [up, down] = item.querySelectorAll("button");
      up!.ariaDisabled = `${place === 0}`;
      down!.ariaDisabled = `${place === this.#order.length - 1}`;
    });
  }
}
