import {parseCsv} from '@tip-figures/record/csv/parse-csv.js';
import {FigureError} from '@tip-figures/record/figure-error.js';
import type {CountryNames} from './country-names.js';
import {fold} from '@tip-figures/words/fold.js';
import {refusedList, type Listed, type ReadList} from './list.js';
import {tierIn} from '@tip-figures/words/tiers.js';

/** A column of which most cells say the same kind of thing. */
interface Column {
  readonly index: number;
  readonly count: number;
}

/**
 * A table with a government in each row; `undefined` for a text that is none. Rows of other reports are left out: a column
 * of years says of which one each is.
 */
export function readTable(text: string, names: CountryNames, report: number, chosen?: string): ReadList | undefined {
  const cells = cellsIn(text);
  const width = Math.max(0, ...cells.map((row) => row.length));
  if (width < 2 || width > 100) return undefined;
  const columnsOf = (test: (cell: string) => boolean): Column[] =>
    Array.from({length: width}, (_, index) => ({
      index,
      count: cells.filter((row) => test(row[index] ?? '')).length,
    })).filter(({index, count}) => count * 2 > cells.filter((row) => fold(row[index] ?? '')).length && count > 0);
  const [country, ...otherNames] = columnsOf((cell) => names.codeIn(cell) !== undefined).toSorted(byCount);
  const placed = columnsOf((cell) => tierIn(cell) !== undefined).filter(
    ({count}) => count * 2 >= (country?.count ?? 0),
  );
  if (!country || !placed.length) return undefined;
  const headings = cells.slice(
    0,
    cells.findIndex((row) => names.codeIn(row[country.index] ?? '') !== undefined),
  );
  const headingOf = ({index}: Column) => headings.findLast((row) => fold(row[index] ?? ''))?.[index]?.trim() ?? '';
  const tier = tierColumn(placed, headingOf, report, chosen);
  if (!tier) return {...refusedList(undefined), columns: placed.map((one) => headingOf(one) || `${one.index + 1}`)};
  const [year] = columnsOf((cell) => isYear(cell)).filter(({count}) => count * 2 >= country.count);
  const all = cells.map((row, index) => ({row, line: index + 1}));
  const own = all.filter(({row}) => !year || !isYear(row[year.index] ?? '') || Number(row[year.index]) === report);
  const rows = own.flatMap(({row, line}): Listed[] => {
    const [written = '', placedOn = ''] = [row[country.index], row[tier.index]];
    const codes = [country, ...otherNames].flatMap(({index}) => names.codeIn(row[index] ?? '') ?? []);
    const read = tierIn(placedOn);
    if (!read && !codes.length) return [];
    // What names two countries names none.
    return [{line, written: written.trim(), country: new Set(codes).size === 1 ? codes[0] : undefined, tier: read}];
  });
  if (year && !rows.length) return refusedList('other-report');
  const passed = own
    .filter(({row, line}) => row.some(fold) && !rows.some((one) => one.line === line))
    .map(({row, line}) => ({line, text: row.filter(fold).join(', ')}));
  return {rows, totals: new Map(), passed};
}

function cellsIn(text: string): readonly (readonly string[])[] {
  try {
    // What is pasted has no end of its last line.
    return parseCsv(`${text}\n`);
  } catch (error) {
    // A quotation mark in a list of names.
    if (error instanceof FigureError) return [];
    throw error;
  }
}

const byCount = (one: Column, other: Column): number => other.count - one.count;

const isYear = (cell: string): boolean => /^20\d\d$/.test(cell.trim());

/** The one that was chosen, or is headed with the report, or is the only one and headed with no other year. */
function tierColumn(
  columns: readonly Column[],
  headingOf: (column: Column) => string,
  report: number,
  chosen?: string,
): Column | undefined {
  const yearsIn = (column: Column) => headingOf(column).match(/20\d\d/g) ?? [];
  const [only, ...more] = columns;
  return (
    columns.find((one) => chosen !== undefined && (headingOf(one) || `${one.index + 1}`) === chosen) ??
    columns.find((one) => yearsIn(one).join() === String(report)) ??
    (more.length || !only || yearsIn(only).length ? undefined : only)
  );
}
