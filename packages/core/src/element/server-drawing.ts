import {native} from './native.js';

/** Events that end a press or a selection of text. */
const ends = ['pointerup', 'pointercancel', 'keyup', 'selectionchange'];

/**
 * Whether a reader is pressing something in the drawing of a server, or has selected text in it, which a new drawing
 * would lose.
 *
 * @param wake - is called when that may be over.
 */
export function isHeld(root: ShadowRoot, wake: () => void): boolean {
  if (!root.host.matches(':active') && !hasSelection(root)) return false;
  // A click follows the end of a press.
  for (const type of ends) native(document).addEventListener(type, () => setTimeout(wake), {once: true});
  return true;
}

/**
 * Replaces the drawing of a server with what `draw` draws. The focus moves to the same control there.
 *
 * A button that a reader clicked before the element was defined is clicked again: in a drawing of packages/server it
 * remembers that.
 *
 * @param controls - are notified where the browser has opened the table, to show the text that a reader searched for.
 * @param clicked - the element that a reader has clicked last, for a button without such a memory.
 */
export function replaceDrawing(
  root: ShadowRoot,
  controls: {tableOpen: boolean},
  draw: () => void,
  clicked: Element | null | undefined,
): void {
  // Comments stay: Lit finds its place by one.
  const old = [...root.childNodes].filter(({nodeType}) => nodeType !== Node.COMMENT_NODE);
  controls.tableOpen ||= root.querySelector<HTMLElement>('.table')?.hidden === false;
  const before = controlsIn(root);
  draw();
  const after = controlsIn(root).slice(before.length);
  // Controls are matched by kind and words, since newer data can have other links.
  const sameAs = (control: Element | null | undefined) => {
    const like = (all: readonly HTMLElement[]) =>
      all.filter((one) => control && signatureOf(one) === signatureOf(control));
    return like(after)[like(before).findIndex((one) => one === control)];
  };
  const toFocus = sameAs(root.activeElement);
  const toClick = before.filter((one) => isOn(one, clicked?.closest('button'))).map(sameAs);
  for (const node of old) node.remove();
  // While they are there, the styles of a server hide a figure that has no switches.
  toFocus?.focus({preventScroll: true});
  // The event is not composed, since the page has seen the reader's click already.
  for (const one of toClick) one?.dispatchEvent(new Event('click', {bubbles: true}));
}

/** White space is normalized, since the server's templates may be of another build or version. */
const signatureOf = ({localName, textContent}: Element): string =>
  `${localName} ${textContent.replace(/\s+/g, ' ').trim()}`;

const isOn = (control: HTMLElement & Partial<HTMLButtonElement>, clicked: Element | null | undefined): boolean =>
  control.popoverTargetElement?.matches(':popover-open') ?? control === clicked;

const controlsIn = (root: ShadowRoot): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('a, button, .table')];

function hasSelection(root: ShadowRoot): boolean {
  const selection = getSelection();
  if (!selection?.rangeCount) return false;
  // Other browsers report a selection in a shadow root as any other.
  const isOpen = 'getComposedRanges' in selection;
  const [range] = isOpen ? selection.getComposedRanges({shadowRoots: [root]}) : [rangeOf(selection)];
  return range !== undefined && !range.collapsed && root.contains(range.startContainer);
}

const rangeOf = (selection: Selection): Range => selection.getRangeAt(0);
