import {isList} from '../object-of.js';
import {isSection} from './counts/entries.js';

const field = 'suppressBelow';

/** The number below which counts of people are withheld: a whole one from 2 to 1000; `undefined` for anything else. */
export function thresholdOf(input: unknown): number | undefined {
  const text = typeof input === 'number' || typeof input === 'string' ? String(input).trim() : '';
  const below = /^\d+$/.test(text) ? Number(text) : 0;
  return below > 1 && below <= 1000 ? below : undefined;
}

/** The thresholds that a record names, at its top or in any section. */
export function thresholdsIn(input: unknown): number[] {
  const found: number[] = [];
  const look = (value: object) => {
    const own = isSection(value) ? thresholdOf(value[field]) : undefined;
    if (own !== undefined) found.push(own);
    for (const inside of isList(value) ? value : Object.values(value)) {
      if (isNested(inside)) look(inside);
    }
  };
  if (isNested(input)) look(input);
  return found;
}

/** A copy in which no section names a lower threshold, since the highest one holds for the whole record. */
export function raiseThresholds(input: unknown, least: number): unknown {
  if (!isNested(input)) return input;
  if (Array.isArray(input)) return input.map((item) => raiseThresholds(item, least));
  const raised = Object.entries(input).map(([key, value]) => {
    // An invalid threshold is left for the parser of its figure to refuse.
    const low = key === field && (thresholdOf(value) ?? least) < least;
    return [key, low ? least : raiseThresholds(value, least)] as const;
  });
  return Object.fromEntries(raised);
}

const isNested = (input: unknown): input is object => typeof input === 'object' && input !== null;
