import {isObject} from '../fields/kind.js';
import {describe, refuse} from '../figure-error.js';
import type {Path} from '../path.js';
import {contextFields} from './context.js';
import {figures} from './names.js';

const profile = 'country-profile';

const shared = Object.keys(contextFields);

/**
 * The section of one figure in a document, which is that section or a record of many. That of a country profile is
 * the record itself, with what stands under its own name laid over it.
 *
 * @throws {FigureError} code `schema` for a document that is neither.
 */
export function sectionOf(document: unknown, figure: string): Record<string, unknown> {
  const record = objectOf(document, []);
  if (!(figure in record)) {
    if (figure === profile || !isRecord(record)) return record;
    refuse('missing', 'is missing from the record', [figure]);
  }
  const {[figure]: section, ...rest} = record;
  const common =
    figure === profile ? rest : Object.fromEntries(shared.filter((key) => key in rest).map((key) => [key, rest[key]]));
  return {...common, ...objectOf(section, [figure])};
}

/** Whether a document has sections of figures by name. */
export const isRecord = (document: unknown): boolean => figures.some((name) => name in Object(document));

const objectOf = (value: unknown, path: Path): Record<string, unknown> =>
  isObject(value) ? value : refuse('not-an-object', `expected an object, got ${describe(value)}`, path);
