import {figureWords, type FigureWords, type TableRow} from '@tip-figures/core/text/words/figure-words.js';
import {capitalize} from '@tip-figures/core/text/format/format.js';
import {formatNumber} from '@tip-figures/core/text/format/format-numbers.js';
import {formatCurrency, formatMoney} from '@tip-figures/core/text/format/format-money.js';
import {joined} from '@tip-figures/core/text/format/joined.js';
import {alsoText, moneyText} from '@tip-figures/core/text/words/money-words.js';
import {formatPeriod} from '@tip-figures/core/text/period.js';
import {placed} from '@tip-figures/core/text/place.js';
import {quantityRow, quantityText, type NumberFormat} from '@tip-figures/core/text/words/quantity-words.js';
import type {TextContext} from '@tip-figures/core/text/text-context.js';
import type {KeyFigureMessages} from '@tip-figures/messages/generated/en-key-figure.js';
import {localText} from '@tip-figures/record/values/local-text.js';
import {missingOf, type Quantity} from '@tip-figures/record/values/quantity/quantity.js';
import type {Counted} from '@tip-figures/core/counts/count-scale.js';
import type {Sum} from '@tip-figures/record/fields/quantity/money.js';
import type {DatedQuantity} from '@tip-figures/record/fields/quantity/quantity.js';
import type {Period} from '@tip-figures/record/values/period.js';
import type {KeyFigure} from './key-figure.model.js';

export type Text = TextContext<KeyFigureMessages>;

/** The number of the story, or the same of an earlier period. */
export interface Row extends Counted {
  readonly quantity: Sum;
  /** As its source states it, with its unit. */
  readonly value: string;
  /** When it is; empty where that is not said. */
  readonly date: string;
}

/** What the key figure says. It has no title of its own. */
export interface KeyFigureWords extends FigureWords {
  /** The number, then those of before, newest first. */
  readonly rows: readonly [Row, ...Row[]];
  /** The words after the number, or what there is none of; empty where nothing is said of it. */
  readonly phrase: string;
  /** Where and when; empty where neither is named. */
  readonly head: string;
  /** The same sum in other currencies; empty where the source gives none. */
  readonly also: string;
  readonly remark: string;
}

export function keyFigureWords(model: KeyFigure, text: Text): KeyFigureWords {
  const {locale, messages} = text;
  const {context, remark} = model;
  const rowOf = (quantity: Sum, period: Period | undefined, earlier: readonly DatedQuantity[] = []): Row => ({
    ...{quantity, earlier},
    value: sayOf(model, quantity, text),
    date: period ? formatPeriod(period, text) : '',
  });
  const earlier = [...model.previous].reverse();
  const lead = rowOf(model.value, context.period, earlier);
  const rows = [lead, ...earlier.map(({quantity, period}) => rowOf(quantity, period))] as const;
  const label = labelOf(model, text);
  const counted = countedOf(model, text);
  const isMissing = missingOf(model.value) !== undefined;
  // A label goes on after the number, so that it is printed as it is written.
  const what = label || capitalize(counted, locale);
  const phrase = isMissing ? what : label;
  const head = joined('commas', [placed(context, text).place('listed'), lead.date], locale);
  const also = alsoText(model.value, text, context.country);
  const said = joined('words', [lead.value, label], locale);
  const told = rows.map((row) => tableRows(row, what, row === lead ? head : '', model, text));
  const [leadRows = []] = told;
  const {summary, ...words} = figureWords(
    {
      label: '',
      title: joined(
        'commas',
        [isMissing ? phrase : capitalize(joined('bracketed', [said, also], locale), locale), head],
        locale,
      ),
      caveats: [],
      table: {
        // Where figures are listed it stands for the title.
        caption: joined('commas', [what, head], locale),
        rowHeading: messages.measure(),
        valueHeading: capitalize(counted, locale),
        rows: told.flat(),
      },
      drawn: [
        ...(isMissing ? leadRows.map((row) => ({...row, isLed: true})) : []),
        ...told.slice(1).flatMap(([row]) => row ?? []),
      ],
      chip: joined('commas', [isMissing ? joined('labelled', [what, lead.value], locale) : said, lead.date], locale),
    },
    text,
  );
  const remarkText = remark ? localText(remark, locale) : '';
  return {
    ...words,
    title: '',
    summary: joined('sentences', [summary, remarkText], locale),
    rows,
    phrase,
    head,
    also,
    remark: remarkText,
  };
}

/** What is counted, or the currency. */
export const countedOf = ({context, counts = 'things', currency}: KeyFigure, {locale, messages}: Text): string =>
  currency ? formatCurrency(currency, locale, context.country) : messages.counts({counts});

/** How numbers are printed in their unit: with a percent sign or a currency. */
export function formatOf({context, counts, currency}: KeyFigure, {locale}: Text): NumberFormat {
  if (currency) return (value) => formatMoney(value, currency, locale, context.country);
  return (value) => (counts === 'share' ? `${formatNumber(value, locale)}%` : formatNumber(value, locale));
}

/** Whether it is an amount of something, and less rather than fewer. */
export const isAmount = ({counts, currency}: KeyFigure): boolean => currency !== undefined || counts === 'share';

const sayOf = (model: KeyFigure, quantity: Quantity, text: Text): string =>
  model.currency
    ? moneyText(quantity, model.currency, text, model.context.country)
    : quantityText(quantity, text, formatOf(model, text), isAmount(model));

/** The words after the number; empty where there are none. */
export function labelOf({label, base}: KeyFigure, {locale, messages}: Text): string {
  const said = label ? localText(label, locale) : '';
  return base ? messages.of({has: said !== '', label: said, base: localText(base, locale)}) : said;
}

/**
 * A number as rows of the table: itself, then the same sum in other currencies.
 *
 * @param head - where and when the number of the story is; empty for an earlier one.
 */
function tableRows({quantity, date}: Row, what: string, head: string, model: KeyFigure, text: Text): TableRow[] {
  const {context} = model;
  const {also = [], ...sum} = quantity;
  const label = joined('commas', [what, head || date], text.locale);
  return [
    {...numberRow(label, sum, model, text), ...(head || !date ? {} : {brief: date, earlier: date})},
    ...also.map((other) => ({
      ...quantityRow(label, other.quantity, other.currency, text),
      value: moneyText(other.quantity, other.currency, text, context.country),
    })),
  ];
}

/** A number as a row of the table. */
export function numberRow(label: string, quantity: Quantity, model: KeyFigure, text: Text): TableRow {
  const {counts, currency} = model;
  const unit = currency ?? (counts === 'share' ? '%' : counts === 'things' ? '' : (counts ?? ''));
  return {...quantityRow(label, quantity, unit, text), value: sayOf(model, quantity, text)};
}
