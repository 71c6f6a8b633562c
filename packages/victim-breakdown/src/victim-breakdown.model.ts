import type {Part} from '@tip-figures/record/fields/parts/parts.js';
import type {DatedQuantity} from '@tip-figures/record/fields/quantity/quantity.js';
import {refuse} from '@tip-figures/record/figure-error.js';
import type {Path} from '@tip-figures/record/path.js';
import {readAll} from '@tip-figures/record/read-all.js';
import {contextOf, type Context} from '@tip-figures/record/section/context.js';
import {readSection} from '@tip-figures/record/section/declaration.js';
import type {Status} from '@tip-figures/record/fields/choice/status.js';
import {
  keyIn,
  listNames,
  listOfPart,
  victimBreakdown,
  type ListName,
} from '@tip-figures/record/figures/victim-breakdown.js';
import {isWithin} from '@tip-figures/record/values/key.js';
import {boundsOf, commonReach} from '@tip-figures/record/values/quantity/bounds.js';
import {isExact, lowOf, upperOf, writeQuantity, type Quantity} from '@tip-figures/record/values/quantity/quantity.js';
import {restOf} from './victim-breakdown.rest.js';

/** Parts of one whole. */
export interface PartList {
  readonly name: ListName;
  /** All people whom the parts are some of; left out where no number of them is given. */
  readonly whole?: Quantity;
  /** Largest first; statuses as the source has them. */
  readonly parts: readonly Part[];
  /** How many the parts are together, where each person is in one of them and that is not the whole. */
  readonly sum?: number;
  /** The people whom the source leaves open, where it is said to. */
  readonly rest?: Quantity;
}

/** People whom a source counts as victims, in views that overlap in ways a source seldom publishes. */
export interface VictimBreakdown {
  readonly context: Context;
  /** What the source calls all of them. */
  readonly status: Status;
  /** Left out where the source counts several statuses alone. */
  readonly total?: Quantity;
  /** The status whose people the lists are parts of, where that is not the total. */
  readonly partsOf?: Status;
  readonly lists: readonly PartList[];
  /** Totals of earlier periods, oldest first. */
  readonly previous: readonly DatedQuantity[];
}

type Values = ReturnType<typeof readSection<typeof victimBreakdown.own>>;

/**
 * Reads an untrusted section into a breakdown.
 *
 * Counts are people: whole, and not below zero. Forms of exploitation and statuses may overlap, so each can be no more
 * than the total; sexes, ages, nationalities and who identified people do not, so together they cannot. Nor can forms
 * where the source leaves the rest open. Where the source itself differs, no sum is looked at.
 *
 * @throws {FigureError} code `schema`, naming the path, such as `exploitation["forced-labour"]`.
 */
export function parseVictimBreakdown(section: Record<string, unknown>): VictimBreakdown {
  const values = onlyStatusAsTotal(readSection(victimBreakdown, section));
  const {total, statuses, status = 'identified', partsOf, previous = []} = values;
  if (!total && !statuses) refuse('missing', {}, ['total']);
  const named = statuses?.find(({key}) => key === partsOf);
  if (partsOf && !named) {
    const choices = (statuses ?? []).map(({key}) => key);
    refuse('not-a-choice', {choices, expected: {as: 'statuses'}, found: partsOf}, ['partsOf']);
  }
  const lists = readAll(listNames, (name): PartList[] => {
    const parts = values[name];
    if (!parts) return [];
    const isOfStatus = named !== undefined && name !== 'statuses';
    const whole = isOfStatus ? named.quantity : total;
    return [listOf(name, parts, whole, isOfStatus ? `statuses.${named.key}` : 'total', values)];
  }).flat();
  return {
    context: contextOf(values),
    status,
    ...(total && {total}),
    ...(partsOf && {partsOf}),
    lists,
    previous,
  };
}

/** One status alone that is all people, or whose parts the lists are, is what these are called: they are not two numbers. */
function onlyStatusAsTotal(values: Values): Values {
  const {total, status, statuses = [], partsOf, ...rest} = values;
  const [only, another] = statuses;
  if (!only || another || only.label || only.including || only.previous || (status ?? only.key) !== only.key) {
    return values;
  }
  const isTotal = total ? writeQuantity(total) === writeQuantity(only.quantity) : partsOf === only.key;
  const key = keyIn('statuses', only.key);
  return isTotal && key ? {...rest, status: key, total: {...only.quantity, ...total}} : values;
}

