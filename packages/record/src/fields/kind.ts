import {accepted, Refusal, refuse} from '../figure-error.js';
import {mostEntries} from '../limits.js';
import type {Path} from '../path.js';
import {readAll} from '../read-all.js';
import {readList} from '../values/list.js';
import {objectOf} from '../object-of.js';
import type {KindName} from './kind-name.js';

export type {KindName};

/**
 * A kind of field: how it is read, and what else has to be known of it. The JSON Schemas, the command's hints and
 * known names, and protection are made from its name and its traits.
 */
export interface Kind<T = unknown, Name extends KindName = KindName> extends Traits {
  readonly name: Name;
  /** @throws {FigureError} code `schema`, with an issue and the path to what is refused. */
  readonly read: (input: unknown, at: Path) => T;
}

/** What a kind was made with. */
export interface Traits {
  /** Whether it may be left out. */
  readonly isOptional?: boolean;
  /** Whether its own reader refuses what is missing, and says what is expected. */
  readonly refusesMissing?: boolean;
  /** Whether it can be given in JSON only, and so has no attribute. */
  readonly isInJson?: boolean;
  /** What its numbers count. */
  readonly counts?: 'people' | 'cases';
  /** The field beside it that declares what its numbers count: people, where that is left out. */
  readonly countsIn?: string;
  /** Whom it counts, where other fields or sections count the same people; else nobody else counts them. */
  readonly of?: string;
  /** The field beside it which its numbers together cannot be more than. */
  readonly addUpTo?: string;
  /** The part that others beside it are part of, countries too but for the section's own: foreign nationals. */
  readonly around?: Around;
  /** The field beside it of whose people its numbers are some; a person may be in several of them. */
  readonly partsOf?: string;
  /**
   * The parts of other lists that each of its parts is part of, where it divides several lists at once: girls are
   * `{girls: {sex: 'female', age: 'child'}}`.
   */
  readonly crosses?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The stages beside it to which some of its people come: all of these together are no more than they. */
  readonly endsIn?: readonly string[];
  /** The list beside it of which it names a part: the numbers of the other lists are of those people. */
  readonly wholeIn?: string;
  /** The field beside it with the minimum that its people reached, or that divides them. */
  readonly minimum?: string;
  /** Whom those are counted as elsewhere who reached the minimum: see `of`. */
  readonly reached?: string;
  /** Whether it is a text in the record's own words, and no name, quotation or note. */
  readonly isOwn?: boolean;
  /** Whether it says what a number of its section is, and so may tell one that is withheld. */
  readonly mayTell?: boolean;
  /** Whether what it holds by keys may have a label, which is such a text. */
  readonly hasLabels?: boolean;
  /** Whether the period before, which is not dated, is a key too. */
  readonly hasBefore?: boolean;
  /** The field beside it since which all its numbers are counted. */
  readonly since?: string;
  /** The lowest number. */
  readonly min?: number;
  /** Whether a number may be a share of the whole, in per cent. */
  readonly shares?: boolean;
  /** Whether codes of countries are keys too. */
  readonly ofCountries?: boolean;
  /** Whether it is or can be a sum of money, of which a source may say what it is in other currencies. */
  readonly isMoney?: boolean;
  /** Whether what it holds has keys of any name, or periods: a quantity each, or an object of `fields`. */
  readonly holds?: 'keys' | 'periods' | undefined;
  /**
   * What its value is, in a cell of a spreadsheet: a quantity as its source states it, a number, a text as it stands, or the
   * currency of quantities, which has a column. Anything else is a word, or true or false.
   */
  readonly type?: 'quantity' | 'number' | 'text' | 'currency' | undefined;
  /** How to write it, for a message. */
  readonly example?: string;
  /** The words or keys that it can have. */
  readonly keys?: readonly string[];
  /** The figure whose section it holds. */
  readonly figure?: string;
  /** The field that each of several places needs. */
  readonly led?: string;
  /** The least and the most entries. */
  readonly least?: number;
  readonly most?: number;
  /** What is in an object by name, and in each entry of a list or by any key. */
  readonly fields?: Fields;
  /** What may stand beside the number of each part. */
  readonly beside?: Fields;
  readonly each?: Kind;
}

