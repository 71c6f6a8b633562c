import {tableOf} from '@tip-figures/core/element/drawing.js';
import {sourceLine} from '@tip-figures/core/text/source-line.js';
import {html, nothing} from 'lit';
import {printTemplate} from '../print/print-template.js';
import type {ToldFigure} from '../read/tell-figure.js';

const options = {
  // What styles or scripts of the page around could take for their own.
  without: ['class', 'id', 'part'],
  classFor: () => '',
};

/**
 * A figure without styles and scripts: what it says, its table, and whom it is from. A chip in a line of text is a
 * sentence with its source as a link, which does not end the paragraph.
 */
export function plain(told: ToldFigure): string {
  const {figure, model, words, text, head, remarks, presence} = told;
  const {context} = model;
  const link = context.via?.url ?? context.origin?.url;
  if (presence === 'inline') {
    const few = words.chip ?? words.summary;
    return printTemplate(
      html`<span lang=${text.locale} dir=${head.direction}>${link ? html`<a href=${link}>${few}</a>` : few}</span>`,
      options,
    );
  }
  const {example} = context;
  const tags = [...(example ? [text.frame.example({example})] : []), ...(words.tags ?? [])];
  // The notes explain marks, which it has none of.
  const notes = [words.caveat, ...remarks.notes(text)].filter(Boolean);
  const table = figure.tableless ? nothing : tableOf(model, words, text, [], false);
  return printTemplate(
    html`<figure lang=${text.locale} dir=${head.direction}>
      <figcaption><strong>${head.title}</strong>${head.subtitle ? html`<br />${head.subtitle}` : nothing}</figcaption>
      ${tags.map((tag) => html`<p>${tag}</p>`)}
      <p>${words.summary}</p>
      ${table}${notes.length ? html`<p>${notes.join(' ')}</p>` : nothing}
      <p>${sourceLine(words.table.rows, context, text)}</p>
    </figure>`,
    options,
  );
}
