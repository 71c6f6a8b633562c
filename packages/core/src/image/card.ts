import {html, nothing, render, type TemplateResult} from 'lit';
import {figurePart, readable} from '../frame/frame.js';
import {briefSourceLine} from '../text/source-line.js';
import type {Pictured} from './pictured.js';
import type {Part} from './scene.js';
import {copyStyle, Stage, typeface} from './stage.js';
import {shapesOf} from './walk.js';
import {native} from '../element/native.js';

/** A card for other sites: its size, and the sizes of its margin and title. */
export interface CardSize {
  readonly width: number;
  readonly height: number;
  readonly edge: number;
  readonly title: number;
}

/** Widths in which the figure is laid out before it is scaled, so that no text is smaller than 16 px. */
const widths = [360, 440, 500, 560, 640, 760, 840];
/** The smallest letters of a picture are 12.8 px. */
const leastScale = 1.25;
const mostScale = 2.6;
/** A title with more lines than this is set smaller, and so is one that leaves the figure too little room. */
const mostLines = 3;
/** The largest share of a card for a title. A longer one would push figure and source out of the card. */
const mostOfCard = 0.3;

/** The figure laid out in one width. */
interface Layout {
  readonly size: 'full' | 'compact';
  readonly width: number;
  /** The width that the content needs, which is larger where something does not fit. */
  readonly needed: number;
  readonly height: number;
}

/** A layout with the scale that fits it into its place. */
interface Fit extends Layout {
  readonly scale: number;
}

/** The shapes of a card: head, foot and between them the figure, scaled as a whole. */
export function cardParts(pictured: Pictured, size: CardSize): Part[] {
  const frame = new Stage(pictured.host, 'light');
  const picture = new Stage(pictured.host, 'light');
  try {
    const card = cardOf(pictured, size);
    frame.show(card, size.width);
    const full = layoutsOf(pictured, 'full', picture);
    let compact: readonly Layout[] | undefined;
    /** The full figure as large as there is room for, or the compact one where its letters would be too small. */
    const fitted = () => {
      const place = boxIn(card, '.place');
      const fit = best(full, place);
      if (fit.scale >= leastScale) return fit;
      compact ??= layoutsOf(pictured, 'compact', picture);
      const small = best(compact, place);
      return fit.scale >= small.scale ? fit : small;
    };
    const title = card.querySelector('h2');
    const titleHeight = () => title?.offsetHeight ?? 0;
    // Title and margins shrink before the figure leaves out rows, which it would have to say.
    const isFull = () => best(full, boxIn(card, '.place')).scale >= leastScale;
    if (!isFull() && pictureOf(pictured, 'compact').querySelector('.more')) {
      card.classList.add('long', 'high');
      if (!isFull()) card.classList.remove('long', 'high');
    }
    const isLong = titleHeight() > (mostLines + 0.5) * size.title * 1.13;
    if (isLong || fitted().scale < leastScale) card.classList.add('long');
    // A high figure takes the room of the margins, too.
    if (fitted().scale < leastScale) card.classList.add('high');
    if (titleHeight() > mostOfCard * size.height) card.classList.add('longest');
    const fit = fitted();
    if (title) title.textContent = readable(cardTitle(pictured, fit.size));
    const place = boxIn(card, '.place');
    const drawing = pictureOf(pictured, fit.size);
    picture.show(drawing, fit.width);
    const [across, down] = [fit.width * fit.scale, fit.height * fit.scale];
    const isRtl = pictured.head.direction === 'rtl';
    return [
      {x: 0, y: 0, scale: 1, shapes: shapesOf(card)},
      {
        x: isRtl ? place.x + place.width - across : place.x,
        y: place.y + Math.max(0, (place.height - down) / 2),
        scale: fit.scale,
        shapes: shapesOf(drawing, pictured.paint),
      },
    ];
  } finally {
    frame.remove();
    picture.remove();
  }
}

function boxIn(card: HTMLElement, selector: string): DOMRect {
  const {left, top} = card.getBoundingClientRect();
  const {x, y, width, height} = card.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
  return new DOMRect(x - left, y - top, width, height);
}

/** The layouts of the figure in each width, whatever its place. */
function layoutsOf(pictured: Pictured, size: Layout['size'], stage: Stage): Layout[] {
  const drawing = pictureOf(pictured, size);
  return widths.map((width) => {
    stage.show(drawing, width);
    return {size, width, needed: Math.max(width, drawing.scrollWidth), height: drawing.offsetHeight};
  });
}

/** The layout that fills its place best, among those with letters that are large enough if there are any. */
function best(layouts: readonly Layout[], place: DOMRect): Fit {
  const fits = layouts.map((one): Fit => {
    const scale = Math.min(place.width / one.needed, place.height / one.height, mostScale);
    return {...one, scale};
  });
  const worth = ({width, scale}: Fit) => Math.min(1, (width * scale) / place.width) * Math.sqrt(scale);
  const large = fits.filter(({scale}) => scale >= leastScale);
  return (large.length ? large : fits).reduce((one, other) => (worth(other) > worth(one) ? other : one));
}

const drawnOf = (view: TemplateResult): HTMLElement => {
  const box = native(document).createElement('div');
  render(view, box);
  return box.firstElementChild as HTMLElement;
};

/** The page's own title, or that of the drawn form. */
function cardTitle({head: {title}, words}: Pictured, size: Layout['size']): string {
  if (title !== words.title && title !== words.compactTitle) return title;
  return size === 'compact' ? (words.compactTitle ?? words.title) : words.title;
}

function cardOf(pictured: Pictured, {width, height, edge, title}: CardSize): HTMLElement {
  const {host, head, words, model} = pictured;
  const {text, direction} = head;
  const line = head.label ?? head.subtitle;
  const card = drawnOf(
    html`<figure class="sheet card" lang=${text.locale} dir=${direction}>
      ${head.title ? html`<h2>${readable(cardTitle(pictured, 'full'))}</h2>` : nothing}
      ${line ? html`<p class="explained">${line}</p>` : nothing}
      <div class="place"></div>
      <p class="credit">${briefSourceLine(words.table.rows, model.context, text, true)}</p>
    </figure>`,
  );
  const shown = host.shadowRoot?.querySelector('[part~=title]');
  const heading = card.querySelector('h2');
  if (shown && heading) copyStyle(shown, heading, typeface);
  card.style.setProperty('--high', `${height}px`);
  card.style.setProperty('--edge', `${edge}px`);
  card.style.setProperty('--title', `${title}px`);
  card.style.inlineSize = `${width}px`;
  return card;
}

/** The figure between head and foot, with the labels that nobody may cut off it. */
function pictureOf({head, words, model, view}: Pictured, size: Layout['size']): HTMLElement {
  const {text, direction} = head;
  const {example} = model.context;
  const caveats = (size === 'compact' ? words.compactCaveats : undefined) ?? words.caveats;
  return drawnOf(
    html`<figure lang=${text.locale} dir=${direction} class="picture ${size === 'compact' ? 'compact' : ''}">
      ${example ? html`<p class="tag small">${text.frame.example({example})}</p>` : nothing} ${figurePart(view(size))}
      ${caveats.map((one) => html`<p class="caveat">${one}</p>`)}
    </figure>`,
  );
}
