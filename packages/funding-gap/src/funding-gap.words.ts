import {figureWords, labelOf, type FigureWords, type TableRow} from '@tip-figures/core/text/words/figure-words.js';
import {capitalize, formatDay} from '@tip-figures/core/text/format/format.js';
import {formatAmount, formatCurrency} from '@tip-figures/core/text/format/format-money.js';
import {joined} from '@tip-figures/core/text/format/joined.js';
import {alsoText, moneyText, sumText} from '@tip-figures/core/text/words/money-words.js';
import {formatPeriod} from '@tip-figures/core/text/period.js';
import {quantityRow, quantityText} from '@tip-figures/core/text/words/quantity-words.js';
import type {TextContext} from '@tip-figures/core/text/text-context.js';
import type {FundingGapMessages} from '@tip-figures/messages/generated/en-funding-gap.js';
import type {Sum} from '@tip-figures/record/fields/quantity/money.js';
import {localText} from '@tip-figures/record/values/local-text.js';
import {monthsOf} from '@tip-figures/record/values/months.js';
import {kindOf} from '@tip-figures/record/values/period.js';
import {missingOf, type Quantity} from '@tip-figures/record/values/quantity/quantity.js';
import {sizeOf} from '@tip-figures/record/values/quantity/difference.js';
import type {FundingGap} from './funding-gap.model.js';
import {rowsOf, type AmountRow, type Row} from './funding-gap.rows.js';

export type Text = TextContext<FundingGapMessages>;

/** What the funding gap says. */
export interface FundingGapWords extends FigureWords {
  readonly rows: readonly NamedRow[];
}

/** A row with its name, and its value as it is drawn. */
export type NamedRow = Row & {
  readonly name: string;
  readonly value: string;
  /** The same sum in other currencies, as the source has it; empty where there is none. */
  readonly also: string;
};

export function fundingGapWords(model: FundingGap, text: Text): FundingGapWords {
  const {messages, locale} = text;
  const {amounts, context, currency} = model;
  const rows = rowsOf(model).map((row) => named(row, model, text));
  const [first] = amounts;
  // Of several amounts each row has its own period.
  const period = amounts.length === 1 ? first?.period : undefined;
  const newest = rows.findLast((row) => row.kind === 'amount' && row.isLatest) ?? rows[0];
  return {
    ...figureWords(
      {
        label: labelOf(whatOf(model, text), context, text, period ?? null),
        caveats: [],
        table: {
          rowHeading: messages.period(),
          valueHeading: capitalize(formatCurrency(currency, locale, context.country), locale),
          rows: rows.flatMap((row) => tableRows(row, model, text)),
        },
        drawn: rows.flatMap((row) => (row.kind === 'victims' ? [] : drawnRow(row, currency, text))),
        notes: notesOf(model, text),
        chip: newest?.kind === 'amount' ? chipOf(newest, model, text) : '',
      },
      text,
    ),
    rows,
  };
}

/** What was done with the money, and what for. */
export const whatOf = (model: FundingGap, text: Text): string =>
  joined('labelled', [text.messages.what({verb: model.verb ?? 'none'}), purposeOf(model, text)], text.locale);

/** What the money is for: the purpose as it was written, or in the words of the language. */
export const purposeOf = ({purpose}: FundingGap, {messages, locale}: Text): string =>
  !purpose
    ? ''
    : purpose.kind === 'other'
      ? localText(purpose.text, locale)
      : messages.purpose({purpose: purpose.kind});

function named(row: Row, {currency, context: {country}}: FundingGap, text: Text): NamedRow {
  const {messages, locale} = text;
  const {quantity} = row;
  if (row.kind === 'change') {
    const ends = {
      before: formatPeriod(row.from.period, text, 'since'),
      date: formatPeriod(row.to.period, text, 'in'),
    };
    const value = messages.changed({move: row.move, change: bareText(sizeOf(quantity), text)});
    return {...row, name: messages.change(ends), value, also: ''};
  }
  if (row.kind === 'victims') {
    const name = messages.victimsOf({date: formatPeriod(row.period, text)});
    return {...row, name, value: quantityText(quantity, text), also: ''};
  }
  const name =
    row.kind === 'need'
      ? messages.need({source: localText(row.source, locale)})
      : capitalize(formatPeriod(row.period, text), locale);
  return {...row, name, value: moneyText(quantity, currency, text, country), also: alsoText(quantity, text, country)};
}

/** A sum without its currency: `about 181,000`. */
export const bareText = (quantity: Quantity, text: Text): string =>
  sumText(quantity, text, (value) => formatAmount(value, text.locale));

/** A row as it is drawn, with its currency. */
function drawnRow(row: NamedRow, currency: string, text: Text): TableRow {
  const value = joined('bracketed', [row.value, row.also], text.locale);
  const isLed = row.kind === 'amount' && row.isLone;
  return {...quantityRow(row.name, row.quantity, currency, text), value, ...(isLed && {isLed})};
}

/** A row as rows of the table: its number under its currency, then the same in others. */
function tableRows(row: NamedRow, {currency, context: {country}}: FundingGap, text: Text): TableRow[] {
  const {messages, locale} = text;
  const {also = [], ...sum}: Sum = row.quantity;
  if (row.kind === 'victims')
    return [{...quantityRow(row.name, sum, messages.unit(), text), heading: messages.victims()}];
  const value = row.kind === 'change' ? row.value : bareText(sum, text);
  return [
    {...quantityRow(row.name, sum, currency, text), value},
    ...also.map((other) => ({
      ...quantityRow(row.name, other.quantity, other.currency, text),
      value: bareText(other.quantity, text),
      heading: capitalize(formatCurrency(other.currency, locale, country), locale),
    })),
  ];
}

/** When a fiscal year ends, where that is known; remarks on numbers stand in the table. */
function notesOf({amounts, context}: FundingGap, {messages, locale}: Text): string[] {
  const fiscal = amounts.findLast(({period}) => kindOf(period) === 'fiscal');
  const months = fiscal && monthsOf(fiscal.period, context.fiscalYear);
  if (!months) return [];
  return [messages.fiscalEnd({year: fiscal.period.from, end: formatDay(months.to ?? `${months.from}-12`, locale)})];
}

function chipOf({period, quantity, value}: AmountRow & NamedRow, model: FundingGap, text: Text): string {
  const {messages, locale} = text;
  const {verb = 'none'} = model;
  const said = missingOf(quantity)
    ? joined('labelled', [messages.what({verb}), value], locale)
    : messages.done({verb, amount: value});
  return joined('commas', [said, formatPeriod(period, text)], locale);
}
