import {native} from '../page/native.js';

/** The selection of text that a reader has made in a shadow root, at least in part; `undefined` where there is none. */
export function selectionIn(root: ShadowRoot): AbstractRange | undefined {
  const selection = getSelection();
  if (!selection?.rangeCount) return undefined;
  // Other browsers report a selection in a shadow root as any other.
  const isOpen = 'getComposedRanges' in selection;
  const [range] = isOpen ? selection.getComposedRanges({shadowRoots: [root]}) : [rangeOf(selection)];
  const isInside = range && (root.contains(range.startContainer) || root.contains(range.endContainer));
  return isInside && !range.collapsed ? range : undefined;
}

/** Returns what selects the same words again in the next drawing, wherever they stand there. */
export function keepSelection(root: ShadowRoot): (() => void) | undefined {
  const drawing = drawingIn(root);
  const range = selectionIn(root);
  if (!drawing || !range) return undefined;
  const {startContainer, startOffset, endContainer, endOffset} = range;
  if (!drawing.contains(startContainer) || !drawing.contains(endContainer)) return undefined;
  const selected = lettersOf(rangeBetween([startContainer, startOffset], [endContainer, endOffset]));
  const before = lettersOf(rangeBetween([drawing, 0], [startContainer, startOffset])).length;
  return () => {
    const next = drawingIn(root);
    if (!next) return;
    const letters = lettersOf(next);
    const start = letters.startsWith(selected, before) ? before : letters.indexOf(selected);
    const from = placeOf(next, start);
    const to = placeOf(next, start + selected.length - 1);
    if (from && to) getSelection()?.setBaseAndExtent(from.node, from.index, to.node, to.index + 1);
  };
}

const rangeOf = (selection: Selection): Range => selection.getRangeAt(0);

/** The drawing in a root, without the styles and the record of a server. */
const drawingIn = (root: ShadowRoot): Element | null => root.querySelector('[lang]');

/** The text without white space, in which templates of other builds differ. */
const lettersOf = (text: Range | Element): string =>
  (text instanceof Range ? text.toString() : text.textContent).replace(/\s/g, '');

function rangeBetween([node, index]: readonly [Node, number], [end, endIndex]: readonly [Node, number]): Range {
  const range = native(document).createRange();
  range.setStart(node, index);
  range.setEnd(end, endIndex);
  return range;
}

/** Where a letter stands, by its number among all that are no white space. */
function placeOf(drawing: Element, number: number): {readonly node: Text; readonly index: number} | undefined {
  const walker = native(document).createTreeWalker(drawing, NodeFilter.SHOW_TEXT);
  let left = number;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    for (const {index} of node.data.matchAll(/\S/g)) if (left-- === 0) return {node, index};
  }
  return undefined;
}
