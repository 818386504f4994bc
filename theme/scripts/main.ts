import { GlossaryFilter } from "./elements/glossary-filter";
import { PageContents } from "./elements/page-contents";

customElements.define("glossary-filter", GlossaryFilter);
customElements.define("page-contents", PageContents);
