import {isObject, written} from '../fields/kind.js';
import {concerns} from '../corrections/corrections.js';
import {contextFields, sectionFields} from './context.js';
import {figures} from './names.js';
import {inRecord, isRecord} from './section.js';

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
  if (!isNamed && figure !== 'country-profile' && isRecord(document)) return undefined;
  const sections: unknown[] = [isNamed ? document[figure] : document].flat();
  const section = sections.find((one) => {
    const own = (Object(one) as Section)['id'];
    return !id || own === undefined || own === id;
  });
  return isWithdrawn(section) ? shownOf(isNamed ? inRecord(section, document, figure) : section) : undefined;
}

/** The `id` of the section that a figure shows of a document by itself. */
export function firstIdIn(document: unknown, figure: string): string {
  const [first]: unknown[] = [(Object(document) as Section)[figure] ?? document].flat();
  return written((Object(first) as Section)['id']);
}

/** A record as it may be handed out: of sections that were withdrawn no number is left in it, nor in its corrections. */
export function withoutWithdrawn(record: Section): Section {
  const withdrawn = figures.flatMap((name) =>
    [record[name]].flat().flatMap((section) => (isWithdrawn(section) ? [[name, section] as const] : [])),
  );
  if (!withdrawn.length) return isWithdrawn(record) ? shownOf(record) : record;
  const {corrections, ...rest} = record;
  const names = withdrawn.map(([name]) => name);
  const shown = (section: unknown) => (isWithdrawn(section) ? shownOf(section) : section);
  const cleared = names.map((name) => {
    const own = rest[name];
    return [name, Array.isArray(own) ? own.map(shown) : shown(own)] as const;
  });
  const tellsOf = (one: unknown) =>
    withdrawn.some(([name, section]) => concerns({path: written((Object(one) as Section)['path'])}, name, section));
  const left = Array.isArray(corrections) ? corrections.filter((one) => !tellsOf(one)) : [];
  return {...rest, ...(left.length && {corrections: left}), ...Object.fromEntries(cleared)};
}

const shownOf = (section: Section): Section =>
  Object.fromEntries(Object.entries(section).filter(([name]) => besideWithdrawn.includes(name)));
