import {describe} from '../figure-error.js';
import {readAll} from '../read-all.js';
import {cellPath, refuseIn, type SheetRow} from './columns.js';
import {isNumber, takesDetails, type Shapes} from './shapes.js';
import {inPeriod, isKeyed, latestOf, targetOf, type Target} from './targets.js';
import {put, type Node} from './tree.js';
import {unitFieldOf, valueWithUnit, withUnits} from './units.js';
import {valueIn} from './values.js';

// In many countries a point parts thousands: as decimals these would be a thousandth of what is meant.
const thousands = /(?:^|[^\d.])\d{1,3}(?:\.\d{3})+(?![\d.]| [mb]illion)/;

/**
 * Puts what the rows of one section say.
 *
 * @param fields - all that the figure declares.
 * @param shared - the period of the record.
 * @throws {FigureError} code `schema`, path such as `row 5, unit`.
 */
export function putSection(root: Node, rows: readonly SheetRow[], fields: Shapes, shared: string | undefined): void {
  const given = readAll(rows, (row) => targetOf(row, fields));
  const own = given.find(({steps}) => steps.join() === 'period')?.row.value.trim() ?? shared;
  const dating = own === undefined ? latestOf(given.filter((one) => !isKeyed(one)).map(({row}) => row)) : undefined;
  if (dating) put(root, ['period'], dating.period, cellPath(dating.row, 'period'));
  const dated = readAll(given, (target) => inPeriod(target, own ?? dating?.period, fields));
  const targets = withUnits(dated, root, fields);
  readAll(targets, (target) => putRow(root, target, fields));
  putSources(root, targets);
}

function putRow(root: Node, target: Target, fields: Shapes): void {
  const {row, steps, shapes} = target;
  const shape = shapes.at(-1);
  const say = (path: readonly string[], value: unknown, column: 'value' | 'unit' | 'status' | 'note') =>
    put(root, path, value, cellPath(row.row, column), column === 'unit' || column === 'status');
  const unit = unitFieldOf(shape, steps, fields);
  const value = unit ? row.value : valueWithUnit(target);
  if (isNumber(shape) && thousands.test(value)) {
    refuseIn(row, 'value', 'with-separators', `expected at most two decimals, got ${describe(value)}`);
  }
  say(steps, valueIn(shape, value), 'value');
  if (unit && row.unit) say([unit], row.unit, 'unit');
  if (row.status) {
    if (!fields['status']) refuseIn(row, 'status', 'no-place', 'this figure has no status');
    say(['status'], row.status, 'status');
  }
  if (!row.note.trim()) return;
  if (!takesDetails(shape)) refuseIn(row, 'note', 'no-place', 'expected a note only beside a number');
  say([...steps, 'note'], row.note, 'note');
}

/** A source that all rows share is the section's; of several each goes with its number. */
function putSources(root: Node, targets: readonly Target[]): void {
  const takes = ({shapes}: Target) => takesDetails(shapes.at(-1));
  const named = targets.filter(({row}) => row.source);
  const isTold = targets.some(({steps}) => steps.at(-1) === 'source' || steps[0] === 'source');
  const isShared =
    !isTold &&
    new Set(named.map(({row}) => row.source)).size === 1 &&
    targets.every((one) => one.row.source || !takes(one));
  readAll(named, (target) => {
    const {row, steps} = target;
    if (isShared || takes(target)) {
      put(root, [...(isShared ? [] : steps), 'source'], row.source, cellPath(row.row, 'source'), isShared);
    } else if (root.inside.get('source')?.value !== row.source) {
      refuseIn(row, 'source', 'rows-differ', 'expected the source of the section');
    }
  });
}
