import { canPreview, getPreview } from "./definitions";
import { PreviewCard } from "./preview-card";
import { PreviewSwitch } from "./preview-switch";

// In milliseconds: long enough not to flicker while one passes, to cross the gap to the card, to tell a press from a tap.
const openDelay = 300;
const closeDelay = 300;
const pressDelay = 450;

// How far a finger may tremble, in CSS pixels.
const pressSlack = 10;

// A tap on these shows the card first. All others are followed at once, as everybody expects of a link.
const tapped = "a.term, a.cite";

const wish = new PreviewSwitch(turned);
const card = new PreviewCard(() => wish.turn(false));

let timer = 0;
let isForFocus = false;
let wanted: HTMLAnchorElement | undefined;
let dismissed: HTMLAnchorElement | undefined;
let press: { x: number; y: number; isLong: boolean } | undefined;
let isTouch = false;

/** Shows a card for links in the text: on hover, keyboard focus, tap and long press. Without popovers, links stay links. */
export function startPreviews(): void {
  if (!("popover" in HTMLElement.prototype)) return;
  document.addEventListener("pointerover", hover);
  // A finger "leaves" whenever it is lifted; only a mouse says by it that its owner has gone elsewhere.
  document.documentElement.addEventListener("pointerleave", (event) => event.pointerType !== "touch" && leave());
  document.addEventListener("focusin", focus);
  document.addEventListener("pointerdown", pressDown);
  for (const name of ["pointermove", "pointerup", "pointercancel"] as const) document.addEventListener(name, pressMove);
  document.addEventListener("contextmenu", pressMenu);
  document.addEventListener("click", click, { capture: true });
  document.addEventListener("keydown", (event) => event.key === "Escape" && dismiss());
  addEventListener("resize", close);
  wish.add();
}

function findLink(event: Event): HTMLAnchorElement | undefined {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[href]") : null;
  return link && wish.isOn && canPreview(link) ? link : undefined;
}

async function open(link: HTMLAnchorElement, way?: string): Promise<void> {
  wanted = link;
  const preview = await getPreview(link);
  if (preview && wanted === link && link.isConnected && wish.isOn) card.show(link, preview, way);
}

function close(): void {
  clearTimeout(timer);
  wanted = undefined;
  card.hide();
}

function later(action: () => void, delay: number, isOfFocus = false): void {
  clearTimeout(timer);
  isForFocus = isOfFocus;
  timer = setTimeout(action, delay);
}

/** What has the keyboard's focus keeps its card, wherever the mouse is. */
const isHeld = (): boolean => card.contains(document.activeElement) || (card.link !== undefined && card.link === document.activeElement && card.link.matches(":focus-visible"));

function hover(event: PointerEvent): void {
  if (event.pointerType === "touch") return;
  const link = findLink(event);
  if (link !== dismissed) dismissed = undefined;
  if (card.contains(event.target) || (link && link === card.link)) clearTimeout(timer);
  else if (link && link !== dismissed) later(() => open(link), openDelay);
  else leave();
}

function leave(): void {
  if (!card.link) {
    // A page that scrolls to what has the focus moves under a mouse that rests.
    if (isForFocus) return;
    clearTimeout(timer);
    wanted = undefined;
  } else if (!isHeld() && !isTouch) later(close, closeDelay);
}

function focus(event: FocusEvent): void {
  if (card.contains(event.target) || (card.link && event.target === card.link)) return clearTimeout(timer);
  const link = findLink(event);
  if (link !== dismissed) dismissed = undefined;
  if (!isTouch) close();
  if (link && link !== dismissed && link.matches(":focus-visible") && !isTouch) later(() => open(link), openDelay, true);
}

function dismiss(): void {
  dismissed = card.link ?? wanted;
  close();
}

function pressDown(event: PointerEvent): void {
  isTouch = event.pointerType === "touch";
  press = undefined;
  const link = findLink(event);
  if (!isTouch || !link) return;
  press = { x: event.clientX, y: event.clientY, isLong: false };
  later(() => longPress(link), pressDelay);
}

function pressMove(event: PointerEvent): void {
  if (!press || press.isLong || event.pointerType !== "touch") return;
  const isStill = event.type === "pointermove" && Math.hypot(event.clientX - press.x, event.clientY - press.y) < pressSlack;
  if (isStill) return;
  press = undefined;
  clearTimeout(timer);
}

function longPress(link: HTMLAnchorElement): void {
  if (press) press.isLong = true;
  void open(link, getWay(link));
}

/** The card has a link of its own, and a long press on that brings the browser's menu. */
function pressMenu(event: Event): void {
  const link = isTouch ? findLink(event) : undefined;
  if (!link) return;
  event.preventDefault();
  clearTimeout(timer);
  longPress(link);
}

function click(event: MouseEvent): void {
  if (card.contains(event.target)) return;
  const link = findLink(event);
  const isPressed = press?.isLong === true;
  press = undefined;
  if (isTouch && link && (isPressed || (link.matches(tapped) && link !== card.link))) {
    event.preventDefault();
    if (!isPressed) void open(link, getWay(link));
  } else close();
}

const getWay = (link: HTMLAnchorElement): string => (link.matches(".cite") ? "Go to the note" : "Open the page");

function turned(isOn: boolean): void {
  clearTimeout(timer);
  if (!isOn && card.link) card.tellOff();
}
