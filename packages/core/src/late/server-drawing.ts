import {keepSelection, selectionIn} from './kept-selection.js';
import {native} from '../page/native.js';

/** Events that end a press or a selection of text. */
const ends = ['pointerup', 'pointercancel', 'keyup', 'selectionchange'];

/**
 * Whether a reader is pressing something in the drawing of a server, or has selected text in it, which a new drawing
 * could lose. A click that only the new drawing answers does not wait until the text is no longer selected.
 *
 * @param clicked - see `replaceDrawing`.
 * @param wake - is called when that may be over.
 */
export function isHeld(root: ShadowRoot, clicked: Element | undefined, wake: () => void): boolean {
  if (!root.querySelector(':active') && (!selectionIn(root) || clicksIn(root, clicked).length > 0)) return false;
  // A click follows the end of a press.
  for (const type of ends) native(document).addEventListener(type, () => setTimeout(wake), {once: true});
  return true;
}

/**
 * Replaces the drawing of a server with what `draw` draws. The focus moves to the same control there; the table stays
 * open and scrolled, and text selected.
 *
 * A button that a reader clicked before the element was defined is clicked again: in a drawing of packages/server it
 * remembers that.
 *
 * @param controls - are notified where the table is open.
 * @param clicked - the element that a reader has clicked last, for a button without such a memory.
 */
export function replaceDrawing(
  root: ShadowRoot,
  controls: {tableOpen: boolean},
  draw: () => void,
  clicked: Element | undefined,
): void {
  // Comments stay: Lit finds its place by one.
  const old = [...root.childNodes].filter(({nodeType}) => nodeType !== Node.COMMENT_NODE);
  const before = controlsIn(root);
  const [toClick, toFocus] = [clicksIn(root, clicked), before.find((one) => one === root.activeElement)];
  const isFocusVisible = toFocus?.matches(':focus-visible') === true;
  const {scrollLeft} = tableIn(root) ?? {};
  const [select, scrollBack] = [keepSelection(root), keepScroll(root.host)];
  controls.tableOpen ||= isTableOpen(root, clicked);
  draw();
  const after = controlsIn(root).slice(before.length);
  const left = old.find((node): node is HTMLElement => node instanceof HTMLElement && node.contains(toFocus ?? null));
  for (const node of old) if (node !== left) node.remove();
  if (toFocus && left) {
    // It goes from one to the other, so that the page hears of no loss; for that the new one must be in the layout alone.
    left.style.display = 'none';
    focus(again(toFocus, before, after) ?? after[0], isFocusVisible);
    left.remove();
  }
  const table = tableIn(root);
  if (table && scrollLeft) table.scrollLeft = scrollLeft;
  scrollBack();
  select?.();
  // The event is not composed, since the page has seen the reader's click already.
  for (const one of toClick) again(one, before, after)?.dispatchEvent(new Event('click', {bubbles: true}));
}

/** Returns what scrolls back: browsers scroll on where the nodes that they keep in place go away. */
function keepScroll(host: Element): () => void {
  const {height} = host.getBoundingClientRect();
  const tops: (readonly [Element, number])[] = [];
  for (let node: Element | null = host; node; node = node.parentElement) tops.push([node, node.scrollTop]);
  return () => {
    // Below a drawing that has grown, it is right to scroll.
    if (host.getBoundingClientRect().height !== height) return;
    for (const [node, top] of tops) if (node.scrollTop !== top) node.scrollTo({top, behavior: 'instant'});
  };
}

const controlsIn = (root: ShadowRoot): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('a, button, .table')];

const tableIn = (root: ShadowRoot): HTMLElement | null => root.querySelector('.table');

const opensTable = (control: Element): boolean => control.getAttribute('aria-controls') === 'd';

/** Whether a reader has opened the table, by its button or by the browser's find in page. */
const isTableOpen = (root: ShadowRoot, clicked: Element | undefined): boolean =>
  (tableIn(root)?.hidden === false) !== controlsIn(root).some((one) => opensTable(one) && isOn(one, clicked));

/** Buttons that a reader has clicked, but for that of the table, which has opened without script. */
const clicksIn = (root: ShadowRoot, clicked: Element | undefined): HTMLElement[] =>
  controlsIn(root).filter((one) => !opensTable(one) && isOn(one, clicked));

const isOn = (control: HTMLElement & Partial<HTMLButtonElement>, clicked: Element | undefined): boolean =>
  control.popoverTargetElement?.matches(':popover-open') ?? control === clicked?.closest('button');

/** The same control in the next drawing: by its words, or by its part where newer data have other words. */
function again(
  control: HTMLElement,
  before: readonly HTMLElement[],
  after: readonly HTMLElement[],
): HTMLElement | undefined {
  for (const nameOf of [wordsOf, partOf]) {
    const like = (all: readonly HTMLElement[]) => all.filter((one) => nameOf(one) === nameOf(control));
    const found = like(after)[like(before).indexOf(control)];
    if (found) return found;
  }
  return undefined;
}

/** White space is normalized, since the server's templates may be of another build or version. */
const wordsOf = ({localName, textContent}: Element): string =>
  `${localName} ${textContent.replace(/\s+/g, ' ').trim()}`;

const partOf = (control: Element): string => `${control.localName} ${control.closest('[part]')?.part.value}`;

function focus(control: HTMLElement | undefined, focusVisible: boolean): void {
  // As when it is drawn again: a table can be focused where it can be scrolled.
  if (control?.matches('.table')) control.tabIndex = 0;
  control?.focus({preventScroll: true, focusVisible});
  const answer = ({type, key}: KeyboardEvent): void => {
    for (const one of keys) control?.removeEventListener(one, answer);
    if (type === 'keyup' && key === ' ' && control?.matches('button')) control.click();
  };
  // Firefox does not tell that a key is held down on a button, and then clicks no other one.
  for (const one of keys) control?.addEventListener(one, answer);
}

const keys = ['keydown', 'keyup'] as const;
