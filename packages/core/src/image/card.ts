import {html, nothing, render, type TemplateResult} from 'lit';
import {figurePart, readable} from '../frame/frame.js';
import {joined} from '../text/joined.js';
import {briefSourceLine} from '../text/source-line.js';
import type {Pictured} from './pictured.js';
import type {Part} from './scene.js';
import {copyStyle, Stage, typeface} from './stage.js';
import {shapesOf} from './walk.js';
import {native} from '../element/native.js';

/** A card for other sites, in pixels: its size, its margin and the letters of its title. */
export interface CardSize {
  readonly width: number;
  readonly height: number;
  readonly edge: number;
  readonly title: number;
  /** How much larger the figure is drawn: at least so that its smallest letters, of 14 px, can be read. */
  readonly least: number;
  readonly most: number;
  readonly step: number;
  /** The largest number, in `em`. */
  readonly loud: number;
}

type Form = 'full' | 'compact';

/** What is left of the size of a title that takes the figure's room. */
const shares = [1, 0.8, 0.64];
/** The least share of a card's height that is the figure's. */
const leastOfCard = 0.55;
/** Sizes of the number that is loud, in `em`. */
const sizes = [8, 7, 6, 5, 4.4];

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
    const fit = fitted(pictured, size, frame, stage);
    const {card, drawing, place, scale} = fit;
    frame.show(card, size.width);
    fill(fit, size.loud, stage);
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
  let fit: Fit | undefined;
  for (const form of ['full', 'compact'] as const) {
    for (const share of shares) {
      const card = cardOf(pictured, form, size, share);
      frame.show(card, size.width);
      const place = placeIn(card);
      const drawing = pictureOf(pictured, form, size.height > size.width);
      do {
        fit = {card, drawing, place, scale: largest(drawing, place, size, stage)};
        if (fit.scale >= size.least && place.height >= leastOfCard * size.height) return fit;
      } while (isLeftOut(drawing));
    }
  }
  return fit!;
}

function placeIn(card: HTMLElement): DOMRect {
  const {left, top} = card.getBoundingClientRect();
  const {x, y, width, height} = card.querySelector('.place')!.getBoundingClientRect();
  return new DOMRect(x - left, y - top, width, height);
}

/** The largest scale with which a figure has room, whose width is whole pixels: others would blur its marks. */
function largest(drawing: HTMLElement, place: DOMRect, {most, step}: CardSize, stage: Stage): number {
  let scale = most;
  for (let tenths = 10 * most; tenths > 0; tenths -= 10 * step) {
    scale = place.width / Math.floor((10 * place.width) / tenths);
    if (isIn(drawing, place, scale, stage)) break;
  }
  return scale;
}

function isIn(drawing: HTMLElement, {width, height}: DOMRect, scale: number, stage: Stage): boolean {
  stage.show(drawing, width / scale);
  return drawing.scrollWidth <= drawing.offsetWidth && drawing.offsetHeight * scale <= height;
}

/** What a card can do without, in the order in which it goes: parts of other rows all at once, the rest one by one. */
const lesser = ['.least', '.inside', '.lesser'];

/** Leaves out what is least; says whether there was anything. */
function isLeftOut(drawing: HTMLElement): boolean {
  const found = lesser.map((name) => [...drawing.querySelectorAll(name)]).find(({length}) => length) ?? [];
  const left = found[0]?.matches('.inside') ? found : found.slice(-1);
  for (const one of left) one.remove();
  return left.length > 0;
}

/** The shortest line of marks that a card has. */
const shortest = 15;

/** The classes of lines of marks that can be shorter, longest first. */
const longest = (names: DOMTokenList): string[] =>
  [...names]
    .filter((name) => /^l\d+$/.test(name) && Number(name.slice(1)) >= shortest)
    .sort((a, b) => Number(b.slice(1)) - Number(a.slice(1)))
    .slice(0, -1);

/** Gives the room that is left to the number that is loud, then to marks, in more and shorter lines, then to what else is drawn. */
function fill({drawing, place, scale}: Fit, most: number, stage: Stage): void {
  const {style} = drawing;
  stage.show(drawing, place.width / scale);
  // What the editor says, or points at, is louder.
  if (!drawing.querySelector('.own, .lit')) {
    const fits = sizes.some((size) => {
      style.setProperty('--tip-fs-loud', `${size}em`);
      style.setProperty('--tip-fs-num', `${Math.max(1.7, 0.3 * size)}em`);
      style.setProperty('--_tip-loud', String(size));
      return size <= most && isIn(drawing, place, scale, stage);
    });
    if (!fits) style.cssText = '';
  }
  for (const {classList} of drawing.querySelectorAll('.tally')) {
    for (const line of longest(classList)) {
      classList.remove(line);
      if (isIn(drawing, place, scale, stage)) continue;
      classList.add(line);
      break;
    }
  }
  style.setProperty('--_tip-spare', `${place.height / scale - drawing.offsetHeight}px`);
  style.blockSize = `${place.height / scale}px`;
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
  const {host, head, words, model} = pictured;
  const {text, direction} = head;
  const {example} = model.context;
  const name = readable(cardTitle(pictured, form));
  const tags = [...(example ? [text.frame.example({example})] : []), ...(words.tags ?? [])];
  const caveats = (form === 'compact' ? words.compactCaveats : undefined) ?? words.caveats ?? [];
  const card = drawnOf(
    html`<figure class="sheet card" lang=${text.locale} dir=${direction}>
      ${name ? html`<h2>${name}</h2>` : nothing}
      ${[head.label, head.subtitle].map((line) => (line ? html`<p class="dek">${readable(line)}</p>` : nothing))}
      ${tags.map((tag) => html`<p class="tag">${tag}</p>`)}
      <div class="place"></div>
      <div class="credit">
        <p>${joined('sentences', caveats, text.locale)}</p>
        <p>${briefSourceLine(words.table.rows, model.context, text, true)}</p>
      </div>
    </figure>`,
  );
  const shown = host.shadowRoot?.querySelector('[part~=title]');
  const heading = card.querySelector('h2');
  if (shown && heading) copyStyle(shown, heading, typeface);
  card.style.setProperty('--high', `${height}px`);
  card.style.setProperty('--edge', `${edge}px`);
  card.style.setProperty('--title', `${title * share}px`);
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
