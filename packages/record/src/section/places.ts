import {FigureError, refuse} from '../figure-error.js';
import {isObject, readFields} from '../fields/kind.js';
import {fewestPlaces, mostPlaces} from '../fields/object/places.js';
import {isList, objectOf} from '../object-of.js';
import type {Path} from '../path.js';
import {readAll} from '../read-all.js';
import {kindOf, writePeriod, type Period} from '../values/period.js';
import {contextFields, contextOf, sectionFields, type Context} from './context.js';
import type {Declaration} from './declaration.js';
import {laidOver} from './section.js';

type Section = Readonly<Record<string, unknown>>;

/** What the models of all figures have, and those of a series. */
interface OfPlace {
  readonly context: Context;
  readonly points?: readonly {readonly period: Period}[];
}

/** Several places of one figure. */
export interface Several<Model> {
  /** What holds for all of them; it names no place. */
  readonly context: Context;
  /** In the editor's order. */
  readonly places: readonly Model[];
}

// More have no room beside each other.
const mostPeriods = 40;

/** The fields that each place has the same of; they may stand beside all of them. */
export const alike: readonly string[] = [
  'status',
  'cumulative',
  'counts',
  'unit',
  'currency',
  'label',
  'verb',
  'purpose',
];

/** What a place may say of itself, beside its numbers. */
export const ofPlace: readonly string[] = [
  ...['country', 'place', 'report', 'period', 'fiscalYear', 'asOf', 'example'],
  ...['source', 'sourceUrl', 'via', 'viaUrl'],
];

/** Whether a section of a figure that can have several places has them. */
export const hasPlaces = ({own}: Pick<Declaration, 'own'>, section: object): boolean =>
  'places' in own && 'places' in section;

/** A place as a section of its own: with what stands beside the places, but for where that is. */
export function placeIn({places: _, country: _country, place: _place, ...beside}: Section, place: Section) {
  return laidOver(beside, place);
}

/**
 * Reads an untrusted section of several places: each as its figure reads a section.
 *
 * @param parse - how that is done.
 * @throws {FigureError} code `schema`, naming the path, such as `places[1].status`, where a place is refused, has a field
 *   that is not of one place, or differs from the first in what is counted.
 */
export function readPlaces<Model extends OfPlace>(
  {own}: Pick<Declaration, 'own'>,
  section: Section,
  parse: (section: Record<string, unknown>) => Model,
): Several<Model> {
  const {places: list, ...outer} = section;
  for (const name of Object.keys(outer)) if (name in own && !alike.includes(name)) refuse('beside-places', {}, [name]);
  if (!isList(list)) return refuse('not-a-list', {expected: {kind: 'list', of: 'places'}, found: list}, ['places']);
  if (list.length < fewestPlaces || list.length > mostPlaces) {
    refuse('too-many', {expected: {least: fewestPlaces, most: mostPlaces, of: 'places'}, found: list.length}, [
      'places',
    ]);
  }
  const context = contextOf(readFields({...contextFields, ...sectionFields}, outer, []));
  const led = own['places']?.led ?? '';
  const models = readAll(list, (one, index) => {
    const at = ['places', index];
    checkPlace(one, led, own, at);
    return within(at, one, () => parse(placeIn(section, one)));
  });
  checkAlike(models, list, led);
  const periods = new Set(models.flatMap(({points = []}) => points.map(({period}) => writePeriod(period))));
  if (periods.size > mostPeriods)
    refuse('too-many', {expected: {most: mostPeriods, of: 'periods'}, found: periods.size}, ['places']);
  return {context: sharedBy(context, models), places: models};
}

function checkPlace(one: unknown, led: string, own: object, at: Path): asserts one is Section {
  if (!isObject(one)) return refuse('not-an-object', {expected: {kind: 'object'}, found: one}, at);
  if ('record' in one) refuse('no-record', {found: one['record']}, [...at, 'record']);
  for (const name of Object.keys(one)) {
    const isNone = name === 'places' || (!(name in own) && !ofPlace.includes(name) && isShared(name));
    if (isNone) refuse('unknown-key', {choices: [...ofPlace, ...numbersIn(own)], found: name}, [...at, name]);
  }
  if (!('country' in one || 'place' in one)) refuse('missing', {expected: {kind: 'country'}}, [...at, 'country']);
  if (!(led in one)) refuse('missing', {}, [...at, led]);
}

/** The fields of a figure that its places have. */
const numbersIn = (own: object): string[] => Object.keys(own).filter((name) => name !== 'places');

const isShared = (name: string): boolean => name in contextFields || name in sectionFields;

/** Reads a place; what it refuses is said of its own field, or of the one beside all places. */
function within<T>(at: Path, place: Section, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof FigureError)) throw error;
    const {path, reason, problem} = error;
    const [field = ''] = path.split(/[.[]/);
    const isBeside = field && !(field in place);
    throw new FigureError('schema', reason, isBeside ? path : `${at[0]}[${at[1]}]${path && `.${path}`}`, {problem});
  }
}

/** Each place is another one, and all are of one kind, unit and meaning. */
function checkAlike(models: readonly OfPlace[], list: readonly unknown[], led: string): void {
  const [first, ...others] = models;
  const seen = new Set([keyOf(first)]);
  readAll(others, (model, index) => {
    const at = ['places', index + 1];
    if (seen.has(keyOf(model))) refuse('duplicate-key', {found: keyOf(model)}, [...at, 'country']);
    seen.add(keyOf(model));
    for (const [name, [expected, found]] of differencesOf(first, model)) {
      // The currency of a key figure is its unit, and what it counts may be told by its number.
      const field = [name, 'unit'].find((one) => one in objectOf(list[index + 1])) ?? (name === 'counts' ? led : name);
      refuse('not-alike', {expected: {value: expected, as: `places[0].${field}`}, found}, [...at, field]);
    }
  });
}

/** What differs, with both values; months do not compare with years. */
const differencesOf = (first: OfPlace | undefined, other: OfPlace) =>
  [...alike, 'points']
    .map((name) => {
      const valueIn = (model: OfPlace | undefined) =>
        writtenOf(name === 'points' ? kindIn(model) : objectOf(model)[name]);
      return [name, [first, other].map(valueIn)] as const;
    })
    .filter(([, [one, another]]) => one !== another);

const kindIn = ({points: [first] = []}: Partial<OfPlace> = {}): string | undefined => first && kindOf(first.period);

const writtenOf = (value: unknown): string =>
  value === undefined ? 'none' : typeof value === 'string' ? value : JSON.stringify(value);

/** By which key a place is known: its code, else the name that it has. */
export const keyOf = (model: OfPlace | undefined): string =>
  model?.context.country ?? Object.values(model?.context.place ?? {})[0] ?? '';

/** What all places share stands for the figure: its source, its day, and that numbers are invented. */
function sharedBy(context: Context, models: readonly OfPlace[]): Context {
  const {country: _country, place: _place, ...rest} = context;
  const contexts = models.map((model) => model.context);
  const [first, ...others] = contexts;
  const isShared = (name: 'origin' | 'via' | 'asOf') =>
    others.every((one) => JSON.stringify(one[name]) === JSON.stringify(first?.[name]));
  const example = context.example ?? contexts.map((one) => one.example).find(Boolean);
  const {origin, via, asOf} = first ?? {};
  return {
    ...rest,
    ...(isShared('origin') && isShared('via') && {origin, via, ...(isShared('asOf') && {asOf})}),
    ...(example && {example}),
  };
}
