import {limitOf, reachOf, type Sentence, type Span} from '@tip-figures/record/values/sentence.js';
import {highOf, isExact, isOpen} from '@tip-figures/record/values/quantity.js';
import type {SentenceGroup} from '@tip-figures/record/fields/sentences/sentences.js';
import {isSpread, type Minimum, type SentenceDistribution} from './sentence-distribution.model.js';

/**
 * How a group is drawn: dots at one place; a box with rings, with its count, or empty; without a place; or not at all.
 * A box that spans a minimum has no rings, since nobody published how many stand on which side.
 */
export type Form = 'dots' | 'rings' | 'count' | 'spanning' | 'empty' | 'unplaced' | 'none';

/** The axis of years, and the lanes of penalties that have no place on it. */
export interface Strip {
  /** Lanes before zero, and after the last year. */
  readonly before: readonly Sentence['kind'][];
  readonly after: readonly Sentence['kind'][];
  /** Where the axis ends, in years, and from one tick to the next. */
  readonly years: number;
  readonly step: number;
}

/** The most people that are drawn one by one in a box. */
const mostRings = 60;
const mostTicks = 8;

/** How the people of a group are drawn. */
export function formOf(group: SentenceGroup, minimums: readonly Minimum[]): Form {
  const {from, count} = group;
  if (highOf(count) === 0) return 'none';
  if (from.kind === 'unknown') return 'unplaced';
  if (!isSpread(group)) return 'dots';
  if (isOpen(count)) return 'empty';
  if (spannedBy(group, minimums).length) return 'spanning';
  return isExact(count) && count.value <= mostRings ? 'rings' : 'count';
}

/** The minimums that a range lies on both sides of. */
export function spannedBy(group: Omit<SentenceGroup, 'count'>, minimums: readonly Minimum[]): Minimum[] {
  const {least, most} = reachOf({...group, from: yearsOf(group.from), ...(group.to && {to: yearsOf(group.to)})});
  return minimums.filter(({months}) => least < months && months <= most);
}

// On the axis a suspended term has the place of its length.
const yearsOf = (sentence: Sentence): Sentence =>
  sentence.kind === 'suspended' && sentence.months ? {kind: 'prison', months: sentence.months} : sentence;

/** From where to where a box goes: to an end of the axis where only one limit is known. */
export function endsOn({years}: Strip, {from, to = from}: Span): Required<Span> {
  const at = (months: number): Sentence => ({kind: 'prison', months});
  return {from: limitOf(from) < 0 ? at(0) : from, to: limitOf(to) > 0 ? at(12 * years) : to};
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
    .filter((group) => !['none', 'unplaced'].includes(formOf(group, minimums)))
    .flatMap(({from, to = from}) => [from, to]);
  const terms = prescribed.flatMap(({from, to}) => [from, to].filter((end) => end !== undefined));
  const lengths = [
    // What is open to the heavier side has room there.
    ...ends.map((end) => (monthsOf(end) ?? 0) * (limitOf(end) > 0 ? 1.25 : 1)),
    ...minimums.map(({months}) => months),
    ...terms.map((end) => monthsOf(end) ?? 0),
  ];
  const least = Math.ceil(Math.max(0, ...lengths) / 12) + 1;
  const step = [1, 2, 5, 10, 20, 50].find((size) => least / size <= mostTicks) ?? 100;
  const has = (kind: Sentence['kind']) => ends.some((end) => end.kind === kind && monthsOf(end) === undefined);
  return {
    before: (['fine', 'suspended'] as const).filter(has),
    after: (['life', 'death', 'other'] as const).filter((kind) => has(kind) || terms.some((end) => end.kind === kind)),
    years: Math.ceil(least / step) * step,
    step,
  };
}

const monthsOf = (sentence: Sentence): number | undefined => ('months' in sentence ? sentence.months : undefined);

/** Where a sentence stands, as a CSS length: on the axis, or at `share` of the width of its lane. */
export function placeOf(sentence: Sentence, strip: Strip, share = 0.5): string {
  const months = monthsOf(sentence);
  if (months !== undefined) return onAxis(months, strip);
  const {before, after} = strip;
  const first = before.indexOf(sentence.kind);
  const lane = `${share} * var(--lane)`;
  // Some versions of Chromium lose the brackets of what is taken away once: `100% - 1 * (a + b)` is `100% - a + b` there.
  return first < 0
    ? `(100% + ${after.indexOf(sentence.kind) - after.length} * var(--pitch) + var(--between) + ${lane})`
    : `(${first} * var(--pitch) + ${lane})`;
}

/** A place on the axis as a CSS length from the start of the strip, so that it holds at every width. */
export const onAxis = (months: number, {years}: Strip): string =>
  `(var(--zero) + ${shareOf(months, years)} * (100% - var(--zero) - var(--rest)))`;

export const shareOf = (months: number, years: number): number => Math.round((months / 12 / years) * 1e4) / 1e4;

/** From a place on, as a style. */
export const starting = (place: string): string => `margin-inline-start: calc(${place})`;

/** Up to a place, as a style. */
export const ending = (place: string): string => `margin-inline-end: calc(100% - ${place})`;

/** From one place to another, `clear` of the second, as a style. */
export const spanning = (from: string, to: string, clear = '0px'): string =>
  `margin-inline: calc(${from}) calc(100% - ${to} + ${clear})`;

// How much of the axis a mark of one length needs at the narrowest.
const leastShare = 0.12;

/** Whether the marks of groups have room in one line, none over another: ends are in shares of the axis, a lane is 1 wide. */
export function areApart(groups: readonly SentenceGroup[], strip: Strip): boolean {
  const spans = groups
    .map((group) => {
      const {from, to} = endsOn(strip, group);
      const [start, end] = [endOf(from, strip), endOf(to, strip)];
      const more = isSpread(group) ? 0 : leastShare / 2;
      return {start: start - more, end: end + more};
    })
    .sort((a, b) => a.start - b.start);
  return spans.every(({start}, index) => start >= (spans[index - 1]?.end ?? -Infinity));
}

function endOf(sentence: Sentence, {before, after, years}: Strip): number {
  const months = monthsOf(sentence);
  if (months !== undefined) return shareOf(months, years);
  const first = before.indexOf(sentence.kind);
  return first < 0 ? 2 + after.indexOf(sentence.kind) : first - before.length;
}
