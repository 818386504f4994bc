import { PageContents } from "./elements/page-contents";
import { startPreviews } from "./elements/previews";

customElements.define("page-contents", PageContents);
startPreviews();
