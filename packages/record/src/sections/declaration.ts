import {readFields, type Fields, type Values} from '../fields/kind.js';
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
}

/** Declares the section of one figure. */
export const section = <const Name extends string, Own extends Fields>(
  name: Name,
  own: Own,
  unshown?: Fields,
): Declaration<Name, Own> => {
  const fields = {...contextFields, ...sectionFields, ...own};
  const attributes = Object.entries(fields).flatMap(([field, {isInJson}]) => (isInJson ? [] : field));
  return {name, own, fields, attributes, unshown};
};

/**
 * Reads an untrusted section.
 *
 * @throws {FigureError} code `schema`, naming the path of the first thing refused.
 */
export const readSection = <Own extends Fields>(
  {fields}: Declaration<string, Own>,
  input: object,
): Values<typeof contextFields & typeof sectionFields & Own> => readFields(fields, input, []);
