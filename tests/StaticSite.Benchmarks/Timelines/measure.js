// Runs in every measured page before its own scripts. Times are in ms from the start of the navigation.
window.measure = {
  /** Resolves after the frame that is under way has been drawn. */
  drawn: () => new Promise((resolve) => requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => resolve(performance.now());
    channel.port2.postMessage(0);
  })),

  /** When the first frame in which a condition holds has been drawn. */
  usable: (isUsable) => new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => resolve(performance.now());
    const look = () => (document.body && isUsable() ? channel.port2.postMessage(0) : requestAnimationFrame(look));
    requestAnimationFrame(look);
  }),

  /** Records frames until `stop`: ms between them, and ms from the start of each to the end of its drawing. */
  frames() {
    const [between, work, channel] = [[], [], new MessageChannel()];
    let [last, isOn] = [0, true];
    channel.port1.onmessage = () => work.push(performance.now() - last);
    const tick = (now) => {
      if (last) between.push(now - last);
      last = now;
      channel.port2.postMessage(0);
      if (isOn) requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
    return { stop() { isOn = false; return { between, work }; } };
  },

  /** Elements of the page, those the Tab key stops at, and events that are or hold one of them. */
  count(eventSelector) {
    const controls = ":is(a[href], area[href], button, input, select, textarea, summary, iframe, [tabindex], [contenteditable])";
    const isReached = (element) => element.tabIndex >= 0 && !element.disabled && !element.closest("[inert]") && element.checkVisibility({ visibilityProperty: true });
    const reached = [...document.querySelectorAll(controls)].filter(isReached);
    const events = new Set(reached.map((element) => element.closest(eventSelector)).filter(Boolean));
    return { elements: document.querySelectorAll("*").length, focusable: reached.length, focusableEvents: events.size };
  },

  /** What a change costs: ms until its handlers have returned, and until style and layout are done too. */
  async change(act) {
    await measure.drawn();
    const start = performance.now();
    act();
    const handled = performance.now();
    document.body.getBoundingClientRect();
    return { handled: handled - start, laidOut: performance.now() - start };
  },
};
