import {edgesOf} from './boxes.js';
import {inside} from '../outlines.js';
import type {Box} from '../scene.js';

export const pseudos = ['::before', '::after'] as const;

/** The style of a pseudo-element that is drawn; `undefined` where there is none. */
export function styleOf(element: Element, name: (typeof pseudos)[number]): CSSStyleDeclaration | undefined {
  const style = getComputedStyle(element, name);
  return ['none', 'normal', ''].includes(style.content) || style.display === 'none' ? undefined : style;
}

/** Replaces the words of inline pseudo-elements with text, which can be measured. */
export function writeOut(root: Element): void {
  for (const element of root.querySelectorAll('*')) {
    for (const name of pseudos) {
      const style = styleOf(element, name);
      const [, words] = /^"(.+)"$/.exec(style?.content ?? '') ?? [];
      if (words === undefined || style?.display !== 'inline') continue;
      element.classList.add('written');
      element[name === '::before' ? 'prepend' : 'append'](words);
    }
  }
}

/**
 * The box of a pseudo-element, which no browser reports: calculated from its used lengths and the box that holds it.
 *
 * @param boxOf - the border box of an element.
 */
export function placeOf(
  element: Element,
  name: (typeof pseudos)[number],
  style: CSSStyleDeclaration,
  boxOf: (element: Element) => Box,
): Box {
  const px = (property: string) => parseFloat(style.getPropertyValue(property)) || 0;
  const size = {width: px('width'), height: px('height')};
  if (style.position === 'absolute') {
    const around = holderOf(element);
    const holder = inside(boxOf(around), edgesOf(getComputedStyle(around)));
    return {x: holder.x + px('left') + px('margin-left'), y: holder.y + px('top') + px('margin-top'), ...size};
  }
  const parent = getComputedStyle(element);
  const padding = ['top', 'right', 'bottom', 'left'].map((side) =>
    parseFloat(parent.getPropertyValue(`padding-${side}`)),
  );
  const content = inside(inside(boxOf(element), edgesOf(parent)), padding);
  const isCentred = parent.flexDirection === 'column' && parent.alignItems.includes('center');
  const x = content.x + px('margin-left') + (isCentred ? (content.width - size.width) / 2 : 0);
  if (parent.display === 'grid') return {x, y: content.y + rowTop(parent, Number(style.gridRowStart)), ...size};
  const y =
    name === '::before' ? content.y + px('margin-top') : content.y + content.height - px('margin-bottom') - size.height;
  return {x, y, ...size};
}

/** How far below the start of a grid one of its rows begins. */
const rowTop = ({gridTemplateRows, rowGap}: CSSStyleDeclaration, row: number): number =>
  gridTemplateRows
    .split(' ')
    .slice(0, Math.max(row - 1, 0) || 0)
    .reduce((top, height) => top + parseFloat(height) + (parseFloat(rowGap) || 0), 0);

/** The nearest element by which an absolutely positioned one is placed. */
function holderOf(element: Element): Element {
  const {position, transform, translate} = getComputedStyle(element);
  const isHolder = position !== 'static' || transform !== 'none' || !['none', ''].includes(translate);
  return isHolder || !element.parentElement ? element : holderOf(element.parentElement);
}
