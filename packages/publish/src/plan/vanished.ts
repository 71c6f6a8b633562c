import {figures} from '@tip-figures/record/figures/names.js';
import type {SiteOptions} from '../site-options.js';
import type {FigureFolder} from '../write/figure-folder.js';
import {withdrawnFigure, type PlannedFigure} from './figures-in.js';
import {figureAt, tombstone} from './tombstone.js';

/** What becomes of figures that were published and are in no record now. */
export interface Vanished {
  /** Those whose folders say that they are withdrawn, from now on or already. */
  readonly withdrawn: readonly {readonly figure: PlannedFigure; readonly folder: FigureFolder}[];
  /** Slugs of those that stay as they are: all, and those of no record. */
  readonly kept: {readonly all: string[]; readonly vanished: string[]};
  /** Slugs of those that are neither meant to stay nor to go. */
  readonly refused: string[];
}

/** @param isHeld - whether a figure is of a record that stays as it is. */
export function vanishedFigures(
  left: readonly FigureFolder[],
  {vanished, today, reason}: Pick<SiteOptions, 'vanished' | 'today' | 'reason'>,
  isHeld: (slug: string) => boolean,
): Vanished {
  const withdrawn: Vanished['withdrawn'][number][] = [];
  const kept: Vanished['kept'] = {all: [], vanished: []};
  const refused: string[] = [];
  for (const folder of left) {
    const {slug, document = {}, dates} = folder;
    const figure = figureAt(slug, document);
    const wish = dates?.withdrawn !== undefined ? 'withdraw' : isHeld(slug) ? undefined : vanished(slug);
    const planned = figure &&
      wish === 'withdraw' && {
        ...tombstone(document, figure, {withdrawn: dates?.withdrawn ?? today, reason}),
        ...tombstone(document, figure),
      };
    if (planned) withdrawn.push({figure: withdrawnFigure(slug, figure, planned), folder});
    else if (wish === 'refuse') refused.push(slug);
    else {
      kept.all.push(slug);
      if (wish) kept.vanished.push(slug);
    }
  }
  return {withdrawn, kept, refused};
}

/** A figure as it was published. */
export function plannedIn({slug, document, dates}: FigureFolder): PlannedFigure | undefined {
  const figure = document && figureAt(slug, document);
  return figure && {slug, figure, document, ...(dates?.withdrawn !== undefined && {withdrawn: dates.withdrawn})};
}

/** Whether the numbers of a figure, or of one of those that it is made of, are taken back by what replaces it. */
export function takesBack({document, withdrawn}: PlannedFigure, {dates, document: before}: FigureFolder): boolean {
  if (withdrawn !== undefined) return dates !== undefined && dates.withdrawn === undefined;
  return figures.some((name) => before && name in before && !(name in document));
}

/** Whether a slug is of a figure of the record of that name; also one of another record whose name begins so. */
export const isOf = (slug: string, name: string): boolean =>
  figures.some((figure) => `${slug}-`.startsWith(`${name}-${figure}-`));
