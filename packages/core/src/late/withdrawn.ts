import {asDate} from '../text/period.js';
import {html, nothing, type TemplateResult} from 'lit';
import type {Withdrawal} from '../data/amend/withdrawal.js';
import type {AnyFigure, AnyText, Presence} from '../figure.js';
import {capitalize} from '../text/format/format.js';
import type {FigureWords} from '../text/words/figure-words.js';
import {placed} from '../text/place.js';
import {stateMessages} from '../text/words/state-messages.js';
import type {TextContext} from '../text/text-context.js';
import {chip} from '../frame/chip.js';
import {figureOf, type FrameHead} from '../frame/frame.js';
import {stateView} from '../frame/state-line.js';

/**
 * The words of a withdrawn figure: topic, place and day. The page's own texts, which may hold the number, are left out.
 */
export function withdrawnWords(
  {context, day}: Withdrawal,
  {topic}: Pick<AnyFigure, 'topic'>,
  text: AnyText,
): FigureWords {
  const {locale, messages} = text;
  const title = capitalize(topic(placed(context, text), messages), locale);
  const summary = stateMessages(text).withdrawn({dated: Boolean(day), date: asDate(day, locale)});
  return {
    ...{title, label: title, summary, picture: summary, caveats: [], definitions: [], notes: []},
    table: {caption: title, rowHeading: title, valueHeading: '', rows: []},
  };
}

/** The drawing of a withdrawn figure: the day alone. */
export const withdrawnView = ({summary}: FigureWords): TemplateResult => stateView({sign, text: summary});

/** A link to the replacement of the figure, or to its source. */
export function withdrawnLink(of: Withdrawal, text: TextContext<unknown>): TemplateResult | typeof nothing {
  const link = linkOf(of);
  const {replaced, atSource} = stateMessages(text);
  return link ? html`<p><a href=${link}>${of.by ? replaced() : atSource()}</a></p>` : nothing;
}

/** The day as a link to the replacement or the source. */
export function withdrawnLine(of: Withdrawal, {summary}: FigureWords): TemplateResult | string {
  const link = linkOf(of);
  return link ? html`<a href=${link}>${summary}</a>` : summary;
}

const linkOf = ({context, by}: Withdrawal): string | undefined => by ?? context.via?.url ?? context.origin?.url;

/** A withdrawn figure in its frame: without a number, a source line, tools and the children of the tag. */
export const withdrawnState = (
  withdrawal: Withdrawal,
  words: FigureWords,
  head: FrameHead,
  presence: Presence,
  status: string,
): TemplateResult =>
  presence === 'inline'
    ? chip({
        head,
        words: words.summary,
        url: linkOf(withdrawal),
        marks: sign,
        example: undefined,
        state: undefined,
      })
    : figureOf(
        head,
        html`${withdrawnView(words)} ${withdrawnLink(withdrawal, head.text)}
          <div class="vh status" aria-live="polite">${status}</div>`,
        false,
        presence === 'compact',
      );

const sign = html`<svg viewBox="0 0 16 16" aria-hidden="true">
  <circle cx="8" cy="8" r="6.5" />
  <path d="m3.5 3.5 9 9" />
</svg>`;
