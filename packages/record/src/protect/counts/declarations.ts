import type {Traits} from '../../fields/kind.js';
import type {Path} from '../../path.js';
import type {Section} from './cells.js';

/** What protection knows of a field: its kind, and whom it counts. */
export interface Field extends Pick<
  Traits,
  'counts' | 'countsIn' | 'of' | 'addUpTo' | 'partsOf' | 'crosses' | 'around' | 'since' | 'wholeIn' | 'minimum' | 'reached'
> {
  /** The name of its kind. */
  readonly name: string;
  readonly each?: Field | undefined;
  readonly fields?: Fields | undefined;
}

export type Fields = Readonly<Record<string, Field>>;

/** What is known of a section. */
export interface Declared {
  readonly name: string;
  /** Its own fields, and those that no figure shows. */
  readonly fields: Fields;
}

/** The sections that a record can have, by name. */
export type Declarations = Readonly<Record<string, Declared>>;

// Kinds of which a section may hold other sections, or records of countries.
const ofRecords = ['section', 'countries'];
const ofNumbers = ['quantity', 'quantities-by-period'];
// Corrections of them tell of nobody; those of texts may.
const ofNobody = ['duration', 'minimums', 'ranges', 'tiers'];

/** The declaration of a section that counts people or may hold those that do; `undefined` for all other names. */
export function declaredIn(declarations: Declarations, name: string): Declared | undefined {
  const declared = Object.hasOwn(declarations, name) ? declarations[name] : undefined;
  return declared && Object.values(declared.fields).some(mayCountPeople) ? declared : undefined;
}

/** Whether a document holds sections of figures by name, and is not itself a section. */
export const isRecord = (document: Section, declarations: Declarations): boolean =>
  Object.keys(document).some((name) => Object.hasOwn(declarations, name));

/** Whether a field itself is a count of people, or several. */
export const countsPeople = ({counts, countsIn, each, name}: Field): boolean =>
  counts === 'people' || countsIn !== undefined || (name === 'list' && each?.counts === 'people');

/** Whether there are counts of people in the objects that a field is made of. */
export const countsInside = (kind: Field): boolean =>
  !countsPeople(kind) && [...Object.values(kind.fields ?? {}), ...(kind.each ? [kind.each] : [])].some(mayCountPeople);

/** Whether a section with such a field may hold other sections. */
export const holdsRecords = ({name}: Field): boolean => ofRecords.includes(name);

/** Whether people are counted in a field, or in what it may hold. */
export const mayCountPeople = (kind: Field): boolean => countsPeople(kind) || countsInside(kind) || holdsRecords(kind);

/**
 * Whether a path leads to, into or above counts of people. All of a section that counts people may tell of them, but
 * where it has other numbers: there only the fields that count people do.
 */
export function leadsToPeople(steps: Path, declarations: Declarations): boolean {
  const index = steps.findLastIndex((step) => declaredIn(declarations, String(step)));
  if (index < 0) return steps.length === 0;
  // One of a list stands there by its number.
  const [name, ...inside] = steps.slice(index);
  const field = inside.find((step) => !/^\d+$/.test(String(step)));
  const declared = declarations[String(name)];
  if (field === undefined || !declared) return true;
  const {fields} = declared;
  const kind = Object.hasOwn(fields, field) ? fields[field] : undefined;
  if (kind && ofNobody.includes(kind.name)) return false;
  if (kind && mayCountPeople(kind)) return true;
  return !Object.values(fields).some(isOfOthers);
}

const isOfOthers = (kind: Field): boolean => ofNumbers.includes(kind.name) && !countsPeople(kind);
