import {readSheet} from '@tip-figures/record/csv/columns.js';
import {parseCsv} from '@tip-figures/record/csv/parse-csv.js';
import {recordOf, type RowsRecord} from '@tip-figures/record/csv/read-rows.js';
import type {Declared} from '@tip-figures/record/csv/shapes.js';
import {codeMissing} from '@tip-figures/record/figure-error.js';
import type {Sheet, SheetReader} from './sheet.js';
import type * as SheetLater from './sheet-later.js';

let later: typeof SheetLater | undefined;

/** Fetches the code that most sheets do not need. */
const loadLater = (failed: (cause: unknown) => never): Promise<typeof SheetLater> =>
  import('./sheet-later.js').then((code) => (later = code), failed);

/** Fetches the code that finds the cell of a refusal. Without it the refusal has its path in the record. */
const loadPlaces = (error: unknown): Promise<typeof SheetLater> =>
  loadLater(() => {
    throw error;
  });

/**
 * A spreadsheet as comma-separated text, which each figure reads with the fields that it declares.
 *
 * @throws {FigureError} code `schema`, where the text cannot be parted into cells, or a column is missing.
 */
export function sheetOf(text: string, url: string): Sheet {
  const {rows, unread} = readSheet(parseCsv(text));
  if (unread.length) console.warn(url, 'unread columns', unread);
  const records: Record<string, RowsRecord> = {};
  const read = ({name, declarations}: SheetReader, others: readonly Declared[]): RowsRecord =>
    // A figure knows more fields once the code of its parts has loaded.
    (records[[name, declarations.length, others.length].join()] ??= recordOf(rows, [...declarations, ...others]));
  return {
    recordFor: (figure, isWhole) =>
      isWhole && !later
        ? loadLater(codeMissing('spreadsheets'))
        : read(figure, isWhole && later ? later.declared : []).record,
    refuse: (error, figure, inputs) => (later ? later.refuse(error, figure, inputs, read) : loadPlaces(error)),
  };
}
