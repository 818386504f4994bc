import { GlossaryFilter } from "./elements/glossary-filter";
import { TimelineFilter } from "./elements/timeline-filter";

customElements.define("glossary-filter", GlossaryFilter);
customElements.define("timeline-filter", TimelineFilter);
