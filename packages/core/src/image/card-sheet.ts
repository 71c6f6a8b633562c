import {html, nothing, render, type TemplateResult} from 'lit';
import {figurePart, readable} from '../frame/frame.js';
import {stateText} from '../frame/state-line.js';
import {joined} from '../text/format/joined.js';
import {briefSourceLine, dayOf, outletView} from '../text/words/source-line.js';
import type {Pictured} from './pictured.js';
import {copyStyle, typeface} from './stage.js';
import {native} from '../page/native.js';

export type Form = 'full' | 'compact';

/** A picture with head and foot, in pixels: its size, its margin and the letters of its title. */
export interface SheetSize {
  readonly width: number;
  /** Left out for a picture for newsletters, which is as high as what is in it. */
  readonly height?: number;
  readonly edge: number;
  readonly title: number;
}

/** How much larger a headline of the editor's own is. */
const ofOwn = 1.2;

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
export function sheetOf(
  pictured: Pictured,
  form: Form,
  {width, height, edge, title}: SheetSize,
  share = 1,
): HTMLElement {
  const {host, head, words, model, remarks} = pictured;
  const {text, direction} = head;
  const {example} = model.context;
  const name = readable(cardTitle(pictured, form));
  const caveats = (form === 'compact' ? words.compactCaveats : undefined) ?? words.caveats;
  const source = briefSourceLine(words.table.rows, model.context, text, true);
  // The figure is drawn, so that the words of its state are known.
  const state = remarks.state(text, words, () => words);
  const isMail = height === undefined;
  const day = isMail && dayOf(words.table.rows, model.context, text);
  const card = drawnOf(
    html`<figure class="sheet card ${isMail ? 'mail' : ''}" lang=${text.locale} dir=${direction}>
      ${name ? html`<h2>${name}</h2>` : nothing}
      ${[head.label, head.subtitle].map((line) => (line ? html`<p class="dek">${readable(line)}</p>` : nothing))}
      ${example ? html`<p class="tag">${text.frame.example({example})}</p>` : nothing}
      ${isMail && state ? html`<p class="was">${stateText(state)}</p>` : nothing}
      <div class="place"></div>
      <div class="credit">
        ${isMail ? nothing : html`<p>${joined('sentences', [...caveats, state && stateText(state)], text.locale)}</p>`}
        <p>${outletView(model.context, text)}${source}</p>
        ${day ? html`<p>${day}</p>` : nothing}
      </div>
    </figure>`,
  );
  const shown = host.shadowRoot?.querySelector('[part~=title]');
  const heading = card.querySelector('h2');
  if (shown && heading) copyStyle(shown, heading, typeface);
  card.style.setProperty('--high', isMail ? 'auto' : `${height}px`);
  card.style.setProperty('--edge', `${edge}px`);
  card.style.setProperty('--title', `${title * share * (head.label && !isMail ? ofOwn : 1)}px`);
  card.style.inlineSize = `${width}px`;
  return card;
}

/** The figure between head and foot. */
export function pictureOf({head: {text, direction, label}, view}: Pictured, form: Form, kind = ''): HTMLElement {
  const classes = ['picture', form === 'compact' && form, kind];
  return drawnOf(
    html`<figure lang=${text.locale} dir=${direction} class=${classes.filter(Boolean).join(' ')}>
      ${label ? html`<i class="own"></i>` : nothing}${figurePart(view(form))}
    </figure>`,
  );
}
