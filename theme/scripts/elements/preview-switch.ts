import { StoredSwitch } from "../lib/stored";

/** Whether readers want previews: remembered, and turned by a button at the foot of every page. */
export class PreviewSwitch {
  readonly #stored = new StoredSwitch("previews");
  readonly #button = document.createElement("button");
  readonly #onTurn: (isOn: boolean) => void;

  constructor(onTurn: (isOn: boolean) => void) {
    this.#onTurn = onTurn;
  }

  get isOn(): boolean {
    return this.#stored.isOn;
  }

  turn(isOn: boolean): void {
    this.#stored.isOn = isOn;
    this.#onTurn(isOn);
    this.#name();
  }

  /** Adds the button to the foot of the page. */
  add(): void {
    const item = document.createElement("li");
    this.#button.type = "button";
    this.#button.addEventListener("click", () => this.turn(!this.isOn));
    this.#name();
    item.append(this.#button);
    document.querySelector(".site-footer nav ul")?.append(item);
  }

  #name(): void {
    this.#button.textContent = this.isOn ? "Turn previews of links off" : "Turn previews of links on";
  }
}
