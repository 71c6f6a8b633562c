import {capitalize, formatNumber} from '@tip-figures/core/text/format.js';
import {joined} from '@tip-figures/core/text/joined.js';
import {formatCurrency} from '@tip-figures/core/text/format-money.js';
import type {FigureWords, TableRow} from '@tip-figures/core/text/figure-words.js';
import {alsoText, moneyText} from '@tip-figures/core/text/money-words.js';
import {formatPeriod} from '@tip-figures/core/text/period.js';
import {isOfCountries, placed} from '@tip-figures/core/text/place.js';
import {missingText, precisionText, quantityRow, quantityText} from '@tip-figures/core/text/quantity-words.js';
import type {TextContext} from '@tip-figures/core/text/text-context.js';
import type {KeyFigureMessages} from '@tip-figures/messages/generated/en-key-figure.js';
import type {Sum} from '@tip-figures/record/fields/quantity/money.js';
import {localText} from '@tip-figures/record/values/local-text.js';
import {missingOf, type Quantity} from '@tip-figures/record/values/quantity.js';
import {changeOf} from './key-figure.change.js';
import type {KeyFigure} from './key-figure.model.js';

type Text = TextContext<KeyFigureMessages>;

/** What the key figure says. It has no title of its own. */
export interface KeyFigureWords extends FigureWords {
  /** The number as its source states it, or that there is none. */
  readonly number: string;
  /** Why there is no number; `undefined` where there is one. */
  readonly missing: ReturnType<typeof missingOf>;
  /** The words after the number, or what there is none of; empty where nothing is said of it. */
  readonly label: string;
  /** Where and when; empty where neither is named. */
  readonly head: string;
  /** The same sum in other currencies; empty where the source gives none. */
  readonly also: string;
  readonly remark?: string;
  readonly chip: string;
  /** How the number compares with an earlier one; left out when none is known. */
  readonly change?: string;
}

export function keyFigureWords(model: KeyFigure, text: Text): KeyFigureWords {
  const {locale, messages} = text;
  const {context, value, counts = 'things', currency} = model;
  const say = sayOf(model, text);
  const label = labelOf(model, text);
  const counted = currency ? formatCurrency(currency, locale, context.country) : messages.counts({counts});
  const what = label || counted;
  const missing = missingOf(value);
  const written = say(value);
  const also = alsoText(value, text, context.country);
  const withheld = missing === 'withheld' ? messages.withheld({value: written}) : '';
  const change = changeOf(model, say, text);
  const head = headOf(model, text);
  const about = {what, has: head !== '', head};
  const summary = messages.summary({
    ...about,
    known: !missing,
    labelled: label !== '',
    value: withheld || (missing ? precisionText(missing, text) : joined('bracketed', [written, also], locale)),
    compared: change?.move ?? 'no',
    change: change?.said ?? '',
  });
  const caption = capitalize(messages.caption(about), locale);
  const remark = model.remark && localText(model.remark, locale);
  return {
    title: '',
    summary: capitalize(summary, locale),
    ...(remark ? {inFull: joined('sentences', [capitalize(summary, locale), remark], locale)} : {}),
    summaryHidden: true,
    notes: [],
    table: {
      caption,
      rowHeading: messages.measure(),
      valueHeading: capitalize(counted, locale),
      rows: rowsOf(model, caption, say, text),
    },
    chip: messages.chip({known: !missing, value: written, what: missing ? what : label}).trim(),
    missing,
    number: withheld ? capitalize(withheld, locale) : (missingText(value, text) ?? written),
    label: missing ? capitalize(what, locale) : label,
    head: capitalize(head, locale),
    also,
    ...(remark ? {remark} : {}),
    ...(change ? {change: capitalize(change.said, locale)} : {}),
  };
}

/** Prints a quantity with its percent sign or its currency. */
function sayOf({context, counts, currency}: KeyFigure, text: Text): (quantity: Quantity) => string {
  if (currency) return (quantity) => moneyText(quantity, currency, text, context.country);
  if (counts !== 'share') return (quantity) => quantityText(quantity, text);
  return (quantity) => quantityText(quantity, text, (value) => `${formatNumber(value, text.locale)}%`, true);
}

function labelOf({label, base}: KeyFigure, {locale, messages}: Text): string {
  const said = label ? localText(label, locale) : '';
  return base ? messages.of({has: said !== '', label: said, base: localText(base, locale)}) : said;
}

function headOf({context}: KeyFigure, text: Text): string {
  const {has, place} = placed(context, text);
  const named = has ? place(isOfCountries(context) ? 'where' : undefined) : '';
  const period = context.period ? formatPeriod(context.period, text) : '';
  return text.messages.head({where: named, both: Boolean(named && period), period});
}

function rowsOf(
  {context, value, counts, currency, previous}: KeyFigure,
  caption: string,
  say: (quantity: Quantity) => string,
  text: Text,
): TableRow[] {
  const unit = currency ?? (counts === 'share' ? '%' : counts === 'things' ? '' : (counts ?? ''));
  const rows = (label: string, {also = [], ...sum}: Sum): TableRow[] => [
    {...quantityRow(label, sum, unit, text), value: say(sum)},
    ...also.map((other) => ({
      ...quantityRow(label, other.quantity, other.currency, text),
      value: moneyText(other.quantity, other.currency, text, context.country),
    })),
  ];
  return [
    ...rows(caption, value),
    ...previous.flatMap((one) => rows(text.messages.before({period: formatPeriod(one.period, text)}), one.quantity)),
  ];
}
