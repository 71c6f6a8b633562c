import {barParts} from '../marks/mark-parts.js';
import {kindOf} from '@tip-figures/record/values/period.js';
import {missingOf, upperOf} from '@tip-figures/record/values/quantity/quantity.js';
import type {ToldPlace} from './places.words.js';
import type {SeriesPoint} from './placing.js';

/** A place on the axis of time that all panels share. */
interface Slot {
  readonly key: string;
  readonly tick: string;
}

/** The axes that all panels share. */
export interface Slots {
  readonly slots: readonly Slot[];
  readonly slotOf: (point: SeriesPoint) => string;
  /** The largest number, and the length of the longest column. */
  readonly most: number;
  readonly top: number;
  /** Whether not all values have room. */
  readonly isEnds: boolean;
  /** Whether the first and the last are wider than their columns: they stand above all of these. */
  readonly isWide: boolean;
}

// The width of a digit, and of the narrowest panel of all, in px.
const digit = 9;
const narrowest = 260;
const halved = 130;
const mostInFull = 3;

/** Each year from the first to the last, or the periods that any place has. */
export function slotsOf(told: readonly ToldPlace[]): Slots {
  const points = told.flatMap(({series = []}) => series);
  const isByYear = points.every(({period}) => ['year', 'fiscal'].includes(kindOf(period)) || period.to);
  const slotOf = ({period: {from}, key}: SeriesPoint) => (isByYear ? from.slice(0, 4) : key);
  const ticks = new Map(points.map((point) => [slotOf(point), isByYear ? slotOf(point) : point.tick]));
  const known = [...ticks.keys()].sort();
  const [first, last] = [Number(known[0]), Number(known.at(-1))];
  const years = isByYear ? Array.from({length: last - first + 1}, (_, index) => String(first + index)) : known;
  const slots = years.map((key) => ({key, tick: ticks.get(key) ?? key}));
  const most = Math.max(1, ...points.map(({quantity}) => upperOf(quantity) ?? 0));
  const widest = Math.max(4, ...points.map(({value, quantity}) => (missingOf(quantity) ? 1 : value.length)));
  return {
    ...{slots, slotOf, most},
    top: Math.max(most, ...points.map((point) => lengthOf(point, most))),
    isEnds: slots.length * (widest + 0.4) * digit > narrowest,
    isWide: slots.length * (widest + 0.4) * digit > (told.length > mostInFull ? halved : narrowest),
  };
}

/** How long a column is; none where there is no number. */
export function lengthOf({quantity}: SeriesPoint, most: number): number {
  if (missingOf(quantity)) return 0;
  const {solid, unsure} = barParts(quantity, most);
  return solid + unsure;
}
