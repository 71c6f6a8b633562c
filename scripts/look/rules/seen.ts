// What a reader sees of a figure: texts where their letters stand, and marks.

import {isClear, isFaint} from './colors.js';

/** A text as it lies in the page. */
export interface SeenText {
  readonly node: Text;
  readonly element: Element;
  readonly text: string;
  /** One for each line. */
  readonly rects: readonly DOMRect[];
  /** Of its letters, in px. */
  readonly size: number;
}

/** A box that is painted and holds no text. */
export interface SeenMark {
  readonly element: Element;
  readonly rect: DOMRect;
  /** What is painted of it: all, or the lines around it. */
  readonly ink: readonly DOMRect[];
  /** Whether its color hardly differs from the page's: a tint, which words may stand on. */
  readonly isTint: boolean;
}

export interface Drawing {
  /** The figure. */
  readonly host: Element;
  /** Where it is drawn. */
  readonly root: ParentNode & Node;
  readonly box: DOMRect;
  readonly texts: readonly SeenText[];
  readonly marks: readonly SeenMark[];
  /** Lines around or beside what holds texts. */
  readonly edges: readonly DOMRect[];
}

/** What is drawn of a figure, or in an element without a drawing of its own. */
export function drawingOf(host: Element): Drawing {
  const root = host.shadowRoot ?? host;
  const isSeen = seenIn(host);
  const box = (root.querySelector('figure') ?? host).getBoundingClientRect();
  return {host, root, box, texts: textsIn(root, isSeen), ...boxesIn(root, isSeen)};
}

/** Whether elements are seen; what is for listeners alone is not. */
function seenIn(host: Element): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  const isSeen = (element: Element): boolean => {
    if (element === host) return true;
    const before = known.get(element);
    if (before !== undefined) return before;
    const parent = element.parentElement ?? hostOf(element);
    const seen = (!parent || isSeen(parent)) && !isHidden(element);
    known.set(element, seen);
    return seen;
  };
  return (element) => isSeen(element) && element.checkVisibility({visibilityProperty: true, opacityProperty: true});
}

const hostOf = (element: Element): Element | undefined => {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
};

function isHidden(element: Element): boolean {
  if (element.matches('style, script, title, desc, template')) return true;
  const {position, overflowX, clipPath} = getComputedStyle(element);
  if (clipPath.includes('50%')) return true;
  if (position !== 'absolute' || overflowX === 'visible') return false;
  const {width, height} = element.getBoundingClientRect();
  return width <= 2 && height <= 2;
}

