import {quantityRow} from '@tip-figures/core/text/quantity-words.js';
import type {TableRow} from '@tip-figures/core/text/figure-words.js';
import {capitalize} from '@tip-figures/core/text/format.js';
import {formatCurrency} from '@tip-figures/core/text/format-money.js';
import {formatPeriod} from '@tip-figures/core/text/period.js';
import type {Sum} from '@tip-figures/record/fields/money.js';
import {localText} from '@tip-figures/record/values/local-text.js';
import type {Quantity} from '@tip-figures/record/values/quantity.js';
import {sizeOf} from './funding-gap.difference.js';
import type {Change, FundingGap} from './funding-gap.model.js';
import type {Phrases, Text} from './funding-gap.phrases.js';

/** Every amount as a row, in each of its currencies: all years, then a stated change, the need and the gap, then people. */
export function tableRows(model: FundingGap, {date, bare, done}: Phrases, text: Text): TableRow[] {
  const {locale, messages} = text;
  const {amounts, change, context, currency, need, victims} = model;
  const row = (label: string, quantity: Quantity, unit = currency): TableRow => ({
    ...quantityRow(label, quantity, unit, text),
    value: bare(quantity),
    ...(unit === currency ? {} : {heading: capitalize(formatCurrency(unit, locale, context.country), locale)}),
  });
  const rows = (label: string, {also = [], ...sum}: Sum): TableRow[] => [
    row(label, sum),
    ...also.map((one) => row(label, one.quantity, one.currency)),
  ];
  const named = (kind: 'amount' | 'need' | 'gap' | 'change', day = '', before = '') =>
    messages.row({...done, row: kind, date: day, before});
  const people = victims.map((one) => ({
    ...quantityRow(messages.people.row({date: date(one)}), one.quantity, messages.people.unit(), text),
    heading: capitalize(messages.people.noun(), locale),
  }));
  const changeRow = ({from, to, move}: Change, quantity: Quantity): TableRow => ({
    ...row(named('change', formatPeriod(to.period, text, 'in'), formatPeriod(from.period, text, 'since')), quantity),
    value: messages.changed({move, change: bare(sizeOf(quantity))}),
  });
  return [
    ...amounts.flatMap((amount) =>
      rows(capitalize(need ? named('amount', date(amount)) : date(amount), locale), amount.quantity),
    ),
    ...(change?.stated && change.quantity ? [changeRow(change, change.quantity)] : []),
    ...(need ? rows(named('need', localText(need.source, locale)), need.quantity) : []),
    ...(need?.gap ? [row(named('gap'), need.gap)] : []),
    ...people,
  ];
}
