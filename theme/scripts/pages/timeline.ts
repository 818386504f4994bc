import { TimelineFilter } from "../elements/timeline-filter";

customElements.define("timeline-filter", TimelineFilter);
