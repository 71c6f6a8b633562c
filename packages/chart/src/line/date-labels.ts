import {fittingLabels, type Label} from './label-collision.js';
import {room, wider, type Size} from './sizes.js';

/** A date on the axis. */
export interface AxisDate {
  readonly label: Label;
  /** The year, where all of it is meant. */
  readonly year: number | undefined;
  readonly isLit: boolean;
}

// What a reader counts in.
const steps = [1, 2, 5, 10, 20, 50, 100];

/**
 * From which widths on each date is printed: years at even steps, the last one, which is the news, and what is highlighted; of
 * other times, the last and the first, then as many as there is room for.
 *
 * @param lost - letters less than usual.
 */
export function dateSizes(dates: readonly AxisDate[], lost: number): (Size | undefined)[] {
  const shown: (Size | undefined)[] = dates.map(() => undefined);
  const labels = dates.map(({label}) => label);
  const last = dates.length - 1;
  const lit = [...dates.keys()].filter((index) => dates[index]?.isLit);
  let step: number | undefined;
  let kept: number[] = [];
  for (const size of wider) {
    const letters = room[size] - lost;
    step = stepFor(dates, letters, step);
    const others = [...dates.keys()].filter((index) => step === undefined || (dates[index]?.year ?? 1) % step === 0);
    const order = [last, ...lit, ...kept, ...(step === undefined ? [0, ...others.reverse()] : others)];
    kept = [...fittingLabels(labels, [...new Set(order)], letters, 1)];
    for (const index of kept) shown[index] ??= size;
  }
  for (const index of fittingLabels(labels, [last, ...lit], room.least - lost, 1)) shown[index] = 'least';
  return shown;
}

/** The smallest step at which years have room, each of which a wider figure prints, too; `undefined` where not all are years. */
function stepFor(dates: readonly AxisDate[], letters: number, before: number | undefined): number | undefined {
  const [first, last] = [dates[0], dates.at(-1)];
  if (first?.year === undefined || last?.year === undefined || dates.some(({year}) => year === undefined))
    return undefined;
  const span = last.year - first.year || 1;
  const wide = Math.max(...dates.map(({label}) => label.before + label.after));
  const all = steps.filter((step) => before === undefined || before % step === 0);
  return all.find((step) => (step / span) * letters >= wide) ?? all.at(-1);
}
