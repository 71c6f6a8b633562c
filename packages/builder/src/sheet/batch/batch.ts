import {objectOf} from '@tip-figures/record/object-of.js';
import {isObject} from '@tip-figures/record/fields/kind.js';
import type {FigureName} from '@tip-figures/record/figures/names.js';
import {contextFields} from '@tip-figures/record/section/context.js';
import {recordsOf} from '@tip-figures/spreadsheet/sections.js';
import {strToU8, zipSync} from 'fflate';
import {publicRecord} from '../../check/protection.js';
import {recordOf, type Fields, type State} from '../../model/state.js';
import {chosenOf, type OpenedSheet} from '../opened-sheet.js';

/** A record for each of the chosen countries, all with what was written by hand. */
export function batchOf(state: State, sheet: OpenedSheet): readonly Fields[] {
  const chosen = new Set(chosenOf(sheet));
  const template = withoutSheet(recordOf(state), sheet);
  return recordsOf(sheet.reading, state.figure, template)
    .filter(({country}) => chosen.has(String(country)))
    .map((record) => publicRecord(record));
}

/** What was written by hand: the record without what the sheet says of the country that is shown. */
function withoutSheet(record: Fields, {section: {figure, section}}: OpenedSheet): Record<string, unknown> {
  const own = record[figure];
  const left = isObject(own) ? Object.entries(own).filter(([name]) => !(name in section)) : [];
  const {country: _country, ...shared} = record;
  return {...shared, [figure]: Object.fromEntries(left)};
}

/** One record with a section for each country: what all of them share stands once. */
export function inOne(records: readonly Fields[], figure: FigureName): Fields {
  const [first = {}] = records;
  const isShared = ([name, value]: readonly [string, unknown]) =>
    name !== figure && records.every((record) => JSON.stringify(record[name]) === JSON.stringify(value));
  const shared = Object.fromEntries(Object.entries(first).filter(isShared));
  const sections = records.map((record) => ({
    id: String(record['country']).toLowerCase(),
    ...Object.fromEntries(Object.entries(record).filter(([name]) => name in contextFields && !(name in shared))),
    ...objectOf(record[figure]),
  }));
  return {...shared, [figure]: sections};
}

/** A file a country, by its code, in one archive. */
export const zipOf = (records: readonly Fields[]): Uint8Array<ArrayBuffer> =>
  zipSync(Object.fromEntries(records.map((record) => [nameOf(record), strToU8(textOf(record))])));

export const textOf = (record: Fields): string => `${JSON.stringify(record, null, 2)}\n`;

const nameOf = ({country}: Fields): string => `${String(country).toLowerCase()}.json`;
