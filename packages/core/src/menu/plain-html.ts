import {render} from 'lit';
import {notInPlain, plainFigure, type PlainlyTold} from '../text/plain-figure.js';

/** Where white space shows nothing: around the blocks of a figure, and the parts of its table. */
const blocks = / ?(<\/?(?:fig|p\b|table|caption|t[bdfhr])[^>]*>) ?/g;

/** A figure without styles and scripts, as HTML on one line: editors of content systems break what has several. */
export function plainHtml(told: PlainlyTold): string {
  const page = document.createElement('div');
  render(plainFigure(told), page);
  for (const element of page.querySelectorAll('*')) for (const name of notInPlain) element.removeAttribute(name);
  return page.innerHTML
    .replace(/<!--[^]*?-->/g, '')
    .replace(/\s+/g, ' ')
    .replace(blocks, '$1');
}
