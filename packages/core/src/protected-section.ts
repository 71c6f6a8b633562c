import {protectRecord} from './protect/protect-record.js';
import {sectionOf} from './section.js';

type Section = Record<string, unknown>;

/**
 * A figure's section without small counts of people, nor what would give them away: in the section
 * itself, and in the rest of the records that it comes from.
 *
 * @param layers - the documents that the section was read from.
 * @throws {FigureError} code `schema`, naming the path of what cannot be protected.
 */
export function protectedSection(section: Section, layers: readonly unknown[], name: string): Section {
  const {corrections, suppressBelow, ...own} = section;
  // A document that is one section has no other sections to tell anything.
  const records = layers.filter((layer) => name in Object(layer)) as object[];
  // Where a document states the threshold, what it calls "under" is withheld already, and is not nobody.
  const declared = layers.map((layer) => sectionOf(layer, name)['suppressBelow']).findLast(Boolean);
  const record = Object.assign({}, ...records, {corrections, suppressBelow: declared, [name]: own}) as Section;
  const {record: safe} = protectRecord(record, Number(suppressBelow));
  return {...sectionOf(safe, name), suppressBelow};
}