function listOf(
  name: ListName,
  parts: readonly Part[],
  whole: Quantity | undefined,
  wholeName: string,
  {remainder, country}: Values,
): PartList {
  const isOpen = remainder === 'not-stated' && name !== 'statuses';
  const excludes = isOpen || isExclusive(name);
  const {around} = victimBreakdown.own[name];
  const outer = parts.find(({key}) => key === around?.key);
  const inner = outer && around ? parts.filter(({key}) => isWithin(around.of, key, country)) : [];
  if (remainder !== 'source-differs') {
    checkParts(parts, whole, wholeName, [name], (part) => excludes && !inner.includes(part));
    checkParts(inner, outer?.quantity, `"${around?.key ?? ''}"`, [name], () => true);
  }
  for (const {key, quantity, including = []} of parts) {
    const at = [name, key, 'including'];
    checkParts(including, quantity, `${name}.${key}`, at, (part) => isExclusive(listOfPart(part, name)));
  }
  const quantities = parts.filter((part) => !inner.includes(part)).map(({quantity}) => quantity);
  const rest = isOpen ? restOf(whole, quantities) : undefined;
  const sum = excludes && !rest ? sumBeside(whole, quantities) : undefined;
  return {
    name,
    ...(whole && {whole}),
    parts: name === 'statuses' ? parts : largestFirst(nested(parts, outer, inner)),
    ...(sum !== undefined && {sum}),
    ...(rest && {rest}),
  };
}

/**
 * Parts with those that are part of another one in it. A share stays beside that, as it is one of all people, and so does
 * what others are part of.
 */
function nested(parts: readonly Part[], outer: Part | undefined, inner: readonly Part[]): readonly Part[] {
  const counted = inner.filter(({quantity, including}) => quantity.precision !== 'share' && !including);
  if (!outer || !counted.length) return parts;
  const including = [...(outer.including ?? []), ...largestFirst(counted)];
  return parts.filter((part) => !counted.includes(part)).map((part) => (part === outer ? {...outer, including} : part));
}

const isExclusive = (name: ListName): boolean => victimBreakdown.own[name].addUpTo !== undefined;

function checkParts(
  parts: readonly Part[],
  whole: Quantity | undefined,
  wholeName: string,
  at: Path,
  isExclusive: (part: Part) => boolean,
): void {
  const most = whole ? mostOf(whole) : Infinity;
  const expected = {most: whole ? writeQuantity(whole) : '', as: wholeName};
  const sums = new Map<string | undefined, {people: number; percent: number; count: number}>();
  readAll(parts, (part) => {
    const {key, quantity, list} = part;
    const least = lowOf(quantity) ?? 0;
    if (least > most) refuse('above-total', {expected, found: least}, [...at, key]);
    if (!isExclusive(part)) return;
    const sum = sums.get(list) ?? {people: 0, percent: 0, count: 0};
    sums.set(list, sum);
    // Rounded parts may well add up to a little more than the total.
    if (quantity.precision !== 'about') sum.people += least;
    if (quantity.precision !== 'share' || quantity.of || quantity.percent.precision === 'about') return;
    sum.percent += lowOf(quantity.percent) ?? 0;
    sum.count += 1;
  });
  for (const {people, percent, count} of sums.values()) {
    if (people > most) refuse('above-total', {expected, found: people}, at);
    // Each may be rounded up by half of one per cent.
    if (percent > 100 + count / 2) {
      refuse('above-total', {expected: {most: '100%'}, found: `${Number(percent.toFixed(2))}%`}, at);
    }
  }
}

/** The most that a whole can be: a rounded one may stand for a little more than it says. */
export const mostOf = (whole: Quantity): number => boundsOf(whole, commonReach)?.high ?? Infinity;

/** What several exact parts are together, where that is another number than that of the exact whole. */
function sumBeside(whole: Quantity | undefined, parts: readonly Quantity[]): number | undefined {
  if (!whole || !isExact(whole) || parts.length < 2 || !parts.every(isExact)) return undefined;
  const sum = parts.reduce((people, {value}) => people + value, 0);
  return sum === whole.value ? undefined : sum;
}

const largestFirst = (parts: readonly Part[]): Part[] =>
  [...parts].sort((a, b) => sizeOf(b.quantity) - sizeOf(a.quantity));

/** For the order alone: counts stand before shares, these before nobody, and that before what has no number. */
const sizeOf = (quantity: Quantity): number =>
  quantity.precision === 'share' ? (upperOf(quantity.percent) ?? 0) / 1000 - 1 : (upperOf(quantity) ?? -2) || -1.5;
