import type {TextContext} from '@tip-figures/core/text/text-context.js';
import {formatList} from '@tip-figures/core/text/format.js';
import {asPeriod, formatPeriod} from '@tip-figures/core/text/period.js';
import {kindOf} from '@tip-figures/record/values/period.js';
import type {DatedQuantity} from '@tip-figures/record/fields/quantity/quantity.js';
import {countAs, missingText, quantityProse, quantityText} from '@tip-figures/core/text/quantity-words.js';
import type {Quantity} from '@tip-figures/record/values/quantity.js';
import {referenceText} from '@tip-figures/core/text/source-line.js';
import type {VictimsTrendMessages} from '@tip-figures/messages/generated/en-victims-trend.js';
import {tickOf, type Count, type TrendPoint} from '@tip-figures/chart/timeline.js';

export type Text = TextContext<VictimsTrendMessages>;

/** How the trend writes its dates, counts and sources. */
export interface Phrases {
  /** `2015`. */
  readonly date: (count: DatedQuantity) => string;
  /** The same after `since`. */
  readonly since: (count: DatedQuantity) => string;
  /** `2015, 2016 and 2018`, after a word such as `for`. */
  readonly dates: (counts: readonly DatedQuantity[]) => string;
  /** `in 2015`. */
  readonly when: (count: DatedQuantity) => string;
  /** On an axis: `2015`, `2016/17`, `part of 2021`. */
  readonly tick: (point: TrendPoint) => string;
  /** `28`, `about 30`, `6–9`. */
  readonly count: (quantity: Quantity) => string;
  /** The same in a sentence: `nine`, `about 30`. */
  readonly prose: (quantity: Quantity) => string;
  /** `28 people`, or why there is no number. */
  readonly people: (quantity: Quantity) => string;
  /** `Kosovo Police`, or that it is another figure where nobody says whose. */
  readonly source: (count: Count) => string;
}

export function phrasesOf(text: Text): Phrases {
  const {locale, messages} = text;
  const date = ({period}: DatedQuantity) => formatPeriod(period, text);
  const count = (quantity: Quantity) => quantityText(quantity, text);
  return {
    date,
    since: ({period}) => formatPeriod(period, text, 'since'),
    dates: (counts) => formatList([...new Set(counts.map(({period}) => formatPeriod(period, text, 'in')))], locale),
    when: ({period}) => messages.when({kind: kindOf(period), date: asPeriod(period, text)}),
    tick(point) {
      const {from, to = from, name = ''} = point.period;
      const year = from.slice(0, 4);
      if (kindOf(point.period) === 'quarter') return messages.quarter({quarter: name.slice(-1), year});
      return point.partial && !name && to.startsWith(year) ? messages.part({date: year}) : tickOf(point.period, text);
    },
    count,
    prose: (quantity) => quantityProse(quantity, text),
    people(quantity) {
      return missingText(quantity, text) ?? messages.people({n: countAs(count(quantity), quantity)});
    },
    source: ({source}) => (source ? referenceText(source, text) : messages.another()),
  };
}
