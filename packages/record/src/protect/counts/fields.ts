import {pathOf} from '../../path.js';
import {written} from '../../fields/kind.js';
import {readDuration} from '../../values/justice/duration.js';
import {kebab} from '../../values/key.js';
import {isPoint} from '../../values/period.js';
import type {Cell} from './cells.js';
import {countsPeople, type Counting, type Declared, type Field} from './declarations.js';
import {countBeside} from './kinds/beside.js';
import {countDimensions} from './kinds/dimensions.js';
import {entriesOf} from './entries.js';
import {countStage} from './kinds/stages.js';
import {countSentences} from './kinds/sentences.js';
import type {Found, Survey} from './survey.js';
import {Table, type Given} from './table.js';
import {countUndeclared} from './undeclared.js';

type Reader<T> = (field: Given, table: Table, survey: Survey) => T;

/** What is one count. */
const single = {
  one: ({of, value, steps}, {found: {setting}}, {book}) => book.count(of, setting.period, steps, value, setting),
  stage: countStage,
} satisfies Partial<Record<Counting, Reader<Cell | undefined>>>;

/** What is several counts. Parts are counted together. */
const several: Readonly<Record<Exclude<Counting, keyof typeof single | 'parts'>, Reader<void>>> = {
  periods: countPeriods,
  entries: countPeriods,
  sentences: countSentences,
  records: countApart,
  places: countApart,
  never: countApart,
  apart: countApart,
};

/** Counts the people in the fields of a section. */
export function countFields(found: Found, declared: Declared, survey: Survey): void {
  const table = new Table(found, declared);
  for (const [name, kind] of Object.entries(table.fields)) {
    const {counting = 'apart', countsIn} = kind;
    if (!countsPeople(kind) || counting === 'parts') continue;
    // An attribute writes a list as text, JSON as an object.
    const keys = new Set([kebab(name), name]);
    const of = table.of(name);
    const fields = [...keys].map((key): Given => {
      return {name, kind, of, value: found.section[key], steps: [...found.steps, key]};
    });
    if (countsIn !== undefined) for (const field of fields) countBeside(field, table, survey);
    else if (counting === 'one' || counting === 'stage') countOnce(fields, single[counting], table, survey);
    else for (const field of fields) several[counting](field, table, survey);
  }
  countDimensions(table, survey);
}

/** Notes one count; where it is written in both ways, the first one that can be read stands for it. */
function countOnce(fields: readonly Given[], read: Reader<Cell | undefined>, table: Table, survey: Survey): void {
  const cells = fields.map((field) => read(field, table, survey));
  const cell = cells.find((one) => one !== undefined);
  const [field] = fields;
  if (!cell || !field) return;
  table.note(field.name, cell);
  addLines(cell, field.kind, table, survey);
}

/** A count may be some of another one, and those who reached a minimum. */
function addLines(cell: Cell, {addUpTo, minimum}: Field, table: Table, {book, lines, minimums, late}: Survey): void {
  const {section, steps, setting} = table.found;
  const least = minimum === undefined ? undefined : readDuration(section[minimum]);
  if (least) minimums.set(cell, least.months);
  if (addUpTo === undefined) return;
  late.push(() => {
    // Another section of a list may count the same people in another way.
    const all = table.own(addUpTo, cell.period) ?? book.find(table.of(addUpTo), cell.period, setting);
    if (all) lines.add(pathOf([...steps, cell.kind]), all, [cell]);
  });
}

function countPeriods({of, kind, value, steps}: Given, {found: {section, setting}}: Table, {book}: Survey): void {
  const since = written(section[kind.since ?? kind.each?.since ?? '']).trim();
  for (const {key, value: one, steps: at} of entriesOf(value, steps)) {
    book.count(of, since ? spanSince(since, key) : key, at, one, setting);
  }
}

/** From a year or month to the end of another; as written where that is none. */
function spanSince(since: string, key: string): string {
  const months = `${since.length < 7 ? `${since}-01` : since.slice(0, 7)}/${key.length < 7 ? `${key}-12` : key.slice(0, 7)}`;
  return isPoint(key) ? months : `${since}/${key}`;
}

/** Every number is a count of its own. */
function countApart({name, kind, value}: Given, {found}: Table, survey: Survey): void {
  countUndeclared({[name]: value}, found, survey, {[name]: {...kind, counts: 'people'}});
}
