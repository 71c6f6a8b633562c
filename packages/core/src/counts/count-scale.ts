import type {DatedQuantity} from '@tip-figures/record/fields/quantity/quantity.js';
import type {Unit} from '@tip-figures/record/values/justice/stage-text.js';
import {missingOf, upperOf, type Quantity} from '@tip-figures/record/values/quantity/quantity.js';

/** What a mark is one of; `none` for money, shares and things, which have bars alone. */
export type CountUnit = Unit | 'shelters' | 'places' | 'none';

/** A number with the same number of earlier periods. */
export interface Counted {
  /** Left out where the source gives only parts of it. */
  readonly quantity?: Quantity | undefined;
  /** Newest first. The first one is drawn as a tick. */
  readonly earlier: readonly DatedQuantity[];
}

/** A mark for each of few; of more, a crowd where they are all of a whole, and bars. */
export type CountForm = 'dots' | 'crowd' | 'bars';

/** The scale of all rows of one block, so that readers can compare them. */
export interface CountScale {
  readonly unit: CountUnit;
  readonly form: CountForm;
  /** The largest number drawn, that of the period before included. */
  readonly most: number;
  /** Whether a mark goes on beyond its number: room is kept for that. */
  readonly hasTail: boolean;
}

const mostDots = 36;
const mostBeds = 40;
const mostInCrowd = 200;

/** The scale of these rows: the data alone decide, at every width. */
export function countScale(rows: readonly Counted[], unit: CountUnit): CountScale {
  const quantities = rows.flatMap(({quantity}) => (quantity && isDrawn(quantity) ? quantity : []));
  const ticks = rows.flatMap((row) => tickOf(row)?.value ?? []);
  const most = Math.max(0, ...quantities.map((one) => upperOf(one) ?? 0), ...ticks);
  const isOfMany = unit === 'people' || unit === 'cases';
  // Beds stand in lines of twenty, which have no length for a tick.
  const isOfFew =
    unit === 'places' ? most <= mostBeds && !ticks.length : (isOfMany || unit === 'shelters') && most <= mostDots;
  const form = isOfFew ? 'dots' : isOfMany && most <= mostInCrowd ? 'crowd' : 'bars';
  return {unit, form, most, hasTail: quantities.some(({precision}) => tailed.has(precision))};
}

const tailed = new Set<Quantity['precision']>(['about', 'over', 'just-over', 'at-least']);

/** Whether a quantity has a length: others are words or cells. */
export const isDrawn = (quantity: Quantity): boolean => !missingOf(quantity) && quantity.precision !== 'share';

// "Fewer than 5" has no place on a line, and a tick has no words of its own.
const placed = new Set<Quantity['precision']>(['exact', 'about', 'almost', 'just-over']);

/** The number of the period before beside one that is drawn; `undefined` where it is not one number. */
export function tickOf({quantity, earlier: [before]}: Counted): (DatedQuantity & {readonly value: number}) | undefined {
  if (!before || !quantity || !isDrawn(quantity)) return undefined;
  if (!('value' in before.quantity) || !placed.has(before.quantity.precision)) return undefined;
  return {...before, value: before.quantity.value};
}
