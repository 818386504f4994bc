import { GlossaryFilter } from "../elements/glossary-filter";

customElements.define("glossary-filter", GlossaryFilter);
