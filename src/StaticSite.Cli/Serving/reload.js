// Added to every page by `static-site serve`, never published: reloads the page after a good build, changes its style sheets in place
// where only they have changed, and shows what is wrong after a bad build.
(() => {
  "use strict";

  const placeKey = `static-site-place:${location.pathname}`;
  const reconnectAfter = 1000;
  const ownStyles = "/_dev/overlay.css";

  let build = document.currentScript.dataset.build;
  let restyled = Promise.resolve();
  let events = null;
  let overlay = null;

  function reload() {
    remember();
    location.reload();
  }

  // Panels that open, by what they are called; of several with one name, by their number.
  function panels() {
    const found = new Map();
    for (const panel of document.querySelectorAll("details, [popover][id]")) {
      const name = panel.id || panel.querySelector("summary")?.textContent.trim() || "";
      let number = 1;
      while (found.has(`${name} ${number}`)) number++;
      found.set(`${name} ${number}`, panel);
    }

    return found;
  }

  function isOpen(panel) {
    return panel.matches("details") ? panel.open : panel.matches(":popover-open");
  }

  function setOpen(panel, open) {
    if (panel.matches("details")) panel.open = open;
    else if (open) panel.showPopover();
    else panel.hidePopover();
  }

  // The element with the focus: by its id, or as the opener of a panel.
  function findFocus() {
    const active = document.activeElement;
    if (active?.id) return { id: active.id };
    for (const [name, panel] of panels()) {
      if (active && active === panel.querySelector("summary")) return { opener: name };
    }

    return null;
  }

  // Storage may be switched off; then the page begins at its top.
  function remember() {
    const open = [...panels()].map(([name, panel]) => [name, isOpen(panel)]);
    try {
      sessionStorage.setItem(placeKey, JSON.stringify({ top: window.scrollY, left: window.scrollX, open, focus: findFocus() }));
    } catch {
      return;
    }
  }

  function recall() {
    try {
      const place = sessionStorage.getItem(placeKey);
      sessionStorage.removeItem(placeKey);
      return JSON.parse(place);
    } catch {
      return null;
    }
  }

  function restore() {
    const place = recall();
    if (!place) return;
    const here = panels();
    for (const [name, open] of place.open) {
      const panel = here.get(name);
      if (panel && isOpen(panel) !== open) setOpen(panel, open);
    }

    const focused = place.focus?.id ? document.getElementById(place.focus.id) : here.get(place.focus?.opener)?.querySelector("summary");
    focused?.focus({ preventScroll: true });
    const scroll = () => window.scrollTo({ top: place.top, left: place.left, behavior: "instant" });
    scroll();

    // What scripts and pictures still add above moves the text once more; not where the reader has gone on meanwhile.
    const reached = window.scrollY;
    window.addEventListener("load", () => window.scrollY === reached && scroll(), { once: true });
  }

  function element(name, className, ...content) {
    const made = document.createElement(name);
    made.className = className;
    made.append(...content);
    return made;
  }

  function describePlace(error) {
    const place = error.line > 0 ? `${error.path}:${error.line}:${error.column}` : error.path;
    if (!error.href) return [`${place}  ${error.code}`];
    const link = element("a", "static-site-open", place);
    link.href = error.href;
    link.title = "Open in the editor";
    return [link, `  ${error.code}`];
  }

  function describe(error) {
    const item = element("li", "static-site-error");
    if (error.path) {
      item.append(element("p", "static-site-place", ...describePlace(error)));
    }

    item.append(element("p", "static-site-message", error.message));
    if (error.excerpt) {
      item.append(element("pre", "static-site-excerpt", error.excerpt));
    }

    if (error.help) {
      item.append(element("p", "static-site-help", `help: ${error.help}`));
    }

    return item;
  }

  function show(report) {
    hide();
    const title = report.total === 1 ? "1 error" : `${report.total} errors`;
    const button = element("button", "static-site-hide", "Hide");
    button.type = "button";
    button.addEventListener("click", hide);
    overlay = element("section", "static-site-overlay");
    const heading = element("p", "static-site-title", `${title} in the content; the page stays as it was`);
    heading.setAttribute("role", "alert");
    overlay.setAttribute("aria-label", "Errors in the content");
    overlay.append(
      element("header", "static-site-head", heading, button),
      element("ol", "static-site-list", ...report.errors.map(describe)),
    );
    if (report.errors.length < report.total) {
      overlay.append(element("p", "static-site-more", `and ${report.total - report.errors.length} more in the terminal`));
    }

    addStyles();
    document.body.append(overlay);
  }

  function hide() {
    overlay?.remove();
    overlay = null;
  }

  function addStyles() {
    if (!document.querySelector(`link[href="${ownStyles}"]`)) {
      const link = element("link", "");
      link.rel = "stylesheet";
      link.href = ownStyles;
      document.head.append(link);
    }
  }

  function styleSheets(page) {
    return [...page.querySelectorAll('link[rel="stylesheet"]')].filter((link) => link.getAttribute("href") !== ownStyles);
  }

  // The new page says which style sheets it has; the old ones go when the new ones are there, so that the page is never bare.
  async function restyle() {
    const answer = await fetch(location.href);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const [old, fresh] = [styleSheets(document), styleSheets(page)];
    if (old.length !== fresh.length) {
      reload();
      return;
    }

    await Promise.all(old.map((link, index) => replace(link, fresh[index].getAttribute("href"))));
  }

  function replace(link, href) {
    if (link.getAttribute("href") === href) return null;
    const changed = link.cloneNode();
    changed.href = href;
    const loaded = new Promise((resolve, reject) => {
      changed.addEventListener("load", resolve);
      changed.addEventListener("error", reject);
    });
    link.after(changed);
    return loaded.then(() => link.remove());
  }

  function update(change) {
    hide();
    if (change.build === build) return;
    if (change.restyled === build) {
      build = change.build;
      restyled = restyled.then(restyle).catch(reload);
    } else reload();
  }

  function connect() {
    events?.close();
    events = new EventSource("/_dev/events");
    events.addEventListener("reload", (event) => update({ build: event.data }));
    events.addEventListener("styles", (event) => update(JSON.parse(event.data)));
    events.addEventListener("errors", (event) => show(JSON.parse(event.data)));
    events.addEventListener("error", () => {
      if (events.readyState === EventSource.CLOSED) {
        setTimeout(connect, reconnectAfter);
      }
    });
  }

  // A browser keeps few connections to one server: tabs in the background give theirs up and catch up when they are looked at.
  document.addEventListener("visibilitychange", () => (document.hidden ? events?.close() : connect()));
  window.addEventListener("pagehide", () => events?.close());
  window.addEventListener("pageshow", (event) => event.persisted && connect());

  restore();
  connect();
})();
