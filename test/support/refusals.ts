import {FigureError, Refusal} from '@tip-figures/record/figure-error.js';
import {problemLine} from '@tip-figures/record/problem.js';

/** What a reader gives: the value, or the message with which it refuses. */
export const messageOr = <T>(read: T | Refusal): T | string =>
  read instanceof Refusal ? problemLine({issue: read.issue, ...read.facts}) : read;

/** The refusal of what reads a whole document. */
export function refusalBy(read: () => unknown): FigureError {
  try {
    read();
  } catch (error) {
    if (error instanceof FigureError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}
