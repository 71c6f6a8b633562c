import {joined} from '@tip-figures/core/text/joined.js';
import type {FigureTable, TableRow} from '@tip-figures/core/text/figure-words.js';
import {capitalize} from '@tip-figures/core/text/format.js';
import {formatPeriod} from '@tip-figures/core/text/period.js';
import {quantityRow} from '@tip-figures/core/text/quantity-words.js';
import {referenceText} from '@tip-figures/core/text/source-line.js';
import {localText} from '@tip-figures/record/values/local-text.js';
import type {Quantity} from '@tip-figures/record/values/quantity.js';
import type {Text} from './justice-outcomes.phrases.js';
import type {Block, JusticeRow, StageRow} from './justice-outcomes.rows.js';

/** Every number that is drawn, and those it is compared with. */
export const tableOf = (blocks: readonly Block[], caption: string, text: Text): FigureTable => ({
  caption,
  rowHeading: text.messages.heading(),
  valueHeading: text.messages.count(),
  extraHeading: text.frame.csv.unit(),
  rows: blocks.flatMap(({rows}) => rows.flatMap((row) => rowsOf(row, text))),
});

function rowsOf({continued, count, label, parts, quantity}: StageRow, text: Text): TableRow[] {
  const {locale, messages} = text;
  const unit = messages.unit(count);
  const row = (name: string, one: Quantity): TableRow => ({
    ...quantityRow(capitalize(name, locale), one, unit, text),
    extra: one.precision === 'share' ? '%' : unit,
  });
  const earlier = (name: string, previous: JusticeRow['previous'] = []) =>
    previous.map((one) => row(messages.dated({stage: name, period: formatPeriod(one.period, text)}), one.quantity));
  return [
    ...(quantity ? [row(label, quantity)] : []),
    ...parts.flatMap((part) => {
      const name = messages.within({stage: label, part: part.label});
      return part.quantity ? [row(name, part.quantity), ...earlier(name, part.previous)] : [];
    }),
    ...(continued ?? []).flatMap((one) => (one.quantity ? [row(one.label, one.quantity)] : [])),
    ...earlier(label, count.previous),
  ];
}

/** What a reader must know of single numbers. */
export const remarksOf = (blocks: readonly Block[], text: Text): string[] =>
  blocks.flatMap(({rows}) =>
    rows.flatMap(({count, label}) => {
      const remark = remarkOf(count, text);
      return remark ? [text.messages.remark({stage: capitalize(label, text.locale), text: remark})] : [];
    }),
  );

/** What the source says of a number, and whose it is where it is another's. */
function remarkOf({quantity, origin}: StageRow['count'], text: Text): string {
  const remark = quantity?.note && localText(quantity.note, text.locale);
  const from = origin && referenceText(origin, text);
  const source = from && text.frame.source({kind: 'origin', origin: from, via: '', dated: 'no', date: ''});
  return joined('sentences', [remark, source], text.locale);
}
