import {isRounded, type Cell} from '../counts/cells.js';
import type {Survey} from '../counts/survey.js';
import {isFew} from '../withhold-parts.js';
import {meaningOf, namesOf, type PublishedCounts, type PublishedCount} from './published.js';

/** Whether the number of a count lies within bounds. */
const isWithin = ({stated}: Cell, {low, high}: PublishedCount): boolean => low <= stated.low && stated.high <= high;

/** Finds what earlier editions say of counts. */
export function publishedOf({book}: Survey, {counts}: PublishedCounts): (cell: Cell) => PublishedCount | undefined {
  const nameOf = namesOf(book.cells);
  return (cell) => counts.get(nameOf(cell)) ?? counts.get(meaningOf(cell));
}

/** Withheld counts whose numbers are not what earlier editions say. */
export function untrueIn(survey: Survey, published: PublishedCounts): Cell[] {
  const of = publishedOf(survey, published);
  return survey.book.cells.filter((cell) => {
    const before = of(cell);
    return !cell.published && before?.isWithheld && !isWithin(cell, before);
  });
}

/**
 * Has withheld counts stay between the bounds that earlier editions tell, and open ones open: everyone knows them.
 *
 * @returns what takes the latter back, so that their words are still looked at.
 */
export function keep(survey: Survey, below: number, published: PublishedCounts, staysOpen: boolean): () => void {
  const of = publishedOf(survey, published);
  const open: Cell[] = [];
  for (const cell of survey.book.cells) {
    const before = of(cell);
    if (!before || cell.published) continue;
    if (!before.isWithheld) {
      if (staysOpen && !isFew(cell.stated, below) && !isRounded(cell, 'withheld')) open.push(cell);
    } else if (isWithin(cell, before)) {
      const {low, high} = before;
      cell.kept = {low, high};
      // The rule then treats it as withheld by the source.
      cell.stated = cell.kept;
    }
  }
  for (const cell of open) cell.published = true;
  return () => {
    for (const cell of open) cell.published = false;
  };
}
