import {placeIn} from '@tip-figures/record/csv/places.js';
import type {RowsRecord} from '@tip-figures/record/csv/read-rows.js';
import {FigureError} from '@tip-figures/record/figure-error.js';
import {pathOf, stepsOf} from '@tip-figures/record/path.js';
import type {FigureInputs} from '../figure-inputs.js';
import type {SheetReader} from './sheet.js';

/** What a figure refuses of a sheet, with the cell where it stands for a path. */
export function sheetRefusal(
  error: unknown,
  {name}: SheetReader,
  {attributes, section}: Pick<FigureInputs, 'attributes' | 'section'>,
  rows: RowsRecord,
): unknown {
  if (!(error instanceof FigureError) || error.code !== 'schema' || error.path.startsWith('row ')) return error;
  const steps = stepsOf(error.path);
  if ((steps[0] ?? '') in attributes) return error;
  const own = rows.record[name];
  const index = Array.isArray(own)
    ? [
        Math.max(
          0,
          own.findIndex(({id}: {id: unknown}) => id === section),
        ),
      ]
    : [];
  const inSection = placeIn(rows, [name, ...index, ...steps]);
  // A value that the section lacks may be in the record for all sections.
  const found = inSection && inSection.beyond.length < steps.length ? inSection : (placeIn(rows, steps) ?? inSection);
  if (!found) return error;
  const {cell, beyond} = found;
  const {reason, problem} = error;
  return new FigureError('schema', beyond.length ? `${pathOf(beyond)}: ${reason}` : reason, cell, {
    cause: error,
    problem,
  });
}
