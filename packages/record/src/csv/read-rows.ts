import type {Fields} from '../fields/kind.js';
import {describe} from '../figure-error.js';
import {mostRows} from '../limits.js';
import {pathOf, type Path} from '../path.js';
import {readAll} from '../read-all.js';
import {contextFields} from '../sections/context.js';
import {figures} from '../sections/names.js';
import {cellPath, readSheet, refuseCell, type Defaults, type SheetRow} from './columns.js';
import {stepsIn} from './part-path.js';
import {readSectionRows} from './read-section.js';
import {fieldIn, type Declarations} from './shapes.js';
import {along, fieldOf} from './targets.js';
import {Tree, type Places} from './tree.js';
import {valueIn} from './values.js';

/** The record that a sheet says. */
export interface SheetRecord {
  readonly record: Record<string, unknown>;
  /** Columns that nothing reads, as the header has them. */
  readonly unknownColumns: readonly string[];
  /** Where a value of the record stands, or what it is in; `undefined` where the sheet has nothing of either. */
  readonly placeOf: (steps: Path) => SheetPlace | undefined;
}

/** The cell of a value, such as `row 5, value`, and the steps beyond it where it is the cell of what the value is in. */
export interface SheetPlace {
  readonly cell: string;
  readonly beyond: Path;
}

/** The rows of one figure by the `id` of its section; an empty one where it has one section. */
type Sections = Map<string, SheetRow[]>;

/**
 * Reads the rows of a sheet, of which the first is the header, into a record. Whether its values fit their figures is for the
 * figures to say.
 *
 * @param declarations - of the figures whose fields are known. Of others only what all sections share is read.
 * @param defaults - the figure and section of rows that name none.
 * @throws {FigureError} code `schema`, path such as `row 5, unit`: row and column as the sheet shows them.
 */
export function readRows(
  rows: readonly (readonly string[])[],
  declarations: Declarations,
  defaults?: Defaults,
): SheetRecord {
  const {rows: given, unknownColumns} = readSheet(rows, defaults);
  const beyond = given[mostRows];
  if (beyond) refuseCell('too-many', `expected at most ${mostRows} rows, got ${given.length}`, beyond.number, 'figure');
  const shared = new Tree(declarations);
  const named = new Map<string, Sections>();
  readAll(given, (row) => {
    const {figure} = row.cells;
    if (figure === 'record' || figure === 'source') putShared(row, shared, declarations);
    else if (Object.hasOwn(declarations, figure)) sectionsOf(row, named).push(row);
    else sectionsOf(row, named).push(...sharedIn(row));
  });
  const places: Places = new Map();
  const record = shared.toJson([], places, (field) => fieldIn(contextFields, field));
  const period = shared.get('period');
  readAll([...named], ([figure, sections]) => {
    record[figure] = readFigure(
      figure,
      sections,
      declarations,
      typeof period === 'string' ? period : undefined,
      places,
    );
  });
  return {record, unknownColumns, placeOf: (steps) => placeIn(places, steps)};
}

/** The rows of the section that one belongs to. */
function sectionsOf({number, cells}: SheetRow, named: Map<string, Sections>): SheetRow[] {
  const {figure, section} = cells;
  if (!figures.some((name) => name === figure)) {
    const expected = `record, source, or one of ${figures.join(', ')}`;
    refuseCell('not-a-figure', `expected ${expected}, got ${describe(figure)}`, number, 'figure');
  }
  const sections: Sections = named.get(figure) ?? new Map<string, SheetRow[]>();
  named.set(figure, sections);
  const rows = sections.get(section) ?? [];
  sections.set(section, rows);
  return rows;
}

function readFigure(
  figure: string,
  sections: Sections,
  declarations: Declarations,
  period: string | undefined,
  places: Places,
): unknown {
  const fields = fieldsOf(declarations, figure);
  const alone = sections.get('')?.[0];
  if (alone && sections.size > 1) {
    refuseCell(
      'no-section',
      'expected the id of a section, as other rows of this figure have',
      alone.number,
      'section',
    );
  }
  const all = readAll([...sections], ([id, rows], index) => {
    const at = alone ? [figure] : [figure, index];
    places.set(pathOf(at), cellPath(rows[0]?.number ?? 1, 'figure'));
    const tree = readSectionRows(rows, fields, declarations, period);
    const json = tree.toJson(at, places, (field) => fieldIn(fields, field));
    return alone ? json : {id, ...json};
  });
  return alone ? all[0] : all;
}

/** What a row of a figure that is not known says of what all sections share: its threshold holds for the others too. */
function sharedIn({number, cells}: SheetRow): SheetRow[] {
  const {figure, section, measure, part, value} = cells;
  if (part || !Object.hasOwn(contextFields, fieldOf(contextFields, measure))) return [];
  const blank = {period: '', unit: '', status: '', source: '', note: ''};
  return [{number, cells: {figure, section, measure, part, value, ...blank}}];
}

/** All that may stand in a section of a figure, what no figure shows included. */
export function fieldsOf(declarations: Declarations, figure: string): Fields {
  const declared = Object.hasOwn(declarations, figure) ? declarations[figure] : undefined;
  return declared ? {...declared.fields, ...declared.unshown} : contextFields;
}

/** A row of what all sections share, or of a source: beside its value it has nothing to say. */
function putShared({number, cells}: SheetRow, tree: Tree, declarations: Declarations): void {
  const {figure, section, measure, part, value} = cells;
  const isSource = figure === 'source';
  for (const column of isSource ? (['section', 'measure'] as const) : (['measure'] as const)) {
    if (!cells[column]) refuseCell('missing', 'expected a name', number, column);
  }
  for (const column of ['period', 'unit', 'status', 'source', 'note'] as const) {
    if (cells[column].trim()) refuseCell('no-place', 'expected nothing here', number, column);
  }
  const start = isSource ? ['sources', section, measure] : [fieldOf(contextFields, measure)];
  const {steps, shapes} = along(contextFields, [...start, ...stepsIn(part)], declarations);
  tree.put(steps, valueIn(shapes.at(-1), value), {row: number, column: 'value'});
}

function placeIn(places: Places, steps: Path): SheetPlace | undefined {
  for (let length = steps.length; length > 0; length -= 1) {
    const cell = places.get(pathOf(steps.slice(0, length)));
    if (cell) return {cell, beyond: steps.slice(length)};
  }
  return undefined;
}
