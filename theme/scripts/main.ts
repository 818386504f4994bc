import { CiteBox } from "./elements/cite-box";
import { PageContents } from "./elements/page-contents";
import { startPreviews } from "./elements/previews";
import { SearchOpener } from "./elements/search-opener";

customElements.define("cite-box", CiteBox);
customElements.define("page-contents", PageContents);
customElements.define("search-opener", SearchOpener);
startPreviews();
