import {describe, FigureError} from '../figure-error.js';
import type {Issue} from '../issue.js';
import {mostRows} from '../limits.js';
import {figures} from '../sections/names.js';
import {readPeriod} from '../values/period.js';

/** An issue, words, and the column where `refuseCell` was told only the row. */
type Refused = readonly [issue: Issue, text: string, column?: string | undefined];

type Rows = readonly (readonly string[])[];

/** What is wrong with a cell, by the reason and with all that `refuseCell` was told. */
const reasons = {
  // The text of the sheet: what follows the cells that were read of a row.
  open: (rows: Rows, row?: readonly string[]): Refused => [
    'open-quote',
    'expected a quotation mark at the end of the cell',
    nextColumn(rows, row),
  ],
  cut: (rows: Rows, row?: readonly string[]): Refused => [
    'missing',
    'expected the rest of the row: the text is cut off here',
    nextColumn(rows, row),
  ],
  // The header, and what a row is about.
  column: (name: string, columns: readonly string[], place: number): Refused =>
    place < 0
      ? ['no-column', `expected a column ${name} in the header: ${columns.join(', ')}`]
      : ['duplicate-key', 'expected each column once'],
  many: (count: number): Refused => ['too-many', `expected at most ${mostRows} rows, got ${count}`, 'figure'],
  figure: (name: string): Refused => [
    'not-a-figure',
    `expected record, source, or one of ${figures.join(', ')}, got ${describe(name)}`,
    'figure',
  ],
  section: (): Refused => ['no-section', 'expected an id, as other rows of this figure have', 'section'],
  path: (field: readonly string[], steps: readonly string[], most: number): Refused =>
    field.includes('')
      ? ['missing', 'expected a name', field.at(-1) === '' ? 'measure' : 'section']
      : steps.length > most
        ? ['nested-too-deep', `expected at most ${most} steps`, 'part']
        : ['forbidden-key', 'not a key', 'part'],
  number: (): Refused => ['missing', 'expected how many, or unknown where the source does not say'],
  list: (length: number): Refused => ['not-a-list', `expected entries numbered from 1 to ${length}`, 'part'],
  // What it says.
  period: (period: string, current: unknown): Refused =>
    readPeriod(period)
      ? ['other-period', `expected ${typeof current === 'string' ? current : 'no period'}, got ${period}`, 'period']
      : ['not-a-period', `expected a period such as 2016, got ${describe(period)}`, 'period'],
  report: (period: string): Refused => [
    'other-period',
    `expected the year of the report in the column part, got the period ${period}`,
    'period',
  ],
  thousands: (value: string): Refused => [
    'with-separators',
    `expected at most two decimals, got ${describe(value)}`,
    'value',
  ],
  unit: (units: readonly unknown[], unit: string): Refused => [
    'not-a-unit',
    `expected ${[...new Set(units)].filter(Boolean).join(' or ') || 'no unit'}, got ${describe(unit)}`,
    'unit',
  ],
  status: (): Refused => ['no-place', 'this figure has no status', 'status'],
  source: (): Refused => ['rows-differ', 'expected the source of the section', 'source'],
  note: (): Refused => ['no-place', 'expected a note only beside a number', 'note'],
  nothing: (): Refused => ['no-place', 'expected nothing'],
  // What other rows say.
  said: (cell: string, mayRepeat: boolean, value: unknown): Refused =>
    mayRepeat
      ? ['rows-differ', `expected ${JSON.stringify(value)} as in ${cell}`]
      : ['duplicate-key', `${cell} says this already`],
  both: (): Refused => ['duplicate-key', 'expected a list in one cell or in rows, not both'],
};

/** By the reason, what `refuseCell` has to be told. */
export type Reasons = {readonly [Reason in keyof typeof reasons]: Parameters<(typeof reasons)[Reason]>};

/** The name of the column after the cells of a row, in the header: the first row that says something. */
const nextColumn = (rows: Rows, row: readonly string[] = []): string | undefined =>
  rows.find((cells) => cells.some((cell) => cell.trim()))?.[row.length];

/** The refusal of a cell in words, and with its issue; any other error as it is. */
export function inWords<T>(error: T): T | FigureError {
  if (!(error instanceof FigureError) || !Array.isArray(error.cause)) return error;
  const {path, message, cause} = error;
  const reason = reasons[message.slice(path.length + 2) as keyof Reasons] as (...found: unknown[]) => Refused;
  const [issue, text, column = ''] = reason(...(cause as unknown[]));
  return new FigureError('schema', text, column ? path.replace(/\w*$/, column) : path, {issue});
}
