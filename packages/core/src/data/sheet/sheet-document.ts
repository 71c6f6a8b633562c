import {readSheet} from '@tip-figures/record/csv/columns.js';
import {parseCsv} from '@tip-figures/record/csv/parse-csv.js';
import {recordOf, type RowsRecord} from '@tip-figures/record/csv/read-rows.js';
import type {Declared} from '@tip-figures/record/csv/shapes.js';
import {declaredShapes} from '@tip-figures/record/generated/declared-shapes.js';
import type {Sheet, SheetReader} from './sheet.js';
import {sheetRefusal} from './sheet-refusal.js';

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
    recordFor: (figure, isWhole) => read(figure, isWhole ? declaredShapes : []).record,
    refusalOf: (error, figure, inputs) => sheetRefusal(error, figure, inputs, read(figure, [])),
  };
}
