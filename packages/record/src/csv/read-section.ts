import type {Fields} from '../fields/kind.js';
import {describe} from '../figure-error.js';
import {readAll} from '../read-all.js';
import {refuseCell, type SheetRow} from './columns.js';
import {inPeriod, isKeyed, latestOf, targetOf, type Target} from './targets.js';
import {Tree} from './tree.js';
import {unitFieldOf, valueWithUnit, withUnits} from './units.js';
import {fieldIn, isNumber, takesDetails, type Declarations} from './shapes.js';
import {valueIn} from './values.js';

// In many countries a point parts thousands: as decimals these would be a thousandth of what is meant.
const thousands = /(?:^|[^\d.])\d{1,3}(?:\.\d{3})+(?![\d.]| [mb]illion)/;

/**
 * What the rows of one section say.
 *
 * @param fields - all that the figure declares.
 * @param shared - the period of the record.
 * @throws {FigureError} code `schema`, path such as `row 5, unit`.
 */
export function readSectionRows(
  rows: readonly SheetRow[],
  fields: Fields,
  declarations: Declarations,
  shared: string | undefined,
): Tree {
  const tree = new Tree(declarations);
  const given = readAll(rows, (row) => targetOf(row, fields, declarations));
  const own = given.find(({steps}) => steps.length === 1 && steps[0] === 'period');
  const inRows = given.filter((one) => one.row.cells.period && !isKeyed(one)).map(({row}) => row);
  const current = own?.row.cells.value.trim() ?? shared ?? latestOf(inRows.map(({cells}) => cells.period));
  const dating = own || shared !== undefined ? undefined : inRows.find(({cells}) => cells.period === current);
  if (dating) tree.put(['period'], current, {row: dating.number, column: 'period'});
  const dated = readAll(given, (target) => inPeriod(target, current, fields, declarations));
  const targets = withUnits(dated, tree, declarations);
  readAll(targets, (target) => putRow(target, tree, fields));
  putSources(targets, tree);
  return tree;
}

function putRow(target: Target, tree: Tree, fields: Fields): void {
  const {row, steps, shapes} = target;
  const {number, cells} = row;
  const shape = shapes.at(-1);
  const value = valueWithUnit(target, fields);
  if (isNumber(shape) && thousands.test(value)) {
    const plain = value.replace(/\.(?=\d{3})/g, '');
    refuseCell(
      'with-separators',
      `expected at most two decimals, got ${describe(value)}; write ${plain}`,
      number,
      'value',
    );
  }
  tree.put(steps, valueIn(shape, value), {row: number, column: 'value'});
  const field = cells.unit && unitFieldOf(shape, steps, fields);
  if (field) tree.put([field], cells.unit, {row: number, column: 'unit'}, true);
  if (cells.status) {
    if (!fieldIn(fields, 'status')) refuseCell('no-place', 'this figure has no status', number, 'status');
    tree.put(['status'], cells.status, {row: number, column: 'status'}, true);
  }
  if (!cells.note.trim()) return;
  if (!takesDetails(shape)) {
    refuseCell('no-place', `expected a note beside a number, got one beside ${describe(cells.value)}`, number, 'note');
  }
  tree.put([...steps, 'note'], cells.note, {row: number, column: 'note'});
}

/** A source that all rows share is the section's; of several each goes with its number. */
function putSources(targets: readonly Target[], tree: Tree): void {
  const named = targets.filter(({row}) => row.cells.source);
  const isTold = targets.some(({steps}) => steps.at(-1) === 'source' || steps[0] === 'source');
  const isShared =
    !isTold &&
    new Set(named.map(({row}) => row.cells.source)).size === 1 &&
    targets.every(({row, shapes}) => row.cells.source || !takesDetails(shapes.at(-1)));
  readAll(named, ({row, steps, shapes}) => {
    const {number, cells} = row;
    const cell = {row: number, column: 'source'};
    if (isShared) tree.put(['source'], cells.source, cell, true);
    else if (takesDetails(shapes.at(-1))) tree.put([...steps, 'source'], cells.source, cell);
    else if (tree.get('source') !== cells.source) {
      refuseCell('rows-differ', 'expected one source for the whole section, or one beside a number', number, 'source');
    }
  });
}
