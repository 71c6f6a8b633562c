import {written} from '../../../fields/kind.js';
import {Refusal} from '../../../figure-error.js';
import {pathOf, type Path} from '../../../path.js';
import {countables, countedBy, type Countable} from '../../../values/quantity/counted.js';
import {keyAmong} from '../../../values/key.js';
import {peopleLimits, readQuantity} from '../../../values/quantity/read-quantity.js';
import {isPublished} from '../cells.js';
import {entriesOf, isSection} from '../entries.js';
import {anything, type Survey} from '../survey.js';
import type {Given, Table} from '../table.js';

/**
 * Counts a number, or several by period, of which a field beside them declares what they count. Nobody knows of which
 * people they are: of all of a table, or of some.
 */
export function countBeside({kind, steps: at, value}: Given, {found}: Table, {book, shares}: Survey): void {
  const {section, steps, setting} = found;
  const counted = countedIn(section[kind.countsIn ?? ''], section['unit']);
  const beside = {...setting, place: pathOf(steps)};
  const count = (place: Path, one: unknown) => {
    if (counted === 'share' || (counted === 'people' && isNoCount(one))) {
      if (one !== undefined && !isPublished(one, setting)) shares.push(place);
    } else if (counted === 'people') book.count(anything, pathOf(place), place, one, beside);
  };
  if (kind.counting === 'one') count(at, value);
  else if (isSection(value) || String(value).includes(':')) {
    for (const {value: one, steps: place} of entriesOf(value, at)) count(place, one);
  } else count(at, value);
}

/** What numbers count, by the field that declares it; people where that declares nothing. */
export const countedIn = (declared: unknown, unit: unknown): Countable =>
  (declared === undefined ? countedBy(unit) : keyAmong(countables, written(declared))) ?? 'people';

/** Whether it is a number and none of people, such as a share or a rate of them. */
const isNoCount = (value: unknown): boolean =>
  readQuantity(value, peopleLimits) instanceof Refusal && !(readQuantity(value, {shares: true}) instanceof Refusal);
