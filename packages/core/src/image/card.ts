import {fill, isLeftOut, largest, type Scales} from './card-room.js';
import {pictureOf, sheetOf, type Form, type SheetSize} from './card-sheet.js';
import type {Pictured} from './pictured.js';
import type {Part} from './scene.js';
import {Stage} from './stage.js';
import {shapesOf} from './walk.js';

/** A card for other sites. */
export interface CardSize extends SheetSize, Scales {
  readonly height: number;
}

/** What is left of the size of a title that takes the figure's room. */
const leastShare = 0.64;
const shares = [1, 0.8, leastShare];
/** The least share of a card's height that is the figure's, unless the smallest title leaves less. */
const leastOfCard = 0.5;

/** A figure laid out in its place on a card. */
interface Fit {
  readonly card: HTMLElement;
  readonly drawing: HTMLElement;
  readonly place: DOMRect;
  readonly scale: number;
}

/** The shapes of a card: head, foot and between them the figure, scaled as a whole. */
export function cardParts(pictured: Pictured, size: CardSize): Part[] {
  const frame = new Stage(pictured.host, 'light');
  const stage = new Stage(pictured.host, 'light');
  try {
    const {card, drawing, place, scale} = fitted(pictured, size, frame, stage);
    const x = place.x + fill(drawing, place, scale, size.loud, stage);
    return [
      {x: 0, y: 0, scale: 1, shapes: shapesOf(card)},
      {x, y: place.y, scale, shapes: shapesOf(drawing, pictured.paint)},
    ];
  } finally {
    frame.remove();
    stage.remove();
  }
}

/**
 * The figure as large as its place allows. Where its letters would be too small, lesser groups are left out, then the title
 * shrinks, and then it is the compact figure, which alone may get smaller: nothing is cut off.
 */
function fitted(pictured: Pictured, size: CardSize, frame: Stage, stage: Stage): Fit {
  const fitOf = (form: Form, share: number): Fit => {
    const card = sheetOf(pictured, form, size, share);
    frame.show(card, size.width);
    const place = placeIn(card);
    const drawing = pictureOf(pictured, form, size.height > size.width ? 'tall' : '');
    let scale: number;
    do scale = largest(drawing, place, size, stage);
    while (scale < size.least && isLeftOut(drawing));
    return {card, drawing, place, scale};
  };
  for (const form of ['full', 'compact'] as const) {
    for (const share of shares) {
      const fit = fitOf(form, share);
      const isHalf = fit.place.height >= leastOfCard * size.height || share === leastShare;
      if (isHalf && fit.scale >= size.least) return fit;
    }
  }
  return fitOf('compact', leastShare);
}

export function placeIn(card: HTMLElement): DOMRect {
  const {left, top} = card.getBoundingClientRect();
  const {x, y, width, height} = card.querySelector('.place')?.getBoundingClientRect() ?? new DOMRect();
  return new DOMRect(x - left, y - top, width, height);
}
