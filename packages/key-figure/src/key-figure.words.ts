import {changeBetween, moveOf} from '@tip-figures/record/values/change.js';
import {type FigureWords, type TableRow, heard} from '@tip-figures/core/text/figure-words.js';
import type {TextContext} from '@tip-figures/core/text/text-context.js';
import {capitalize, formatNumber} from '@tip-figures/core/text/format.js';
import {formatMoney} from '@tip-figures/core/text/format-money.js';
import {formatPeriod} from '@tip-figures/core/text/period.js';
import {Refusal} from '@tip-figures/record/figure-error.js';
import {readCurrency} from '@tip-figures/record/values/currency.js';
import {localText} from '@tip-figures/record/values/local-text.js';
import {edgesOf} from '@tip-figures/record/values/months.js';
import {kindOf, type Period} from '@tip-figures/record/values/period.js';
import {placed, placeOf} from '@tip-figures/core/text/place.js';
import {missingText, quantityRow, quantityText, type NumberFormat} from '@tip-figures/core/text/quantity-words.js';
import type {DatedQuantity} from '@tip-figures/record/fields/quantity.js';
import {missingOf, knownOf, type Quantity} from '@tip-figures/record/values/quantity.js';
import type {KeyFigureMessages} from '@tip-figures/messages/generated/en-key-figure.js';
import type {KeyFigure} from './key-figure.model.js';

type Text = TextContext<KeyFigureMessages>;

/** What the key figure says. */
export interface KeyFigureWords extends FigureWords {
  /** The number as its source states it, or that there is none. */
  readonly number: string;
  /** Why there is no number; `undefined` where there is one. */
  readonly missing: ReturnType<typeof missingOf>;
  readonly unit: string;
  /** What it covers; empty where no period is named. */
  readonly period: string;
  /** Completes the number; empty where a percent sign at the number is all. */
  readonly phrase: string;
  readonly remark?: string;
  readonly chip: string;
  /** How the number compares with an earlier one; left out when none is known. */
  readonly change?: string;
}

export function keyFigureWords(model: KeyFigure, text: Text): KeyFigureWords {
  const {locale, messages} = text;
  const {context, value, remark} = model;
  const unit = localText(model.unit, locale);
  const format = formatIn(unit, locale, context.country);
  // A sign or a currency stands with its number already.
  const isPrinted = unit === '%' || isMoney(unit);
  const phrase = model.phrase ? localText(model.phrase, locale) : isPrinted ? '' : unit;
  const measured = (phrase || unit).replace(/[\s.,;:!?]+$/, '');
  const known = knownOf(value);
  const written = quantityText(value, text, format);
  const period = context.period ? formatPeriod(context.period, text) : '';
  const head = [placeOf(context, text), period].filter(Boolean).join(', ');
  const title = capitalize(
    messages.title({
      kind: unit === '%' ? 'share' : isMoney(unit) ? 'money' : 'count',
      unit,
      ...placed(context, text),
      dated: period ? 'yes' : 'no',
      period,
    }),
    locale,
  );
  const change = changeOf(model, format, text);
  return {
    title,
    summary: summaryOf(
      {known: known === 'yes' && !phrase ? 'bare' : known, written, phrase: measured, head, change},
      text,
    ),
    summaryHidden: true,
    notes: [],
    table: {
      caption: title,
      rowHeading: messages.measure(),
      valueHeading: capitalize(unit, locale),
      rows: rowsOf(model, {phrase: measured, unit, period}, format, text),
    },
    chip: messages.chip({known: known === 'yes' ? 'yes' : 'no', value: written, what: isPrinted ? phrase : unit}),
    missing: missingOf(value),
    unit,
    period,
    number: known === 'withheld' ? messages.withheld({value: written}) : (missingText(value, text) ?? written),
    phrase,
    ...(remark ? {remark: localText(remark, locale)} : {}),
    ...(change ? {change: capitalize(change.said, locale)} : {}),
  };
}

/** Prints numbers of a unit: a percent sign stands at its number, and money has its currency. */
const formatIn =
  (unit: string, locale: string, country: string | undefined): NumberFormat =>
  (value) =>
    isMoney(unit)
      ? formatMoney(value, unit, locale, country)
      : unit === '%'
        ? `${formatNumber(value, locale)}%`
        : formatNumber(value, locale);

const isMoney = (unit: string): boolean => !(readCurrency(unit) instanceof Refusal);

function rowsOf(
  {value, previous}: KeyFigure,
  {phrase, unit, period}: {phrase: string; unit: string; period: string},
  format: NumberFormat,
  text: Text,
): TableRow[] {
  const {locale, messages} = text;
  const row = (label: string, quantity: Quantity) => quantityRow(label, quantity, unit, text, format);
  return [
    row(capitalize(messages.row({dated: period ? 'yes' : 'no', phrase, period}), locale), value),
    ...previous.map((one) => row(messages.before({period: formatPeriod(one.period, text)}), one.quantity)),
  ];
}

/** How a number compares; `unclear` where no direction can be told. */
interface Change {
  readonly move: string;
  readonly said: string;
}

function changeOf({context, value, previous}: KeyFigure, format: NumberFormat, text: Text): Change | undefined {
  const {messages} = text;
  const {period} = context;
  const earlier = previous.filter((one) => !period || one.period.from < period.from);
  const isAlike = (one: DatedQuantity) => period !== undefined && precedes(one.period, period, context.fiscalYear);
  const last = earlier.findLast(isAlike) ?? earlier.at(-1);
  if (!last) return undefined;
  const move = moveOf(isAlike(last) ? changeBetween(last.quantity, value) : undefined);
  const said = messages.change({
    move,
    before: quantityText(last.quantity, text, format),
    kind: kindOf(last.period),
    period: formatPeriod(last.period, text, 'in'),
  });
  return {move, said};
}

/** Whether a period had ended when another of the same length began: a year has more of anything than half of one. */
function precedes(earlier: Period, later: Period, fiscalYear: number | undefined): boolean {
  const [before, after] = [edgesOf(earlier, fiscalYear), edgesOf(later, fiscalYear)];
  if (before && after) return before[1] <= after[0] && lengthOf(before) === lengthOf(after);
  // Years of one kind follow each other, whatever their months are.
  return !before && !after && kindOf(earlier) === kindOf(later) && earlier.from < later.from;
}

/** In months and days, as no two months need be as long. */
function lengthOf(edges: readonly [number, number]): string {
  const [from, to] = edges.map((time) => new Date(time)) as [Date, Date];
  const years = to.getUTCFullYear() - from.getUTCFullYear();
  return `${years * 12 + to.getUTCMonth() - from.getUTCMonth()} ${to.getUTCDate() - from.getUTCDate()}`;
}

interface Findings {
  readonly known: string;
  readonly written: string;
  readonly phrase: string;
  readonly head: string;
  readonly change: Change | undefined;
}

/** The sentence with as much as it can hold. */
function summaryOf({known, written, phrase, head, change}: Findings, {locale, messages}: Text): string {
  const said = {known, value: written, phrase};
  const sentences = (
    [
      [change, head],
      [change, ''],
      [undefined, ''],
    ] as const
  ).map(([compared, where]) =>
    messages.summary({
      ...said,
      compared: compared?.move ?? 'no',
      change: compared?.said ?? '',
      has: where ? 'yes' : 'no',
      head: where,
    }),
  );
  return capitalize(heard(sentences), locale);
}
