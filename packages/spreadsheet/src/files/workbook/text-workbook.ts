import {rowsOf} from '@tip-figures/record/csv/write/csv-text.js';
import {cellsOf} from '@tip-figures/record/csv/parse-csv.js';
import {FigureError} from '@tip-figures/record/figure-error.js';
import {largest} from '@tip-figures/record/limits.js';
import type {Cell, Delimiter, Workbook} from '../../workbook.js';
import {fileFinding, FileRefusal} from '../file-finding.js';
import {contentOf} from '../sheet-content.js';

const delimiters: readonly Delimiter[] = ['\t', ';', ','];

/**
 * A text of cells, such as a CSV or what a spreadsheet copies, as a workbook of one sheet.
 *
 * @param given - what parts the cells, where it is not to be found out.
 * @throws {FileRefusal} for JSON, a page, and a quotation mark that is not closed.
 */
export function workbookOfText(text: string, given?: Delimiter): Workbook {
  if (text.length > largest) throw new FileRefusal(fileFinding('too-large'));
  if (!text.trim()) throw new FileRefusal(fileFinding('empty'));
  if (/^\s*[[{]/.test(text)) throw new FileRefusal(fileFinding('json'));
  if (/^\s*</.test(text)) throw new FileRefusal(fileFinding('web-page'));
  const plain = rowsOf(text);
  const named = /^\ufeff?sep=([,;\t])/i.exec(text)?.[1] as Delimiter | undefined;
  const delimiter = given ?? named ?? delimiterIn(plain);
  const rows = parsed(plain, delimiter);
  const last = rows.at(-1) ?? [];
  const mayBeCut = !/[\r\n]$/.test(plain) && last.length < (rows.at(-2) ?? []).length;
  const sheet = {name: '', merged: [], ...contentOf(rows.map((row, at) => [at, cellsIn(row)] as const))};
  return {sheets: [sheet], delimiter, ...(mayBeCut && {mayBeCut})};
}

const cellsIn = (row: readonly string[]): Map<number, Cell> =>
  new Map(row.flatMap((text, column) => (text.trim() ? [[column, cellOf(text)] as const] : [])));

/** Spreadsheets write errors so in every language: “#REF!”, “#WERT!”, “#N/A”. */
const cellOf = (text: string): Cell =>
  /^#(?:\S+[!?]|N\/A|DIV\/0!)$/.test(text.trim()) ? {text, error: text.trim()} : {text};

function parsed(plain: string, delimiter: Delimiter): string[][] {
  try {
    return cellsOf(plain, delimiter);
  } catch (cause) {
    if (!(cause instanceof FigureError)) throw cause;
    throw new FileRefusal(fileFinding('open-quote', {}, {at: {path: cause.path}}), {cause});
  }
}

/** What parts most rows into the same number of cells, and of those into the most cells. */
function delimiterIn(plain: string): Delimiter {
  let [best, bestShare, bestWidth]: [Delimiter, number, number] = [',', 0, 1];
  for (const delimiter of delimiters.filter((one) => plain.includes(one))) {
    const widths = widthsBy(plain, delimiter);
    const total = [...widths.values()].reduce((sum, one) => sum + one, 0);
    const parted = [...widths].filter(([width]) => width > 1);
    const [width = 1, count = 0] = parted.sort((one, other) => other[1] - one[1] || other[0] - one[0])[0] ?? [];
    const share = count / total;
    if (share > bestShare || (share === bestShare && width > bestWidth)) {
      [best, bestShare, bestWidth] = [delimiter, share, width];
    }
  }
  return best;
}

/** How many rows are of so many cells; none where the text cannot be parted so. */
function widthsBy(plain: string, delimiter: Delimiter): Map<number, number> {
  const widths = new Map<number, number>();
  try {
    for (const row of cellsOf(plain, delimiter)) {
      if (row.some((cell) => cell.trim())) widths.set(row.length, (widths.get(row.length) ?? 0) + 1);
    }
  } catch (cause) {
    if (!(cause instanceof FigureError)) throw cause;
    widths.clear();
  }
  return widths;
}
