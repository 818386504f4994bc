import type { Facet, TimelineState } from "../lib/timeline-state";
import { facets } from "../lib/timeline-state";

/** The fields of the timeline: what is chosen in them, and how many events each option would leave. */
export class FacetForm {
  readonly #root: ParentNode;

  constructor(root: ParentNode) {
    this.#root = root;
  }

  /** The state by the fields; what has no field is taken from the state before. */
  read(before: TimelineState): TimelineState {
    const chosen = { ...before.chosen };
    for (const facet of facets) {
      const boxes = this.#boxes(facet);
      if (boxes.length > 0) chosen[facet] = boxes.filter((box) => box.checked).map((box) => box.value).sort();
    }
    return { ...before, chosen, text: this.#search.value.trim(), isCompared: this.#compare.checked && chosen.track.length === 2 };
  }

  write(state: TimelineState): void {
    for (const facet of facets) {
      if (state.chosen[facet].length > 0) this.open(facet);
      for (const box of this.#boxes(facet)) box.checked = state.chosen[facet].includes(box.value);
      const button = this.#button(facet);
      if (button) button.textContent = `${button.dataset["label"] ??= button.textContent}${state.chosen[facet].length > 0 ? ` (${state.chosen[facet].length})` : ""}`;
    }
    if (this.#search.value.trim() !== state.text) this.#search.value = state.text;
    this.#compare.disabled = state.chosen.track.length !== 2;
    this.#compare.checked = state.isCompared;
  }

  /** The state without values that no option has, so that an old address hides nothing. */
  restrict(state: TimelineState): TimelineState {
    const chosen = { ...state.chosen };
    for (const facet of facets) {
      const known = new Set([...this.#boxes(facet), ...this.#kept(facet)].map((box) => box.value));
      chosen[facet] = chosen[facet].filter((value) => known.has(value));
    }
    return { ...state, chosen, isCompared: state.isCompared && chosen.track.length === 2 };
  }

  /** Makes the options of a facet part of the page, which they are not before somebody asks for them. */
  open(facet: Facet): void {
    const template = this.#template(facet);
    template?.replaceWith(template.content);
  }

  /** @param getCount How many events an option would leave. */
  showCounts(getCount: (facet: Facet, value: string) => number): void {
    for (const facet of facets)
      for (const box of this.#boxes(facet)) {
        const text = String(getCount(facet, box.value));
        const count = box.parentElement!.querySelector(".count")!;
        if (count.textContent !== text) count.textContent = text;
      }
  }

  label(facet: Facet, value: string): string {
    return this.#boxes(facet).find((box) => box.value === value)?.parentElement?.firstElementChild?.nextSibling?.textContent?.trim() ?? value;
  }

  get #search(): HTMLInputElement {
    return this.#root.querySelector<HTMLInputElement>("[name=q]")!;
  }

  get #compare(): HTMLInputElement {
    return this.#root.querySelector<HTMLInputElement>("[name=compare]")!;
  }

  #boxes(facet: Facet): HTMLInputElement[] {
    return [...this.#root.querySelectorAll<HTMLInputElement>(`input[name=${facet}]`)];
  }

  #button(facet: Facet): HTMLElement | null {
    return this.#root.querySelector(`button[name=${facet}]`);
  }

  #template(facet: Facet): HTMLTemplateElement | null {
    return this.#root.querySelector(`#facet-${facet} > template`);
  }

  #kept(facet: Facet): HTMLInputElement[] {
    return [...(this.#template(facet)?.content.querySelectorAll("input") ?? [])];
  }
}
