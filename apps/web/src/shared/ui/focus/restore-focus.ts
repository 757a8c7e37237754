import { focusFirstInvalid, formSubmitted, forgetSubmittedForm } from './first-invalid';

/**
 * Restores lost focus. When a dialog closes, a button is disabled while it saves or a line is removed, the browser
 * moves the focus to the body, and keyboard users start at the top of the page. The focus returns to the previous
 * element, or to the nearest one that can take it.
 */
export function restoreLostFocus() {
  const taken = document.activeElement;
  if (taken instanceof HTMLElement && taken !== document.body) note(taken);
  document.addEventListener('focusin', ({ target }) => note(target), true);
  document.addEventListener('click', trackClick, true);
  document.addEventListener('pointerdown', trackPress, true);
  document.addEventListener('submit', ({ target }) => sent(target), true);
  document.addEventListener('input', forgetSubmittedForm, true);
  new MutationObserver(look).observe(document.body, {
    subtree: true,
    childList: true,
    attributeFilter: ['disabled', 'aria-invalid', 'data-invalid', 'data-error', 'hidden', 'inert'],
  });
}

/** The last focused element in a layer: a dialog, a menu, or the page below them. */
interface Place {
  layer: Element | null;
  element: HTMLElement;
  /** Its ancestors, nearest first: it may be removed, and some of them with it. */
  around: Element[];
  /** The person clicked outside of any control, so the focus is not restored. */
  left: boolean;
}

const LAYERS = '[role="dialog"], [role="alertdialog"], [role="menu"]';
const FOCUSABLE = 'button, a[href], input, textarea, select, summary, label, [tabindex]';
const HEADINGS = 'h1, h2, h3';
/** By then, code that sets the focus on purpose has done so. */
const DELAY_MS = 100;
const MAX_RETRIES = 8;

/** The page first, then the layers above it. */
let trail: Place[] = [];
let timer: ReturnType<typeof setTimeout> | undefined;
let retries = 0;

function note(target: EventTarget | null) {
  if (!(target instanceof HTMLElement)) return;
  const layer = target.closest(LAYERS);
  const known = trail.findIndex((place) => place.layer === layer);
  const below = trail.slice(0, known < 0 ? trail.length : known).filter(isThere);
  trail = [...below, { layer, element: target, around: ancestorsOf(target), left: false }];
  retries = 0;
}

/** Safari does not focus a clicked button. */
function trackClick({ target, detail }: MouseEvent) {
  if (detail > 0 && target instanceof Element) note(target.closest('button, a[href]'));
}

function trackPress({ target }: PointerEvent) {
  forgetSubmittedForm();
  if (!(target instanceof Element) || target.closest(FOCUSABLE)) return;
  const top = trail.at(-1);
  if (top && top.layer === target.closest(LAYERS)) top.left = true;
}

function sent(form: EventTarget | null) {
  formSubmitted(form);
  lookSoon();
}

function look() {
  const element = trail.at(-1)?.element;
  if (isLost() || !element?.isConnected || element.matches(':disabled')) lookSoon();
  else focusFirstInvalid();
}

function lookSoon() {
  clearTimeout(timer);
  timer = setTimeout(restoreFocus, DELAY_MS);
}

function restoreFocus() {
  if (focusFirstInvalid() || !isLost() || !document.hasFocus()) return;
  const place = trail.findLast(isThere);
  if (!place || place.left) return;
  const { element } = place;
  if (canFocus(element)) return element.focus({ preventScroll: true });
  // It is saving; the mutation observer fires again at the end.
  if (element.isConnected && element.matches('[data-loading]')) return;
  if (element.isConnected && retries < MAX_RETRIES) {
    retries += 1;
    return lookSoon();
  }
  nearestTo(place)?.focus({ preventScroll: true });
}

function nearestTo({ element, around }: Place): HTMLElement | null {
  const form = element.closest('form');
  const field = form?.isConnected && [...form.querySelectorAll('input, textarea')].find(canFocus);
  if (field) return field as HTMLElement;
  for (const part of [...around, document.body]) {
    const heading = part.isConnected && [...part.querySelectorAll(HEADINGS)].find(isShown);
    if (heading) return readable(heading as HTMLElement);
  }
  return null;
}

function readable(heading: HTMLElement): HTMLElement {
  if (!heading.hasAttribute('tabindex')) heading.tabIndex = -1;
  return heading;
}

const isLost = (): boolean =>
  document.activeElement === null || document.activeElement === document.body;

const isThere = ({ layer }: Place): boolean => layer === null || isShown(layer);

const isShown = (element: Element): boolean => element.isConnected && element.checkVisibility();

const canFocus = (element: Element): boolean =>
  isShown(element) && !element.matches(':disabled') && !element.closest('[inert]');

function ancestorsOf(element: Element): Element[] {
  const found: Element[] = [];
  for (let up = element.parentElement; up && up !== document.body; up = up.parentElement) {
    found.push(up);
  }
  return found;
}
