import {describe} from '../figure-error.js';
import {mostRows} from '../limits.js';
import {pathOf, type Path} from '../path.js';
import {readAll} from '../read-all.js';
import {contextFields} from '../sections/context.js';
import {figures} from '../sections/names.js';
import {cellPath, readSheet, refuseIn, type Defaults, type SheetRow} from './columns.js';
import {putSection} from './read-section.js';
import {fieldIn, fieldsOf, type Declarations, type Shapes} from './shapes.js';
import {fieldOf} from './targets.js';
import {jsonOf, nodeOf, type Places} from './tree.js';

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
  if (beyond) refuseIn(beyond, 'figure', 'too-many', `expected at most ${mostRows} rows, got ${given.length}`);
  const shared: SheetRow[] = [];
  const named = new Map<string, Sections>();
  readAll(given, (row) => {
    const {figure, section, measure, part} = row;
    if (figure === 'record' || figure === 'source') {
      for (const column of besideValue) if (row[column].trim()) refuseIn(row, column, 'no-place', 'expected nothing');
      shared.push(row);
      return;
    }
    if (!figures.some((name) => name === figure)) {
      const expected = `record, source, or one of ${figures.join(', ')}`;
      refuseIn(row, 'figure', 'not-a-figure', `expected ${expected}, got ${describe(figure)}`);
    }
    const sections = named.get(figure) ?? new Map<string, SheetRow[]>();
    const own = sections.get(section) ?? [];
    named.set(figure, sections.set(section, own));
    // What a figure that is not known says of what all sections share holds for the others too: a threshold.
    if (declarations[figure]) own.push(row);
    else if (!part && fieldIn(contextFields, fieldOf(contextFields, measure))) own.push({...row, ...nothing});
  });
  const places: Places = new Map();
  const jsonIn = (own: readonly SheetRow[], fields: Shapes, at: Path, period?: unknown) => {
    const root = nodeOf({fields}, cellPath(own[0]?.row ?? 1, 'figure'));
    putSection(root, own, fields, typeof period === 'string' ? period : undefined);
    return (jsonOf(root, at, places) ?? {}) as Record<string, unknown>;
  };
  const record = jsonIn(shared, contextFields, []);
  const {period} = record;
  readAll([...named], ([figure, sections]) => {
    const fields = fieldsOf(declarations, figure);
    const alone = sections.get('');
    if (!alone) {
      record[figure] = readAll([...sections], ([id, own], index) => ({
        id,
        ...jsonIn(own, fields, [figure, index], period),
      }));
    } else if (sections.size === 1) record[figure] = jsonIn(alone, fields, [figure], period);
    else if (alone[0]) refuseIn(alone[0], 'section', 'no-section', 'expected an id, as other rows of this figure have');
  });
  return {record, unknownColumns, placeOf: (steps) => placeIn(places, steps)};
}

// What a row of what all sections share, or of a source, has no use for.
const besideValue = ['period', 'unit', 'status', 'source', 'note'] as const;
const nothing = Object.fromEntries(besideValue.map((column) => [column, '']));

function placeIn(places: Places, steps: Path): SheetPlace | undefined {
  for (let length = steps.length; length > 0; length -= 1) {
    const cell = places.get(pathOf(steps.slice(0, length)));
    if (cell) return {cell, beyond: steps.slice(length)};
  }
  return undefined;
}
