import {isAhead} from '@tip-figures/record/section/dated.js';

/**
 * How new a document is: the newest day of its numbers, of a correction or of its withdrawal, else the year of its report;
 * empty where nothing says so. A day in the future is a slip.
 */
export function orderOf(document: unknown, now: number): string {
  const days: string[] = [];
  let report = '';
  const visit = (value: unknown, isCorrection: boolean): void => {
    for (const [key, one] of Object.entries(Object(value) as object)) {
      if (key === 'report') report = String(one);
      const isDay = key === 'asOf' || key === 'withdrawn' || (isCorrection && key === 'date');
      if (typeof one === 'object') visit(one, isCorrection || key === 'corrections');
      else if (isDay && /^\d{4}(-\d\d){0,2}$/.test(String(one)) && !isAhead(String(one), now)) days.push(String(one));
    }
  };
  visit(document, false);
  return days.sort().at(-1) ?? report;
}

/** Whether what is told by `orderOf` is over before another begins. */
export function isEarlier(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) < other.slice(0, length);
}
