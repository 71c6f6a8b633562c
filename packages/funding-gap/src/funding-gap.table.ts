import {quantityRow} from '@tip-figures/core/text/quantity-words.js';
import type {TableRow} from '@tip-figures/core/text/figure-words.js';
import type {TextContext} from '@tip-figures/core/text/text-context.js';
import {formatPeriod} from '@tip-figures/core/text/period.js';
import type {Quantity} from '@tip-figures/record/values/quantity.js';
import type {FundingGapMessages} from '@tip-figures/messages/generated/en-funding-gap.js';
import {sizeOf} from './funding-gap.difference.js';
import type {FundingGap} from './funding-gap.model.js';
import type {Phrases} from './funding-gap.phrases.js';

/** Every amount as a row of the data table: all years, then the need and the gap, or a stated change. */
export function tableRows(
  {currency, amounts, change, need}: FundingGap,
  {date, bare, done}: Phrases,
  text: TextContext<FundingGapMessages>,
): TableRow[] {
  const {messages} = text;
  const row = (label: string, quantity: Quantity) => ({
    ...quantityRow(label, quantity, currency, text),
    value: bare(quantity),
  });
  const named = (kind: string, day = '', before = '') => messages.row({...done, row: kind, date: day, before});
  if (need) {
    return [
      ...amounts.map((amount) => row(named('amount', date(amount)), amount.quantity)),
      row(named('need'), need.quantity),
      ...(need.gap ? [row(named('gap'), need.gap)] : []),
    ];
  }
  const years = amounts.map((amount) => row(date(amount), amount.quantity));
  if (!change?.stated) return years;
  const size = bare(sizeOf(change.quantity));
  return [
    ...years,
    {
      ...row(
        named('change', formatPeriod(change.to.period, text, 'in'), formatPeriod(change.from.period, text, 'since')),
        change.quantity,
      ),
      value: messages.changed({move: change.move, change: size}),
    },
  ];
}
