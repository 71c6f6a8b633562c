import type {Stage} from './stage.js';

/** How much larger than in a page a figure is drawn on a card. */
export interface Scales {
  /** With less the smallest letters of a figure, of 14 px, cannot be read. */
  readonly least: number;
  readonly most: number;
  readonly step: number;
  /** The largest number, in `em`. */
  readonly loud: number;
}

/** Sizes of the number that is loud, in `em`. */
const sizes = [8, 7, 6, 5, 4.4];

/** The largest scale with which a figure has room, whose width is whole pixels: others would blur its marks. */
export function largest(drawing: HTMLElement, place: DOMRect, {least, most, step}: Scales, stage: Stage): number {
  for (let tenths = 10 * most; tenths >= 10 * least; tenths -= 10 * step) {
    const scale = place.width / Math.floor((10 * place.width) / tenths);
    if (isIn(drawing, place, scale, stage)) return scale;
  }
  // Too small to be read, but whole.
  return Math.min(place.width / drawing.scrollWidth, place.height / drawing.offsetHeight);
}

function isIn(drawing: HTMLElement, {width, height}: DOMRect, scale: number, stage: Stage): boolean {
  stage.show(drawing, width / scale);
  return drawing.scrollWidth <= drawing.offsetWidth && drawing.offsetHeight * scale <= height;
}

/**
 * Leaves out some of what a figure is true without, the least first, and nothing that the page highlights. Says whether
 * there was any.
 */
export function isLeftOut(drawing: HTMLElement): boolean {
  const isLit = (one: Element) => one.matches('.lit') || one.querySelector('.lit') !== null;
  const found = (name: string) => [...drawing.querySelectorAll(name)].filter((one) => !isLit(one));
  const isBare = (row: Element) => row.matches('.bare') && row.querySelector(':scope > .marks:empty');
  const ways = [
    found('.least').slice(-1),
    // All parts of rows, with the rows that only name them.
    [...found('.inside, .cut'), ...found('.counts .row').filter(isBare)],
    found('.lesser').slice(-1),
    isLit(drawing) ? found('.counts > ul').slice(-1) : [],
  ];
  const left = ways.find(({length}) => length > 0) ?? [];
  for (const one of left) one.remove();
  return left.length > 0;
}

/** Gives the room that is left to the loud number, then to what else is drawn. Returns the room before the drawing. */
export function fill(drawing: HTMLElement, place: DOMRect, scale: number, most: number, stage: Stage): number {
  const {style, offsetWidth} = drawing;
  const hasRoom = () => isIn(drawing, place, scale, stage);
  if (!hasRoom()) {
    // A map that is given more width gets higher: it keeps its width, in the middle.
    stage.show(drawing, offsetWidth);
    return (place.width - offsetWidth * scale) / 2;
  }
  // What the editor says, or points at, is louder.
  if (!drawing.querySelector('.own, .lit')) {
    const isLouder = sizes.some((size) => {
      style.setProperty('--tip-fs-loud', `${size}em`);
      style.setProperty('--tip-fs-num', `${Math.max(1.7, 0.3 * size)}em`);
      style.setProperty('--_tip-loud', String(size));
      return size <= most && hasRoom();
    });
    if (!isLouder) style.cssText = '';
  }
  const height = place.height / scale;
  style.setProperty('--_tip-spare', `${Math.max(0, height - drawing.offsetHeight)}px`);
  style.blockSize = `${height}px`;
  return 0;
}
