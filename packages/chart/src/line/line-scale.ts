/** A scale from zero on. */
export interface LineScale {
  readonly end: number;
  /** Zero, the end, and what is between them. */
  readonly ticks: readonly number[];
}

const most = 3;

/** A scale in round steps that holds a count of `highest`. */
export function lineScale(highest: number): LineScale {
  const power = 10 ** Math.floor(Math.log10(Math.max(highest / most, 1)));
  const step = power * ([1, 2, 5, 10].find((one) => power * one * most >= highest) ?? 10);
  const count = Math.max(Math.ceil(highest / step), 1);
  return {end: count * step, ticks: Array.from({length: count + 1}, (_, index) => index * step)};
}