/** A part of a list, by its key, and the keys of those that are part of it. */
export interface Around {
  readonly key: string;
  readonly of: readonly string[];
}

export type Fields = Readonly<Record<string, Kind>>;

type ValueOf<K> = K extends Kind<infer T> ? T : never;

type Names<F extends Fields, Optional> = {
  [Name in keyof F]: (F[Name] extends {isOptional: true} ? true : false) extends Optional ? Name : never;
}[keyof F];

/** What fields are read to. */
export type Values<F extends Fields> = {readonly [Name in Names<F, false>]: ValueOf<F[Name]>} & {
  readonly [Name in Names<F, true>]?: ValueOf<F[Name]>;
};

/** A kind whose reader gives a value or a refusal. */
export const kind = <T, Name extends KindName>(
  name: Name,
  read: (input: unknown, at: Path) => T | Refusal,
  traits?: Traits,
): Kind<Exclude<T, Refusal>, Name> => ({
  ...traits,
  name,
  read: (input, at) => accepted(read(input, at), at) as Exclude<T, Refusal>,
});

/** What another module reads, which is fetched where a document has it. */
export const unread = <Name extends KindName>(name: Name, traits?: Traits): Kind<unknown, Name> =>
  kind(name, (input) => input, traits);

/** A field that may be left out. */
export const optional = <K extends Kind>(one: K): K & {isOptional: true} => ({...one, isOptional: true});

/** A field whose own reader refuses what is missing. */
export const refusingMissing = <K extends Kind>(one: K): K => ({...one, refusesMissing: true});

/** A field that has no attribute. */
export const inJson = <K extends Kind>(one: K): K & {isInJson: true} => ({...one, isInJson: true});

/** Reads what an object has of fields, and leaves all else. */
export function readFields<F extends Fields>(fields: F, input: object, at: Path): Values<F> {
  const values: Record<string, unknown> = {};
  readAll(Object.entries(fields), ([name, field]) => {
    const given = objectOf(input)[name];
    const path = [...at, name];
    if (given !== undefined || field.refusesMissing) values[name] = field.read(given, path);
    else if (!field.isOptional) refuse('missing', {}, path);
  });
  return values as Values<F>;
}

/** Entries by key, from a JSON object or from a list in an attribute, in their order; `most` of them. */
export function readEntries(input: unknown, most = mostEntries): (readonly [string, unknown])[] | Refusal {
  const isText = typeof input === 'string';
  if (!isText && !isObject(input)) {
    return new Refusal('no-entries', {expected: {kind: 'object', such: '"key: value; key: value"'}, found: input});
  }
  const entries = isText ? readList(input) : Object.entries(input);
  if (entries instanceof Refusal) return entries;
  if (entries.length > most) {
    return new Refusal('too-many', {expected: {most, of: 'entries'}, found: entries.length});
  }
  return entries.length ? entries : new Refusal('too-many', {expected: {least: 1, of: 'entry'}, found: 0});
}

/** Reads each of the entries by key. */
export const readEach = <T>(
  input: unknown,
  at: Path,
  read: (key: string, value: unknown, at: Path) => T,
  most?: number,
): T[] => readAll(accepted(readEntries(input, most), at), ([key, value]) => read(key, value, [...at, key]));

/** A value as text; empty for a list, since a list of one would pass for what is in it. */
export const written = (input: unknown): string =>
  typeof input === 'string' || typeof input === 'number' ? String(input) : '';

/** Whether a value is a JSON object. */
export const isObject = (input: unknown): input is Readonly<Record<string, unknown>> =>
  typeof input === 'object' && input !== null && !Array.isArray(input);
