import {declaredShapes} from '@tip-figures/record/generated/declared-shapes.js';
import {placeIn} from '@tip-figures/record/csv/places.js';
import type {Declared} from '@tip-figures/record/csv/shapes.js';
import type {RowsRecord} from '@tip-figures/record/csv/read-rows.js';
import {FigureError} from '@tip-figures/record/figure-error.js';
import {pathOf, stepsOf} from '@tip-figures/record/path.js';
import type {FigureInputs} from './figure-inputs.js';
import type {SheetReader} from './sheet.js';

/** The fields of all figures. They stand here because each further chunk takes bytes of every page with a sheet. */
export const declared = declaredShapes;

/**
 * Refuses what cannot be read of a sheet, or what a figure refuses of it, with the cell where it stands for a path.
 *
 * @throws {FigureError} in words.
 */
export function refuse(...given: Parameters<typeof located>): never {
  throw located(...given);
}

function located(
  error: unknown,
  figure?: SheetReader,
  inputs?: Pick<FigureInputs, 'attributes' | 'section'>,
  read?: (figure: SheetReader, others: readonly Declared[]) => RowsRecord,
): unknown {
  if (!(error instanceof FigureError) || error.code !== 'schema' || error.path.startsWith('row ')) return error;
  if (!figure || !inputs || !read) return error;
  const {attributes, section} = inputs;
  const steps = stepsOf(error.path);
  if ((steps[0] ?? '') in attributes) return error;
  const rows = read(figure, []);
  const own = rows.record[figure.name];
  const index = Array.isArray(own)
    ? [
        Math.max(
          0,
          own.findIndex(({id}: {id: unknown}) => id === section),
        ),
      ]
    : [];
  const inSection = placeIn(rows, [figure.name, ...index, ...steps]);
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
