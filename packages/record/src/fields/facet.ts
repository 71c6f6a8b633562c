import type {Counting} from '../protect/counts/declarations.js';
import type {Fields, Kind, KindName} from './kind.js';

/** What is known of a kind beside how it is read, and is never loaded by a page of a story. */
export interface Facet {
  /** How it is filled in; `undefined` for what a form leaves to the record itself. */
  readonly control: ((kind: Kind) => Control) | undefined;
  /** Which names an object of it may have. */
  readonly names: (kind: Kind, inside: NamesInside) => Names;
  /** How people are counted in it, where its field counts people. */
  readonly people: Counting;
}

/** Those of the kinds of one folder. */
export type Facets = Readonly<Partial<Record<KindName, Facet>>>;

/** How a value is filled in. */
export type Control =
  /** One line of text; `isLocal` where it may be in several languages. */
  | {readonly type: 'text'; readonly isLocal?: boolean}
  | {readonly type: 'country'}
  | {readonly type: 'currency'}
  | {readonly type: 'choice'; readonly keys: readonly string[]}
  /** Yes or not said; `key` is the word for yes, where it is not true. */
  | {readonly type: 'flag'; readonly key?: string}
  /** Yes, no, or not said: a source that says nothing does not say no. */
  | {readonly type: 'yes-or-no'}
  /** A number as the source states it, and what else can be said of it; `apart` where an object has several numbers. */
  | {readonly type: 'quantity'; readonly beside: Fields; readonly apart?: Fields}
  /** Values by key: of known ones, of countries, or of the person's own. */
  | {
      readonly type: 'entries';
      readonly each: Kind;
      readonly keys?: readonly string[];
      readonly ofCountries?: boolean;
      readonly keyName: string;
    }
  /** Any number of the same. */
  | {readonly type: 'list'; readonly each: Kind}
  /** Several fields. */
  | {readonly type: 'group'; readonly fields: Fields}
  /** A section of another figure of the record. */
  | {readonly type: 'figure'; readonly name: string}
  /** A value that is in a form of its own, as the record has it. */
  | {readonly type: 'json'};

/** Which names an object may have, and what is below them. */
export interface Names {
  /** All of them; left out where they are the writer's own. */
  readonly known?: readonly string[];
  /** What is below some of them. */
  readonly fields?: Readonly<Record<string, Names>>;
  /** What is below all others. */
  readonly each?: Names;
  /** What is in a list. */
  readonly items?: Names;
  /** Whether it can also be written as a list in a text, and its keys be given a label. */
  readonly isMap?: boolean;
  /** Whether codes of countries are keys, too. */
  readonly ofCountries?: boolean;
  /** What is below a key of the writer's own, which is taken where it has a label. */
  readonly labelled?: Names;
}

/** The names of what is inside a kind. */
export interface NamesInside {
  readonly ofKind: (kind: Kind) => Names;
  readonly ofFields: (fields: Fields) => Names;
}

/** A line of text, in which no object is written. */
export const line: Facet = {control: () => ({type: 'text'}), names: () => ({}), people: 'apart'};

/** The names of the fields of an object. */
export const namesOfObject: Facet['names'] = ({fields = {}}, {ofFields}) => ofFields(fields);
