import {tierFields} from '../names/declared.js';
import type {Meaning} from '../reading.js';
import type {NumberCell} from '../numbers/number-cell.js';
import {isEmpty, type Grid, type GridCell} from '../table/grid.js';
import type {Layout} from '../table/layout.js';
import type {Lines} from '../table/read-labels.js';
import {markAsked, type Sheetwide} from '../table/ask-labels.js';
import {answer, leftOut} from './asking.js';
import {coordinatesOf, type Broken, type Coordinates} from './coordinates.js';

/** A number of a table with all that is said of it. */
export interface Observation {
  readonly cell: GridCell;
  readonly of: Coordinates;
  /** The names beside and above it that say what it counts, as they are written. */
  readonly names: string;
  /** Whether no name says what it counts, as an answer said of one. */
  readonly isUnsaid: boolean;
  /** Beside what the cell itself says. */
  readonly qualifier?: string;
  readonly number?: NumberCell;
  readonly tier?: string;
}

/** The numbers of a table of which nothing is asked, so far; and what cells without a number would be. */
export interface Observed {
  readonly observations: readonly Observation[];
  readonly gaps: readonly Coordinates[];
  readonly broken: readonly Broken[];
}

export function observed(grid: Grid, layout: Layout, lines: Lines, wide: Sheetwide): Observed {
  const all = lines.said.flatMap(({meanings}) => meanings);
  const cells = layout.body.flatMap((row) => layout.values.map((column) => ({row, column, cell: grid[row]?.[column]})));
  const hasTiers =
    cells.some(({cell}) => cell?.tier !== undefined) ||
    all.some((one) => one.is === 'field' && tierFields.has(one.field));
  const unread: GridCell[] = [];
  const namesAt = namesOf(lines);
  const isZero = dashesAsked(
    cells.flatMap(({cell}) => (cell?.isDash ? cell : [])),
    wide,
  );
  const gaps: Coordinates[] = [];
  const broken: Broken[] = [];
  const observations = cells.flatMap(({row, column, cell}): Observation[] => {
    const [ofRow, ofColumn] = [lines.rows.get(row), lines.columns.get(column)];
    if (!cell || cell.isFlag) return [];
    const corrected = wide.corrected(cell.place);
    if (corrected && corrected.role !== 'number' && corrected.role !== 'total') return [];
    if ([ofRow, ofColumn].some((line) => line !== undefined && (line.isOpen || line.isLeftOut))) return [];
    const near: readonly Meaning[] = [...(ofColumn?.meanings ?? []), ...(ofRow?.meanings ?? [])];
    if (isEmpty(cell) || (cell.isAbsent && !(cell.isDash && isZero))) {
      const of = coordinatesOf(near, lines.table);
      if ('contradiction' in of) return [];
      gaps.push(of);
      if (cell.error) broken.push({at: cell.place, error: cell.error, of});
      return [];
    }
    const tier = hasTiers ? (cell.tier ?? (/^[123]$/.test(cell.text) ? cell.text : undefined)) : undefined;
    const number = cell.isDash ? {number: '0', units: []} : cell.number;
    if (!number && tier === undefined) {
      unread.push(cell);
      return [];
    }
    const own = number?.units ?? [];
    const of = coordinatesOf([...near, ...(corrected?.meanings ?? []), ...own], lines.table);
    if ('contradiction' in of) return contradicted(cell, of.contradiction, wide);
    const mark = number?.mark ? markAsked(number.mark, cell.text, cell.place, wide) : undefined;
    if (mark?.isOpen || mark?.isLeftOut) return [];
    const qualifier = mark?.qualifier ?? ofRow?.qualifier ?? ofColumn?.qualifier;
    const said = {
      names: namesAt(row, column),
      isUnsaid: !near.some(isMeasure) && [ofRow, ofColumn].some((line) => line?.isUnsaid === true),
    };
    if (tier !== undefined) return [{cell, tier, ...said, of: {...of, isTier: true}}];
    return number ? [{cell, of, number, ...said, ...(qualifier && {qualifier})}] : [];
  });
  if (unread.length) {
    wide.asking.ask(
      'not-a-number',
      unread.map(({place}) => place),
      {text: unread[0]?.text ?? '', more: unread.length - 1},
      [leftOut],
    );
  }
  return {observations: withFactor(observations, lines.table, wide), gaps, broken};
}

const isMeasure = (meaning: Meaning): boolean =>
  meaning.is === 'status' ||
  meaning.is === 'field' ||
  (meaning.is === 'unit' && Boolean(meaning.counts ?? meaning.currency));

/** The names of rows and columns that are parts or fields, else those that say anything but when and where. */
function namesOf({said}: Lines): (row: number, column: number) => string {
  const [ofRows, ofColumns] = [new Map<number, Named[]>(), new Map<number, Named[]>()];
  for (const {label, meanings} of said) {
    const isOfRow = label.axis === 'row' || label.axis === 'heading';
    if (!isOfRow && label.axis !== 'column') continue;
    const isPart = meanings.some(({is}) => is === 'part' || is === 'field');
    if (!isPart && meanings.every(({is}) => ofWhat.has(is))) continue;
    const lines = isOfRow ? ofRows : ofColumns;
    for (const line of label.lines) lines.set(line, [...(lines.get(line) ?? []), {text: label.text, isPart}]);
  }
  return (row, column) => {
    const all = [...(ofRows.get(row) ?? []), ...(ofColumns.get(column) ?? [])];
    const parts = all.filter(({isPart}) => isPart);
    return [...new Set((parts.length ? parts : all).map(({text}) => text))].join(', ');
  };
}

interface Named {
  readonly text: string;
  readonly isPart: boolean;
}
const ofWhat: ReadonlySet<string> = new Set(['period', 'country', 'column', 'list']);

/** Thousands of a title above money and people alike: of which of them they are is asked. */
function withFactor(all: Observation[], table: readonly Meaning[], {asking}: Sheetwide): Observation[] {
  const factor = table.find((one) => one.is === 'unit' && one.factor && !one.currency && !one.isMoney);
  const counted = all.filter(({of}) => !of.isMoney && of.factor);
  if (factor?.is !== 'unit' || !factor.factor || !counted.length || counted.length === all.length) return all;
  const cells = counted.map(({cell}) => cell.place);
  const answers = [answer('money-alone'), answer('times', {factor: factor.factor}), leftOut];
  const given = asking.ask('factor', cells, {text: String(factor.factor)}, answers);
  if (given?.id === 'times') return all;
  if (given?.id !== 'money-alone') return all.filter((one) => !counted.includes(one));
  return all.map((one) => {
    const {factor: _, ...of} = one.of;
    return counted.includes(one) ? {...one, of} : one;
  });
}

/** Whether dashes are none: asked about together. */
function dashesAsked(cells: readonly GridCell[], {asking}: Sheetwide): boolean {
  const [first] = cells;
  if (!first) return false;
  const facts = {text: first.text, more: cells.length - 1};
  const places = cells.map(({place}) => place);
  return asking.ask('dash', places, facts, [answer('unknown'), answer('zero')])?.id === 'zero';
}

function contradicted(cell: GridCell, between: readonly Meaning[], {asking}: Sheetwide): Observation[] {
  asking.ask('contradiction', [cell.place], {text: cell.text}, [leftOut], {between});
  return [];
}
