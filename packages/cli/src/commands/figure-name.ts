import {checkedFigures} from '@tip-figures/check/document/figures.js';
import {didYouMean} from '@tip-figures/findings/nearest.js';
import {UsageError} from './command.js';

/** The names of all figures, as a command line writes them. */
export const figureNames: readonly string[] = checkedFigures.map(({name}) => name);

/** @throws {UsageError} for a name that no figure has. */
export function checkFigureName(name: unknown): void {
  if (typeof name !== 'string' || figureNames.includes(name)) return;
  const hint = didYouMean(name.replace(/^tip-/, ''), figureNames) || `There are: ${figureNames.join(', ')}.`;
  throw new UsageError(`No figure is called ${JSON.stringify(name)}. ${hint}`);
}