function textsIn(root: Node, isSeen: (element: Element) => boolean): SeenText[] {
  const texts: SeenText[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = node.textContent?.trim() ?? '';
    if (!(node instanceof Text) || !text || !element || !isSeen(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const rects = linesOf(range);
    if (rects.length) texts.push({node, element, text, rects, size: parseFloat(getComputedStyle(element).fontSize)});
  }
  return texts;
}

/** The boxes of a text, one for each line. */
export function linesOf(range: Range): DOMRect[] {
  const lines: DOMRect[] = [];
  for (const rect of range.getClientRects()) {
    if (rect.width <= 0.5 || rect.height <= 1) continue;
    const last = lines.at(-1);
    const isSame = last && Math.abs(last.top - rect.top) < last.height / 2;
    if (!isSame) lines.push(rect);
    else lines[lines.length - 1] = around(last, rect);
  }
  return lines;
}

function around(one: DOMRect, other: DOMRect): DOMRect {
  const [left, top] = [Math.min(one.left, other.left), Math.min(one.top, other.top)];
  const [right, bottom] = [Math.max(one.right, other.right), Math.max(one.bottom, other.bottom)];
  return new DOMRect(left, top, right - left, bottom - top);
}

/** The part of a line's box that letters fill. */
export function inkOf(rect: DOMRect, size: number): DOMRect {
  const height = Math.min(rect.height, size * 0.75);
  return new DOMRect(rect.left, (rect.top + rect.bottom - height) / 2, rect.width, height);
}

function boxesIn(root: ParentNode, isSeen: (element: Element) => boolean): Pick<Drawing, 'marks' | 'edges'> {
  const marks: SeenMark[] = [];
  const edges: DOMRect[] = [];
  for (const element of root.querySelectorAll('*')) {
    if (!isSeen(element)) continue;
    const rect = element.getBoundingClientRect();
    if (element.textContent.trim() || element.querySelector('*')) edges.push(...edgesOf(element, rect));
    else if (rect.width >= 1 && rect.height >= 1 && isPainted(element)) {
      const painted = paintedIn(element, rect);
      const ink = isFrame(element) ? strokesOf(element, rect) : [painted];
      marks.push({element, rect: painted, ink, isTint: isTint(element)});
    }
  }
  return {marks, edges};
}

/** What is painted of a box whose ground ends within its border, which then is a space around it. */
function paintedIn(element: Element, rect: DOMRect): DOMRect {
  const {backgroundClip, borderLeftWidth, borderRightWidth} = getComputedStyle(element);
  if (backgroundClip !== 'padding-box') return rect;
  const [left, right] = [parseFloat(borderLeftWidth), parseFloat(borderRightWidth)];
  return new DOMRect(rect.left + left, rect.top, rect.width - left - right, rect.height);
}

/** The lines around an element. */
function strokesOf(element: Element, {left, top, right, bottom, width, height}: DOMRect): DOMRect[] {
  const style = getComputedStyle(element);
  const widthOf = (side: 'Top' | 'Right' | 'Bottom' | 'Left'): number =>
    style[`border${side}Style`] === 'none' || isClear(style[`border${side}Color`])
      ? 0
      : parseFloat(style[`border${side}Width`]);
  const [above, after, below, before] = [widthOf('Top'), widthOf('Right'), widthOf('Bottom'), widthOf('Left')];
  return [
    new DOMRect(left, top, width, above),
    new DOMRect(right - after, top, after, height),
    new DOMRect(left, bottom - below, width, below),
    new DOMRect(left, top, before, height),
  ].filter((one) => one.width > 0 && one.height > 0);
}

const edgesOf = (element: Element, rect: DOMRect): DOMRect[] =>
  strokesOf(element, rect).filter(({width}) => width === rect.width);

/** An element is painted by itself or by what its style puts before or after it. */
const stylesOf = (element: Element): CSSStyleDeclaration[] => [
  getComputedStyle(element),
  ...['::before', '::after']
    .map((pseudo) => getComputedStyle(element, pseudo))
    .filter(({content}) => content !== 'none' && content !== 'normal'),
];

const isPainted = (element: Element): boolean =>
  element instanceof SVGElement || element instanceof HTMLCanvasElement || stylesOf(element).some(hasPaint);

/** Whether nothing of an element is painted but lines around it. */
const isFrame = (element: Element): boolean =>
  !(element instanceof SVGElement) &&
  stylesOf(element).length === 1 &&
  stylesOf(element).every(
    ({backgroundColor, backgroundImage}) => backgroundImage === 'none' && isClear(backgroundColor),
  );

const isTint = (element: Element): boolean =>
  !(element instanceof SVGElement) &&
  stylesOf(element).every(
    (style) => !hasLine(style) && style.backgroundImage === 'none' && isFaint(style.backgroundColor),
  );

/** Whether an element has a ground, an image or a line around it. */
const hasPaint = (style: CSSStyleDeclaration): boolean =>
  style.backgroundImage !== 'none' || !isClear(style.backgroundColor) || hasLine(style);

const hasLine = ({borderStyle, borderWidth}: CSSStyleDeclaration): boolean =>
  !/^none( none)*$/.test(borderStyle) && !/^0px( 0px)*$/.test(borderWidth);
