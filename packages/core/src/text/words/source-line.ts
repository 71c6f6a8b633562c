import {html, nothing, type TemplateResult} from 'lit';
import {creditFor, type Context, type Credit} from '@tip-figures/record/section/context.js';
import type {Reference} from '@tip-figures/record/fields/object/sources.js';
import type {TableRow} from './figure-words.js';
import type {TextContext} from '../text-context.js';
import {formatDay} from '../format/format.js';
import {between} from '../format/joined.js';
import {localText} from '@tip-figures/record/values/local-text.js';
import {together} from '../format/together.js';

// These characters stand for the linked parts while a sentence is made, so that a translation can order them.
export const originMark = '\ue000';
export const viaMark = '\ue001';
export const dateMark = '\ue002';
export const listMark = '\ue003';

/** A reference in words: publisher and title. */
export function referenceText({publisher, title}: Reference, {locale, frame}: TextContext<unknown>): string {
  const who = localText(publisher, locale);
  return title ? frame.reference({publisher: who, title: localText(title, locale)}) : who;
}

/** Which of the two sources a credit names, as an argument of messages. */
export const kindOf = ({origin, via}: Credit) => (origin && via ? 'via' : (origin ?? via) ? 'origin' : 'none');

/** A source in one line of text; empty where there is none. */
export function sourceText({origin, via}: Credit, text: TextContext<unknown>): string {
  const first = origin ?? via;
  if (!first) return '';
  return text.frame.credit({
    kind: kindOf({origin, via}),
    origin: referenceText(first, text),
    via: via ? localText(via.publisher, text.locale) : '',
  });
}

/** The credit of a row: its own source, or that of the figure. */
export function creditOf({source}: Pick<TableRow, 'source'>, context: Context, text: TextContext<unknown>): Credit {
  if (source === undefined) return context;
  const isKey = typeof source === 'string';
  const own = isKey ? creditFor({'': source}, context.sources) : source;
  // A credit of a section has its own day, which its source can say better than the record.
  const isSame = sourceText(own, text) === sourceText(context, text) && (isKey || own.asOf === context.asOf);
  return isSame ? context : own;
}

/** The different credits of a figure's rows; most figures have one. */
export function creditsOf(rows: readonly TableRow[], context: Context, text: TextContext<unknown>): Credit[] {
  const credits = new Map<string, Credit>();
  for (const row of rows.length ? rows : [{}]) {
    const credit = creditOf(row, context, text);
    credits.set(sourceText(credit, text), credit);
  }
  return [...credits.values()];
}

/**
 * The source line of a figure at its shortest: publishers without titles, and the years of what is read. The rest is in
 * the details.
 */
export function briefSourceLine(
  rows: readonly TableRow[],
  context: Context,
  text: TextContext<unknown>,
  isLabelled: boolean,
): TemplateResult {
  const all = new Map<string, Credit[]>();
  for (const credit of summedOf(rows, context, text).named.map(withoutTitle)) {
    const who = sourceText(credit, text);
    if (who) all.set(who, [...(all.get(who) ?? []), credit]);
  }
  const named = [...all.values()];
  if (!named.length) return html`${text.frame.noSource()}`;
  const [before = '', after = ''] = isLabelled
    ? text.frame.sourceOf({n: named.length, list: listMark}).split(listMark)
    : [];
  return html`${before}${named.map(([first = {}, ...others], index) => {
    const {origin, via} = first;
    const years = [first, ...others].flatMap(({asOf}) => asOf?.slice(0, 4) ?? []).sort();
    const date = [...new Set([years[0], years.at(-1)])].join('–');
    const kind = kindOf(first);
    const credit = text.frame.shortSource({kind, origin: originMark, via: viaMark, dated: Boolean(date), date});
    return html`${index ? between('clauses', text.locale) : ''}${filled(credit, {origin, via}, text)}`;
  })}${after}`;
}

/** Who publishes the figure, before its source: a name of its own, which may run the other way than the line. */
export const outletView = ({outlet}: Context, {locale}: TextContext<unknown>): TemplateResult | typeof nothing =>
  outlet ? html`<b class="outlet"><bdi>${localText(outlet, locale)}</bdi></b> ` : nothing;

/** A credit without the title of what was published. */
export const withoutTitle = ({origin, ...rest}: Credit): Credit => ({
  ...rest,
  origin: origin && {...origin, title: undefined},
});

/**
 * The credits that the line names: those of the rows. Where each row has another than the figure's own, it is the
 * figure's, which the editor stated for all of them; the table has each row's.
 */
export function summedOf(rows: readonly TableRow[], context: Context, text: TextContext<unknown>) {
  const named = creditsOf(rows, context, text).filter(({origin, via}) => origin ?? via);
  const isSummed = named.length > 1 && (context.origin ?? context.via) !== undefined && !named.includes(context);
  return {named: isSummed ? [{...context, asOf: context.asOf ?? newest(named)}] : named, isSummed};
}

/** The day of what is read, where it is known better than by its year. */
export function dayOf(rows: readonly TableRow[], context: Context, text: TextContext<unknown>): string {
  const day = newest(summedOf(rows, context, text).named) ?? '';
  return day.length > 'YYYY'.length ? together(formatDay(day, text.locale)) : '';
}

/** The latest of their days, months or years. */
const newest = (credits: readonly Credit[]): string | undefined =>
  credits
    .flatMap(({asOf}) => asOf ?? [])
    .sort()
    .at(-1);

/** A sentence with links and a date in the place of its marks. */
export function filled(sentence: string, {origin, via, asOf}: Credit, text: TextContext<unknown>): unknown[] {
  const first = origin ?? via;
  const parts: Record<string, unknown> = {
    [originMark]: first && linked(first.url, together(referenceText(first, text))),
    [viaMark]: via && linked(via.url, together(localText(via.publisher, text.locale))),
    [dateMark]: asOf && html`<time datetime=${asOf}>${together(formatDay(asOf, text.locale))}</time>`,
  };
  const filledIn: unknown[] = [];
  for (const piece of sentence.split(/([\ue000-\ue002])/)) {
    // No line breaks between the words before a date, such as "As" and "of".
    const part = parts[piece] ?? piece.replace(/(?<=\S) (\S+ )$/, '\u00a0$1');
    const before = filledIn.at(-1);
    // Adjacent text stays one piece, since Lit keeps more for each piece than its letters take.
    if (typeof part === 'string' && typeof before === 'string') filledIn.splice(-1, 1, before + part);
    else filledIn.push(part);
  }
  return filledIn;
}

const linked = (url: string | undefined, text: string): unknown => (url ? html`<a href=${url}>${text}</a>` : text);
