import type {TableRow} from '../text/words/figure-words.js';
import type {TextContext} from '../text/text-context.js';
import {formatList} from '../text/format/format.js';
import {joined} from '../text/format/joined.js';

/** A row of a table as it is drawn: a value, what it was before, and what is said of it alone. */
export interface Line {
  readonly row: TableRow;
  /** The last year of several with the same value. */
  readonly to?: number | undefined;
  readonly earlier: readonly TableRow[];
  /** The note of the row and its own source; empty where it has neither. */
  readonly own: string;
}

/** The rows, each with those of before; years in a row with the same rating are one. */
export function linesOf(
  rows: readonly TableRow[],
  {locale}: TextContext<unknown>,
  sourceOf: (row: TableRow) => string = () => '',
): Line[] {
  const lines: Line[] = [];
  for (const row of rows) {
    const {earlier, year, note} = row;
    const last = lines.at(-1);
    const own = joined('clauses', [note, sourceOf(row)], locale);
    if (last && earlier !== undefined) {
      // What is said of today's number holds for it, too.
      const another = own === last.own ? '' : own && joined('labelled', [earlier, own], locale);
      const said = joined('clauses', [last.own, another], locale);
      lines.splice(-1, 1, {...last, earlier: [...last.earlier, row], own: said});
    } else if (last && year !== undefined && goesOn(last, row) && last.own === own) {
      lines.splice(-1, 1, {...last, to: year});
    } else lines.push({row, earlier: [], own});
  }
  return lines;
}

const goesOn = ({row, to = row.year}: Line, next: TableRow): boolean =>
  to !== undefined && to + 1 === next.year && row.value === next.value && ofWhat(row) === ofWhat(next);

/** What a row of a year is about: it stays the same when years go by. */
const ofWhat = ({label, year}: TableRow): string => label.replace(String(year), '');

/** The name of a row: its label, to the last of its years. */
export const nameOf = ({row: {label}, to}: Line): string => (to === undefined ? label : `${label}–${to}`);

/** What values rest on, each once, behind the rows that it is said of where it is not said of all. */
export function basesIn(rows: readonly TableRow[], text: TextContext<unknown>): string[] {
  const bases = new Map<string, TableRow[]>();
  for (const row of rows) if (row.basis) bases.set(row.basis, [...(bases.get(row.basis) ?? []), row]);
  return Array.from(bases, ([basis, some]) => {
    if (some.length === rows.length) return basis;
    const runs = linesOf(
      some.map(({label, year}) => ({label, value: '', raw: '', ...(year !== undefined && {year})})),
      text,
    );
    return joined('labelled', [formatList(runs.map(nameOf), text.locale), basis], text.locale);
  });
}
