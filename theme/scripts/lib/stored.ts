/** A yes or no that this browser remembers; yes until told otherwise, and where it may not remember. */
export class StoredSwitch {
  readonly #name: string;
  #isOn = true;

  constructor(name: string) {
    this.#name = name;
    try {
      this.#isOn = localStorage.getItem(name) !== "off";
    } catch {
      // Storage is forbidden: the switch lasts as long as the page.
    }
  }

  get isOn(): boolean {
    return this.#isOn;
  }

  set isOn(value: boolean) {
    this.#isOn = value;
    try {
      if (value) localStorage.removeItem(this.#name);
      else localStorage.setItem(this.#name, "off");
    } catch {
      // As above.
    }
  }
}
