import { SearchDialog } from "../elements/search/search-dialog";
import { SearchPage } from "../elements/search/search-page";

export { isAboutTime } from "../lib/search/query";
export { Search } from "../lib/search/search";
export { nameKey } from "../lib/search/words";

customElements.define("search-page", SearchPage);

/** Makes the dialog search. */
export function connect(dialog: HTMLDialogElement, index: string): void {
  new SearchDialog(dialog, index);
}
