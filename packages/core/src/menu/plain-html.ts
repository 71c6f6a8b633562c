import {render} from 'lit';
import {notInPlain, plainFigure, type FigureSnapshot} from './plain-figure.js';
import {native} from '../page/native.js';

/** Elements beside which white space has no effect. */
const blocks = 'figure, figcaption, p, br, table, caption, thead, tbody, tfoot, tr, th, td';

/** A figure without styles and scripts, as HTML on one line: editors of content systems break several lines. */
export function plainHtml(snapshot: FigureSnapshot): string {
  const page = native(document).createElement('div');
  render(plainFigure(snapshot), page);
  for (const element of page.querySelectorAll('*')) for (const name of notInPlain) element.removeAttribute(name);
  for (const node of nodesIn(page, NodeFilter.SHOW_COMMENT)) (node as Comment).remove();
  page.normalize();
  for (const node of nodesIn(page, NodeFilter.SHOW_TEXT)) (node as Text).data = onOneLine(node as Text);
  return page.innerHTML;
}

function nodesIn(page: Element, what: number): Node[] {
  const nodes = [];
  const walker = native(document).createTreeWalker(page, what);
  while (walker.nextNode()) nodes.push(walker.currentNode);
  return nodes;
}

/** A text with single spaces, and none beside a block. */
function onOneLine({data, previousSibling, nextSibling, parentElement}: Text): string {
  const isBeside = (sibling: ChildNode | null) => {
    const beside = sibling ?? parentElement;
    return beside instanceof Element && beside.matches(blocks);
  };
  const text = data.replace(/\s+/g, ' ');
  const start = isBeside(previousSibling) ? text.trimStart() : text;
  return isBeside(nextSibling) ? start.trimEnd() : start;
}
