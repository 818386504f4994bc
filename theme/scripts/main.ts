import { CiteBox } from "./elements/cite-box";
import { PageContents } from "./elements/page-contents";
import { startPreviews } from "./elements/previews";
import { SearchOpener } from "./elements/search-opener";

customElements.define("cite-box", CiteBox);
customElements.define("page-contents", PageContents);
customElements.define("search-opener", SearchOpener);
startPreviews();

// Paper shows what was chosen on the screen, so the address on it leads there too.
addEventListener("beforeprint", () => {
  const canonical = document.querySelector<HTMLLinkElement>("link[rel=canonical]");
  const permalink = document.querySelector(".permalink");
  if (canonical && permalink) permalink.textContent = canonical.href + location.search;
});
