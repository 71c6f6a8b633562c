import {FigureError, refuse} from '../figure-error.js';
import {isObject, written} from '../fields/kind.js';
import {figures, type FigureName} from '../figures/names.js';
import {sections} from '../generated/sections.js';
import {isList, objectOf} from '../object-of.js';
import type {Path} from '../path.js';
import {thresholdsIn} from '../protect/thresholds.js';
import {alike, ofPlace} from './places.js';
import {sectionIdIn, sectionOf} from './section.js';
import {isWithdrawn} from './withdrawn.js';

type Section = Readonly<Record<string, unknown>>;

/** A place that is the section of another record. */
interface Reference {
  readonly figure: FigureName;
  readonly at: Path;
  readonly place: Section;
}

/** The names of the records whose sections stand in places of this one, each once. */
export const recordsNamedIn = (root: Section): string[] => [
  ...new Set(referencesIn(root).map(({place}) => written(place['record']))),
];

/**
 * A record with the sections of others in the places that name them, so that a page asks for one document only: its number,
 * or numbers, and what says whose they are and of when.
 *
 * @param records - those of the same publication, or drafts, by name, without the counts that are withheld.
 * @throws {FigureError} code `schema`, where there is no such record, or its section has no number of one place.
 */
export function withRecordPlaces(root: Section, records: ReadonlyMap<string, Section>): Section {
  const references = referencesIn(root);
  if (!references.length) return root;
  let {sources} = root;
  const below: number[] = thresholdsIn(root);
  const places = new Map<unknown, Section>();
  for (const {figure, at, place} of references) {
    const name = written(place['record']);
    const record =
      records.get(name) ?? refuse('no-record', {choices: [...records.keys()], found: name}, [...at, 'record']);
    const taken = placeOf(record, figure, place, at);
    const named = withSources(objectOf(sources), taken, objectOf(record['sources']));
    sources = named.sources;
    below.push(...thresholdsIn(record));
    const {record: _record, section: _section, ...own} = place;
    places.set(place, {...named.place, ...own});
  }
  const filled = Object.fromEntries(Object.entries(root).map(([key, value]) => [key, replaced(value, places)]));
  return {
    ...filled,
    ...(Object.keys(objectOf(sources)).length > 0 && {sources}),
    ...(below.length > 0 && {suppressBelow: Math.max(...below)}),
  };
}

function referencesIn(root: Section): Reference[] {
  return figures.flatMap((figure) => {
    if (!('places' in sections[figure].own)) return [];
    const own = root[figure];
    const all = isList(own) ? own.map((one, index) => [one, [figure, index]] as const) : [[own, [figure]] as const];
    return all.flatMap(([section, steps]) => {
      const {places} = objectOf(section);
      return (isList(places) ? places : []).flatMap((place, index) =>
        isObject(place) && 'record' in place ? {figure, at: [...steps, 'places', index], place} : [],
      );
    });
  });
}

/** What a place takes of the section of a record. */
function placeOf(record: Section, figure: FigureName, place: Section, at: Path): Section {
  const {led = ''} = objectOf(objectOf(sections[figure].own)['places']) as {readonly led?: string};
  const section = sectionNamed(record, figure, place['section'], at);
  if (!(led in section) || 'places' in section || isWithdrawn(section)) {
    refuse('no-record', {expected: {kind: 'section', of: figure}, found: place['record']}, [...at, 'record']);
  }
  const fields = [...ofPlace, ...alike, led, 'previous'];
  return Object.fromEntries(Object.entries(section).filter(([name]) => fields.includes(name)));
}

function sectionNamed(record: Section, figure: FigureName, id: unknown, at: Path): Section {
  try {
    return sectionOf(record, figure, sectionIdIn([record], figure, id));
  } catch (error) {
    const {problem} = error as FigureError;
    if (!(error instanceof FigureError) || !problem) throw error;
    return refuse(problem.issue, problem, [...at, id === undefined ? 'record' : 'section']);
  }
}

/** A place with its sources beside those that are there: one of the same key with other words gets another key. */
function withSources(sources: Section, place: Section, others: Section): {sources: Section; place: Section} {
  const names = new Map<unknown, string>();
  const all: Record<string, unknown> = {...sources};
  const add = (key: unknown): string => {
    const known = names.get(key);
    if (known !== undefined || typeof key !== 'string' || !Object.hasOwn(others, key)) return known ?? written(key);
    const {cites, ...source} = objectOf(others[key]);
    let name = key;
    const entry = {...source, ...(cites !== undefined && {cites: add(cites)})};
    for (let n = 2; Object.hasOwn(all, name) && JSON.stringify(all[name]) !== JSON.stringify(entry); n += 1) {
      name = `${key}-${n}`;
    }
    names.set(key, name);
    all[name] = entry;
    return name;
  };
  const renamed = (value: unknown): unknown =>
    isList(value)
      ? value.map(renamed)
      : isObject(value)
        ? Object.fromEntries(
            Object.entries(value).map(([key, one]) => [
              key,
              key === 'source' && typeof one === 'string' ? add(one) : renamed(one),
            ]),
          )
        : value;
  const named = objectOf(renamed(place));
  return {sources: all, place: named};
}

const replaced = (value: unknown, places: ReadonlyMap<unknown, Section>): unknown =>
  places.get(value) ??
  (isList(value)
    ? value.map((one) => replaced(one, places))
    : isObject(value)
      ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, replaced(one, places)]))
      : value);
