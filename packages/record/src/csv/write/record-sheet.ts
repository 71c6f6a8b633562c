import {wholeSections} from '../../section/whole-sections.js';
import {columns} from '../columns.js';
import {formatCsv} from './format-csv.js';
import {writeRows} from './write-rows.js';

/**
 * A record as the CSV that `readRows` reads.
 *
 * @param open - fields, as `figure field`, of which the value is left empty.
 */
export function recordSheet(record: Readonly<Record<string, unknown>>, open: ReadonlySet<string> = new Set()): string {
  const value = columns.indexOf('value');
  const rows = writeRows(record, wholeSections);
  return formatCsv(
    rows.map((row) => (open.has(`${row[0]} ${row[columns.indexOf('measure')]}`) ? row.with(value, '') : row)),
  );
}
