import {placeIn} from './card.js';
import {pictureOf, sheetOf, type Form} from './card-sheet.js';
import type {Pictured} from './pictured.js';
import type {Scene} from './scene.js';
import {Stage} from './stage.js';
import {shapesOf} from './walk.js';

const size = {width: 450, edge: 20, title: 25};
/** How much larger than in a page its figure is: letters of 14 px have 17.5, so 13 on a phone. */
const enlarged = 1.25;

/** A figure on one column, with one mark, as high as what is in it. */
export function newsletterOf(pictured: Pictured): Pick<Scene, 'width' | 'height' | 'parts'> {
  const frame = new Stage(pictured.host, 'light');
  const stage = new Stage(pictured.host, 'light');
  try {
    const {width, edge} = size;
    const room = width - 2 * edge;
    const {form, drawing} = markOf(pictured);
    stage.show(drawing, room / enlarged);
    // What cannot be made narrower is smaller, and whole; a tick at the end may stand in the margin.
    const scale = Math.min(enlarged, (room + edge / 2) / drawing.scrollWidth);
    const card = sheetOf(pictured, form, size);
    card.style.setProperty('--place', `${drawing.offsetHeight * scale}px`);
    frame.show(card, width);
    const {x, y} = placeIn(card);
    return {
      width,
      height: card.offsetHeight,
      parts: [
        {x: 0, y: 0, scale: 1, shapes: shapesOf(card)},
        {x, y, scale, shapes: shapesOf(drawing, pictured.paint)},
      ],
    };
  } finally {
    frame.remove();
    stage.remove();
  }
}

const pointed = '.lit, [part=note]';

/** The compact figure; where it lacks what the page points at, the full one, of whose groups only that is left. */
function markOf(pictured: Pictured): {readonly form: Form; readonly drawing: HTMLElement} {
  const compact = pictureOf(pictured, 'compact', 'letter');
  const full = pictureOf(pictured, 'full', 'letter');
  const isEnough = compact.querySelector(pointed) ?? !full.querySelector(pointed);
  if (isEnough) return {form: 'compact', drawing: compact};
  for (const row of full.querySelectorAll('.counts li:not(.loudest, .lit), .counts p.cut')) row.remove();
  for (const list of full.querySelectorAll('.counts ul:not(:has(li))')) list.remove();
  return {form: 'full', drawing: full};
}
