import { TimelineView } from "../elements/timeline-view";

customElements.define("timeline-view", TimelineView);
