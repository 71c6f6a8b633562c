import {SSF, type CellObject} from '@e965/xlsx';
import {unquoted} from '@tip-figures/record/csv/write/csv-text.js';
import type {Cell} from '../workbook.js';

// Its types do not say what it has.
const {format: formatted} = SSF as {format: (format: string, value: number, options: object) => string};

// From which day the days of a workbook are counted; from March 1900 on, since Excel takes 1900 for a leap year.
const windows = Date.UTC(1899, 11, 30);
const mac = Date.UTC(1904, 0, 1);

/** A cell as it is shown, in whatever language its program runs; `undefined` for one that says nothing. No formula is run. */
export function cellOf(cell: CellObject | undefined, isFrom1904: boolean): Cell | undefined {
  if (!cell || cell.t === 'z') return undefined;
  // Programs that are no spreadsheets write formulas that nobody has worked out.
  if (cell.t === 'e') return {text: cell.w ?? '', error: cell.w ?? ''};
  if (cell.t === 'b') return {text: cell.v ? 'TRUE' : 'FALSE'};
  if (cell.t !== 'n' || typeof cell.v !== 'number') {
    // A CSV that was opened in Excel keeps its apostrophes.
    const text = unquoted(cell.w ?? String(cell.v ?? ''));
    return text.trim() ? {text} : undefined;
  }
  return numberOf(cell.v, cell.z === undefined ? 'General' : String(cell.z), isFrom1904);
}

function numberOf(value: number, format: string, isFrom1904: boolean): Cell | undefined {
  const plain = format.replace(/\[[^\]]*\]|"[^"]*"|\\./g, '').toLowerCase();
  if (plain === 'general') return {text: exact(value), value: Number(exact(value))};
  const text = shown(value, format, isFrom1904);
  if (!text.trim()) return undefined;
  // As 1.71E+05 a spreadsheet shows what is too long for a cell.
  if (/\de[+-]/i.test(text)) return {text: exact(value), value};
  if (/^[^#0?]*[yd][^#0?]*$/.test(plain)) return {text, date: dayOf(value, plain, isFrom1904)};
  const isScaled = /[#0?],+(?![#0?,])/.test(plain);
  return /[#0?]/.test(plain) && !isScaled ? {text, value: Number(exact(value))} : {text};
}

function shown(value: number, format: string, isFrom1904: boolean): string {
  try {
    return formatted(format, value, {date1904: isFrom1904});
  } catch {
    return exact(value);
  }
}

/** A number with the fifteen digits that spreadsheets work with: what lies beyond them is of no sum. */
const exact = (value: number): string => String(Number(value.toPrecision(15)));

/** A date in ISO 8601, as exact as its format shows it. */
function dayOf(serial: number, format: string, isFrom1904: boolean): string {
  const day = new Date((isFrom1904 ? mac : windows) + Math.floor(serial) * 86_400_000).toISOString().slice(0, 10);
  if (format.includes('d')) return day;
  return format.includes('m') ? day.slice(0, 'YYYY-MM'.length) : day.slice(0, 'YYYY'.length);
}
