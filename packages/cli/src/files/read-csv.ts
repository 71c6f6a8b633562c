import {nextColumn, refuseCell, rowPath} from '@tip-figures/record/csv/columns.js';
import {delimiterOf, refuseCut, rowsOf, unquoted} from '@tip-figures/record/csv/csv-text.js';
import {CsvError, parse} from 'csv-parse/sync';

/**
 * The cells of a CSV as text, row by row from the first. Pages follow the same rules: `parseCsv` of the record.
 *
 * @throws {FigureError} code `schema`, path such as `row 5, value`, for a quotation mark that is not closed, and where the text
 * ends before its last row does.
 */
export function readCsv(text: string): string[][] {
  const plain = rowsOf(text);
  const rows: string[][] = [];
  try {
    parse(plain, {
      delimiter: delimiterOf(plain),
      record_delimiter: ['\r\n', '\n', '\r'],
      // Rows can have any length, and quotation marks can stand inside cells that do not begin with one.
      relax_column_count: true,
      relax_quotes: true,
      trim: true,
      on_record: (row: string[]) => void rows.push(row.map(unquoted)),
    });
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    const read = Array<string>(Number(cause.column)).fill('');
    refuseCell(rowPath(rows.length + 1) + nextColumn(rows, read), 'open-quote', {
      expected: {kind: 'closing quotation mark'},
    });
  }
  refuseCut(plain, rows, rows.at(-1) ?? []);
  return rows;
}
