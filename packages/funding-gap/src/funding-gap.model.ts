import type {Sum} from '@tip-figures/record/fields/quantity/money.js';
import type {DatedQuantity} from '@tip-figures/record/fields/quantity/quantity.js';
import {refuse} from '@tip-figures/record/figure-error.js';
import {contextOf, type Context} from '@tip-figures/record/section/context.js';
import {readSection} from '@tip-figures/record/section/declaration.js';
import {fundingGap, type Verb} from '@tip-figures/record/figures/funding-gap.js';
import type {LocalText} from '@tip-figures/record/values/local-text.js';
import {kindOf, writePeriod} from '@tip-figures/record/values/period.js';
import {highOf, lowOf, writeQuantity, type Quantity} from '@tip-figures/record/values/quantity/quantity.js';
import {fits, isWorkedOut, moveOf, type Move} from '@tip-figures/record/values/quantity/difference.js';

/** A sum of money and the time that it is of. */
export type DatedSum = DatedQuantity<Sum>;

/** What the money is for: two purposes that have words in every language, or a text as it was given. */
export interface Purpose {
  readonly kind: 'protection' | 'shelter' | 'other';
  readonly text: LocalText;
}

/** The difference between the last two amounts, as the source states it. */
export interface Change {
  /** Below zero for a fall. */
  readonly quantity: Quantity;
  readonly move: Move;
  readonly from: DatedSum;
  readonly to: DatedSum;
}

/** What is needed in the year of the latest amount. */
export interface Need {
  readonly quantity: Sum;
  /** Whose figure it is. */
  readonly source: LocalText;
}

/** Money that a government set aside, year by year. */
export interface FundingGap {
  readonly context: Context;
  /** ISO 4217. */
  readonly currency: string;
  readonly purpose?: Purpose | undefined;
  /** What was done with the money, where the source says that. */
  readonly verb?: Verb | undefined;
  /** Oldest first; at least one. */
  readonly amounts: readonly DatedSum[];
  /** The newest amount that is known. */
  readonly latest?: DatedSum | undefined;
  /** Left out where the source states none: it is never worked out. */
  readonly change?: Change | undefined;
  readonly need?: Need | undefined;
  /** Identified victims, oldest first; empty where none are given. */
  readonly victims: readonly DatedQuantity[];
}

/**
 * Reads an untrusted section into a funding gap.
 *
 * A stated `change` must fit the amounts. A `need` is taken only with `needSource`: whose figure it is.
 *
 * @throws {FigureError} code `schema`, naming the path, such as `amounts["2016"]`.
 */
export function parseFundingGap(section: Record<string, unknown>): FundingGap {
  const read = readSection(fundingGap, section);
  const {currency, purpose, verb, amounts, change: stated, need, needSource, victims = []} = read;
  checkPeriods(amounts);
  return {
    context: contextOf(read),
    currency,
    purpose: purpose && purposeOf(purpose),
    verb,
    amounts,
    latest: amounts.findLast(isKnown),
    change: isStated(stated) ? changeOf(stated, amounts) : undefined,
    need: isStated(need) ? needOf(need, needSource) : undefined,
    victims,
  };
}

/**
 * The part of an approximate amount that is known because the source gives the other amount and
 * their difference; `undefined` for any other amount.
 */
export function knownPartOf({change}: FundingGap, {quantity: amount}: DatedQuantity): number | undefined {
  if (!change || !('value' in change.quantity)) return undefined;
  const {from, to, quantity: difference} = change;
  const less = {...difference, value: -difference.value};
  const other =
    amount === from.quantity && isWorkedOut(amount, to.quantity, less)
      ? to.quantity
      : amount === to.quantity && isWorkedOut(amount, from.quantity, difference)
        ? from.quantity
        : undefined;
  return other && lowOf(other);
}

function needOf(quantity: Sum, source: LocalText | undefined): Need {
  if (!source) return refuse('need-without-source', {}, ['needSource']);
  // "Up to" so much is not nothing.
  if (!highOf(quantity))
    return refuse('need-of-nothing', {expected: {kind: 'need', such: '250000'}, found: writeQuantity(quantity)}, [
      'need',
    ]);
  return {quantity, source};
}

function changeOf(stated: Quantity, amounts: readonly DatedSum[]): Change | undefined {
  const [from, to] = amounts.slice(-2);
  if (!from || !to) {
    return refuse('change-without-amount', {expected: {least: 2, of: 'amounts'}, found: amounts.length}, ['change']);
  }
  if (!isKnown(to))
    return refuse('change-without-amount', {expected: {kind: 'number', as: `amounts["${writePeriod(to.period)}"]`}}, [
      'change',
    ]);
  if (!fits(stated, from.quantity, to.quantity)) {
    const [before, after] = [from, to].map((one) => writeQuantity(one.quantity));
    const expected = {kind: 'change', least: before, most: after, as: 'amounts'};
    return refuse('change-does-not-fit', {expected, found: writeQuantity(stated)}, ['change']);
  }
  const move = moveOf(stated);
  return move && {quantity: stated, move, from, to};
}

/** Half a year beside a whole one, or two that overlap, would look like a change. */
function checkPeriods(amounts: readonly DatedQuantity[]): void {
  const shape = ({period: {from, to}}: DatedQuantity) => (to ? 'span' : from.length);
  const kind = ({period}: DatedQuantity) => (period.to ? 'span' : `${kindOf(period)} ${period.name ? 'named' : ''}`);
  for (const [index, amount] of amounts.entries()) {
    const before = amounts[index - 1];
    if (!before) continue;
    const path = ['amounts', writePeriod(amount.period)];
    const end = before.period.to ?? before.period.from;
    const facts = {expected: {kind: 'period', as: writePeriod(before.period)}, found: path[1]};
    if (shape(amount) !== shape(before)) refuse('overlapping', facts, path);
    if (kind(amount) !== kind(before)) refuse('overlapping', facts, path);
    if (amount.period.from < end) refuse('overlapping', facts, path);
    if (amount.period.from === before.period.from) refuse('duplicate-key', {}, path);
  }
}

function purposeOf(words: LocalText): Purpose {
  const id = words['']?.toLowerCase().replaceAll(' ', '-');
  return {text: words, kind: id === 'victim-protection' ? 'protection' : id === 'shelter' ? 'shelter' : 'other'};
}

const isKnown = ({quantity: amount}: DatedQuantity): boolean => lowOf(amount) !== undefined;

const isStated = <Q extends Quantity>(stated: Q | undefined): stated is Q =>
  stated !== undefined && lowOf(stated) !== undefined;
