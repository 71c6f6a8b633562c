import type {Period} from './period.js';

/** When a period begins, and when what comes after it begins, in milliseconds. */
export function edgesOf({from, to = from}: Period): readonly [number, number] {
  return [timeOf(from, 0), timeOf(to, 1)];
}

/** The first moment of a year, month or day, or of the one that comes `later`. */
function timeOf(point: string, later: number): number {
  const [year = 0, month, day] = point.split('-').map(Number);
  if (month === undefined) return Date.UTC(year + later, 0);
  return day === undefined ? Date.UTC(year, month - 1 + later) : Date.UTC(year, month - 1, day + later);
}
