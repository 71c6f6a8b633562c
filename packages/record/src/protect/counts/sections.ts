import {CellBook, isPublished, type Cell, type Section, type Setting} from './cells.js';
import {type Steps, pathTo} from './path.js';
import {entriesOf, isSection, sectionAt} from './entries.js';
import {countOutcomes, countSentences} from './justice.js';
import {LineBook} from './lines.js';
import {addPeriods} from './periods.js';
import {anything, type Found, type Survey} from './survey.js';
import {isOfAllVictims, isOfPeople, isOfShares} from './units.js';

/** All people identified as victims. */
const victims = 'victims';

const dimensions = ['exploitation', 'sex', 'age'];
// In them an object is no table of counts.
const otherwise = ['total', 'previous', 'place', 'source', 'sources', 'via', 'corrections'];
const harmed = /affected|harmed|victim|people|person|child|wom[ae]n|m[ae]n$|girl|boy|survivor|worker|count$/i;

const readers: Readonly<Record<string, (found: Found, survey: Survey) => void>> = {
  'victim-breakdown': countBreakdown,
  'victims-trend': ({section, steps, setting}, survey) => {
    for (const field of ['points', 'revisions']) countPeriods(section[field], [...steps, field], setting, survey);
  },
  'funding-gap': ({section, steps, setting}, survey) =>
    countPeriods(section['victims'], [...steps, 'victims'], setting, survey),
  'sentence-distribution': countSentences,
  'justice-outcomes': countOutcomes,
  'key-figure': countKeyFigure,
  'accountability-record': ({section, steps, setting}, survey) => countHarmed(section, steps, setting, survey, false),
  'country-profile': countNested,
  'region-compare': countNested,
};

const others = ['tier-badge', 'case-backlog', 'shelter-timeline', 'quote'];

/**
 * Finds every count of people in a record, and the lines between them.
 *
 * @param marks - the thresholds below which counts were withheld before.
 * @throws {FigureError} code `schema` for a section of counts that cannot be read.
 */
export function surveyOf(record: Section, marks: readonly number[]): Survey {
  const survey: Survey = {
    book: new CellBook(marks),
    lines: new LineBook(),
    overlaps: [],
    together: [],
    minimums: new Map(),
    shares: [],
    late: [],
  };
  countRecord({section: record, steps: [], setting: settingOf(record, {})}, survey);
  for (const add of survey.late) add();
  survey.overlaps.push(...addPeriods(survey.book.cells, survey.lines));
  return survey;
}

/** Whether the steps lead to, into or above counts of people. */
export function leadsToPeople(steps: Steps): boolean {
  const index = steps.findLastIndex((step) => typeof step === 'string' && Object.hasOwn(readers, step));
  const [section, field] = steps.slice(Math.max(index, 0));
  if (field === undefined) return index >= 0 || steps.length === 0;
  return (
    index >= 0 && !['minimum', 'tiers'].includes(String(field)) && (section !== 'funding-gap' || field === 'victims')
  );
}

/** Whether a document holds sections of figures by name, and is not itself a section. */
export const isRecord = (document: Section): boolean => Object.keys(document).some(isFigure);

/** Whether a name is that of a figure. */
const isFigure = (name: string): boolean => Object.hasOwn(readers, name) || others.includes(name);

/** A section of a record, wherever it stands. */
export interface NamedSection {
  readonly name: string;
  readonly steps: Steps;
  readonly section: Section;
}

/** All sections of figures in a record, those inside others too. */
export function sectionsIn(record: unknown): NamedSection[] {
  const found: NamedSection[] = [];
  const look = (input: object, steps: Steps) => {
    const entries: Iterable<[string | number, unknown]> = Array.isArray(input)
      ? (input as unknown[]).entries()
      : Object.entries(input);
    for (const [key, value] of entries) {
      if (typeof value !== 'object' || value === null) continue;
      const at = [...steps, key];
      if (isSection(value) && typeof key === 'string' && isFigure(key)) {
        found.push({name: key, steps: at, section: value});
      }
      look(value, at);
    }
  };
  if (typeof record === 'object' && record !== null) look(record, []);
  return found;
}

