import type {TableRow} from '@tip-figures/core/text/figure-words.js';
import {capitalize} from '@tip-figures/core/text/format.js';
import {formatDuration} from '@tip-figures/core/text/format-duration.js';
import {quantityRow} from '@tip-figures/core/text/quantity-words.js';
import {exactly, type Quantity} from '@tip-figures/record/values/quantity.js';
import {restOf, type SentenceDistribution} from './sentence-distribution.model.js';
import {caseName, lawText, type Text} from './sentence-distribution.phrases.js';

/**
 * Every group, the people whose sentence is not stated, all who were convicted, and what the law says.
 *
 * @param marks - what the row of each group is called, in the order of the groups.
 */
export function sentenceRows(
  model: SentenceDistribution,
  marks: readonly {readonly row: string}[],
  text: Text,
): TableRow[] {
  const {groups, convicted, minimums, prescribed} = model;
  const {messages, locale} = text;
  const rest = restOf(model);
  const row = (label: string, count: Quantity) => quantityRow(label, count, messages.unit(), text);
  return [
    ...groups.map(({count, uncounted}, index): TableRow => {
      const label = marks[index]?.row ?? '';
      return uncounted ? termRow(label, '') : row(label, count);
    }),
    ...(rest ? [{...row(capitalize(messages.restRow(), locale), exactly(rest)), note: messages.restOrigin()}] : []),
    ...(convicted.precision === 'unknown' ? [] : [row(messages.totalRow(), convicted)]),
    ...minimums.map((minimum) =>
      termRow(messages.minimumRow(caseName(minimum, text)), formatDuration(minimum, locale)),
    ),
    ...prescribed.map((term) =>
      termRow(messages.lawRow(caseName(term, text)), capitalize(lawText(term, text, true), locale)),
    ),
  ];
}

/** A length of time, which has no unit of its own. */
const termRow = (label: string, value: string): TableRow => ({label, value, raw: value});
