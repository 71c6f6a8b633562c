import type {FigureTable, FigureWords, TableRow} from '../text/words/figure-words.js';
import type {Context} from '@tip-figures/record/section/context.js';
import type {TextContext} from '../text/text-context.js';
import type {Remarks} from '../data/amend/remarks.js';
import {joined} from '../text/format/joined.js';
import {placesMessages} from '../places/places-messages.js';
import {creditOf, sourceText} from '../text/words/source-line.js';

/**
 * The table as CSV (RFC 4180): a header row, then a row for each value with its unit, precision, note, source and date,
 * so that no row loses its source.
 *
 * @param creditOf - the source of a row and its date.
 * @param remarksOn - what is said of a row beside its note, by its place.
 */
export function csvOf(
  {rowHeading, rows}: FigureTable,
  {frame, locale, pack}: Pick<TextContext<unknown>, 'frame' | 'locale' | 'pack'>,
  creditOf: (row: TableRow) => readonly [source: string, asOf: string],
  remarksOn: (row: number) => readonly string[] = () => [],
): string {
  const {value, unit, precision, note, source: from, asOf: on} = frame.csv;
  const hasPlaces = rows.some(({place}) => place !== undefined);
  const lines = [
    [
      rowHeading,
      ...(hasPlaces ? [placesMessages({pack}).place()] : []),
      value(),
      unit(),
      precision(),
      note(),
      from(),
      on(),
    ],
    ...rows.map((row, index) => [
      row.label,
      ...(hasPlaces ? [row.place ?? ''] : []),
      row.raw,
      row.unit ?? '',
      row.precision ?? '',
      joined('sentences', [joined('clauses', [row.basis, row.note], locale), ...remarksOn(index)], locale),
      ...creditOf(row),
    ]),
  ];
  return lines.map((cells) => `${cells.map(cellOf).join(',')}\r\n`).join('');
}

// A spreadsheet runs a cell that begins so; an apostrophe makes it text. A negative number stays. Which character
// separates cells depends on the reader's settings, so a cell may begin after any of them, even inside quotation marks.
function cellOf(shown: string): string {
  // Isolates matter on a screen only.
  const text = shown.replace(/[\u2068\u2069]/g, '');
  const safe = /^-?\d+(\.\d+)?$/.test(text)
    ? text
    : text.replace(/(^|[;,\t|\r\n])([\s"]*)(?=[=+\-@＝＋－＠])/g, "$1$2'").replace(/^(?=[\t\r\n])/, "'");
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * A figure's values as CSV, with its source, its date and what was corrected.
 *
 * @param wordsOf - what the figure says of another section, or throws.
 */
export const figureCsv = (
  words: FigureWords,
  context: Context,
  remarks: Remarks,
  text: TextContext<unknown>,
  wordsOf: (section: Record<string, unknown>) => FigureWords,
): string => {
  const credit = (row: TableRow) => {
    const from = creditOf(row, context, text);
    return [sourceText(from, text) || text.frame.noSource(), from.asOf ?? ''] as const;
  };
  return csvOf(words.table, text, credit, remarks.correctionsOf(text, words, wordsOf));
};
