import {pathOf, type Path} from '../../path.js';
import {isPublished} from './cells.js';
import {entriesOf, isSection} from './entries.js';
import type {Given, Table} from './table.js';
import {anything, type Survey} from './survey.js';
import {isOfAll, isOfPeople, isOfShares} from './units.js';

/** Counts a number, or several by period, of which the words beside them say what they count. */
export function countByWords({kind, name, of, steps: at, value}: Given, {found}: Table, {book, shares}: Survey): void {
  const {section, steps, setting} = found;
  const [unit, ...phrases] = (kind.countsBy ?? []).map((field) => section[field]);
  if (isOfShares(unit) && name in section && !isPublished(value, setting)) shares.push(at);
  if (!isOfPeople(unit, phrases)) return;
  const besideWords = {...setting, words: steps};
  const count = (place: Path, one: unknown, period?: unknown) =>
    isOfAll(unit, phrases)
      ? book.count(of, period, place, one, besideWords)
      : book.count(anything, pathOf(place), place, one, {...besideWords, place: pathOf(steps)});
  if (kind.name === 'quantity') count(at, value, setting.period);
  else if (!count(at, value) && (isSection(value) || String(value).includes(':'))) {
    for (const {key, value: one, steps: place} of entriesOf(value, at)) count(place, one, key);
  }
}
