import type {Speech} from '@tip-figures/core/figure-words.js';
import {formatList, formatNumber, formatPeriod} from '@tip-figures/core/format.js';
import {kindOf} from '@tip-figures/core/period.js';
import type {DatedQuantity} from '@tip-figures/core/quantity-schema.js';
import {missingText, quantityText} from '@tip-figures/core/quantity-words.js';
import {pluralOf} from '@tip-figures/core/quantity.js';
import type {Quantity} from '@tip-figures/core/quantity.js';
import {referenceText} from '@tip-figures/core/source-line.js';
import type {VictimsTrendMessages} from '@tip-figures/messages/generated/en-victims-trend.js';
import type {Count, TrendPoint} from './timeline.js';

export type Voice = Speech<VictimsTrendMessages>;

/** How the trend writes its dates, counts and sources. */
export interface Phrases {
  readonly number: (value: number) => string;
  /** `2015`. */
  readonly date: (count: DatedQuantity) => string;
  /** `2015, 2016 and 2018`. */
  readonly dates: (counts: readonly DatedQuantity[]) => string;
  /** `in 2015`. */
  readonly when: (count: DatedQuantity) => string;
  /** On an axis: `2015`, `2016/17`, `part of 2021`. */
  readonly tick: (point: TrendPoint) => string;
  /** `28`, `about 30`, `6–9`. */
  readonly count: (quantity: Quantity) => string;
  /** `28 people`, or why there is no number. */
  readonly people: (quantity: Quantity) => string;
  /** `Kosovo Police`. */
  readonly source: (count: Count) => string;
}

export function phrasesOf(speech: Voice): Phrases {
  const {locale, messages: text} = speech;
  const number = (value: number) => formatNumber(value, locale);
  const date = ({period}: DatedQuantity) => formatPeriod(period, locale);
  const count = (quantity: Quantity) => quantityText(quantity, speech);
  return {
    number,
    date,
    dates: (counts) => formatList([...new Set(counts.map(date))], locale),
    when: (one) => text.when({kind: kindOf(one.period), date: date(one)}),
    tick(point) {
      const {from, to = from} = point.period;
      const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
      if (point.partial && first === last) return text.part({date: first});
      return first === last ? date(point) : `${first}/${last.slice(2)}`;
    },
    count,
    people(quantity) {
      return missingText(quantity, speech) ?? text.people({n: pluralOf(quantity), count: count(quantity)});
    },
    source: ({source}) => (source ? referenceText(source, speech) : text.another()),
  };
}
