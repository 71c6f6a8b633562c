/** When a year, month or day begins, in months. */
export function startOf(point: string): number {
  const [year = 0, month = 1, day = 1] = point.split('-').map(Number);
  return year * 12 + month - 1 + (day - 1) / daysIn(year, month);
}

/** When it is over. */
export function endOf(point: string): number {
  const [year = 0, month = 1, day] = point.split('-').map(Number);
  if (day) return year * 12 + month - 1 + day / daysIn(year, month);
  return startOf(point) + (point.length > 4 ? 1 : 12);
}

/** The ends of some periods, in months, as far as they are dated. */
export interface Times {
  readonly from: number | undefined;
  readonly to: number | undefined;
}

/** When periods begin and end: a year, month or day in which one ends and the next begins is shared by both. */
export const timesOf = (periods: readonly {from?: string | undefined; to?: string | undefined}[]): Times[] =>
  periods.map(({from, to}, index) => ({
    from: from === undefined ? undefined : from === periods[index - 1]?.to ? middleOf(from) : startOf(from),
    to: to === undefined ? undefined : to === periods[index + 1]?.from ? middleOf(to) : endOf(to),
  }));

/** Half of it. */
export const middleOf = (point: string): number => (startOf(point) + endOf(point)) / 2;

/** The month at such a time, such as `2017-06`. */
export const monthAt = (time: number): string =>
  `${Math.floor(time / 12)}-${String((Math.floor(time) % 12) + 1).padStart(2, '0')}`;

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
