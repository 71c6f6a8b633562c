import type {Tile} from '@tip-figures/core/marks/tile.js';
import {formatDuration} from '@tip-figures/core/text/format-duration.js';
import {formatNumber} from '@tip-figures/core/text/format.js';
import {countAs, quantityText, valueText} from '@tip-figures/core/text/quantity-words.js';
import {exactly} from '@tip-figures/record/values/quantity.js';
import {caseName, type Text} from './sentence-distribution.phrases.js';
import {isNobody, reachedOf, type SentenceDistribution} from './sentence-distribution.model.js';

/**
 * How many of the sentences reached the minimum; all people convicted where that cannot be told. `undefined` where only
 * the law is written of.
 */
export function sentenceDistributionTile(model: SentenceDistribution, text: Text): Tile | undefined {
  const {messages, locale} = text;
  const {context, convicted, groups, minimums} = model;
  if (!groups.length && convicted.precision === 'unknown') return undefined;
  const reached = isNobody(model) ? undefined : reachedOf(model);
  const [minimum] = minimums;
  const shared = {period: context.period, unit: messages.unit()};
  if (reached === undefined) {
    return {...shared, value: valueText(convicted, text), name: messages.totalRow(), quantity: convicted};
  }
  return {
    ...shared,
    value: formatNumber(reached, locale),
    of: messages.tileOf({total: quantityText(convicted, text)}),
    name: messages.tileName({n: countAs('', convicted)}),
    quantity: exactly(reached),
    ...(minimum && minimums.length === 1
      ? {comparison: messages.minimumLabel({...caseName(minimum, text), duration: formatDuration(minimum, locale)})}
      : {}),
  };
}
