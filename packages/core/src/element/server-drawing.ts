import {native} from './native.js';

/** What ends a press, or a selection of text. */
const ends = ['pointerup', 'pointercancel', 'keyup', 'selectionchange'];

/**
 * Whether a reader is pressing something in the drawing that a server has put into a shadow root, or has selected text in
 * it: that would be lost with it.
 *
 * @param wake - is told when that may be over.
 */
export function isHeld(root: ShadowRoot, wake: () => void): boolean {
  if (!root.host.matches(':active') && !hasSelection(root)) return false;
  // A click follows the end of a press.
  for (const type of ends) native(document).addEventListener(type, () => setTimeout(wake), {once: true});
  return true;
}

/**
 * Puts what `draw` draws in the place of what a server has drawn. The focus goes to the same control there.
 *
 * A button on which a reader has clicked while nothing could answer is clicked on again: what it has in a drawing of
 * packages/server remembers that, even before the element was defined.
 *
 * @param controls - are told where the browser has opened the table, to show what a reader looked for.
 * @param clicked - what a reader has clicked on last, for a button without such a memory.
 */
export function replaceDrawing(
  root: ShadowRoot,
  controls: {tableOpen: boolean},
  draw: () => void,
  clicked: Element | null | undefined,
): void {
  // Lit finds its place by a comment.
  const old = [...root.childNodes].filter(({nodeType}) => nodeType !== Node.COMMENT_NODE);
  controls.tableOpen ||= root.querySelector<HTMLElement>('.table')?.hidden === false;
  const before = controlsIn(root);
  draw();
  const after = controlsIn(root).slice(before.length);
  // Of its kind and with its words: newer data can have other links.
  const sameAs = (control: Element | null | undefined) => {
    const like = (all: readonly HTMLElement[]) => all.filter((one) => control && nameOf(one) === nameOf(control));
    return like(after)[like(before).findIndex((one) => one === control)];
  };
  const toFocus = sameAs(root.activeElement);
  const toClick = before.filter((one) => isOn(one, clicked?.closest('button'))).map(sameAs);
  for (const node of old) node.remove();
  // The styles of a server hide a figure that has no switches, as long as they are there.
  toFocus?.focus({preventScroll: true});
  // Not composed: the page has seen the click of the reader.
  for (const one of toClick) one?.dispatchEvent(new Event('click', {bubbles: true}));
}

/** The server's templates, of another build or version, may have other white space. */
const nameOf = ({localName, textContent}: Element): string => `${localName} ${textContent.replace(/\s+/g, ' ').trim()}`;

const isOn = (control: HTMLElement & Partial<HTMLButtonElement>, clicked: Element | null | undefined): boolean =>
  control.popoverTargetElement?.matches(':popover-open') ?? control === clicked;

const controlsIn = (root: ShadowRoot): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('a, button, .table')];

function hasSelection(root: ShadowRoot): boolean {
  const selection = getSelection();
  if (!selection?.rangeCount) return false;
  // Browsers without it tell of what is in a shadow root as of all else.
  const isOpen = 'getComposedRanges' in selection;
  const [range] = isOpen ? selection.getComposedRanges({shadowRoots: [root]}) : [rangeOf(selection)];
  return range !== undefined && !range.collapsed && root.contains(range.startContainer);
}

const rangeOf = (selection: Selection): Range => selection.getRangeAt(0);
