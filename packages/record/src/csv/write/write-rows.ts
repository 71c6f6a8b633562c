import {isObject} from '../../fields/kind.js';
import {contextFields} from '../../section/context.js';
import {figures} from '../../figures/names.js';
import {columns, type Column} from '../columns.js';
import {partOf} from '../part-path.js';
import {fieldIn, fieldsOf, isNumber, shapeIn, takesDetails, type Declared, type Shape, type Shapes} from '../shapes.js';
import {unitFieldOf} from '../units.js';
import {cellOf, spelled} from '../values.js';
import {entriesIn, type Place} from './write-values.js';
import {objectOf} from '../../object-of.js';

type Cells = Partial<Record<Column, string>>;

type Section = Readonly<Record<string, unknown>>;

/**
 * The rows of a record, header first: a row a number, as `readRows` reads them.
 *
 * @param declarations - of the figures whose fields are known. What no declaration has is written by its path.
 */
export function writeRows(record: Section, declarations: Readonly<Record<string, Declared>>): string[][] {
  const isFigure = (name: string) => figures.some((one) => one === name);
  const shared = Object.entries(record).filter(([name]) => !isFigure(name));
  const rows = [
    ...shared.filter(([name]) => name !== 'sources').flatMap(([name, value]) => sharedRows('record', '', name, value)),
    ...sourceRows(record['sources']),
    ...Object.entries(record)
      .filter(([name]) => isFigure(name))
      .flatMap(([name, value]) => figureRows(name, value, record, declarations)),
  ];
  return [[...columns], ...rows.map((row) => columns.map((column) => row[column] ?? ''))];
}

function sharedRows(figure: string, section: string, measure: string, value: unknown): Cells[] {
  const shape = fieldIn(contextFields, measure);
  return plainRows({figure, section, measure}, shape, value, []);
}

function sourceRows(sources: unknown): Cells[] {
  const shape = fieldIn(contextFields, 'sources');
  const isWritable =
    isObject(sources) &&
    Object.entries(sources).every(([id, entry]) => id !== '' && id === id.trim() && isFilled(entry));
  if (!isWritable) return sources === undefined ? [] : sharedRows('record', '', 'sources', sources);
  return Object.entries(sources).flatMap(([id, entry]) =>
    Object.entries(objectOf(entry)).flatMap(([measure, value]) =>
      plainRows({figure: 'source', section: id, measure}, shapeIn(shapeIn(shape, id), measure), value, []),
    ),
  );
}

const isFilled = (entry: unknown): boolean =>
  isObject(entry) &&
  Object.keys(entry).length > 0 &&
  Object.keys(entry).every((name) => name === name.trim() && name !== '');

function figureRows(
  figure: string,
  value: unknown,
  record: Section,
  declarations: Readonly<Record<string, Declared>>,
): Cells[] {
  const write = (section: string, one: Section) =>
    sectionRows({figure, section}, one, fieldsOf(declarations[figure], one), periodOf(one, record));
  if (
    Array.isArray(value) &&
    value.length &&
    value.every((one) => isObject(one) && typeof one['id'] === 'string' && one['id'])
  ) {
    return value.flatMap(({id, ...rest}: Section) => write(String(id), rest));
  }
  return isObject(value) ? write('', value) : [];
}

const periodOf = (section: Section, record: Section): string | undefined => {
  const period = section['period'] ?? record['period'];
  return typeof period === 'string' || typeof period === 'number' ? String(period) : undefined;
};

/** The rows of one section: numbers with their units, and what they share in the columns for it. */
function sectionRows(row: Cells, section: Section, fields: Shapes, period: string | undefined): Cells[] {
  const current = period === undefined ? undefined : spelled(period);
  const rows = Object.entries(section).flatMap(([measure, value]) => {
    const places = entriesIn({shape: fieldIn(fields, measure), steps: [], field: measure}, value, current);
    return places.map((place) => ({cells: {...row, ...cellsAt(place, measure, section, fields)}, place}));
  });
  // Values with columns in a number's own row need no row.
  const carried = (name: string) =>
    rows.some(
      ({cells, place}) =>
        cells.unit === section[name] && unitFieldOf(place.shape, [name, ...place.steps], fields) === name,
    );
  const left = rows.filter(({cells, place}) => {
    const {measure = ''} = cells;
    const isUnit = (measure === 'unit' || fields[measure]?.type === 'currency') && place.steps.length === 0;
    return !(isUnit && carried(measure)) && !(measure === 'status' && rows.some((one) => one.cells.status));
  });
  return withOwnSources(
    left.map(({cells, place}) => ({cells, place})),
    'source' in section,
  );
}

function cellsAt(
  {shape, steps, period, unit, text, note, source}: Place,
  measure: string,
  section: Section,
  fields: Shapes,
): Cells {
  const field = unitFieldOf(shape, [measure, ...steps], fields);
  const own = field === undefined ? undefined : section[field];
  // A number keeps its sign where the unit is a field of its own, or has to be said too.
  const hasUnit = unit !== undefined && (unit !== 'people' || !steps.length);
  const share =
    field === undefined && !hasUnit && isNumber(shape) && shape?.shares && text.endsWith('%')
      ? {value: text.slice(0, -1).trim(), unit: '%'}
      : {};
  const status = statusOf(shape, measure, section, fields);
  return {
    measure,
    part: partOf(steps),
    period: period ?? '',
    value: text,
    unit: unit ?? (typeof own === 'string' ? own : isNumber(shape) ? (shape?.counts ?? '') : ''),
    ...share,
    ...(status !== undefined && {status}),
    ...(source !== undefined && {source}),
    ...(note !== undefined && {note}),
  };
}

/** The status of the people counted, where the section has one; those of `statuses` have their own. */
function statusOf(shape: Shape, measure: string, {status}: Section, fields: Shapes): string | undefined {
  const isCounted = isNumber(shape) && shape?.counts === 'people' && measure !== 'statuses';
  return typeof status === 'string' && isCounted && fieldIn(fields, 'status') ? status : undefined;
}

/** Where all numbers have one source of their own, a row by its path keeps it from being the section's. */
function withOwnSources(rows: readonly {cells: Cells; place: Place}[], hasSource: boolean): Cells[] {
  const numbers = rows.filter(({place}) => takesDetails(place.shape));
  const [first] = numbers;
  const source = first?.cells.source;
  const isTold = hasSource || rows.some(({place}) => place.steps.at(-1) === 'source');
  if (!first || source === undefined || isTold || !numbers.every(({cells}) => cells.source === source)) {
    return rows.map(({cells}) => cells);
  }
  const {source: _, ...cells} = first.cells;
  const byPath = {
    ...cells,
    part: partOf([...first.place.steps, 'source']),
    value: source,
    unit: first.place.unit ?? '',
    note: '',
    status: '',
  };
  return rows.flatMap((row) => (row === first ? [cells, byPath] : [row.cells]));
}

function plainRows(row: Cells, shape: Shape, value: unknown, steps: readonly string[]): Cells[] {
  const inside = Array.isArray(value)
    ? value.map((one: unknown, index) => [String(index + 1), one] as const)
    : isObject(value)
      ? Object.entries(value)
      : [];
  if (!inside.length) return [{...row, part: partOf(steps), value: cellOf(shape, value)}];
  return inside.flatMap(([step, one]) => plainRows(row, shapeIn(shape, step), one, [...steps, step]));
}
