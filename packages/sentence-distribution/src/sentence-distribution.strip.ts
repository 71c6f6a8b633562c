import {limitOf, rank, reachOf, type Sentence, type Span} from '@tip-figures/record/values/justice/sentence.js';
import {highOf, isExact} from '@tip-figures/record/values/quantity/quantity.js';
import type {SentenceGroup} from '@tip-figures/record/fields/sentences/sentences.js';
import type {Term} from '@tip-figures/record/fields/sentences/terms.js';
import {type SentenceDistribution} from './sentence-distribution.model.js';
import {isSpread, type Minimum} from '@tip-figures/record/fields/sentences/standing.js';

/** How a group is drawn: marks at one place, a box from end to end, without a place, or not at all. */
export type Form = 'marks' | 'box' | 'unplaced' | 'none';

/** A penalty that has a lane. */
type Lane = (typeof lanesBefore)[number] | (typeof lanesAfter)[number];

const lanesBefore = ['fine', 'suspended'] as const;
const lanesAfter = ['life', 'death', 'other'] as const;

/** The axis of years, and the lanes of penalties that have no place on it. */
export interface Strip {
  /** Lanes before zero, and after the last year. */
  readonly before: readonly Lane[];
  readonly after: readonly Lane[];
  /** Where the axis ends, in years, and from one tick to the next. */
  readonly years: number;
  readonly step: number;
}

const mostTicks = 8;

/** How the people of a group are drawn. */
export function formOf(group: SentenceGroup): Form {
  const {from, count} = group;
  if (highOf(count) === 0) return 'none';
  if (!isPlaced(from)) return 'unplaced';
  return isBox(group) ? 'box' : 'marks';
}

/** Whether a penalty has a place on the axis or a lane. */
const isPlaced = (sentence: Sentence): boolean => rank(sentence) >= 0 || sentence.kind === 'other';

/** Whether a group goes from one place to another; of penalties in one lane the lane is their place. */
export function isBox({from, to = from, open}: Span): boolean {
  const isInLane = from.kind === to.kind && monthsOf(from) === undefined && !(open && rank(from) < 2);
  return !isInLane && isSpread({from, ...(to !== from && {to}), ...(open && {open})});
}

/** The minimums that a range lies on both sides of. */
export function spannedBy(group: Omit<SentenceGroup, 'count'>, minimums: readonly Minimum[]): Minimum[] {
  const {least, most} = reachOf(group);
  return minimums.filter(({months}) => least < months && months <= most);
}

/** From where to where a box goes: to an end of the axis where only one limit is known. */
export function endsOn({years}: Strip, {from, to = from, open}: Span): Required<Pick<Span, 'from' | 'to'>> {
  const at = (months: number): Sentence => ({kind: 'prison', months});
  const isOpen = open ? rank(to) < 2 : monthsOf(to) !== undefined && limitOf(to) > 0;
  return {
    from: monthsOf(from) !== undefined && limitOf(from) < 0 ? at(0) : from,
    to: isOpen ? at(12 * years) : to,
  };
}

/** Where the count of a box stands that lines go through, in months: in the middle of its widest part. */
export function countPlace(group: SentenceGroup, minimums: readonly Minimum[], strip: Strip): number {
  const {years} = strip;
  const {from, to} = endsOn(strip, group);
  const lines = spannedBy(group, minimums).map(({months}) => months);
  const ends = [monthsOf(from) ?? 0, ...lines.reverse(), monthsOf(to) ?? 12 * years];
  const parts = ends.slice(1).map((end, index) => ({end, size: end - (ends[index] ?? 0)}));
  const {end, size} = parts.reduce((widest, part) => (part.size > widest.size ? part : widest));
  return end - size / 2;
}

export function stripOf({groups, minimums, prescribed}: SentenceDistribution): Strip {
  const ends = groups
    .filter((group) => !['none', 'unplaced'].includes(formOf(group)))
    .flatMap(({from, to = from}) => [from, to]);
  const terms = prescribed.filter(isOnAxis).flatMap(({from, to}) => [from, to].filter((end) => end !== undefined));
  const lengths = [
    // What is open to the heavier side has room there.
    ...[...ends, ...terms].map((end) => (monthsOf(end) ?? 0) * (limitOf(end) > 0 ? 1.25 : 1)),
    ...minimums.map(({months}) => months),
  ];
  const least = Math.ceil(Math.max(0, ...lengths) / 12) + 1;
  const step = [1, 2, 5, 10, 20, 50].find((size) => least / size <= mostTicks) ?? 100;
  const has = (kind: Sentence['kind']) => [...ends, ...terms].some((end) => end.kind === kind);
  return {
    before: lanesBefore.filter(has),
    after: lanesAfter.filter(has),
    years: Math.ceil(least / step) * step,
    step,
  };
}

