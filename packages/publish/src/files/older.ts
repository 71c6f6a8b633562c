import {isOver} from '@tip-figures/core/data/figure-inputs.js';
import {dayOf} from '@tip-figures/record/sections/dated.js';
import {sectionOf} from '@tip-figures/record/sections/section.js';
import {newCorrections} from '@tip-figures/record/corrections/unexplained.js';

type Values = Readonly<Record<string, unknown>>;

/** Two days, months or years, of which the first was to replace the second. */
export interface Older {
  readonly day: string;
  readonly published: string;
}

/**
 * Whether a figure's numbers are of an earlier day than those that were published: pages that are open would refuse them.
 * A date that lies ahead is a mistake, and one that a correction replaces was one: both have no say.
 *
 * @param today - ISO 8601 day.
 */
export function olderThan(before: Values, now: Values, figure: string, today: string): Older | undefined {
  const [published, day] = [before, now].map((document) => dayIn(document, figure)) as [string, string];
  const isMistaken = isOver(today, published) || newCorrections(before, now).length > 0;
  return isOver(day, published) && !isMistaken ? {day, published} : undefined;
}

/** Of which day the numbers of a figure are; empty where nothing says so. */
function dayIn(document: Values, figure: string): string {
  if (!(figure in document)) return '';
  return dayOf(sectionOf(document, figure));
}
