import {LateCode} from '@tip-figures/core/render/late-code.js';
import {codeMissing} from '@tip-figures/record/figure-error.js';
import type {tileMap} from './map/map.js';

const late = new LateCode(() => import('./map/map.js').catch(codeMissing('maps')));

/**
 * Fetches the code of maps, which most comparisons do not need; `undefined` where it is there.
 *
 * @throws {FigureError} code `network`, in the promise. The next call tries again.
 */
export const loadMap = (): Promise<unknown> | undefined => (late.code ? undefined : late.load());

/** The code of maps, for a figure whose `loadView` has waited for it. */
export function mapCode(): typeof tileMap {
  if (!late.code) throw new Error('loadMap has to be awaited before a map is drawn');
  return late.code.tileMap;
}
