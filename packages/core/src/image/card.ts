import {html, nothing, render, type TemplateResult} from 'lit';
import {figurePart, readable} from '../frame/frame.js';
import {stateText} from '../frame/state-line.js';
import {joined} from '../text/format/joined.js';
import {briefSourceLine, outletView} from '../text/words/source-line.js';
import {fill, isLeftOut, largest, type Scales} from './card-room.js';
import type {Pictured} from './pictured.js';
import type {Part} from './scene.js';
import {copyStyle, Stage, typeface} from './stage.js';
import {shapesOf} from './walk.js';
import {native} from '../page/native.js';

/** A card for other sites, in pixels: its size, its margin and the letters of its title. */
export interface CardSize extends Scales {
  readonly width: number;
  readonly height: number;
  readonly edge: number;
  readonly title: number;
}

type Form = 'full' | 'compact';

/** What is left of the size of a title that takes the figure's room. */
const leastShare = 0.64;
const shares = [1, 0.8, leastShare];
/** How much larger a headline of the editor's own is. */
const ofOwn = 1.2;
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
    fill(drawing, place, scale, size.loud, stage);
    return [
      {x: 0, y: 0, scale: 1, shapes: shapesOf(card)},
      {x: place.x, y: place.y, scale, shapes: shapesOf(drawing, pictured.paint)},
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
    const card = cardOf(pictured, form, size, share);
    frame.show(card, size.width);
    const place = placeIn(card);
    const drawing = pictureOf(pictured, form, size.height > size.width);
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

function placeIn(card: HTMLElement): DOMRect {
  const {left, top} = card.getBoundingClientRect();
  const {x, y, width, height} = card.querySelector('.place')?.getBoundingClientRect() ?? new DOMRect();
  return new DOMRect(x - left, y - top, width, height);
}

const drawnOf = (view: TemplateResult): HTMLElement => {
  const box = native(document).createElement('div');
  render(view, box);
  return box.firstElementChild as HTMLElement;
};

/** The page's own title, or that of the drawn form. */
function cardTitle({head: {title}, words}: Pictured, form: Form): string {
  if (title !== words.title && title !== words.compactTitle) return title;
  return form === 'compact' ? (words.compactTitle ?? words.title) : words.title;
}

/** Head and foot around the place of the figure. */
function cardOf(pictured: Pictured, form: Form, {width, height, edge, title}: CardSize, share: number): HTMLElement {
  const {host, head, words, model, remarks} = pictured;
  const {text, direction} = head;
  const {example} = model.context;
  const name = readable(cardTitle(pictured, form));
  const caveats = (form === 'compact' ? words.compactCaveats : undefined) ?? words.caveats;
  const source = briefSourceLine(words.table.rows, model.context, text, true);
  // The figure is drawn, so that the words of its state are known.
  const state = remarks.state(text, words, () => words);
  const card = drawnOf(
    html`<figure class="sheet card" lang=${text.locale} dir=${direction}>
      ${name ? html`<h2>${name}</h2>` : nothing}
      ${[head.label, head.subtitle].map((line) => (line ? html`<p class="dek">${readable(line)}</p>` : nothing))}
      ${example ? html`<p class="tag">${text.frame.example({example})}</p>` : nothing}
      <div class="place"></div>
      <div class="credit">
        <p>${joined('sentences', [...caveats, state && stateText(state)], text.locale)}</p>
        <p>${outletView(model.context, text)}${source}</p>
      </div>
    </figure>`,
  );
  const shown = host.shadowRoot?.querySelector('[part~=title]');
  const heading = card.querySelector('h2');
  if (shown && heading) copyStyle(shown, heading, typeface);
  card.style.setProperty('--high', `${height}px`);
  card.style.setProperty('--edge', `${edge}px`);
  card.style.setProperty('--title', `${title * share * (head.label ? ofOwn : 1)}px`);
  card.style.inlineSize = `${width}px`;
  return card;
}

/** The figure between head and foot. */
function pictureOf({head: {text, direction, label}, view}: Pictured, form: Form, isTall: boolean): HTMLElement {
  const classes = ['picture', form === 'compact' && form, isTall && 'tall'];
  return drawnOf(
    html`<figure lang=${text.locale} dir=${direction} class=${classes.filter(Boolean).join(' ')}>
      ${label ? html`<i class="own"></i>` : nothing}${figurePart(view(form))}
    </figure>`,
  );
}
