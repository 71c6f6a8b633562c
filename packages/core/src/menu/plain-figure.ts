import {joined} from '../text/format/joined.js';
import type {Context} from '@tip-figures/record/section/context.js';
import {html, nothing, type TemplateResult} from 'lit';
import type {Remarks} from '../data/amend/remarks.js';
import {tableOf} from '../late/about.js';
import type {AnyFigure, Presence} from '../figure.js';
import type {Withdrawal} from '../data/amend/withdrawal.js';
import type {FrameHead} from '../frame/frame.js';
import {basesIn} from '../frame/table-lines.js';
import {withdrawnLine, withdrawnLink} from '../late/withdrawn.js';
import type {FigureWords} from '../text/words/figure-words.js';
import {sourceLine} from '../text/words/source-lines.js';
import type {TextContext} from '../text/text-context.js';

/** A figure with all that it says, in one language. */
export interface FigureSnapshot {
  readonly figure: Pick<AnyFigure, 'tableless'>;
  readonly model: {readonly context: Context};
  readonly words: FigureWords;
  readonly text: TextContext<unknown>;
  readonly head: FrameHead;
  readonly remarks: Remarks;
  readonly presence: Presence;
  /** Set where the figure was withdrawn. */
  readonly withdrawal?: Withdrawal | undefined;
}

/** Attributes that styles or scripts of a page around a plain figure could mistake for their own. */
export const notInPlain = ['class', 'id', 'part'];

/**
 * A figure without styles and scripts: its texts, table and source line. A chip in a line of text is a sentence with
 * its source as a link, which does not end the paragraph. The attributes `notInPlain` are left out.
 */
export function plainFigure(snapshot: FigureSnapshot): TemplateResult {
  const {figure, model, words, text, head, remarks, presence, withdrawal} = snapshot;
  const {context} = model;
  if (presence === 'inline') {
    const link = context.via?.url ?? context.origin?.url;
    const few = words.chip ?? words.summary;
    const said = withdrawal ? withdrawnLine(withdrawal, words) : link ? html`<a href=${link}>${few}</a>` : few;
    return html`<span lang=${text.locale} dir=${head.direction}>${said}</span>`;
  }
  if (withdrawal) {
    return html`<figure lang=${text.locale} dir=${head.direction}>
      <figcaption><strong>${head.title}</strong></figcaption>
      <p>${words.summary}</p>
      ${withdrawnLink(withdrawal, text)}
    </figure>`;
  }
  const {example} = context;
  const told = [
    ...words.caveats,
    ...basesIn(words.table.rows, text),
    ...remarks.notes(text),
    ...remarks.corrections(text),
  ];
  const table = figure.tableless ? nothing : tableOf(model, words, text, {hasDownload: false});
  return html`<figure lang=${text.locale} dir=${head.direction}>
    ${
      head.title
        ? html`<figcaption>
            <strong>${head.title}</strong>${head.subtitle ? html`<br />${head.subtitle}` : nothing}
          </figcaption>`
        : nothing
    }
    ${example ? html`<p>${text.frame.example({example})}</p>` : nothing}
    <p>${words.summary}</p>
    ${table}${told.length ? html`<p>${joined('sentences', told, text.locale)}</p>` : nothing}
    <p>${sourceLine(words.table.rows, context, text)}</p>
  </figure>`;
}
