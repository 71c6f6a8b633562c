// Numbers at which drawings change, in every precision.

import fc from 'fast-check';

/** Around the most dots, the longest crowd, and as large as sources print them. */
const SIZES = [0, 1, 2, 5, 12, 36, 37, 95, 105, 199, 200, 201, 1652, 17_004, 3_200_000];
const LEAST_WITH_RANGES = 3;

export const one = (g, among) => g(fc.constantFrom, ...among);
export const chance = (g, percent) => g(fc.integer, {min: 1, max: 100}) <= percent;
export const whole = (g, min, max) => g(fc.integer, {min: Math.floor(min), max: Math.floor(Math.max(min, max))});

export const sizeOf = (g) => one(g, SIZES);

/** Of several words that a number can have, each as often as the others; most numbers are exact. */
const precisions = [
  (n) => `about ${n}`,
  (n) => `almost ${n}`,
  (n) => `just over ${n}`,
  (n) => `over ${n}`,
  (n) => `at least ${n}`,
  (n) => `up to ${n}`,
  (n) => `under ${n}`,
  (n) => `${n}..${n + Math.ceil(n / 5)}`,
];
const silences = ['unknown', 'unreported', 'withheld', 'withheld 1..4'];

/** A number as a source states it; `n` itself most times. */
export function stated(g, n, {exact = 70, silent = 6} = {}) {
  if (chance(g, exact)) return n;
  if (chance(g, silent)) return one(g, silences);
  return n < LEAST_WITH_RANGES ? n : one(g, precisions)(n);
}

/** Some numbers that together are no more than all, or all of them. */
export function shares(g, all, many) {
  let left = all;
  const parts = Array.from({length: many}, () => {
    const part = chance(g, 30) ? whole(g, 0, left) : Math.min(left, Math.round(all / many));
    left -= part;
    return part;
  });
  if (chance(g, 50)) parts[0] += left;
  return parts;
}
