import {readSheet, type Sheet as Columns} from '@tip-figures/record/csv/columns.js';
import {parseCsv} from '@tip-figures/record/csv/parse-csv.js';
import {recordOf, type RowsRecord} from '@tip-figures/record/csv/read-rows.js';
import type * as DeclaredShapes from '@tip-figures/record/csv/declared-shapes.js';
import type {Declared} from '@tip-figures/record/csv/shapes.js';
import {codeMissing} from '@tip-figures/record/figure-error.js';
import type {Sheet, SheetReader} from './sheet.js';
import type * as SheetRefusals from './sheet-refusals.js';

let ofAll: typeof DeclaredShapes | undefined;
let refusals: typeof SheetRefusals | undefined;

/** Fetches the words of refusals, which no page needs whose sheets are right. Without them `error` has cell and issue alone. */
const loadRefusals = (error: unknown): Promise<void> =>
  import('./sheet-refusals.js').then(
    (code) => void (refusals = code),
    () => {
      throw error;
    },
  );

/**
 * A spreadsheet as comma-separated text, which each figure reads with the fields that it declares.
 *
 * @throws {FigureError} code `schema`, where the text cannot be parted into cells, or a column is missing.
 */
export async function sheetOf(text: string, url: string): Promise<Sheet> {
  let sheet: Columns;
  try {
    sheet = readSheet(parseCsv(text));
  } catch (error) {
    await loadRefusals(error);
    refusals?.refuse(error);
    throw error;
  }
  const {rows, unread} = sheet;
  if (unread.length) console.warn(`${url}: nothing reads the columns ${unread.join(', ')}`);
  const records: Record<string, RowsRecord> = {};
  const read = ({name, declarations}: SheetReader, others: readonly Declared[]): RowsRecord =>
    // More of a figure's fields are known once the code of its parts was loaded.
    (records[String([name, declarations.length, others.length])] ??= recordOf(rows, [...declarations, ...others]));
  return {
    recordFor: (figure, isWhole) =>
      isWhole && !ofAll
        ? import('@tip-figures/record/csv/declared-shapes.js').then(
            (code) => void (ofAll = code),
            codeMissing('spreadsheets'),
          )
        : read(figure, isWhole && ofAll ? ofAll.declaredShapes : []).record,
    refuse: (error, figure, inputs) => (refusals ? refusals.refuse(error, figure, inputs, read) : loadRefusals(error)),
  };
}
