import {columns, headerOf} from '@tip-figures/record/csv/columns.js';
import {withDefaults, type Defaults} from '@tip-figures/record/csv/defaults.js';
import {placeIn} from '@tip-figures/record/csv/places.js';
import {readRows} from '@tip-figures/record/csv/read-rows.js';
import {pathOf, stepsOf, type Path} from '@tip-figures/record/path.js';
import {wholeSections} from '@tip-figures/record/sections/whole-sections.js';
import {checkDocument} from '../json/check-document.js';
import {error, refusalsOf} from '@tip-figures/check/document/check-section.js';
import {didYouMean} from '@tip-figures/check/document/nearest.js';
import type {Problem} from '@tip-figures/check/report/problem.js';
import type {FigureError} from '@tip-figures/record/figure-error.js';

/** A record made of rows, and its problems by row and column. */
export interface Imported {
  /** The record as text; left out where rows are refused. */
  readonly text?: string;
  readonly problems: readonly Problem[];
}

/** Reads rows into a record, and checks it like any document. */
export function importRows(read: () => readonly (readonly string[])[], defaults: Defaults): Imported {
  let result: ReturnType<typeof readRows> | undefined;
  let rows: readonly (readonly string[])[] = [];
  const refused = refusalsOf(() => (result = readRows(withDefaults((rows = read()), defaults), wholeSections)));
  if (!result || refused.length) return {problems: refused.map(problemOf)};
  const said = result;
  const {record, unread: unknownColumns} = said;
  const text = `${JSON.stringify(record, null, 2)}\n`;
  const found = checkDocument(text).map((problem) => {
    const place = placeIn(said, stepsOf(problem.path));
    const beyond = place ? whereIn(place.beyond) : problem.path;
    const message = beyond && place ? `${beyond}: ${problem.message}` : problem.message;
    const cell = place && keyCell(place.cell, problem, rows);
    return {
      ...problem,
      path: cell ?? problem.path,
      message,
      hint: problem.sheetHint ?? problem.hint,
      line: 0,
      column: 0,
    };
  });
  const rowOf = ({path}: Problem) => Number(/^row (\d+)/.exec(path)?.[1] ?? 0);
  const header = (rows[headerOf(rows) - 1] ?? []).map((name) => name.trim().toLowerCase());
  return {
    text,
    problems: [...unknownColumns.map((name) => unread(name, header)), ...found.sort((a, b) => rowOf(a) - rowOf(b))],
  };
}

/** The place within a cell: parts of a number are in brackets there. */
function whereIn(beyond: Path): string {
  const path = pathOf(beyond.filter((step) => step !== 'including'));
  return beyond.includes('including') ? `${path} in brackets`.trim() : path;
}

// These errors are about a key, whose column is not that of the value.
const keyColumns: Readonly<Record<string, string>> = {
  'not-a-day': 'period',
  'not-a-point': 'period',
  overlapping: 'period',
  'unknown-key': 'part',
  'unknown-keys': 'measure',
};

/** The cell of the key, where the key is wrong and has a cell of its own. */
function keyCell(cell: string, {code, path}: Problem, rows: readonly (readonly string[])[]): string {
  const key = String(stepsOf(path).at(-1));
  const row = Number(/\d+/.exec(cell)?.[0]);
  const column = rows[row - 1]?.some((one) => one.trim() === key) ? keyColumns[code] : undefined;
  return column ? cell.replace(/\w+$/, column) : cell;
}

/** A refusal as a problem whose path is a cell. */
export function problemOf(refused: FigureError): Problem {
  const {path, reason: message, problem} = refused;
  const issue = problem?.issue;
  const {severity, rule, hint} = error(refused);
  const inCell = issue === 'missing' ? 'Fill in this cell.' : hint;
  return {severity, rule, hint: inCell, code: issue ?? rule, path, line: 0, column: 0, message};
}

/** A question about an unknown column: by a typing error in its name, all its values would be lost. */
const unread = (name: string, header: readonly string[]): Problem => ({
  severity: didYouMean(
    name,
    columns.filter((column) => !header.includes(column)),
  )
    ? 'error'
    : 'warning',
  rule: 'unknown-keys',
  code: 'unknown-keys',
  path: `row 1, ${name}`,
  line: 0,
  column: 0,
  message: 'nothing reads this column',
  hint: didYouMean(name, columns) || `Columns that are read: ${columns.join(', ')}.`,
});
