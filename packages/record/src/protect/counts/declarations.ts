import type {Traits} from '../../fields/kind.js';
import type {Path} from '../../path.js';
import type {Section} from './cells.js';

/**
 * How a kind counts people: as one number, as one with others beside it, by period, in entries that each say their period,
 * by parts of a total, or by sentence. A kind may hold the records of others. What `never` counts people tells nothing of
 * them, not even in its corrections. `places` are sections of the same figure. In any other kind each number stands apart.
 */
export type Counting =
  'one' | 'stage' | 'periods' | 'entries' | 'parts' | 'sentences' | 'records' | 'places' | 'never' | 'apart';

/** What protection knows of a field: how its kind counts, and whom. */
export interface Field extends Pick<
  Traits,
  | 'counts'
  | 'countsIn'
  | 'of'
  | 'addUpTo'
  | 'partsOf'
  | 'crosses'
  | 'around'
  | 'since'
  | 'wholeIn'
  | 'minimum'
  | 'reached'
> {
  /** How its kind counts people; `apart` where it is left out. */
  readonly counting?: Counting;
  readonly each?: Field | undefined;
  readonly fields?: Fields | undefined;
}

export type Fields = Readonly<Record<string, Field>>;

/** What is known of a section. */
export interface Declared {
  readonly name: string;
  /** Its own fields, and those that no figure shows. */
  readonly fields: Fields;
  /** What stands under a key of the writer's own, which has a label. */
  readonly labelled?: Field | undefined;
}

/** The sections that a record can have, by name. */
export type Declarations = Readonly<Record<string, Declared>>;

/** The declaration of a section that counts people or may hold those that do; `undefined` for all other names. */
export function declaredIn(declarations: Declarations, name: string): Declared | undefined {
  const declared = Object.hasOwn(declarations, name) ? declarations[name] : undefined;
  return declared && Object.values(declared.fields).some(mayCountPeople) ? declared : undefined;
}

/** Whether a document holds sections of figures by name, and is not itself a section. */
export const isRecord = (document: Section, declarations: Declarations): boolean =>
  Object.keys(document).some((name) => Object.hasOwn(declarations, name));

/** Whether a field itself is a count of people, or several. */
export const countsPeople = ({counts, countsIn, each, counting}: Field): boolean =>
  counts === 'people' || countsIn !== undefined || (counting === 'entries' && each?.counts === 'people');

/** Whether there are counts of people in the objects that a field is made of. */
export const countsInside = (kind: Field): boolean =>
  !countsPeople(kind) && [...Object.values(kind.fields ?? {}), ...(kind.each ? [kind.each] : [])].some(mayCountPeople);

/** Whether a section with such a field may hold other sections. */
export const holdsRecords = ({counting}: Field): boolean => counting === 'records';

/** Whether people are counted in a field, or in what it may hold. */
export const mayCountPeople = (kind: Field): boolean => countsPeople(kind) || countsInside(kind) || holdsRecords(kind);

/**
 * Whether a path leads to, into or above counts of people. All of a section that counts people may tell of them, but
 * where it has other numbers: there only the fields that count people do.
 */
export function leadsToPeople(steps: Path, declarations: Declarations): boolean {
  const index = steps.findLastIndex((step) => declaredIn(declarations, String(step)));
  if (index < 0) return steps.length === 0;
  // The path of an item of a list has its number.
  const [name, ...inside] = steps.slice(index);
  const field = inside.find((step) => step !== 'places' && !/^\d+$/.test(String(step)));
  const declared = declarations[String(name)];
  if (field === undefined || !declared) return true;
  const {fields} = declared;
  const kind = Object.hasOwn(fields, field) ? fields[field] : undefined;
  if (kind?.counting === 'never') return false;
  if (kind && mayCountPeople(kind)) return true;
  return !Object.values(fields).some(isOfOthers);
}

const isOfOthers = (kind: Field): boolean =>
  (kind.counting === 'one' || kind.counting === 'periods') && !countsPeople(kind);
