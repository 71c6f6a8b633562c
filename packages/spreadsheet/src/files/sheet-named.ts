import {sheetToRead} from '../sheet-to-read.js';
import type {Sheet, Workbook} from '../workbook.js';
import {fileFinding, FileRefusal} from './file-finding.js';
import {hasOwnColumns} from './own-columns.js';

/**
 * The sheet of that name; where none is named the first one that is shown and has the columns of a record, else the one whose
 * numbers are read.
 *
 * @throws {FileRefusal} where there is none of that name, and where it holds more than is read.
 */
export function sheetNamed({sheets}: Workbook, name?: string): Sheet {
  const shown = sheets.filter(({isHidden}) => !isHidden);
  const sheet =
    name === undefined
      ? (shown.find(hasOwnColumns) ?? sheetToRead({sheets}).sheet)
      : sheets.find((one) => one.name === name);
  if (!sheet) {
    throw new FileRefusal(fileFinding('no-sheet', {found: JSON.stringify(name), known: sheets.map((one) => one.name)}));
  }
  if (sheet.problem) throw new FileRefusal(sheet.problem);
  return sheet;
}
