// A figure as a server draws it: what the page itself drew of it, in a declarative shadow root.

import {fixture, html} from '@open-wc/testing';
import type {CSSResult, LitElement} from 'lit';
import {draw} from './draw.js';
import type {AnyFigure} from './reading.js';

/** What else stands in the page or in the root. */
export interface Drawn {
  /** The document at `src`, as it stands in the root. */
  readonly record?: string;
  /** The tag as it stands in the page, where that is another than the one that was drawn. */
  readonly tag?: string;
  /** Changes the drawing, to tell it from one of the page. */
  readonly change?: (root: ParentNode) => void;
}

/** The markup of a server: `tag` with a root that has the drawing of `markup`, its styles and the record. */
export async function serverMarkup(markup: string, {record, tag = markup, change}: Drawn = {}): Promise<string> {
  const figure = await draw(markup);
  const root = figure.shadowRoot!;
  const drawing = document.createElement('div');
  drawing.innerHTML = root.innerHTML.replace(/<!--.*?-->/gs, '');
  change?.(drawing);
  // Not the sheets of the root, whose rules browsers do not write as they were.
  const styles = (figure.constructor as typeof LitElement).elementStyles.map((style) => (style as CSSResult).cssText);
  figure.remove();
  const script = record === undefined ? '' : `<script type="application/json">${record}</script>`;
  return tag.replace(
    '>',
    `><template shadowrootmode="open"><style>${styles.join('')}</style>${drawing.innerHTML}${script}</template>`,
  );
}

/** Puts the markup of a server into the page, as its parser would. */
export async function placeServerMarkup(markup: string): Promise<AnyFigure[]> {
  const page = await fixture<HTMLElement>(html`<div></div>`);
  putServerMarkup(page, markup);
  return figuresIn(page);
}

/** Draws as a server does, and puts that into the page; hands back the first figure. */
export async function serverDrawn(markup: string, drawn?: Drawn): Promise<AnyFigure> {
  const [figure] = await placeServerMarkup(await serverMarkup(markup, drawn));
  return figure!;
}

export const figuresIn = (page: ParentNode): AnyFigure[] =>
  [...page.querySelectorAll<AnyFigure>('*')].filter(({localName}) => localName.startsWith('tip-'));

/** As `innerHTML`, with declarative shadow roots: their elements have these before they are upgraded. */
export function putServerMarkup(page: HTMLElement, markup: string): void {
  if ('setHTMLUnsafe' in page) {
    page.setHTMLUnsafe(markup);
    return;
  }
  // In a document without a window nothing is upgraded.
  const template = document.createElement('template');
  template.innerHTML = markup;
  for (const drawing of template.content.querySelectorAll('template')) {
    drawing.parentElement!.attachShadow({mode: 'open'}).append(drawing.content);
    drawing.remove();
  }
  (page as HTMLElement).append(template.content);
}
