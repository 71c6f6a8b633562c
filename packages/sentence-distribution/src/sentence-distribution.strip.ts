import type {StackMark, StripMark, StripSpec} from '@tip-figures/chart/chart-spec.js';
import {barParts, dotParts, type MarkParts} from '@tip-figures/core/marks/mark-parts.js';
import {highOf, isOpen, type Quantity} from '@tip-figures/record/values/quantity.js';
import type {Sentence} from '@tip-figures/record/values/sentence.js';
import type {SentenceGroup} from '@tip-figures/record/sections/sentence-distribution.js';
import type {SentenceDistribution} from './sentence-distribution.model.js';
import {isBand, type MarkWords, type SentenceDistributionWords} from './sentence-distribution.words.js';

/** A place on the strip: months on the axis, or a share of the width of a lane. */
export type At = StackMark['at'];

/** A group and where it stands. */
export interface Item extends MarkParts {
  readonly id: string;
  readonly group: SentenceGroup;
  readonly words: MarkWords;
}

/** Which groups are drawn, and how: the arrangement that text and canvas share. */
export interface Strip {
  readonly lanes: readonly Sentence['kind'][];
  /** Where the axis ends, in months, and its ticks. */
  readonly end: number;
  readonly ticks: readonly number[];
  /** Where sentences stand that are heavier than any number of years, beyond the last tick. */
  readonly beyond: readonly {readonly kind: Sentence['kind']; readonly months: number}[];
  /** All groups that are drawn, in reading order. */
  readonly items: readonly Item[];
  readonly bands: readonly Item[];
  readonly onAxis: readonly Item[];
  /** Stacks off the axis, each with a line to a label of its own: bands take its foot. */
  readonly labelled: readonly Item[];
  /** Whether stacks are too tall for dots, and how high one person is, in sizes of a letter. */
  readonly columns: boolean;
  readonly pitch: number;
}

// What fits beside bands, and what a reader can count in one stack.
const mostLabels = 3;
const mostLabelled = 5;
const mostStacked = 24;
const mostTicks = 8;

// How much of the axis of years stands between its end and a life sentence, and between that and a death sentence.
const gapBeyond = 0.13;

// In sizes of a letter: the tallest column, and one dot with the gap to the next.
const tallestColumn = 17;
const dotPitch = 1.04;

export function stripOf({groups, minimum}: SentenceDistribution, {marks}: SentenceDistributionWords): Strip {
  const items = groups.flatMap((group, index) => {
    const words = marks[index];
    return words && highOf(group.count) !== 0 ? [{id: `m${index}`, group, words, ...partsOf(group, dotParts)}] : [];
  });
  const bands = items.filter(({group}) => isBand(group));
  const stacks = items.filter(({group}) => !isBand(group));
  const inPrison = stacks.filter(({group}) => group.from.kind === 'prison');
  const few = inPrison.length <= mostLabels && inPrison.every((item) => sizeOf(item) <= mostLabelled);
  const labelled = bands.length > 0 && few ? inPrison : [];
  const onAxis = stacks.filter((item) => !labelled.includes(item));
  const tallest = Math.max(0, ...onAxis.map(sizeOf));
  const columns = tallest > mostStacked;
  const ends = items.flatMap(({group: {from, to = from}}) => [from, to]);
  const months = [...ends.map((end) => (end.kind === 'prison' ? end.months : 0)), minimum?.months ?? 0];
  const years = Math.floor(Math.max(...months) / 12) + 1;
  const step = [1, 2, 5, 10, 20, 50].find((size) => years / size <= mostTicks) ?? 100;
  const count = Math.ceil(years / step);
  const last = count * step * 12;
  const beyond = (['life', 'death'] as const)
    .filter((kind) => ends.some((end) => end.kind === kind))
    .map((kind, index) => ({kind, months: last * (1 + gapBeyond * (index + 1))}));
  return {
    lanes: (['fine', 'suspended', 'other'] as const).filter((kind) => ends.some((end) => end.kind === kind)),
    end: beyond.at(-1)?.months ?? last,
    beyond,
    ticks: Array.from({length: count + 1}, (_, index) => index * step * 12),
    items,
    bands,
    onAxis,
    labelled,
    columns,
    pitch: columns ? tallestColumn / tallest : dotPitch,
  };
}

/** The strip for the chart room. */
export function specOf(strip: Strip, {minimum}: SentenceDistribution): StripSpec {
  const {end, ticks, lanes, items, columns, pitch} = strip;
  return {
    kind: 'strip',
    end,
    ticks,
    lanes: lanes.length,
    marks: items.map((item) => markOf(item, strip)),
    ...(minimum ? {minimum: minimum.months} : {}),
    ...(columns ? {unit: pitch} : {}),
  };
}

function markOf(item: Item, strip: Strip): StripMark {
  const {id, group, words, solid, unsure, kind} = item;
  const {name, title, detail} = words;
  const mark = {id, name, title, detail};
  if (isBand(group)) return {...mark, form: 'band', unsure: kind};
  const labelled = strip.labelled.includes(item);
  const parts = strip.columns && !labelled ? partsOf(group, barParts) : {solid, unsure, kind};
  return {...mark, form: 'stack', at: placeOf(item, strip), parts, labelled};
}

/** Where a stack stands: months, or a share of the width of a lane that it may have to share. */
export function placeOf({id, group: {from}}: Item, strip: Strip): At {
  const together = strip.onAxis.filter(({group}) => group.from.kind === from.kind);
  return endOf(from, strip, (together.findIndex((item) => item.id === id) + 1) / (together.length + 1));
}

/** Where a sentence stands: at `edge` of its lane, or of the whole strip where it is not known. */
export function endOf(sentence: Sentence, {lanes, beyond, end}: Strip, edge: number): At {
  if (sentence.kind === 'prison') return {months: sentence.months};
  const heaviest = beyond.find(({kind}) => kind === sentence.kind);
  if (heaviest) return {months: heaviest.months};
  const lane = lanes.indexOf(sentence.kind);
  return lane < 0 && edge ? {months: end} : {lane: Math.max(lane, 0), share: edge};
}

/** About how far across the strip a place is. */
export function shareOf(at: At, {lanes, end}: Strip): number {
  if ('lane' in at) return at.lane * 0.17 + at.share * 0.15;
  const axis = lanes.length * 0.17 + 0.03;
  return axis + ((0.98 - axis) * at.months) / end;
}

export const sizeOf = ({solid, unsure}: MarkParts): number => solid + unsure;

// That there are people is known even where their number is not.
const partsOf = ({count}: SentenceGroup, parts: (count: Quantity) => MarkParts): MarkParts =>
  isOpen(count) ? {solid: 0, unsure: 2, kind: 'range'} : parts(count);
