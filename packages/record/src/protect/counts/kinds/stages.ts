import {pathOf, type Path} from '../../../path.js';
import {readPeople} from '../../../values/justice/stage-people.js';
import {isStageText, units} from '../../../values/justice/stage-text.js';
import type {Cell, Setting} from '../cells.js';
import {countsPeople, type Field, type Fields} from '../declarations.js';
import {entriesOf, isOfCases, isSection, type Entry} from '../entries.js';
import {earlier} from './parts.js';
import {sharesIn} from '../shares.js';
import type {Found, Survey} from '../survey.js';
import type {Given, Table} from '../table.js';

/**
 * People who came to a stage, in its own period where it has one, and their parts. Stages may count cases, offences or
 * incidents, which are not people.
 */
export function countStage({of, kind, value, steps}: Given, {found}: Table, survey: Survey): Cell | undefined {
  const {setting} = found;
  if (typeof value === 'string' && isStageText(value)) {
    const people = readPeople(value);
    if (people !== undefined) noteShares([{key: of, value: people, steps}], found, survey);
    return people === undefined ? undefined : survey.book.count(of, setting.period, steps, people, setting);
  }
  const isApart = isSection(value) && units.some((unit) => unit in value);
  const people = isApart ? value['people'] : value;
  if (people === undefined || isOfCases(people)) return undefined;
  const at = isApart ? [...steps, 'people'] : steps;
  const period = (isSection(people) ? people['period'] : undefined) ?? setting.period;
  const fields = countedIn(kind.fields);
  const cell = survey.book.count(of, period, at, people, {...setting, kept: fields.map(([name]) => name)});
  noteShares([{key: of, value: people, steps: at}], found, survey);
  if (!isSection(people)) return cell;
  for (const [name, field] of fields) {
    const counted = countBeside(of, [name, field], people[name], [...at, name], {...setting, period}, survey);
    noteShares(sharedIn(field, people[name], [...at, name]), found, survey);
    if (cell && field.partsOf !== undefined) survey.lines.add(pathOf([...at, name]), cell, counted);
  }
  return cell;
}

/** Numbers beside a stage that may be shares, those of earlier periods too. */
function sharedIn(field: Field, value: unknown, steps: Path): readonly Entry[] {
  if (value === undefined) return [];
  if (field.counting === 'one') return [{key: '', value, steps}];
  return entriesOf(value, steps).flatMap((one) => [
    one,
    ...(isSection(one.value) ? entriesOf(one.value[earlier], [...one.steps, earlier]) : []),
  ]);
}

/** Shares of stages. Nobody knows of which stage they are, so that each count of the section is taken for their whole. */
function noteShares(entries: readonly Entry[], {setting, steps}: Found, {book, shareLists, late}: Survey): void {
  const shares = sharesIn(entries, setting);
  if (!shares.length) return;
  const isBeside = ({places}: Cell) =>
    places.some((place) => steps.every((step, index) => step === place.steps[index]));
  late.push(() => {
    const cells = book.cells.filter(isBeside);
    const isHidden = () => cells.some(({mask}) => mask);
    for (const whole of cells) shareLists.push({shares, whole: () => whole, isHidden});
  });
}

/** The fields beside a number that hold counts of people. */
const countedIn = (fields: Fields = {}): [string, Field][] =>
  Object.entries(fields).filter(([, field]) => countsPeople(field));

/** The counts in a field beside a number: one, several by key, or those of the same people in earlier periods. */
function countBeside(
  of: string,
  [name, field]: readonly [string, Field],
  value: unknown,
  steps: Path,
  setting: Setting,
  {book}: Survey,
): (Cell | undefined)[] {
  if (value === undefined) return [];
  if (field.counting === 'one') return [book.count(`${of} ${name}`, setting.period, steps, value, setting)];
  return entriesOf(value, steps).map(({key, value: one, steps: at}) => {
    if (field.counting === 'periods') return book.count(of, key, at, one, setting);
    const kind = `${of} ${name} ${key}`;
    if (isSection(one)) {
      for (const before of entriesOf(one[earlier], [...at, earlier])) {
        book.count(kind, before.key, before.steps, before.value, setting);
      }
    }
    return book.count(kind, setting.period, at, one, {...setting, kept: [earlier]});
  });
}
