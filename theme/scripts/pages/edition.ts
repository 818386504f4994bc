import { EditionFilter } from "../elements/edition-filter";
import { EditionSearch } from "../elements/edition-search";

customElements.define("edition-filter", EditionFilter);
customElements.define("edition-search", EditionSearch);
