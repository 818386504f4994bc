import { EventList } from "../elements/event-list";
import { fetchLists } from "../elements/event-pages";
import { countText } from "../lib/counts";
import { filter } from "../lib/filter";
import { isWhole, readState, writeState } from "../lib/timeline-state";

const main = document.querySelector("main")!;
const state = { ...readState(location.search), zoom: null, isCompared: false };

void show();

/** Shows the state that the address gives, and says where all of it comes from. */
async function show(): Promise<void> {
  const source = document.querySelector<HTMLAnchorElement>(".source")!;
  source.href += writeState(readState(location.search));
  document.querySelector(".permalink")!.textContent = source.href;
  if (isWhole(state)) return;
  // Titles alone do not tell what a text says; and of very many events only the newest are here.
  if (state.text !== "" || main.dataset["complete"] === undefined) await replaceRows();
  const list = new EventList(main);
  const found = filter(list.columns, state, list.find(state.text));
  list.show(found.shown);
  document.querySelector("output")!.textContent = countText(found.total, list.columns.count, "events");
}

async function replaceRows(): Promise<void> {
  const lists = await fetchLists(main.dataset["lists"]!.split(" "));
  main.querySelector("ol")!.replaceWith(lists);
}
