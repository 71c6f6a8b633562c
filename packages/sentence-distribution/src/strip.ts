import type {StackMark, StripMark, StripSpec} from '@tip-figures/chart/chart-spec.js';
import {dotParts} from '@tip-figures/core/mark-parts.js';
import type {MarkParts} from '@tip-figures/core/mark-parts.js';
import {mostDots} from '@tip-figures/core/marks.js';
import {highOf} from '@tip-figures/core/quantity.js';
import type {SentenceDistribution, SentenceGroup} from './sentence-distribution.model.js';
import {isBand} from './sentence-distribution.words.js';
import type {MarkWords, SentenceDistributionWords} from './sentence-distribution.words.js';

/** A group and where it stands. */
export interface Item {
  readonly id: string;
  readonly group: SentenceGroup;
  readonly words: MarkWords;
}

/** Which groups are drawn, and how: the arrangement that text and canvas share. */
export interface Strip {
  readonly lanes: readonly ('fine' | 'suspended' | 'other')[];
  /** Where the axis ends, in months, and its ticks. */
  readonly end: number;
  readonly ticks: readonly number[];
  /** All groups that are drawn, in reading order. */
  readonly items: readonly Item[];
  readonly bands: readonly Item[];
  readonly stacks: readonly Item[];
  /** Stacks with a line to a label of their own, where the foot of the axis is taken by bands. */
  readonly labelled: readonly Item[];
  /** People in the tallest stack on the axis. */
  readonly tallest: number;
  /** Whether stacks are too tall for dots. */
  readonly columns: boolean;
}

// What fits beside bands, and what a reader can count in one stack.
const mostLabels = 3;
const mostLabelled = 5;
const mostStacked = 30;
const mostTicks = 8;

/** Share of the room above the axis that the tallest column fills; its number stands above it. */
const columnRoom = 0.85;

export function stripOf({groups, minimum}: SentenceDistribution, {marks}: SentenceDistributionWords): Strip {
  const items = groups.flatMap((group, index) => {
    const words = marks[index];
    return words && highOf(group.count) !== 0 ? [{id: `m${index}`, group, words}] : [];
  });
  const bands = items.filter(({group}) => isBand(group));
  const stacks = items.filter(({group}) => !isBand(group));
  const inPrison = stacks.filter(({group}) => group.from.kind === 'prison');
  const few = inPrison.length <= mostLabels && inPrison.every(({group}) => sizeOf(group) <= mostLabelled);
  const labelled = bands.length > 0 && few ? inPrison : [];
  const tallest = Math.max(0, ...stacks.filter((item) => !labelled.includes(item)).map(({group}) => sizeOf(group)));
  const ends = items.flatMap(({group: {from, to}}) => (to ? [from, to] : [from]));
  const months = [...ends.map((end) => (end.kind === 'prison' ? end.months : 0)), minimum?.months ?? 0];
  const years = Math.floor(Math.max(...months) / 12) + 1;
  const step = [1, 2, 5, 10, 20, 50].find((size) => years / size <= mostTicks) ?? 100;
  const count = Math.ceil(years / step);
  return {
    lanes: (['fine', 'suspended', 'other'] as const).filter((kind) => ends.some((end) => end.kind === kind)),
    end: count * step * 12,
    ticks: Array.from({length: count + 1}, (_, index) => index * step * 12),
    items,
    bands,
    stacks,
    labelled,
    tallest,
    columns: tallest > mostStacked,
  };
}

/** The strip for the chart room. */
export function specOf(strip: Strip, {minimum}: SentenceDistribution): StripSpec {
  return {
    kind: 'strip',
    end: strip.end,
    ticks: strip.ticks,
    lanes: strip.lanes.length,
    marks: strip.items.map((item) => markOf(item, strip)),
    ...(minimum ? {minimum: minimum.months} : {}),
  };
}

/** Where a stack stands: months, or a share of the width of a lane that it may have to share. */
export function placeOf({id, group: {from}}: Item, {lanes, stacks}: Strip): StackMark['at'] {
  if (from.kind === 'prison') return {months: from.months};
  const together = stacks.filter(({group}) => group.from.kind === from.kind);
  return {
    lane: lanes.findIndex((kind) => kind === from.kind),
    share: (together.findIndex((item) => item.id === id) + 1) / (together.length + 1),
  };
}

/** Height of a column, as a share of the room above the axis. */
export const columnOf = ({group}: Item, {tallest}: Strip): number => (columnRoom * sizeOf(group)) / tallest;

/** Whether a column has a number above it; a label has it already. */
export const isColumn = (item: Item, {columns, labelled}: Strip): boolean => columns && !labelled.includes(item);

/** Hollow dots of a band; none where they are too many to count. */
export const bandParts = ({group}: Item): MarkParts =>
  sizeOf(group) > mostDots ? {solid: 0, unsure: 0, kind: 'open'} : partsOf(group);

function markOf(item: Item, strip: Strip): StripMark {
  const {id, group, words} = item;
  const {name, title, detail} = words;
  if (isBand(group)) return {id, name, title, detail, form: 'band', unsure: bandParts(item).kind};
  return {
    id,
    name,
    title,
    detail,
    form: 'stack',
    at: placeOf(item, strip),
    parts: partsOf(group),
    labelled: strip.labelled.includes(item),
    ...(isColumn(item, strip) ? {column: columnOf(item, strip)} : {}),
  };
}

// That there are people is known even where their number is not.
const partsOf = ({count}: SentenceGroup): MarkParts =>
  count.precision === 'unknown' ? {solid: 0, unsure: 2, kind: 'open'} : dotParts(count);

function sizeOf(group: SentenceGroup): number {
  const {solid, unsure} = partsOf(group);
  return solid + unsure;
}
