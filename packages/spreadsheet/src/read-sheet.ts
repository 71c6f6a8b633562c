import {readPeriod} from '@tip-figures/record/values/period.js';
import {noteIn} from './numbers/marks.js';
import type {Choices, Reading, ReadingProblem} from './reading.js';
import {askingOf} from './result/asking.js';
import {cellsOf} from './result/cells.js';
import {observed} from './result/observe.js';
import {isOfPersons} from './result/persons.js';
import {ofOneKind, once, withCounts, withSigns, written} from './result/settle.js';
import {addedUp, checked, withoutSums} from './result/totals.js';
import {figuresFor, sectionOf} from './sections.js';
import {unnamedAsked, type Sheetwide} from './table/ask-labels.js';
import {gridOf, isEmpty, type Grid} from './table/grid.js';
import {layoutsOf, type Layout} from './table/layout.js';
import {readLabels} from './table/read-labels.js';
import type {Place, Sheet} from './workbook.js';

/**
 * Reads a sheet as it stands. The same sheet with the same choices is the same reading; what is not certain is a question, and
 * nothing of it is among the data.
 */
export function readSheet(sheet: Sheet, choices: Choices = {}): Reading {
  const grid = gridOf(sheet, choices);
  const layouts = layoutsOf(grid, choices);
  const wide = wideOf(grid, layouts, choices);
  const {asking} = wide;
  const tables = layouts.map((layout) => ({layout, lines: readLabels(grid, layout, wide)}));
  const found = tables.map(({layout, lines}) => observed(grid, layout, lines, wide));
  const settled = written(withCounts(withSigns(found.flatMap(({observations}) => observations), asking), asking), asking);
  const all = withOneStatus(ofOneKind(settled, asking));
  const sums = checked(once(all, asking), found.flatMap(({gaps}) => gaps), asking);
  const rows = withoutSums(sums);
  const isPersonal = tables.some(({layout, lines}) => isOfPersons(grid, layout, lines));
  const data = isPersonal ? [] : [...rows.map(({datum}) => datum), ...addedUp(rows)];
  const isKnown = data.length > 0 || isOfFigures(tables.flatMap(({lines}) => lines.said.flatMap(({meanings}) => meanings)));
  const problems = isPersonal ? [{issue: 'one-row-a-person' as const, cells: [], facts: {}}] : problemsOf(grid, layouts, isKnown);
  const read: Reading = {
    cells: [],
    questions: problems.length ? [] : asking.questions,
    problems,
    figures: [],
    countries: [...new Set(data.flatMap(({country}) => country ?? []))],
    periods: [...new Set(all.flatMap(({datum}) => datum).flatMap(({period}) => period ?? []))].sort((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1)),
    data,
    ...(choices.newest && {newest: choices.newest}),
  };
  // A number that waits for an answer tells which figures there can be, too.
  const figures = figuresFor({...read, data: data.length || problems.length ? data : all.map(({datum}) => datum)});
  const used = figures.flatMap((figure) => (read.countries.length ? read.countries : [undefined]).flatMap((country) => sectionOf(read, figure, country).used));
  return {...read, figures, cells: cellsOf(sheet, grid, tables, settled, used, choices)};
}

const orderOf = (period: string): string => readPeriod(period)?.from ?? '';

/** A status that all people of the sheet have is that of those, too, beside whom it does not stand. */
function withOneStatus(all: ReturnType<typeof written>): ReturnType<typeof written> {
  const [status, ...more] = new Set(all.flatMap(({of}) => of.status ?? []));
  if (!status || more.length) return all;
  return all.map((one) => {
    const {isMoney, counts, field, isTier} = one.of;
    if (isMoney || isTier || counts === 'cases' || field !== undefined) return one;
    return {of: {...one.of, status}, datum: {...one.datum, status}};
  });
}

const isOfFigures = (meanings: readonly {readonly is: string}[]): boolean =>
  meanings.some(({is}) => is === 'part' || is === 'field' || is === 'status' || is === 'list');

function wideOf(grid: Grid, layouts: readonly Layout[], {corrections = [], ...choices}: Choices): Sheetwide {
  const asking = askingOf(choices);
  const lines = layouts.flatMap(({notes}) => notes.flatMap((row) => (grid[row] ?? []).filter((cell) => !isEmpty(cell))));
  const notes = new Map(lines.flatMap(({text}) => text.split('\n')).flatMap((line) => {
    const note = noteIn(line);
    return note ? [[note.mark, note.says] as const] : [];
  }));
  const corrected = ({row, column}: Place) =>
    corrections.find(({at}) => at.row === row && at.column === column) ??
    corrections.find(({at, role}) => role === 'left-out' && (at.row ?? row) === row && (at.column ?? column) === column);
  return {
    asking,
    notes,
    corners: [],
    corrected,
    placeOf: (row, column) => grid[row]?.[column]?.place ?? {row, column},
    leaves: (_, column) => {
      const place = grid[0]?.[column]?.place;
      const line = choices.isTransposed ? place?.row : place?.column;
      return corrections.some(({at, role}) => role === 'left-out' && (choices.isTransposed ? at.row : at.column) === line && (choices.isTransposed ? at.column : at.row) === undefined);
    },
    asksUnnamed: (_, layout, column) => {
      const given = unnamedAsked(grid, layout, column, asking);
      return given?.id !== 'nothing';
    },
  };
}

function problemsOf(grid: Grid, layouts: readonly Layout[], isKnown: boolean): ReadingProblem[] {
  if (grid.flat().every(isEmpty)) return [{issue: 'empty', cells: [], facts: {}}];
  if (!layouts.length) return [{issue: 'no-numbers', cells: [], facts: {}}];
  return isKnown ? [] : [{issue: 'nothing-known', cells: [], facts: {}}];
}
