import {mostRows} from '../limits.js';
import {readAll} from '../read-all.js';
import {contextFields} from '../section/context.js';
import {figures} from '../figures/names.js';
import {keyAmong} from '../values/key.js';
import {columns, readSheet, refuseCell, type Sheet, type SheetRow} from './columns.js';
import {putSection} from './read-section.js';
import {stepsIn} from './part-path.js';
import {fieldIn, fieldsOf, type Declared, type Shapes} from './shapes.js';
import {fieldNamed, type Section, type SectionRow} from './targets.js';
import {jsonOf, nodeOf} from './tree.js';
import {objectOf} from '../object-of.js';

/** The record that rows say. */
export interface RowsRecord {
  readonly record: Record<string, unknown>;
  /** Where it says what all sections share, for `placeIn`. */
  readonly shared: Section;
  /** The same of the sections of each figure, by their `id`; an empty one where it has one section. */
  readonly named: Readonly<Record<string, ReadonlyMap<string, Section>>>;
}

/**
 * Reads the rows of a sheet, of which the first is the header, into a record. Whether its values fit their figures is for the
 * figures to say.
 *
 * @param declarations - of the figures whose fields are known. Of others only what all sections share is read.
 * @throws {FigureError} code `schema`, path such as `row 5, unit`: row and column as the sheet shows them.
 */
export function readRows(
  rows: readonly (readonly string[])[],
  declarations: Readonly<Record<string, Declared>>,
): RowsRecord & Pick<Sheet, 'unread'> {
  const {rows: given, unread} = readSheet(rows);
  return {...recordOf(given, Object.values(declarations)), unread};
}

/** The same of rows whose columns were found. */
export function recordOf(rows: readonly SheetRow[], declarations: readonly Declared[]): RowsRecord {
  const {[mostRows]: beyond, length} = rows.filter(({value}) => value);
  if (beyond) refuseCell(beyond.at + 'figure', 'too-many', {expected: {most: mostRows, of: 'rows'}, found: length});
  const shared = sectionOf(contextFields, '');
  const named: Record<string, Map<string, Section>> = {};
  readAll(rows, (row) => {
    const {section, measure, part, value, at} = row;
    const figure = keyAmong(figures, row.figure);
    const declared = declarations.find(({name}) => name === figure);
    // A row without a value has no meaning, unless its key has: a sentence without a number of people.
    if (!value) {
      if (isSaidByKey(fieldsOf(declared), row))
        refuseCell(at + 'value', 'missing', {expected: {kind: 'number', such: '9 or unknown'}});
      return;
    }
    if (/^(record|source)$/i.test(row.figure)) {
      for (const column of columns.slice(4)) {
        if (column !== 'value' && row[column]) refuseCell(at + column, 'no-place');
      }
      shared.rows.push({...row, within: shared});
      return;
    }
    if (!figure)
      return refuseCell(at + 'figure', 'not-a-figure', {choices: ['record', 'source', ...figures], found: row.figure});
    const sections = (named[figure] ??= new Map<string, Section>());
    const own = sections.get(section) ?? sectionOf(fieldsOf(declared, labelsIn(rows, row)), at + 'figure');
    sections.set(section, own);
    // A threshold in the rows of an unknown figure holds for the other figures too.
    if (declared || (!part && fieldNamed(own.fields, measure))) {
      own.rows.push({...(declared ? row : {measure, part, value, unit: '', at}), within: own} as SectionRow);
    }
  });
  putSection(shared);
  const record = {...objectOf(jsonOf(shared))};
  readAll(Object.entries(named), ([figure, sections]) => {
    const alone = sections.get('');
    if (alone && sections.size > 1) refuseCell(alone.cell, 'no-section', {}, 'section');
    const read = readAll([...sections], ([id, own]) => {
      putSection(own, record['period']);
      return {...(id && {id}), ...objectOf(jsonOf(own))};
    });
    record[figure] = alone ? read[0] : read;
  });
  return {record, shared, named};
}

/** What has a label in the section of a row, by its name. */
const labelsIn = (rows: readonly SheetRow[], {figure, section}: SheetRow): object =>
  Object.fromEntries(
    rows
      .filter((one) => one.figure === figure && one.section === section && stepsIn(one.part)[0] === 'label')
      .map(({measure}) => [measure, {label: true}]),
  );

/** Whether a row is an entry of a list by its key, of which the number is not all that it says. */
function isSaidByKey(fields: Shapes, {measure, part}: SheetRow): boolean {
  const shape = fieldIn(fields, fieldNamed(fields, measure) ?? '');
  const [key = ''] = stepsIn(part);
  return Boolean(shape?.each && !shape.holds && key && !/^\d+$/.test(key));
}

const sectionOf = (fields: Shapes, cell: string): Section => ({
  ...nodeOf({fields}, cell),
  fields,
  rows: [],
  units: {},
});
