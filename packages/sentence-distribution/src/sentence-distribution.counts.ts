import {isExact} from '@tip-figures/record/values/quantity.js';
import {placeOf, shareOf, sizeOf, type Item, type Strip} from './sentence-distribution.strip.js';

/** A number printed above a stack. */
export interface Count {
  readonly item: Item;
  /** How much of the number is before the middle of its stack. */
  readonly before: number;
  /** How far above the axis its stack ends, and the number starts, in sizes of a letter. */
  readonly stack: number;
  readonly bottom: number;
}

// How much of a narrow strip a dot takes.
const dot = 0.02;
const lineHeight = 1.3;

/**
 * The numbers that dots alone do not tell: uncertain ones, and all where people are too many for
 * dots. One that would cover a taller stack, or another number, stands above it.
 *
 * @param letters - about how many of them are as wide as the strip.
 * @param widest - how much of it the widest number takes.
 * @returns them, and how high they and the stacks are.
 */
export function countsOf(strip: Strip, letters: number, widest = 0.3): {counts: Count[]; height: number} {
  const {onAxis, pitch, columns} = strip;
  const taken = onAxis.map((item) => {
    const share = shareOf(placeOf(item, strip), strip);
    return {from: share - dot, to: share + dot, low: 0, high: sizeOf(item) * pitch};
  });
  const counts = onAxis.flatMap((item, index): Count[] => {
    if (!columns && isExact(item.group.count)) return [];
    const {from = 0, high: stack = 0} = taken[index] ?? {};
    const share = from + dot;
    const before = Math.min(share / widest, Math.max(0.5, 1 - (1 - share) / widest));
    const width = item.words.count.length / letters;
    const start = share - before * width;
    const place = {from: start, to: start + width, low: 0, high: lineHeight};
    for (let other; (other = taken.find((one) => meet(one, place)));) {
      place.low = other.high;
      place.high = other.high + lineHeight;
    }
    taken.push(place);
    return [{item, before, stack, bottom: place.low}];
  });
  return {counts, height: Math.max(...taken.map(({high}) => high), 0)};
}

interface Box {
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
}

const meet = (a: Box, b: Box): boolean => a.from < b.to && b.from < a.to && a.low < b.high && b.low < a.high;
