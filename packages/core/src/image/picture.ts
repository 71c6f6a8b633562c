import {pngOf} from './canvas-writer.js';
import {figureTitle} from '../text/words/figure-words.js';
import {cardParts, type CardSize} from './card.js';
import {newsletterOf} from './newsletter.js';
import type {Pictured, Shown} from './pictured.js';
import type {Part, Scene} from './scene.js';
import {copyStyle, Stage, typeface} from './stage.js';
import {svgText} from './svg-writer.js';
import {shapesOf} from './walk.js';
import {native} from '../page/native.js';

/** Options of a picture. */
export interface PictureOptions {
  /** The default is `wide`. */
  readonly card?: 'figure' | 'wide' | 'tall' | 'newsletter';
}

/** Options of a picture in pixels. */
export interface PngOptions extends PictureOptions {
  /** How many times larger than the same picture as SVG: by default 1 for `wide` and `tall`, 2 for the others. */
  readonly scale?: number;
}

type Card = NonNullable<PictureOptions['card']>;

const cards: Readonly<Record<'wide' | 'tall', CardSize>> = {
  wide: {width: 1200, height: 630, edge: 40, title: 44, least: 2, most: 2.4, step: 0.4, loud: 6},
  tall: {width: 1080, height: 1350, edge: 65, title: 58, least: 1.8, most: 2.6, step: 0.2, loud: 8},
};

// These elements are left out: the tools, and elements that draw nothing.
const left = '.tools, .menu, .table, .tip, .spots, [role=status]';
const margin = 16;
// A page may set these properties of parts.
const ofParts = [...typeface, 'display', 'color', 'background-color', 'font-size', 'line-height', 'text-align'];

/** The picture as an SVG document. */
export const svgOf = async (shown: Shown, {card = 'wide'}: PictureOptions): Promise<string> =>
  svgText(sceneOf(await picturedOf(shown), card));

/** The picture as PNG. */
export const pngFor = async (
  shown: Shown,
  {card = 'wide', scale = card === 'wide' || card === 'tall' ? 1 : 2}: PngOptions,
): Promise<Blob> => pngOf(sceneOf(await picturedOf(shown), card), scale);

/** A figure with its typefaces and the code that draws its chart; rejects where code for charts cannot be fetched. */
async function picturedOf({painter, ...shown}: Shown): Promise<Pictured> {
  await native(document).fonts.ready;
  return {...shown, paint: await painter()};
}

function sceneOf(pictured: Pictured, card: Card): Scene {
  const {head, words, choices} = pictured;
  const description = choices['alt'] ?? words.summary;
  const about = {title: figureTitle(head, words), description, language: head.text.locale};
  if (card === 'figure') return {...about, ...asItStands(pictured)};
  if (card === 'newsletter') return {...about, ...newsletterOf(pictured)};
  const {width, height} = cards[card];
  return {...about, width, height, parts: cardParts(pictured, cards[card])};
}

/** The figure as it stands in its page, without its tools. */
function asItStands({host, paint}: Pictured): Pick<Scene, 'width' | 'height' | 'parts'> {
  const shown = host.shadowRoot?.querySelector<HTMLElement>('figure, .chip');
  if (!shown) throw new Error('there is no figure to be drawn');
  const stage = new Stage(host, 'page');
  try {
    const sheet = native(document).createElement('div');
    const copy = shown.cloneNode(true) as HTMLElement;
    for (const element of copy.querySelectorAll(left)) element.remove();
    // The font size is that of the page, which may have a style for each part, too.
    copyStyle(shown, copy, ['font-size']);
    for (const part of shown.querySelectorAll('[part]')) {
      const twin = copy.querySelector<HTMLElement>(`[part="${part.getAttribute('part')}"]`);
      if (twin) copyStyle(part, twin, ofParts);
    }
    sheet.className = shown.matches('figure') ? 'sheet' : 'sheet line';
    sheet.append(copy);
    stage.show(sheet, Math.ceil(shown.getBoundingClientRect().width) + 2 * margin);
    const {offsetWidth: width, offsetHeight: height} = sheet;
    const parts: Part[] = [{x: 0, y: 0, scale: 1, shapes: shapesOf(sheet, paint)}];
    return {width, height, parts};
  } finally {
    stage.remove();
  }
}