/** Whether a law has a place on the axis: imprisonment at one of its ends. */
export const isOnAxis = ({from, to}: Term): boolean => [from, to].some((end) => end && rank(end) >= 2);

// A term that is suspended is no prison to serve: it has no place among years, whatever its length.
const monthsOf = (sentence: Sentence | {readonly kind: Lane}): number | undefined =>
  sentence.kind === 'prison' ? sentence.months : undefined;

/** Where a sentence stands, as a CSS length: on the axis, or at `share` of the width of its lane. */
export function placeOf(sentence: Sentence | {readonly kind: Lane}, strip: Strip, share = 0.5): string {
  const months = monthsOf(sentence);
  if (months !== undefined) return onAxis(months, strip);
  const {before, after} = strip;
  const first = laneIn(before, sentence);
  const lane = `${share} * var(--lane)`;
  // Some versions of Chromium lose the brackets of what is taken away once: `100% - 1 * (a + b)` is `100% - a + b` there.
  return first < 0
    ? `(100% + ${laneIn(after, sentence) - after.length} * var(--pitch) + var(--between) + ${lane})`
    : `(${first} * var(--pitch) + ${lane})`;
}

/** A place on the axis as a CSS length from the start of the strip, so that it holds at every width. */
export const onAxis = (months: number, {years}: Strip): string =>
  `(var(--zero) + ${shareOf(months, years)} * (100% - var(--zero) - var(--rest)))`;

export const shareOf = (months: number, years: number): number => Math.round((months / 12 / years) * 1e4) / 1e4;

/** The number of the lane of a penalty; below 0 where it has none there. */
export const laneIn = (lanes: readonly Lane[], {kind}: {readonly kind: Sentence['kind']}): number =>
  lanes.findIndex((lane) => lane === kind);

/** From a place on, as a style. */
export const starting = (place: string): string => `margin-inline-start: calc(${place})`;

/** Up to a place, as a style. */
export const ending = (place: string): string => `margin-inline-end: calc(100% - ${place})`;

/** From one place to another, `clear` of the second, as a style. */
export const spanning = (from: string, to: string, clear = '0px'): string =>
  `margin-inline: calc(${from}) calc(100% - ${to} + ${clear})`;

/** The lightest and the heaviest sentences of groups, each once and in the order of the strip. */
export const endsOf = (groups: readonly SentenceGroup[], strip: Strip): Sentence[] =>
  groups
    .flatMap(({from, to = from}) => [from, to])
    .sort((a, b) => endOf(a, strip) - endOf(b, strip))
    .filter((end, index, all) => all.findIndex((one) => endOf(one, strip) === endOf(end, strip)) === index);

// More people with the same sentence are a number in one disc.
const mostStacked = 5;

/** Whether people are drawn one by one. */
export const isFew = ({count}: SentenceGroup): boolean => isExact(count) && count.value <= mostStacked;

// The share of the axis that the words of a row need at the narrowest.
const wordRoom = 0.45;

/** About how wide a lane is, in shares of the axis. */
export const laneShare = 0.12;

/** From where to where words over the rows stand clear of the lines of minimums: before them, else where they have most room. */
export function freeBetween(minimums: readonly Minimum[], strip: Strip): string {
  const lines = minimums.map(({months}) => months).sort((a, b) => a - b);
  const shares = [
    -laneShare * strip.before.length,
    ...lines.map((months) => shareOf(months, strip.years)),
    1 + laneShare * strip.after.length,
  ];
  const widths = shares.slice(1).map((end, index) => end - (shares[index] ?? 0));
  const widest = (widths[0] ?? 1) >= wordRoom ? 0 : widths.indexOf(Math.max(...widths));
  const at = (months: number | undefined, otherwise: string) =>
    months === undefined ? otherwise : onAxis(months, strip);
  return spanning(
    widest ? `${at(lines[widest - 1], '0px')} + 8px` : '0px',
    at(lines[widest], '100%'),
    lines[widest] === undefined ? '0px' : '8px',
  );
}

/** Where a sentence stands, in shares of the axis; a lane is 1 wide. */
export function endOf(sentence: Sentence, {before, after, years}: Strip): number {
  const months = monthsOf(sentence);
  if (months !== undefined) return shareOf(months, years);
  const first = laneIn(before, sentence);
  return first < 0 ? 2 + laneIn(after, sentence) : first - before.length;
}
