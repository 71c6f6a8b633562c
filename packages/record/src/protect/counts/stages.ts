import {readPeople, isStageText} from '../../values/stage-text.js';
import {pathOf, type Path} from '../../path.js';
import type {Cell, Setting} from './cells.js';
import {entriesOf, isOfCases, isSection} from './entries.js';
import type {Survey} from './survey.js';
import type {Given, Table} from './table.js';

/** The fields in a count that hold counts of their own. */
const inside = ['by', 'continued', 'otherLaws', 'agencies', 'previous'];

/** People who came to a stage, in its own period where it has one, and their parts. Stages may count cases, which are not people. */
export function countStage({of, value, steps}: Given, {found: {setting}}: Table, survey: Survey): Cell | undefined {
  if (typeof value === 'string' && isStageText(value)) {
    const people = readPeople(value);
    return people === undefined ? undefined : survey.book.count(of, setting.period, steps, people, setting);
  }
  const isApart = isSection(value) && ('people' in value || 'cases' in value);
  const people = isApart ? value['people'] : value;
  if (people === undefined || isOfCases(people)) return undefined;
  const at = isApart ? [...steps, 'people'] : steps;
  const period = (isSection(people) ? people['period'] : undefined) ?? setting.period;
  const cell = survey.book.count(of, period, at, people, {...setting, kept: inside});
  if (isSection(people)) countInside(of, people, at, cell, {...setting, period}, survey);
  return cell;
}

/** What a source says of those people beside their number. */
function countInside(
  of: string,
  {agencies, by, continued, otherLaws, previous}: Readonly<Record<string, unknown>>,
  steps: Path,
  total: Cell | undefined,
  setting: Setting,
  {book, lines}: Survey,
): void {
  const count = (kind: string, at: Path, value: unknown) =>
    value === undefined ? undefined : book.count(`${of} ${kind}`, setting.period, at, value, setting);
  const each = (name: string, list: unknown) =>
    entriesOf(list, [...steps, name]).map(({key, value, steps: at}) => {
      const kind = `${of} ${name} ${key}`;
      const earlier = isSection(value) ? entriesOf(value['previous'], [...at, 'previous']) : [];
      for (const one of earlier) book.count(kind, one.key, one.steps, one.value, setting);
      return book.count(kind, setting.period, at, value, {...setting, kept: ['previous']});
    });
  const parts = [each('by', by), [count('otherLaws', [...steps, 'otherLaws'], otherLaws)]];
  if (total) for (const [index, list] of parts.entries()) lines.add(pathOf([...steps, index]), total, list);
  each('agencies', agencies);
  count('continued', [...steps, 'continued'], continued);
  for (const {key, value, steps: at} of entriesOf(previous, [...steps, 'previous']))
    book.count(of, key, at, value, setting);
}
