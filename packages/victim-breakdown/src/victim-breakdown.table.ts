import type {FigureTable, TableRow} from '@tip-figures/core/text/figure-words.js';
import {capitalize, formatNumber, formatShare} from '@tip-figures/core/text/format.js';
import {formatPeriod} from '@tip-figures/core/text/period.js';
import {placed} from '@tip-figures/core/text/place.js';
import {quantityRow} from '@tip-figures/core/text/quantity-words.js';
import type {DatedQuantity} from '@tip-figures/record/fields/quantity.js';
import {kindOf} from '@tip-figures/record/values/period.js';
import {isExact, type Quantity} from '@tip-figures/record/values/quantity.js';
import type {PeopleGroup} from './victim-breakdown.groups.js';
import {hasStatuses} from './victim-breakdown.head.js';
import type {VictimBreakdown} from './victim-breakdown.model.js';
import {peopleOf} from '@tip-figures/core/text/status.js';
import type {Text} from './victim-breakdown.names.js';

// No percentage of fewer people than this: one person would be worth more than five points.
const leastBase = 20;

/**
 * Every value, with its share of the whole where the lists are of one.
 *
 * @param all - what all people counted are called.
 */
export function tableOf(model: VictimBreakdown, groups: readonly PeopleGroup[], all: string, text: Text): FigureTable {
  const {locale, messages} = text;
  const {context, total, status, previous} = model;
  const {period} = context;
  const base = baseOf(model);
  const row = (label: string, quantity: Quantity) =>
    quantityRow(capitalize(label, locale), quantity, messages.unit(), text);
  const dated = (label: string, earlier: readonly DatedQuantity[]) =>
    earlier.map((one) => row(messages.dated({label, period: formatPeriod(one.period, text)}), one.quantity));
  const rows = groups.flatMap(({list, rows}) =>
    rows.flatMap(({label: part, quantity, inside, earlier}): TableRow[] => {
      const label = inside ? messages.inside({label: inside, part}) : part;
      const isShare = base && !inside && isBase(list.whole, base) && (list.sum ?? 0) <= base && isExact(quantity);
      const extra = isShare ? {extra: formatShare(quantity.value / base, locale)} : {};
      return [{...row(label, quantity), ...extra}, ...dated(label, earlier)];
    }),
  );
  return {
    caption: messages.caption({
      ...placed(context, text),
      status: hasStatuses(model) ? 'all' : status,
      people: peopleOf(status, text),
      kind: period ? kindOf(period) : 'none',
      period: period ? formatPeriod(period, text) : '',
    }),
    rowHeading: messages.group(),
    valueHeading: messages.peopleHeading(),
    ...(rows.some(({extra}) => extra) ? {extraHeading: messages.share({total: formatNumber(base, locale)})} : {}),
    rows: [...(total ? [row(all, total)] : []), ...rows, ...dated(all, previous)],
  };
}

/** What shares are of: the people whose parts most lists are; none where one person would be too much of it. */
function baseOf({lists, total}: VictimBreakdown): number {
  const whole = lists.at(-1)?.whole ?? total;
  return whole && isExact(whole) && whole.value >= leastBase ? whole.value : 0;
}

const isBase = (whole: Quantity | undefined, base: number): boolean =>
  whole !== undefined && isExact(whole) && whole.value === base;
