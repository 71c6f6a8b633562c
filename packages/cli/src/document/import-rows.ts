import {columns, headerOf} from '@tip-figures/record/csv/columns.js';
import {withDefaults, type Defaults} from '@tip-figures/record/csv/defaults.js';
import {placeIn} from '@tip-figures/record/csv/places.js';
import {readRows} from '@tip-figures/record/csv/read-rows.js';
import {pathOf, stepsOf, type Path} from '@tip-figures/record/path.js';
import {wholeSections} from '@tip-figures/record/section/whole-sections.js';
import {checkDocument} from '../json/check-document.js';
import {refusalsOf} from '@tip-figures/check/document/check-section.js';
import {nearest} from '@tip-figures/findings/nearest.js';
import {inSheet} from '@tip-figures/check/report/hint-line.js';
import {commandWords} from '@tip-figures/messages/command-words.js';
import type {Problem} from '@tip-figures/check/report/problem.js';
import {language} from '../language.js';
import {refusedIn} from '../report/refused.js';

/** A record made of rows, and what is wrong with it by row and column. */
export interface Imported {
  /** As text; left out where rows are refused. */
  readonly text?: string;
  /** A record of each country, where a sheet has several. */
  readonly byCountry?: readonly {readonly country: string; readonly text: string}[];
  readonly problems: readonly Problem[];
}

/** Reads rows into a record, and checks it as any document. */
export function importRows(read: () => readonly (readonly string[])[], defaults: Defaults): Imported {
  let result: ReturnType<typeof readRows> | undefined;
  let rows: readonly (readonly string[])[] = [];
  const refused = refusalsOf(() => (result = readRows(withDefaults((rows = read()), defaults), wholeSections)));
  if (!result || refused.length) return {problems: refused.map((one) => refusedIn(one, inSheet))};
  const said = result;
  const {record, unread: unknownColumns} = said;
  const text = `${JSON.stringify(record, null, 2)}\n`;
  const found = checkDocument(text, undefined, undefined, inSheet).map((problem) => {
    const place = placeIn(said, stepsOf(problem.path));
    const message = place?.beyond.length ? messageIn(place.beyond, problem.message) : problem.message;
    const cell = place && keyCell(place.cell, problem, rows);
    return {
      ...problem,
      path: cell ?? problem.path,
      message,
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

/** What is wrong at a place within a cell. What a number includes stands in brackets there. */
function messageIn(beyond: Path, what: string): string {
  const path = pathOf(beyond.filter((step) => step !== 'including'));
  const isIncluded = beyond.includes('including');
  return commandWords(language()).problems.beyond({path, what, isIncluded}).trim();
}

// The column of a key that is wrong, and not what it has.
const keyColumns: Readonly<Record<string, string>> = {
  'not-a-day': 'period',
  'not-a-point': 'period',
  overlapping: 'period',
  'unknown-key': 'part',
  'unknown-keys': 'measure',
};

/** The cell of the key, where that is wrong and the row has it in a cell of its own. */
function keyCell(cell: string, {code, path}: Problem, rows: readonly (readonly string[])[]): string {
  const key = String(stepsOf(path).at(-1));
  const row = Number(/\d+/.exec(cell)?.[0]);
  const column = rows[row - 1]?.some((one) => one.trim() === key) ? keyColumns[code] : undefined;
  return column ? cell.replace(/\w+$/, column) : cell;
}

/** A slip in the name of a column would lose all that it says. */
function unread(name: string, header: readonly string[]): Problem {
  const missing = columns.filter((column) => !header.includes(column));
  const near = new Intl.ListFormat(language(), {type: 'disjunction'}).format(
    nearest(name, columns).map((one) => JSON.stringify(one)),
  );
  const {what, hint} = commandWords(language()).problems['unread-column'];
  return {
    severity: nearest(name, missing).length > 0 ? 'error' : 'warning',
    rule: 'unknown-keys',
    code: 'unknown-keys',
    path: `row 1, ${name}`,
    line: 0,
    column: 0,
    message: what(),
    hint: hint({isNear: near !== '', near, all: columns.join(', ')}),
  };
}
