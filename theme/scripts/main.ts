import { GlossaryFilter } from "./elements/glossary-filter";
import { PageContents } from "./elements/page-contents";
import { startPreviews } from "./elements/previews";

customElements.define("glossary-filter", GlossaryFilter);
customElements.define("page-contents", PageContents);
startPreviews();
