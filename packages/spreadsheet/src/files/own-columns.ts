import {headerOf, rowPath} from '@tip-figures/record/csv/columns.js';
import type {Cell, Range, Sheet} from '../workbook.js';
import {fileFinding, FileRefusal} from './file-finding.js';

/** Whether the first row of a sheet that says something names the columns of a record, so that no word of it is to be interpreted. */
export const hasOwnColumns = (sheet: Sheet): boolean =>
  ['measure', 'value'].every((name) => namesOf(textsOf(sheet)).includes(name));

/**
 * The cells of a sheet as a record writes them, row by row from the first; messages number them as the sheet does.
 *
 * @throws {FileRefusal} with a path such as `row 5, value` for a cell that shows an error, a formula of which the file has no
 * result, or a number that is one for several rows.
 */
export function ownRows(sheet: Sheet): string[][] {
  const rows = textsOf(sheet);
  const names = namesOf(rows);
  refuseErrors(sheet, names);
  for (const range of sheet.merged) {
    if (range.from.column === range.to.column && range.from.row >= headerOf(rows)) fillMerged(rows, range, names);
  }
  return rows;
}

const textsOf = ({rows}: Sheet): string[][] => rows.map((cells) => cells.map(written));

const namesOf = (rows: readonly (readonly string[])[]): string[] =>
  (rows[headerOf(rows) - 1] ?? []).map((name) => name.trim().toLowerCase());

/** A date by its day, and a number without the signs around it. */
function written({text, value, date}: Cell): string {
  if (date !== undefined) return date;
  if (value === undefined) return text;
  const plain = text.replace(/[\p{Sc}\s,]/gu, '').replace(/^\((.*)\)$/, '-$1');
  // The format of accounts shows a zero so.
  if (value === 0 && /^[-–—]$/.test(plain)) return '0';
  return /^-?\d+(?:\.\d+)?%?$/.test(plain) ? plain : text;
}

/** Cells that are one cell down several rows say the same of each of them; a number does not. */
function fillMerged(rows: string[][], {from, to}: Range, names: readonly string[]): void {
  const {row: first, column} = from;
  const text = rows[first]?.[column] ?? '';
  const others = rows.slice(first + 1, to.row + 1).filter((row) => row.some(Boolean));
  if (names[column] === 'value' && others.length) {
    const at = {path: rowPath(first + 1) + names[column]};
    throw new FileRefusal(fileFinding('merged', {found: String(to.row + 1)}, {at}));
  }
  for (const row of others) row[column] = text;
}

function refuseErrors({rows}: Sheet, names: readonly string[]): void {
  for (const [index, row] of rows.entries()) {
    const at = row.findIndex(({error}) => error !== undefined);
    if (at < 0) continue;
    const path = rowPath(index + 1) + (names[at] ?? '');
    const found = row[at]?.error;
    throw new FileRefusal(
      found ? fileFinding('shows-error', {found}, {at: {path}}) : fileFinding('no-result', {}, {at: {path}}),
    );
  }
}