function countRecord({section: record, steps, setting}: Found, survey: Survey): void {
  for (const [key, value] of Object.entries(record)) {
    const reader = Object.hasOwn(readers, key) ? readers[key] : undefined;
    if (!reader) continue;
    const section = sectionAt(value, [...steps, key]);
    reader({section, steps: [...steps, key], setting: settingOf(section, setting)}, survey);
  }
}

/** A section that is made of others, or of the records of several countries. */
function countNested(found: Found, survey: Survey): void {
  countRecord(found, survey);
  for (const [key, value] of Object.entries(found.section)) {
    if (Object.hasOwn(readers, key) || typeof value !== 'object' || value === null) continue;
    const section = value as Section;
    const at = [...found.steps, Array.isArray(found.section) ? Number(key) : key];
    const outer = /^[A-Z]{2}$/.test(key) ? {...found.setting, country: key} : found.setting;
    countNested({section, steps: at, setting: settingOf(section, outer)}, survey);
  }
}

function countBreakdown({section, steps, setting}: Found, survey: Survey): void {
  const {book, lines, together, late} = survey;
  const lists: (readonly [string, readonly (Cell | undefined)[]])[] = [];
  const own = book.count(victims, setting.period, [...steps, 'total'], section['total'], setting);
  countPeriods(section['previous'], [...steps, 'previous'], setting, survey);
  for (const [name, list] of Object.entries(section)) {
    const path = [...steps, name];
    // Another object of counts must be a dimension that no figure knows yet.
    if (!dimensions.includes(name) && (otherwise.includes(name) || !isSection(list) || isEmpty(list))) continue;
    const parts = entriesOf(list, path).map(({key, value, steps: at}) =>
      book.count(`${name} ${key.replace(/\blabor\b/, 'labour')}`, setting.period, at, value, setting),
    );
    lists.push([pathTo(path), parts] as const);
  }
  late.push(() => {
    const total = own ?? book.find(victims, setting.period, setting);
    if (total) for (const [path, parts] of lists) lines.add(path, total, parts);
    // Each list may tell the total that is not given, and so what is missing from another.
    else if (lists.length > 1) together.push(lists.map(([, parts]) => parts.filter((part) => part !== undefined)));
  });
}

function countPeriods(input: unknown, steps: Steps, setting: Setting, {book}: Survey): void {
  for (const {key, value, steps: at} of entriesOf(input, steps)) book.count(victims, key, at, value, setting);
}

function countKeyFigure({section, steps, setting}: Found, {book, shares}: Survey): void {
  const {value, previous} = section;
  if (isOfShares(section['unit'])) {
    const told = ['value', 'previous'].filter((key) => key in section && !isPublished(section[key], setting));
    shares.push(...told.map((key) => [...steps, key]));
  }
  if (!isOfPeople(section)) return;
  const count = (at: Steps, one: unknown, period?: unknown) =>
    isOfAllVictims(section)
      ? book.count(victims, period, at, one, setting)
      : book.count(anything, pathTo(at), at, one, {...setting, place: pathTo(steps)});
  count([...steps, 'value'], value, setting.period);
  const before = [...steps, 'previous'];
  if (count(before, previous) || !(isSection(previous) || String(previous).includes(':'))) return;
  for (const {key, value: one, steps: at} of entriesOf(previous, before)) count(at, one, key);
}

/** People in a record of decisions, wherever they are counted. */
function countHarmed(input: unknown, steps: Steps, setting: Setting, survey: Survey, inside: boolean): void {
  if (typeof input !== 'object' || input === null) return;
  for (const [key, value] of Object.entries(input)) {
    const at = [...steps, Array.isArray(input) ? Number(key) : key];
    const counted = inside || harmed.test(key);
    const cell = counted ? survey.book.count(pathTo(at), '', at, value, setting) : undefined;
    if (!cell) countHarmed(value, at, setting, survey, counted);
  }
}

const settingOf = (section: Section, outer: Setting): Setting => ({
  country: section['country'] ?? outer.country,
  place: section['place'] ?? outer.place,
  period: section['period'] ?? outer.period,
  source: section['source'] ?? outer.source,
});

const isEmpty = (section: Section): boolean => Object.keys(section).length === 0;
