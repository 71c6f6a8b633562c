import {changedOn} from '@tip-figures/core/data/document/newer-document.js';
import {unexplainedChanges} from '@tip-figures/record/corrections/unexplained.js';
import {FigureError} from '@tip-figures/record/figure-error.js';
import {sectionOf} from '@tip-figures/record/section/section.js';
import {isWithdrawn} from '@tip-figures/record/section/withdrawn.js';
import {partsOf, type PlannedFigure} from '../plan/figures-in.js';
import {refusal, type Refusal} from '../refused.js';
import type {SiteOptions} from '../site-options.js';

type Wishes = Pick<SiteOptions, 'today' | 'allowsOlder' | 'allowsUnexplained'>;
type Values = PlannedFigure['document'];

/** What speaks against a figure in the place of the one that was published. */
export interface Objections {
  /** Why it is refused. */
  readonly reasons: readonly Refusal[];
  /** Numbers that changed without a correction, with the figure's folder: `f/kosovo-…/ victim-breakdown.total`. */
  readonly unexplained: readonly string[];
}

/** @param before - the document that was published; left out where there was none. */
export function objectionsTo(
  planned: PlannedFigure,
  before: Values | undefined,
  {today, allowsOlder, allowsUnexplained}: Wishes,
): Objections {
  const {slug, figure, document, withdrawn} = planned;
  const isSame = JSON.stringify(before) === JSON.stringify(document);
  // A withdrawn figure has no number, and so none to compare with.
  if (!before || isSame || withdrawn !== undefined || !(figure in before) || isWithdrawn(before[figure])) {
    return {reasons: [], unexplained: []};
  }
  const at = `f/${slug}/ `;
  const older = allowsOlder ? undefined : olderThan(before, planned, today);
  const unexplained = unexplainedChanges(before, document).map((path) => at + path);
  return {
    reasons: [
      ...(older ? [{...refusal('older', {slug, message: older.message}), because: older}] : []),
      ...(allowsUnexplained ? [] : unexplained.map((place) => refusal('unexplained', {place}))),
    ],
    unexplained,
  };
}

/** Why pages that are open, and show what was published, would not take a figure for a newer one. */
function olderThan(before: Values, {figure, document}: PlannedFigure, today: string): FigureError | undefined {
  const [next, shown] = [document, before].map((of) => ({document: of, section: sectionOf(of, figure)}));
  try {
    const parts = partsOf(figure);
    if (next && shown) changedOn(next, shown, {name: figure, ...(parts.length && {parts})}, Date.parse(today));
    return undefined;
  } catch (cause) {
    if (cause instanceof FigureError) return cause;
    throw cause;
  }
}
