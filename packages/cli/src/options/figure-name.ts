import {checkedFigures} from '@tip-figures/check/document/figures.js';
import {nearest} from '@tip-figures/findings/nearest.js';
import {UsageError} from '../report/usage-error.js';

/** The names of all figures, as a command line writes them. */
export const figureNames: readonly string[] = checkedFigures.map(({name}) => name);

/** @throws {UsageError} for a name that no figure has. */
export function checkFigureName(name: unknown): void {
  if (typeof name !== 'string' || figureNames.includes(name)) return;
  const near = nearest(name.replace(/^tip-/, ''), figureNames).join(' ');
  throw new UsageError('no-figure', {name: JSON.stringify(name), near, all: figureNames.join(', ')});
}
