import type {Part} from '@tip-figures/record/fields/parts.js';
import type {DatedQuantity} from '@tip-figures/record/fields/quantity.js';
import {refuse} from '@tip-figures/record/figure-error.js';
import {contextOf, type Context} from '@tip-figures/record/sections/context.js';
import {readSection} from '@tip-figures/record/sections/declaration.js';
import {victimBreakdown} from '@tip-figures/record/sections/victim-breakdown.js';
import {boundsOf, commonReach} from '@tip-figures/record/values/bounds.js';
import {lowOf, upperOf, type Quantity} from '@tip-figures/record/values/quantity.js';
import {writeQuantity} from '@tip-figures/record/values/write-quantity.js';

/** People identified as victims, in three views that overlap in ways a source seldom publishes. */
export interface VictimBreakdown {
  readonly context: Context;
  readonly total: Quantity;
  /** By form of exploitation, largest first; a person may be in several. */
  readonly exploitation: readonly Part[];
  readonly sex: readonly Part[];
  readonly age: readonly Part[];
  /** Totals of earlier periods, oldest first. */
  readonly previous: readonly DatedQuantity[];
}

/**
 * Reads an untrusted section into a breakdown.
 *
 * Counts are people: whole, and not below zero. Forms of exploitation may overlap, so they need not
 * add up to the total; sexes and ages do not, so together they cannot be more than it.
 *
 * @throws {FigureError} code `schema`, naming the path, such as `exploitation["forced-labour"]`.
 */
export function parseVictimBreakdown(section: Record<string, unknown>): VictimBreakdown {
  const {total, exploitation = [], sex = [], age = [], previous = [], ...rest} = readSection(victimBreakdown, section);
  checkParts(exploitation, total, 'exploitation');
  checkParts(sex, total, 'sex');
  checkParts(age, total, 'age');
  return {context: contextOf(rest), total, exploitation: largestFirst(exploitation), sex, age, previous};
}

function checkParts(list: readonly Part[], total: Quantity, name: 'exploitation' | 'sex' | 'age'): void {
  const most = mostOf(total);
  const limit = `the total, ${writeQuantity(total)}`;
  let sum = 0;
  for (const {key, quantity} of list) {
    const least = lowOf(quantity) ?? 0;
    if (least > most) refuse('above-total', `expected no more than ${limit}, got ${least}`, [name, key]);
    // Rounded parts may well add up to a little more than the total.
    if (quantity.precision !== 'about') sum += least;
  }
  if (victimBreakdown.own[name].addUpTo && sum > most) {
    refuse('above-total', `expected parts of ${limit}, got ${sum} together`, [name]);
  }
}

/** The most that a total can be: a rounded one may stand for a little more than it says. */
const mostOf = (total: Quantity): number => boundsOf(total, commonReach)?.high ?? Infinity;

const largestFirst = (list: readonly Part[]): Part[] =>
  [...list].sort((a, b) => (upperOf(b.quantity) ?? -1) - (upperOf(a.quantity) ?? -1));
