import type {Context, Credit} from '@tip-figures/record/section/context.js';
import {localText} from '@tip-figures/record/values/local-text.js';
import {isDay} from '@tip-figures/record/values/period.js';
import {html, type TemplateResult} from 'lit';
import {aboutMessages} from './about-messages.js';
import type {TableRow} from './figure-words.js';
import {between, ended} from '../format/joined.js';
import {creditsOf, dateMark, filled, kindOf, listMark, originMark, summedOf, viaMark} from './source-line.js';
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

/** The sources in full: that of all rows or of most, those of single rows, whether all numbers are exact, and their day. */
export function sourceLines(rows: readonly TableRow[], context: Context, text: TextContext<unknown>): TemplateResult[] {
  const messages = aboutMessages(text);
  const {named, isSummed} = summedOf(rows, context, text);
  const credits = isSummed ? named : creditsOf(rows, context, text);
  const days = new Set(named.map(({asOf}) => asOf));
  const [day = context.asOf] = days;
  const isOneDay = days.size < 2;
  const lines = credits.map((credit) => {
    const isNamed = (credit.origin ?? credit.via) !== undefined;
    const who = isNamed ? creditWith(isOneDay, credit, text) : text.frame.noSource();
    if (credits.length === 1 && !isSummed)
      return filled(isNamed ? messages.from({of: 'all', credit: who}) : who, credit, text);
    return filled(
      credit === context ? messages.from({of: 'rest', credit: who}) : ended(who, text.locale),
      credit,
      text,
    );
  });
  const counted = rows.filter(({precision}) => precision !== undefined);
  const isExact = counted.length > 0 && !counted.some(({inexact}) => inexact);
  const last = messages.exact({exact: isExact, dated: isOneDay ? dated(day) : 'no', date: dateMark});
  const said = last ? [filled(last, {asOf: day}, text)] : [];
  // One source and what is said of all is one paragraph.
  const isOne = lines.length === 1 && named.length === 1;
  return isOne ? [html`${lines[0]} ${said}`] : [...lines, ...said].map((line) => html`${line}`);
}

/** Who says something, with its day where that is not said of all. */
function creditWith(isOneDay: boolean, credit: Credit, text: TextContext<unknown>): string {
  const who = text.frame.credit({kind: kindOf(credit), origin: originMark, via: viaMark});
  return isOneDay || !credit.asOf ? who : aboutMessages(text).datedCredit({credit: who, date: dateMark});
}

const dated = (asOf: string | undefined) => (asOf === undefined ? 'no' : isDay(asOf) ? 'day' : 'longer');
