// Measures what a page asks of its readers. Run in the page by AccessTests.
(() => {
  const smallest = 24;
  const targets = "a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [tabindex='0']";

  const describe = (element) => element.outerHTML.slice(0, 160);

  const isShown = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && element.getClientRects().length > 0;

  // A label is as good a target as what it labels.
  const boxesOf = (element) => [element, ...(element.labels ?? [])].flatMap((part) => [...part.getClientRects()]);

  const isLarge = (element) => boxesOf(element).some((box) => box.width >= smallest - 0.5 && box.height >= smallest - 0.5);

  // WCAG 2.5.8, “inline”: the line height of the text around it decides.
  function isInText(element) {
    if (!getComputedStyle(element).display.startsWith("inline") || getComputedStyle(element).display === "inline-flex") return false;
    const block = element.closest("p, li, dd, dt, td, th, h1, h2, h3, h4, figcaption, cite, span, div");
    return [...block.childNodes].some((node) => node !== element && !node.contains(element) && node.textContent.trim() !== "") || block.textContent.trim() !== element.textContent.trim();
  }

  const centreOf = (box) => ({ x: box.left + box.width / 2, y: box.top + box.height / 2 });

  const distance = (centre, box) =>
    Math.hypot(Math.max(box.left - centre.x, 0, centre.x - box.right), Math.max(box.top - centre.y, 0, centre.y - box.bottom));

  /** WCAG 2.5.8, “spacing”: a circle of 24 pixels around it meets no other target and no other small target's circle. */
  function isApart(element, others) {
    const centre = centreOf(element.getBoundingClientRect());
    return others.every((other) => {
      if (other === element || element.contains(other) || other.contains(element)) return true;
      if (isLarge(other)) return [...other.getClientRects()].every((box) => distance(centre, box) >= smallest / 2);
      const otherCentre = centreOf(other.getBoundingClientRect());
      return Math.hypot(centre.x - otherCentre.x, centre.y - otherCentre.y) >= smallest;
    });
  }

  window.findSmallTargets = () => {
    const all = [...document.querySelectorAll(targets)].filter((element) => isShown(element) && !element.disabled);
    return all.filter((element) => !isLarge(element) && !isInText(element) && !isApart(element, all)).map(describe);
  };

  /** WCAG 2.4.11: some part of what has the focus must be in sight. Null where it is, or where nothing has the focus. */
  window.describeHiddenFocus = () => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const points = boxesOf(element).flatMap((box) => [0.1, 0.5, 0.9].map((part) => [box.left + box.width * part, box.top + box.height / 2]));
    const isSeen = points.some(([x, y]) => {
      const top = document.elementFromPoint(x, y);
      return top && (element.contains(top) || top.contains(element) || [...(element.labels ?? [])].some((label) => label.contains(top)));
    });
    return isSeen ? null : describe(element);
  };

  window.shareOfStickyParts = () =>
    [...document.querySelectorAll("body *")]
      .filter((element) => ["sticky", "fixed"].includes(getComputedStyle(element).position) && isShown(element))
      .map((element) => element.getBoundingClientRect())
      .filter((box) => box.top < innerHeight && box.bottom > 0)
      .reduce((sum, box) => sum + Math.min(box.bottom, innerHeight) - Math.max(box.top, 0), 0) / innerHeight;

  window.findMotion = () =>
    [...document.querySelectorAll("*")]
      .filter((element) => {
        const style = getComputedStyle(element);
        return style.transitionDuration.split(",").some((time) => parseFloat(time) > 0.01) || (style.animationName !== "none" && parseFloat(style.animationDuration) > 0.01) || style.scrollBehavior === "smooth";
      })
      .map(describe);

  /** Shape and colour of the mark of each track that the page shows. */
  window.readTrackMarks = () => {
    const shown = new Map();
    for (const element of document.querySelectorAll("[class*=hue-] .track, .track[class*=hue-]")) {
      const hue = element.closest("[class*=hue-]").className.match(/hue-\d/)[0];
      const style = getComputedStyle(element, "::before");
      if (isShown(element)) shown.set(hue, [style.clipPath, style.backgroundColor]);
    }
    return [...shown.values()];
  };
})();
