import {readSheet} from './read-sheet.js';
import type {Reading} from './reading.js';
import type {Sheet, Workbook} from './workbook.js';

/** A sheet of a workbook with what was understood of it. */
export interface ReadSheet {
  readonly index: number;
  readonly sheet: Sheet;
  readonly reading: Reading;
}

/** The first sheet that is shown and has numbers of a figure; covers, notes and lists for cells often stand before it. */
export function sheetToRead({sheets}: Workbook): ReadSheet {
  const shown = sheets.flatMap((sheet, index) => (sheet.isHidden ? [] : [{index, sheet}]));
  let best: ReadSheet | undefined;
  for (const one of shown) {
    const read = {...one, reading: readSheet(one.sheet)};
    if (read.reading.figures.length) return read;
    if (!best || rankOf(read) > rankOf(best)) best = read;
  }
  const {index, sheet} = {index: 0, sheet: sheets[0] ?? none};
  return best ?? {index, sheet, reading: readSheet(sheet)};
}

const rankOf = ({reading}: ReadSheet): number => Number(reading.questions.length > 0);

const none: Sheet = {name: '', rows: [], merged: []};
