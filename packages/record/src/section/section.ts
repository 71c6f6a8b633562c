import {isObject, written} from '../fields/kind.js';
import {refuse} from '../figure-error.js';
import {mostEntries} from '../limits.js';
import type {Path} from '../path.js';
import {readAll} from '../read-all.js';
import {isPoint} from '../values/period.js';
import {readRegion} from '../values/region.js';
import {contextFields, isId} from './context.js';
import {figures, isWholeRecord} from '../figures/names.js';

type Section = Readonly<Record<string, unknown>>;

const shared = Object.keys(contextFields);

/**
 * The section of one figure in a document, which is that section or a record of many. That of a country profile is
 * the record itself, with what stands under its own name laid over it.
 *
 * @param id - which one of a list; the first where left out. Of a list without it only what sections share is left.
 * @throws {FigureError} code `schema` for a document that is neither, and for a list without an `id` for each.
 */
export function sectionOf(document: unknown, figure: string, id?: unknown): Record<string, unknown> {
  const record = objectOf(document, []);
  if (!(figure in record)) {
    if (isWholeRecord(figure) || !isRecord(record)) return isOther(record, id) ? {} : record;
    refuse('missing', {}, [figure]);
  }
  const own = record[figure];
  if (!Array.isArray(own)) {
    const section = objectOf(own, [figure]);
    return inRecord(isOther(section, id) ? {} : section, record, figure);
  }
  const list = sectionsIn(own, [figure]);
  return inRecord((id === undefined ? list[0] : list.find((one) => one['id'] === id)) ?? {}, record, figure);
}

/** A section with what the record around it says for all. */
export function inRecord(section: Section, record: Section, figure: string): Record<string, unknown> {
  const rest = Object.entries(record).filter(([key]) =>
    isWholeRecord(figure)
      ? key !== figure
      : shared.includes(key) && !(key === 'asOf' && hasDatedSource(section, record)),
  );
  return laidOver(Object.fromEntries(rest), section);
}

// The name of a place belongs to its country, and an address to its publication: neither is combined with another.
const belongings = {country: 'place', source: 'sourceUrl', via: 'viaUrl'};

/**
 * Fields laid over weaker ones. A place of several countries leaves no country of theirs: of a record on Kosovo, a
 * section on `europe` is not about Kosovo.
 */
export function laidOver(weaker: Section, stronger: Section): Record<string, unknown> {
  const gone = Object.entries(belongings).flatMap(([name, belonging]) =>
    name in stronger && stronger[name] !== weaker[name] ? belonging : [],
  );
  if (readRegion(written(stronger['place']))) gone.push('country');
  const left = Object.entries(weaker).filter(([name]) => !gone.includes(name));
  return {...Object.fromEntries(left), ...stronger};
}

/** The date of a section's source says more of its numbers than the one of the whole record. */
function hasDatedSource(section: Section, record: Section): boolean {
  const {source, sources} = {...record, ...section};
  const entry = isObject(sources) ? sources[written(source)] : undefined;
  // A series has no one date.
  return isObject(entry) && isPoint(written(entry['date']));
}

/**
 * The `id` of the section that a figure shows: the one that it asks for, or the first in the strongest document that
 * has any; `undefined` where none has.
 *
 * @param documents - the strongest last.
 * @throws {FigureError} code `schema`, path `section`, where records have the figure, and no section of that `id`.
 */
export function sectionIdIn(documents: readonly unknown[], figure: string, asked: unknown): string | undefined {
  const wanted = written(asked).trim();
  const ids = [...documents].reverse().flatMap((document) => idsIn(document, figure));
  if (!wanted) return ids[0];
  if (!ids.includes(wanted) && (ids.length || documents.some((document) => figure in Object(document)))) {
    refuse('unknown-section', {choices: [...new Set(ids)], found: wanted}, ['section']);
  }
  return wanted;
}

function idsIn(document: unknown, figure: string): string[] {
  const record = objectOf(document, []);
  const own = figure in record ? record[figure] : isWholeRecord(figure) || isRecord(record) ? undefined : record;
  const sections = Array.isArray(own) ? sectionsIn(own, [figure]) : [own];
  return sections.flatMap((one) => (isObject(one) ? written(one['id']) || [] : []));
}

/**
 * The sections of a list.
 *
 * @throws {FigureError} code `schema`, naming the path of what is no section or has no `id` of its own.
 */
function sectionsIn(list: readonly unknown[], at: Path): Section[] {
  if (!list.length || list.length > mostEntries) {
    refuse('too-many', {expected: {least: 1, most: mostEntries, of: 'sections'}, found: list.length}, at);
  }
  const ids = new Set<unknown>();
  return readAll(list, (item, index) => {
    const section = objectOf(item, [...at, index]);
    const {id} = section;
    if (!isId(id) || ids.has(id)) {
      refuse('not-a-section-id', {expected: {kind: 'unused id', such: 'potential'}, found: id}, [...at, index, 'id']);
    }
    ids.add(id);
    return section;
  });
}

const isOther = ({id: own}: Section, id: unknown): boolean => id !== undefined && own !== undefined && own !== id;

/** Whether a document has sections of figures by name. */
export const isRecord = (document: unknown): boolean => figures.some((name) => name in Object(document));

const objectOf = (value: unknown, path: Path): Record<string, unknown> =>
  isObject(value) ? value : refuse('not-an-object', {expected: {kind: 'object'}, found: value}, path);
