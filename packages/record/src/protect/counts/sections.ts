import type {Path} from '../../path.js';
import {fieldsIn} from '../../section/declaration.js';
import {CellBook, type Section, type Setting} from './cells.js';
import {
  countsInside,
  countsPeople,
  declaredIn,
  holdsRecords,
  mayCountPeople,
  type Declarations,
  type Declared,
} from './declarations.js';
import {isSection, sectionAt} from './entries.js';
import {countFields} from './fields.js';
import {LineBook} from './lines.js';
import {addPeriods} from './periods.js';
import type {Found, Survey} from './survey.js';
import {countUndeclared} from './undeclared.js';
import {isList, objectOf} from '../../object-of.js';

/**
 * Finds every count of people in a record, and the lines between them, from what is declared of its sections.
 *
 * @param marks - the thresholds below which counts were withheld before.
 * @param isWhole - count those too of which only that they are withheld is said.
 * @throws {FigureError} code `schema` for a section of counts that cannot be read.
 */
export function surveyOf(
  record: Section,
  marks: readonly number[],
  declarations: Declarations,
  isWhole = false,
): Survey {
  const survey: Survey = {
    book: new CellBook(marks, isWhole),
    lines: new LineBook(),
    overlaps: [],
    together: [],
    minimums: new Map(),
    shares: [],
    shareLists: [],
    late: [],
  };
  countRecord({section: record, steps: [], setting: settingOf(record, {})}, survey, declarations);
  for (const add of survey.late) add();
  survey.overlaps.push(...addPeriods(survey.book.cells, survey.lines));
  return survey;
}

/** A section of a record, wherever it stands. */
export interface NamedSection {
  readonly name: string;
  readonly steps: Path;
  readonly section: Section;
}

/** All sections of figures in a record, those inside others too. */
export function sectionsIn(record: unknown, declarations: Declarations): NamedSection[] {
  const found: NamedSection[] = [];
  const look = (input: object, steps: Path) => {
    const entries: Iterable<[string | number, unknown]> = isList(input) ? input.entries() : Object.entries(input);
    for (const [key, value] of entries) {
      if (typeof value !== 'object' || value === null) continue;
      const at = [...steps, key];
      if (typeof key === 'string' && Object.hasOwn(declarations, key)) {
        for (const one of listed(value, at))
          if (isSection(one.value))
            found.push({...one, name: key, section: one.value}, ...placesIn(key, one.value, one.steps));
      }
      look(value, at);
    }
  };
  if (typeof record === 'object' && record !== null) look(record, []);
  return found;
}

/** The places of a section: sections of the same figure, each at its own place. */
const placesIn = (name: string, section: Section, steps: Path): NamedSection[] =>
  isList(section['places'])
    ? section['places'].flatMap((one, index) =>
        isSection(one) ? {name, steps: [...steps, 'places', index], section: one} : [],
      )
    : [];

function countRecord({section: record, steps, setting}: Found, survey: Survey, declarations: Declarations): void {
  for (const [key, value] of Object.entries(record)) {
    const declared = declaredIn(declarations, key);
    if (!declared) continue;
    for (const one of listed(value, [...steps, key])) {
      const section = sectionAt(one.value, one.steps);
      countSection({section, steps: one.steps, setting: settingOf(section, setting)}, declared, survey, declarations);
    }
  }
}

function countSection(found: Found, declared: Declared, survey: Survey, declarations: Declarations): void {
  const fields = fieldsIn(declared.fields, declared.labelled, found.section);
  countFields(found, {...declared, fields}, survey);
  if (fields['places']?.counting === 'places') countPlaces(found, {...declared, fields}, survey, declarations);
  if (Object.values(fields).some(holdsRecords)) countNested(found, survey, declarations);
  if (Object.values(fields).some(countsInside)) {
    const others = Object.entries(found.section).filter(([name]) => !(fields[name] && countsPeople(fields[name])));
    countUndeclared(Object.fromEntries(others), found, survey, fields);
  }
}

/** The places of a section; what stands beside them and counts nobody says of each what it is. */
function countPlaces({section, steps, setting}: Found, declared: Declared, survey: Survey, all: Declarations): void {
  const {places: _, ...fields} = declared.fields;
  const beside = Object.entries(section).filter(([name]) => !(fields[name] && mayCountPeople(fields[name])));
  for (const place of placesIn(declared.name, section, steps)) {
    const outer = {...setting, country: undefined, place: undefined};
    const whole = {...Object.fromEntries(beside), ...place.section};
    const found = {steps: place.steps, section: whole, setting: settingOf(place.section, outer)};
    countSection(found, {...declared, fields}, survey, all);
  }
}

/** A section, or each of a list. */
const listed = (value: unknown, steps: Path): {readonly value: unknown; readonly steps: Path}[] =>
  Array.isArray(value)
    ? value.map((item: unknown, index) => ({value: item, steps: [...steps, index]}))
    : [{value, steps}];

/** A section that is made of others, or of the records of several countries. */
function countNested(found: Found, survey: Survey, declarations: Declarations): void {
  countRecord(found, survey, declarations);
  for (const [key, value] of Object.entries(found.section)) {
    if (typeof value !== 'object' || value === null || declaredIn(declarations, key)) continue;
    const section = objectOf(value);
    const at = [...found.steps, Array.isArray(found.section) ? Number(key) : key];
    const outer = /^[A-Z]{2}$/.test(key) ? {...found.setting, country: key} : found.setting;
    countNested({section, steps: at, setting: settingOf(section, outer)}, survey, declarations);
  }
}

const settingOf = (section: Section, outer: Setting): Setting => ({
  country: section['country'] ?? outer.country,
  place: section['place'] ?? outer.place,
  period: section['period'] ?? outer.period,
  fiscalYear: section['fiscalYear'] ?? section['fiscal-year'] ?? outer.fiscalYear,
  source: section['source'] ?? outer.source,
});
