import {thresholdOf} from '../limits.js';
import {isSection} from './entries.js';

const field = 'suppressBelow';

/** The thresholds that a record names, at its top or in any section. */
export function thresholdsIn(input: unknown): number[] {
  if (typeof input !== 'object' || input === null) return [];
  const own = isSection(input) ? thresholdOf(input[field]) : undefined;
  return [...(own === undefined ? [] : [own]), ...Object.values(input).flatMap(thresholdsIn)];
}

/** A copy in which no section names a lower threshold, since the highest one holds for the whole record. */
export function raiseThresholds(input: unknown, least: number): unknown {
  if (Array.isArray(input)) return input.map((item) => raiseThresholds(item, least));
  if (!isSection(input)) return input;
  const raised = Object.entries(input).map(([key, value]) => {
    // What is no threshold is left for the parser of its figure to refuse.
    const low = key === field && (thresholdOf(value) ?? least) < least;
    return [key, low ? least : raiseThresholds(value, least)] as const;
  });
  return Object.fromEntries(raised);
}
