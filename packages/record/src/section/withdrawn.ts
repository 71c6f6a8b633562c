import {isObject, written} from '../fields/kind.js';
import {contextFields, sectionFields} from './context.js';
import {isWholeRecord} from '../figures/names.js';
import {inRecord, isRecord} from './section.js';
import {objectOf} from '../object-of.js';

type Section = Readonly<Record<string, unknown>>;

/** The fields that may stand in a section that was withdrawn: none that holds its numbers, before or after a correction. */
export const besideWithdrawn: readonly string[] = Object.keys({...contextFields, ...sectionFields}).filter(
  (name) => name !== 'corrections',
);

/** Whether a section was withdrawn. Any `withdrawn` will do on a page: a slip in the day brings no number back. */
export const isWithdrawn = (section: unknown): section is Section => isObject(section) && Boolean(section['withdrawn']);

/**
 * What is left of the section that a figure shows of a document, where that was withdrawn; with what the record says for all.
 *
 * @param id - which one of a list; the first where left out.
 */
export function withdrawnIn(document: unknown, figure: string, id?: unknown): Section | undefined {
  if (!isObject(document)) return undefined;
  const isNamed = figure in document;
  if (!isNamed && !isWholeRecord(figure) && isRecord(document)) return undefined;
  const sections: unknown[] = [isNamed ? document[figure] : document].flat();
  const section = sections.find((one) => {
    const own = objectOf(one)['id'];
    return !id || own === undefined || own === id;
  });
  return isWithdrawn(section) ? shownOf(isNamed ? inRecord(section, document, figure) : section) : undefined;
}

/** The `id` of the section that a figure shows of a document by itself. */
export function firstIdIn(document: unknown, figure: string): string {
  const [first]: unknown[] = [objectOf(document)[figure] ?? document].flat();
  return written(objectOf(first)['id']);
}

/** What is left of a section that was withdrawn. */
export const shownOf = (section: Section): Section =>
  Object.fromEntries(Object.entries(section).filter(([name]) => besideWithdrawn.includes(name)));
