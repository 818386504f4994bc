// Added to every page by `static-site serve`, never published: reloads the page after a good build and shows what is wrong after a bad one.
(() => {
  "use strict";

  const build = document.currentScript.dataset.build;
  const scrollKey = `static-site-scroll:${location.pathname}`;
  const reconnectAfter = 1000;

  let events = null;
  let overlay = null;

  function reload() {
    remember(String(window.scrollY));
    location.reload();
  }

  // Storage may be switched off; then the page begins at its top.
  function remember(value) {
    try {
      sessionStorage.setItem(scrollKey, value);
    } catch {
      return;
    }
  }

  function restoreScroll() {
    let value = null;
    try {
      value = sessionStorage.getItem(scrollKey);
      sessionStorage.removeItem(scrollKey);
    } catch {
      return;
    }

    if (value !== null) {
      window.scrollTo({ top: Number(value), behavior: "instant" });
    }
  }

  function element(name, className, ...content) {
    const made = document.createElement(name);
    made.className = className;
    made.append(...content);
    return made;
  }

  function describe(error) {
    const place = error.line > 0 ? `${error.path}:${error.line}:${error.column}` : error.path;
    const item = element("li", "static-site-error");
    if (place) {
      item.append(element("p", "static-site-place", `${place}  ${error.code}`));
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
    const href = "/_dev/overlay.css";
    if (!document.querySelector(`link[href="${href}"]`)) {
      const link = element("link", "");
      link.rel = "stylesheet";
      link.href = href;
      document.head.append(link);
    }
  }

  function connect() {
    events?.close();
    events = new EventSource("/_dev/events");
    events.addEventListener("reload", (event) => (event.data === build ? hide() : reload()));
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

  restoreScroll();
  connect();
})();
