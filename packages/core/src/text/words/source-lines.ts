import type {Context, Credit} from '@tip-figures/record/section/context.js';
import {localText} from '@tip-figures/record/values/local-text.js';
import {isDay} from '@tip-figures/record/values/period.js';
import {html, type TemplateResult} from 'lit';
import {aboutMessages} from './about-messages.js';
import type {TableRow} from './figure-words.js';
import {between, ended, joined} from '../format/joined.js';
import {dateMark, filled, kindOf, listMark, originMark, summedOf, viaMark} from './source-line.js';
import type {TextContext} from '../text-context.js';

/** The source line: who publishes the figure, who published its numbers, who reported them, and their day. */
export function sourceLine(rows: readonly TableRow[], context: Context, text: TextContext<unknown>): TemplateResult {
  const {outlet} = context;
  const {locale} = text;
  const line = creditLine(rows, context, text);
  return outlet ? html`<b>${ended(localText(outlet, locale), locale)}</b> ${line}` : line;
}

function creditLine(rows: readonly TableRow[], context: Context, text: TextContext<unknown>): TemplateResult {
  const messages = aboutMessages(text);
  const {named, isSummed} = summedOf(rows, context, text);
  const days = new Set(named.map(({asOf}) => asOf));
  if (named.length < 2 && !isSummed) {
    const credit = named[0] ?? context;
    const {asOf} = credit;
    const marks = {origin: originMark, via: viaMark, date: dateMark};
    const sentence = messages.source({kind: kindOf(credit), ...marks, dated: dated(asOf)});
    return html`${filled(sentence, credit, text)}`;
  }
  // A common date is printed once; different dates are printed beside their sources.
  const isOneDay = days.size === 1;
  const [day] = days;
  const sentence = messages.sources({
    list: listMark,
    each: isSummed,
    dated: isOneDay ? dated(day) : 'no',
    date: dateMark,
  });
  const list = sentence.split(listMark);
  return html`${list[0]}${named.map((credit, index) => {
    const one = creditWith(isOneDay, credit, text);
    return html`${index ? between('clauses', text.locale) : ''}${filled(one, credit, text)}`;
  })}${filled(list[1] ?? '', {asOf: day}, text)}`;
}

/** The sources in full, one by one, and their day. */
export function sourceLines(rows: readonly TableRow[], context: Context, text: TextContext<unknown>): TemplateResult[] {
  const {frame, locale} = text;
  const messages = aboutMessages(text);
  const {named} = summedOf(rows, context, text);
  const days = new Set(named.map(({asOf}) => asOf));
  const [day = context.asOf] = days;
  const isOneDay = days.size < 2;
  const lines = named.map((credit) => {
    const labelled = joined('labelled', [messages.origin(), creditWith(isOneDay, credit, text)], locale);
    return html`${filled(labelled, credit, text)}`;
  });
  const dayLine = joined('labelled', [frame.csv.asOf(), dateMark], locale);
  return [
    ...(lines.length ? lines : [html`${frame.noSource()}`]),
    ...(isOneDay && day ? [html`${filled(dayLine, {asOf: day}, text)}`] : []),
  ];
}

/** Who says something, with its day where that is not said of all. */
function creditWith(isOneDay: boolean, credit: Credit, text: TextContext<unknown>): string {
  const who = text.frame.credit({kind: kindOf(credit), origin: originMark, via: viaMark});
  return isOneDay || !credit.asOf ? who : aboutMessages(text).datedCredit({credit: who, date: dateMark});
}

const dated = (asOf: string | undefined) => (asOf === undefined ? 'no' : isDay(asOf) ? 'day' : 'longer');
