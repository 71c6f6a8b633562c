import {html, type TemplateResult} from 'lit';
import type {Context, Reference} from '@tip-figures/record/sections/context.js';
import type {TextContext} from './text-context.js';
import {formatDay} from './format.js';
import {isDay} from '@tip-figures/record/values/period.js';
import {localText} from '@tip-figures/record/values/local-text.js';

// Stand in for the linked parts while a sentence is made, so that a translation can order them.
const originMark = '\ue000';
const viaMark = '\ue001';
const dateMark = '\ue002';

/** A reference in words: publisher and title. */
export function referenceText({publisher, title}: Reference, {locale, frame}: TextContext<unknown>): string {
  const who = localText(publisher, locale);
  return title ? frame.reference({publisher: who, title: localText(title, locale)}) : who;
}

/** The source in one line of text, for the CSV. */
export function sourceText({origin, via}: Context, text: TextContext<unknown>): string {
  const first = origin ?? via;
  if (!first) return '';
  return text.frame.credit({
    kind: origin && via ? 'via' : 'origin',
    origin: referenceText(first, text),
    via: via ? localText(via.publisher, text.locale) : '',
  });
}

/** The source line: who published the numbers, who reported them, and of which day they are. */
export function sourceLine(context: Context, text: TextContext<unknown>): TemplateResult | undefined {
  const {origin, via, asOf} = context;
  const first = origin ?? via;
  if (!first && !asOf) return undefined;
  const sentence = text.frame.source({
    kind: origin && via ? 'via' : first ? 'origin' : 'none',
    origin: originMark,
    via: viaMark,
    dated: asOf ? (isDay(asOf) ? 'day' : 'longer') : 'no',
    date: dateMark,
  });
  const parts: Record<string, unknown> = {
    [originMark]: first && linked(first.url, referenceText(first, text)),
    [viaMark]: via && linked(via.url, localText(via.publisher, text.locale)),
    [dateMark]: asOf && html`<time datetime=${asOf}>${formatDay(asOf, text.locale)}</time>`,
  };
  return html`${sentence.split(/([\ue000-\ue002])/).map((part) => parts[part] ?? part)}`;
}

/** Where a reader finds the figures when we cannot show them. */
export function sourceLink(url: string, text: string): TemplateResult {
  return html`<a href=${url}>${text}</a>`;
}

const linked = (url: string | undefined, text: string): unknown => (url ? sourceLink(url, text) : text);
