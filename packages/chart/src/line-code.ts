import {codeMissing} from '@tip-figures/record/figure-error.js';
import type * as LineChart from './line/line-chart.js';

let code: typeof LineChart | undefined;

/**
 * Fetches the code of lines, which most figures do not need; `undefined` where it is there.
 *
 * @throws {FigureError} code `network`, in the promise. The next call tries again.
 */
export const loadLine = (): Promise<unknown> | undefined =>
  code ? undefined : import('./line/line-chart.js').then((module) => (code = module), codeMissing('lines'));

/** The code of lines, for a figure whose `loadView` has waited for it. */
export function lineCode(): typeof LineChart {
  if (!code) throw new Error('loadLine has to be awaited before a line is drawn');
  return code;
}
