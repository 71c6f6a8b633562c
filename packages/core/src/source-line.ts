import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {Context, Reference} from './context.js';
import type {Speech} from './figure-words.js';
import {formatDay} from './format.js';
import {localText} from './local-text.js';

// Stand in for the linked parts while a sentence is made, so that a translation can order them.
const originMark = '\ue000';
const viaMark = '\ue001';
const dateMark = '\ue002';

/** A reference in words: publisher and title. */
export function referenceText({publisher, title}: Reference, {locale, frame}: Speech<unknown>): string {
  const who = localText(publisher, locale);
  return title ? frame.reference({publisher: who, title: localText(title, locale)}) : who;
}

/** The source in one line of text, for the CSV. */
export function sourceText({origin, via}: Context, speech: Speech<unknown>): string {
  const first = origin ?? via;
  if (!first) return '';
  return speech.frame.credit({
    kind: origin && via ? 'via' : 'origin',
    origin: referenceText(first, speech),
    via: via ? localText(via.publisher, speech.locale) : '',
  });
}

/** The source line: who published the numbers, who reported them, and of which day they are. */
export function sourceLine(context: Context, speech: Speech<unknown>): TemplateResult | undefined {
  const {origin, via, asOf} = context;
  const first = origin ?? via;
  if (!first && !asOf) return undefined;
  const text = speech.frame.source({
    kind: origin && via ? 'via' : first ? 'origin' : 'none',
    origin: originMark,
    via: viaMark,
    dated: asOf ? 'yes' : 'other',
    date: dateMark,
  });
  const parts: Record<string, unknown> = {
    [originMark]: first && linked(first.url, referenceText(first, speech)),
    [viaMark]: via && linked(via.url, localText(via.publisher, speech.locale)),
    [dateMark]: asOf && html`<time datetime=${asOf}>${formatDay(asOf, speech.locale)}</time>`,
  };
  return html`${text.split(/([\ue000-\ue002])/).map((part) => parts[part] ?? part)}`;
}

/** Where a reader finds the figures when we cannot show them. */
export function sourceLink(url: string, text: string): TemplateResult {
  return html`<a href=${url}>${text}</a>`;
}

const linked = (url: string | undefined, text: string): unknown => (url ? sourceLink(url, text) : text);
