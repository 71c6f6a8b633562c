import {describe} from './figure-error.js';

const least = 15;
const most = 86_400;

/** Seconds between two looks for newer data; `undefined` for a figure that is not live. */
export function readRefresh(input: unknown, name: string): number | undefined {
  if (input == null) return undefined;
  const seconds = Number(input);
  if (seconds >= least) return Math.min(seconds, most);
  const used = seconds > 0 ? `; looking every ${least}` : '; not looking at all';
  console.warn(`<tip-${name}> refresh: expected ${least} seconds or more, got ${describe(input)}${used}`);
  return seconds > 0 ? least : undefined;
}
