import {isObject, readFields, type Fields, type Kind, type Values} from '../fields/kind.js';
import {contextFields, sectionFields} from './context.js';

/** What a section of one figure holds: whatever needs to know its fields asks here. */
export interface Declaration<Name extends string = string, Own extends Fields = Fields> {
  readonly name: Name;
  /** The fields of its own. */
  readonly own: Own;
  /** Those and the ones that every section has. */
  readonly fields: typeof contextFields & typeof sectionFields & Own;
  /** Those of all fields that a figure has attributes for, as a section spells them. */
  readonly attributes: readonly string[];
  /** Fields that records may have and no figure shows: they are neither read nor known, but protected. */
  readonly unshown?: Fields | undefined;
  /** What stands under a key of the writer's own, which has a label. */
  readonly labelled?: Kind | undefined;
}

/** Declares the section of one figure. */
export const section = <const Name extends string, Own extends Fields>(
  name: Name,
  own: Own,
  unshown?: Fields,
  labelled?: Kind,
): Declaration<Name, Own> => {
  const fields = {...contextFields, ...sectionFields, ...own};
  return {name, own, fields, attributes: attributesIn(fields), unshown, labelled};
};

/** Those of some fields that a figure has attributes for. */
export const attributesIn = (fields: Fields): string[] =>
  Object.entries(fields).flatMap(([field, {isInJson}]) => (isInJson ? [] : field));

/**
 * The fields of a section, with the keys of the writer's own in it: those that no field has, and that have a label.
 *
 * @param labelled - what is known of such a key; `undefined` where the figure takes none.
 */
export function fieldsIn<One>(
  fields: Readonly<Record<string, One>>,
  labelled: One | undefined,
  section: object,
): Readonly<Record<string, One>> {
  const own = labelled ? Object.entries(section).filter(([key, value]) => !(key in fields) && hasLabel(value)) : [];
  return labelled && own.length ? {...fields, ...Object.fromEntries(own.map(([key]) => [key, labelled]))} : fields;
}

/** All fields of a section, with the keys of the writer's own in it. */
export const fieldsOf = ({fields, labelled}: Pick<Declaration, 'fields' | 'labelled'>, section: object): Fields =>
  fieldsIn<Kind>(fields, labelled, section);

/** Whether a value brings the name that it is printed with. */
export const hasLabel = (value: unknown): boolean => isObject(value) && 'label' in value;

/**
 * Reads an untrusted section.
 *
 * @throws {FigureError} code `schema`, naming the path of the first thing refused.
 */
export const readSection = <Own extends Fields>(
  {fields}: Declaration<string, Own>,
  input: object,
): Values<typeof contextFields & typeof sectionFields & Own> => readFields(fields, input, []);
