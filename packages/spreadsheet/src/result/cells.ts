import type {CellReading, Choices, Meaning, Role} from '../reading.js';
import type {Label} from '../table/labels.js';
import {isEmpty, type Grid} from '../table/grid.js';
import type {Layout} from '../table/layout.js';
import type {Lines} from '../table/read-labels.js';
import type {Place, Sheet} from '../workbook.js';
import type {Settled} from './settle.js';

interface Table {
  readonly layout: Layout;
  readonly lines: Lines;
}

const keyOf = ({row, column}: Place): string => `${row}-${column}`;

const byMeaning: Partial<Record<Meaning['is'], Role>> = {
  period: 'period',
  part: 'part',
  total: 'total',
  unit: 'unit',
  country: 'part',
  status: 'header',
  field: 'part',
};

/** What a cell with a name was taken for. */
function roleOf(label: Label, meanings: readonly Meaning[]): Role {
  const [first] = meanings;
  if (label.axis === 'table') return 'title';
  if (label.axis === 'corner') return meanings.length && meanings.every(({is}) => is === 'unit') ? 'unit' : 'header';
  const total = meanings.some(({is}) => is === 'total') && !meanings.some(({is}) => is === 'part');
  return total ? 'total' : ((first && byMeaning[first.is]) ?? 'header');
}

/** Each cell of the sheet as it was read. */
export function cellsOf(
  sheet: Sheet,
  grid: Grid,
  tables: readonly Table[],
  settled: readonly Settled[],
  used: readonly Place[],
  {corrections = []}: Choices,
): CellReading[][] {
  const cells = sheet.rows.map((row) => row.map((): CellReading => ({isUsed: false})));
  const put = ({row, column}: Place, reading: CellReading): void => {
    if (cells[row]?.[column]) cells[row][column] = reading;
  };
  const read = new Map(settled.map((one) => [keyOf(one.datum.at), one]));
  const drawn = new Set(used.map(keyOf));
  for (const cell of grid.flat()) if (!isEmpty(cell)) put(cell.place, {role: 'left-out', isUsed: false});
  for (const {layout, lines} of tables) {
    for (const row of layout.notes)
      for (const cell of grid[row] ?? []) if (!isEmpty(cell)) put(cell.place, {role: 'note', isUsed: false});
    for (const {label, meanings, role} of lines.said) {
      const isUsed = meanings.length > 0;
      put(label.cell.place, {
        role: role ?? roleOf(label, meanings),
        meanings,
        isUsed,
        ...(label.mark && {mark: label.mark}),
      });
    }
    for (const row of layout.body) {
      for (const column of layout.values) {
        const cell = grid[row]?.[column];
        if (!cell?.number && !cell?.tier) continue;
        const one = read.get(keyOf(cell.place));
        const isOut = !one && [lines.rows.get(row), lines.columns.get(column)].some((line) => line?.isLeftOut);
        const mark = cell.number?.mark;
        put(cell.place, {
          role: isOut ? 'left-out' : one?.of.isTotal && !one.of.parts.length ? 'total' : 'number',
          ...(one && {quantity: one.datum.quantity}),
          ...(mark && {mark}),
          isUsed: drawn.has(keyOf(cell.place)),
        });
      }
    }
  }
  for (const {at, role} of corrections) {
    if (at.row !== undefined && at.column !== undefined && cells[at.row]?.[at.column]) {
      put(
        {row: at.row, column: at.column},
        {...cells[at.row]?.[at.column], role, isUsed: cells[at.row]?.[at.column]?.isUsed ?? false},
      );
    }
  }
  return cells;
}
