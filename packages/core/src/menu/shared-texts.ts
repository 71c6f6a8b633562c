import {render} from 'lit';
import {joined} from '../text/format/joined.js';
import type {FigureSnapshot} from './plain-figure.js';
import {sourceLine} from '../text/words/source-lines.js';
import type {Embeddable} from './embed-code.js';
import {native} from '../page/native.js';

/** A figure whose values, pictures and words are copied or saved. */
export interface Shared extends Embeddable, Omit<FigureSnapshot, 'figure'> {
  readonly figure: Embeddable['figure'] & FigureSnapshot['figure'];
  readonly host: Embeddable['host'] & {
    toCsv(): string;
    toSvg(): Promise<string>;
    toPng(): Promise<Blob>;
  };
}

/** The figure's own address where it is published, `f/<name>/figure.json`; else that of its place in the page. */
export function linkTo({host, inputs: {src}}: Pick<Embeddable, 'host' | 'inputs'>): string {
  const document = src === undefined ? undefined : new URL(src, host.baseURI);
  if (document && /\/f\/[^/]+\/figure\.json$/.test(document.pathname)) return new URL('./', document).href;
  const page = new URL(native(host.ownerDocument).URL);
  page.hash = host.id;
  return page.href;
}

/** The description with its labels, such as that numbers are invented, and the source line. */
export function sentenceOf({host, model, words, text}: Shared): string {
  const line = native(document).createElement('p');
  // A compact figure shows less than the whole source line.
  render(sourceLine(words.table.rows, model.context, text), line);
  const tags = [...(host.shadowRoot?.querySelectorAll('.tag') ?? [])].map(({textContent}) => textContent);
  const labelled = joined('bracketed', [words.summary, ...tags], text.locale);
  return joined('sentences', [labelled, line.textContent], text.locale).replace(/\s+/g, ' ').trim();
}
