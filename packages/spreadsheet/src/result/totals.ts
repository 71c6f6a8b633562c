import {grouped} from '@tip-figures/record/grouped.js';
import {boundsOf} from './bounds.js';
import {crosses, exclusive, stages} from '../names/declared.js';
import type {Answer, Datum} from '../reading.js';
import {answer, type Asking} from './asking.js';
import {keyOf, type Coordinates} from './coordinates.js';
import type {Settled} from './settle.js';

/** The coordinates without one list, or without one of the others, where they have it. */
function without(of: Coordinates, dimension: string): Coordinates | undefined {
  if (dimension === 'period' || dimension === 'country') {
    const {[dimension]: value, ...rest} = of;
    return value === undefined ? undefined : rest;
  }
  const parts = of.parts.filter(({list}) => list !== dimension);
  return parts.length < of.parts.length ? {...of, parts} : undefined;
}

/** Numbers by what is left of their coordinates, where anything is. */
const byRest = (all: readonly Settled[], restOf: (of: Coordinates) => Coordinates | undefined) =>
  grouped(
    all.filter(({of}) => restOf(of)),
    ({of}) => keyOf(restOf(of) ?? of),
  );

const dimensionsOf = (all: readonly Settled[]): readonly string[] => [
  ...new Set(all.flatMap(({of}) => of.parts.map(({list}) => list))),
  'period',
  'country',
];

/** What is in the way of a total: the parts that it should be the sum of. */
interface Sum {
  readonly total: Settled;
  readonly parts: readonly Settled[];
  readonly dimension: string;
}

function sumsOf(all: readonly Settled[]): Sum[] {
  return dimensionsOf(all).flatMap((dimension) => {
    const groups = byRest(
      all.filter(({of}) => !of.isTier),
      (of) => without(of, dimension),
    );
    return all.flatMap((total): Sum[] => {
      const parts = groups.get(keyOf(total.of)) ?? [];
      return parts.length && !total.of.isTier ? [{total, parts, dimension}] : [];
    });
  });
}

/** Whether the total can be the sum, or more than it where it does not say that it is one. */
function isRight({total, parts, dimension}: Sum, isGap: (sum: Sum) => boolean): boolean {
  const sum = parts.map(({datum}) => boundsOf(datum.quantity));
  const whole = boundsOf(total.datum.quantity);
  if (!whole || sum.includes(undefined)) return true;
  const slack = Math.max(0, ...[total, ...parts].map(({datum}) => roundedTo(datum.quantity))) * parts.length * 0.5;
  const low = sum.reduce((value, one) => value + (one?.low ?? 0), 0) - slack;
  const high = sum.reduce((value, one) => value + (one?.high ?? 0), 0) + slack;
  const isSaid = total.of.isTotal === true && parts.length > 1;
  const isOpen = isGap({total, parts, dimension});
  if (isSaid) return low <= whole.high && (isOpen || high >= whole.low);
  return !exclusive.has(dimension) || low <= whole.high;
}

/** What a share or a number with decimals is rounded to. */
function roundedTo(quantity: string): number {
  const [, decimals] = /\.(\d+)/.exec(quantity) ?? [];
  return decimals ? 10 ** -decimals.length : quantity.endsWith('%') ? 1 : 0;
}

const answers: readonly Answer[] = [
  answer('both-as-stated', {}, {id: 'as-stated'}),
  answer('without-total'),
  answer('without-parts'),
];

// A status that a title names is that of all.
const withoutStatus = ({status: _, ...of}: Coordinates): Coordinates => of;

/** Checks each total against its parts; one that differs is asked about, and neither is drawn before. */
export function checked(all: readonly Settled[], gaps: readonly Coordinates[], asking: Asking): Settled[] {
  const gone = new Set<Settled>();
  const isAsked = asking.questions.some(({code}) => code !== 'dash');
  const isGap = ({total, dimension}: Sum): boolean =>
    isAsked ||
    gaps.some((gap) => {
      const rest = without(gap, dimension);
      return rest !== undefined && keyOf(withoutStatus(rest)) === keyOf(withoutStatus(total.of));
    });
  const lists = new Set(all.flatMap(({of}) => of.parts.map(({list}) => list)));
  // Forms of exploitation may overlap: below one total with other lists, it is not said to be their sum.
  const isSum = ({dimension}: Sum): boolean => lists.size < 2 || !lists.has(dimension) || exclusive.has(dimension);
  for (const sum of sumsOf(all).filter((one) => isSum(one) && !isRight(one, isGap))) {
    const {total, parts} = sum;
    const stated = parts.map(({datum}) => boundsOf(datum.quantity)?.low ?? 0);
    const facts = {
      total: total.datum.quantity,
      parts: stated.reduce((one, other) => one + other, 0),
      count: parts.length,
    };
    const cells = [total, ...parts].map(({datum}) => datum.at);
    const given = asking.ask('total-differs', cells, facts, answers);
    if (given?.id !== 'as-stated' && given?.id !== 'without-parts') gone.add(total);
    if (given?.id !== 'as-stated' && given?.id !== 'without-total') for (const part of parts) gone.add(part);
  }
  return all.filter((one) => !gone.has(one));
}

/** What is over all periods or all countries, where others have one, is no number of a figure. */
export function withoutSums(all: readonly Settled[]): Settled[] {
  const has = (name: 'period' | 'country'): boolean => all.some(({of}) => of[name] !== undefined);
  const [periods, countries] = [has('period'), has('country')];
  // The sum of what courts do is no number of people.
  const isOfStages =
    all.some(({of}) => of.field !== undefined && stages.has(of.field)) && !all.some(({of}) => of.parts.length);
  const isSum = ({of}: Settled): boolean => isOfStages && of.isTotal === true && of.field === undefined;
  return all.filter(
    (one) => (one.of.period !== undefined || !periods) && (one.of.country !== undefined || !countries) && !isSum(one),
  );
}

/** People in all, where the sheet has every part of a list that divides them by several others at once. */
export function addedUp(all: readonly Settled[]): Datum[] {
  const lists = new Set(crosses.map(({list}) => list));
  const stated = new Set(all.map(({of}) => keyOf(of)));
  return [...lists].flatMap((list) => {
    const keys = crosses.filter((one) => one.list === list).map(({key}) => key);
    const groups = byRest(all, (of) => {
      const rest = without(of, list);
      return rest?.parts.length === 0 ? rest : undefined;
    });
    return [...groups].flatMap(([key, parts]): Datum[] => {
      const [first] = parts;
      const isWhole = keys.every((one) => parts.some(({of}) => of.parts.some((part) => part.key === one)));
      const isExact = parts.every(({datum}) => /^\d+$/.test(datum.quantity));
      if (!first || !isWhole || !isExact || stated.has(key)) return [];
      const total = parts.reduce((sum, {datum}) => sum + Number(datum.quantity), 0);
      return [{...first.datum, quantity: String(total), parts: [], isAddedUp: true}];
    });
  });
}
