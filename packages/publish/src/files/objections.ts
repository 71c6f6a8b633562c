import {isWithdrawn} from '@tip-figures/record/sections/withdrawn.js';
import type {PlannedFigure} from '../plan/figures-in.js';
import type {SiteOptions} from '../site-options.js';
import {olderThan} from './older.js';
import {unexplainedChanges} from '@tip-figures/record/corrections/unexplained.js';

type Wishes = Pick<SiteOptions, 'today' | 'allowsOlder' | 'allowsUnexplained'>;

/** What speaks against a figure in the place of the one that was published. */
export interface Objections {
  /** Why it is refused, in sentences. */
  readonly reasons: readonly string[];
  /** Numbers that changed without a correction, with the figure's folder: `f/kosovo-…/ victim-breakdown.total`. */
  readonly unexplained: readonly string[];
}

/** @param before - the document that was published; left out where there was none. */
export function objectionsTo(
  {slug, figure, document, withdrawn}: PlannedFigure,
  before: PlannedFigure['document'] | undefined,
  {today, allowsOlder, allowsUnexplained}: Wishes,
): Objections {
  const isSame = JSON.stringify(before) === JSON.stringify(document);
  // Of what is withdrawn no number is left, and of what was there was none to compare with.
  if (!before || isSame || withdrawn !== undefined || isWithdrawn(before[figure]))
    return {reasons: [], unexplained: []};
  const at = `f/${slug}/ `;
  const older = allowsOlder ? undefined : olderThan(before, document, figure, today);
  const unexplained = unexplainedChanges(before, document).map((path) => at + path);
  return {
    reasons: [
      ...(older
        ? [`${at}${figure}.asOf is ${older.day}, older than the ${older.published} that was published. ${ifOlder}`]
        : []),
      ...(allowsUnexplained ? [] : unexplained.map((one) => `${one} ${ifUnexplained}`)),
    ],
    unexplained,
  };
}

const ifOlder = 'Publish the newer record, or this one with --older.';
const ifUnexplained =
  'is another than was published, and corrections say nothing of it. Add a correction, or publish it with --unexplained.';
