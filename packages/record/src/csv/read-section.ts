import {readAll} from '../read-all.js';
import {refuseCell, type Column} from './columns.js';
import {isNumber, takesDetails} from './shapes.js';
import {inPeriod, isKeyed, startOf, targetOf, type Section, type Target} from './targets.js';
import {put} from './tree.js';
import {inUnit, unitFieldOf, valueWithUnit} from './units.js';
import {valueIn} from './values.js';

// In many countries a point separates thousands: read as decimals, these would be a thousandth of the number.
const thousands = /\b\d{1,3}(\.\d{3})+(?![\d.]| [mb])/;

/**
 * Puts what the rows of one section say.
 *
 * @param shared - the period of the record.
 * @throws {FigureError} code `schema`, path such as `row 5, unit`.
 */
export function putSection(section: Section, shared?: unknown): void {
  const given = readAll(section.rows, targetOf);
  section.period = given.find(({steps}) => steps.join() === 'period')?.value ?? shared;
  if (!section.period) {
    let latest: Target | undefined;
    for (const one of given) if (!isKeyed(one) && startOf(one) > startOf(latest)) latest = one;
    if (latest) put(section, ['period'], (section.period = latest.period), latest.at + 'period');
  }
  putSources(
    section,
    readAll(given, (target) => putRow(inUnit(inPeriod(target)))),
  );
}

function putRow(target: Target): Target {
  const {steps, shape, at, within} = target;
  const {fields} = within;
  const unitField = unitFieldOf(shape, steps, fields);
  const value = unitField ? target.value : valueWithUnit(target);
  if (isNumber(shape) && thousands.test(value))
    refuseCell(at + 'value', 'with-separators', {expected: {most: 2, of: 'decimals'}, found: value});
  put(within, steps, valueIn(shape, value), at + 'value');
  const say = (column: Column, path: readonly string[], hasPlace: unknown) => {
    const text = target[column];
    if (!text) return;
    if (!hasPlace) refuseCell(at + column, 'no-place');
    put(within, path, text, at + column);
  };
  if (unitField) say('unit', [unitField], true);
  say('status', ['status'], fields['status']);
  say('note', [...steps, 'note'], takesDetails(shape));
  return target;
}

/** A source that all rows share is the section's; of several each goes with its number. */
function putSources(section: Section, targets: readonly Target[]): void {
  const named = targets.filter((one) => one.source);
  const isShared = targets.every(
    (one) => !one.steps.includes('source') && (one.source ? one.source === named[0]?.source : !takesDetails(one.shape)),
  );
  readAll(named, (target) => {
    const {source, steps, shape, at} = target;
    if (isShared || takesDetails(shape))
      put(section, isShared ? ['source'] : [...steps, 'source'], source, at + 'source');
    else if (section.inside['source']?.value !== source)
      refuseCell(at + 'source', 'rows-differ', {expected: {value: section.inside['source']?.value}, found: source});
  });
}
