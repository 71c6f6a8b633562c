import {objectOf} from '@tip-figures/record/object-of.js';
import type {Recipe} from '../../figure.js';
import type {FigureInputs} from '../figure-inputs.js';

/** A spreadsheet at `src`. What it says depends on the figure that reads it, which knows its own fields alone. */
export interface Sheet {
  /**
   * The record that it says.
   *
   * @param isWhole - with the sections of all figures that may count people: what one of them shows could give away what
   *   another withholds.
   * @throws {FigureError} code `schema`, path such as `row 5, value`.
   */
  recordFor(figure: SheetReader, isWhole?: boolean): unknown;
  /** What a figure refuses of that record, with the cell where it stands for a path. */
  refusalOf(error: unknown, figure: SheetReader, inputs: Pick<FigureInputs, 'attributes' | 'section'>): unknown;
}

/** The properties of a figure that reading its rows needs. */
export type SheetReader = Pick<Recipe<unknown>, 'name' | 'declarations'>;

/** Whether a document is a spreadsheet: JSON has no functions. */
export const isSheet = (document: unknown): document is Sheet => typeof objectOf(document)['recordFor'] === 'function';
