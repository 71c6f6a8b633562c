import {contextEntries} from './context.js';
import {describe, FigureError} from '../figure-error.js';

const profile = 'country-profile';

const shared = Object.keys(contextEntries);

/** The figures that a record can feed. */
export const figures = [
  'tier-badge',
  'victim-breakdown',
  'funding-gap',
  'sentence-distribution',
  'victims-trend',
  'case-backlog',
  'justice-outcomes',
  'shelter-timeline',
  'accountability-record',
  'key-figure',
  'quote',
  'country-profile',
  'region-compare',
];

/**
 * The section of one figure in a document, which is that section or a record of many. That of a country profile is
 * the record itself, with what stands under its own name laid over it.
 *
 * @throws {FigureError} code `schema` for a document that is neither.
 */
export function sectionOf(document: unknown, figure: string): Record<string, unknown> {
  const record = objectOf(document, '');
  if (!(figure in record)) {
    if (figure === profile || !isRecord(record)) return record;
    throw new FigureError('schema', 'is missing from the record', figure);
  }
  const {[figure]: section, ...rest} = record;
  const common =
    figure === profile ? rest : Object.fromEntries(shared.filter((key) => key in rest).map((key) => [key, rest[key]]));
  return {...common, ...objectOf(section, figure)};
}

/** Whether a document has sections of figures by name. */
export const isRecord = (document: unknown): boolean => figures.some((name) => name in Object(document));

function objectOf(value: unknown, path: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new FigureError('schema', `expected an object, got ${describe(value)}`, path);
  }
  return value as Record<string, unknown>;
}
