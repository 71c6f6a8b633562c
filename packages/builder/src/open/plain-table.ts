import {fieldCalled, codeOf, meantKeys} from '@tip-figures/check/report/keys.js';
import {isNoFigure} from '@tip-figures/check/report/written.js';
import {fieldNamed} from '@tip-figures/record/csv/targets.js';
import type {Kind} from '@tip-figures/record/fields/kind.js';
import type {Path} from '@tip-figures/record/path.js';
import {sections, type FigureName} from '@tip-figures/record/sections/sections.js';
import {keyAmong} from '@tip-figures/record/values/key.js';
import {readPeriod} from '@tip-figures/record/values/period.js';
import {valueAt, withValue} from '../model/values.js';

/** What a table says of a figure, as it would be typed into the form. */
export interface PlainTable {
  readonly section: unknown;
  /** What the newest of its numbers cover, where older ones stand beside them. */
  readonly period?: string | undefined;
  /** Rows and columns of which nothing was read. */
  readonly unread: readonly string[];
}

/** A cell with the names of its row and column, of which the latter may be empty. */
interface Cell {
  readonly row: string;
  readonly column: string;
  readonly value: string;
}

/** Where a cell belongs in the section. */
interface Place {
  readonly path: Path;
  readonly period?: string | undefined;
  readonly value: string;
}

// A name of numbers that says no more than what they are of.
const ofAny = /^(?:numbers?|counts?|values?|figures?|totals?)\b/i;
const ofOne = {
  people: /^(?:victims|people|persons)\b/i,
  cases: /^cases\b/i,
  money: /^(?:amounts?|money|funds|funding|budget)\b/i,
  tiers: /^(?:tiers?|rankings?|placements?)\b/i,
};
const currency = /\b[A-Z]{3}\b/;

/**
 * Reads a table as people keep it, without the columns of a record: a name or a period begins each row, numbers follow, and
 * there may be names of columns or periods above them.
 *
 * @returns `undefined` for a table in which nothing is of the figure.
 */
export function readPlainTable(rows: readonly (readonly string[])[], figure: FigureName): PlainTable | undefined {
  const cells = cellsOf(rows);
  const unread = new Set<string>();
  const places: Place[] = [];
  let list: string | undefined;
  for (const cell of cells) {
    const place = placeOf(cell, figure, list);
    if (!place || places.some((one) => isSame(one, place))) {
      unread.add([cell.row, cell.column].filter(Boolean).join(', '));
      continue;
    }
    places.push(place);
    if (place.path.length > 1) list = String(place.path[0]);
  }
  if (!places.length) return undefined;
  const dated = places.filter(({period}) => period !== undefined);
  const period = dated
    .map((one) => one.period ?? '')
    .sort(byTime)
    .at(-1);
  let section: unknown = withCurrency(cells, figure);
  for (const {path, value} of places.filter((one) => one.period === undefined || one.period === period)) {
    section = withValue(section, path, value);
  }
  for (const {path, period: earlier = '', value} of dated.filter((one) => one.period !== period)) {
    const now = valueAt(section, path);
    const beside = 'previous' in sections[figure].own && path.length === 1 ? [] : path;
    if (now === undefined) unread.add(earlier);
    else {
      if (beside.length && typeof now === 'string') section = withValue(section, path, {value: now});
      section = withValue(section, [...beside, 'previous', earlier], value);
    }
  }
  return {section, period, unread: [...unread]};
}

function cellsOf(rows: readonly (readonly string[])[]): Cell[] {
  const [first = [], ...others] = rows.map((row) => row.map((cell) => cell.trim())).filter((row) => row.some(Boolean));
  const hasNames =
    first.slice(1).every((cell) => isPeriod(cell) || !/\d/.test(cell)) && !first.slice(1).some(isNoFigure);
  const names = hasNames ? first : [];
  return (hasNames ? others : [first, ...others]).flatMap(([row = '', ...values]) =>
    values.flatMap((value, index) => (row && value ? {row, column: names[index + 1] ?? '', value} : [])),
  );
}

/** @param list - the one that the part before was of: several have a part that is not known. */
function placeOf({row, column, value}: Cell, figure: FigureName, list: string | undefined): Place | undefined {
  const period = [row, column].find(isPeriod);
  const name = isPeriod(row) ? column : row;
  const other = isPeriod(row) || isPeriod(column) ? '' : column;
  const areCases = figure === 'justice-outcomes' && ofOne.cases.test(other);
  if (other && !areCases && !isPlain(other, figure)) return undefined;
  if (figure === 'region-compare') {
    const code = codeIn(name);
    return period && code ? {path: ['tiers', period, code], value} : undefined;
  }
  const field = periodsOf(figure);
  const path = pathOf(name, figure, list) ?? (field && (!name || isPlain(name, figure)) ? [field] : undefined);
  if (!path) return undefined;
  if (isByPeriod(path, figure)) return period ? {path: [...path, period], value} : undefined;
  return areCases ? {path, value: `${value} cases`} : {path, period, value};
}

/** Whether a name only says that there are numbers of what the figure shows. */
function isPlain(name: string, figure: FigureName): boolean {
  const main = periodsOf(figure) ?? '';
  const {counts = 'people', isMoney} = sections[figure].own[main] ?? {};
  const what = isTiers(figure) ? 'tiers' : isMoney ? 'money' : counts;
  return ofAny.test(name) || ofOne[what].test(name);
}

const isTiers = (figure: FigureName): boolean => figure === 'tier-badge' || figure === 'region-compare';

/** The field or the part of a list that has a name. */
function pathOf(name: string, figure: FigureName, list: string | undefined): Path | undefined {
  const {own} = sections[figure];
  const fields = Object.keys(own).filter((field) => isNumeric(own[field]));
  const field = fieldNamed(own, name) ?? fieldCalled(name, fields);
  if (fields.includes(field)) return [field];
  const lists = Object.entries(own).filter(([, {holds}]) => holds === 'keys');
  const inOrder = [...lists.filter(([one]) => one === list), ...lists.filter(([one]) => one !== list)];
  for (const [one, {keys = [], ofCountries}] of inOrder) {
    const key = keyAmong(keys, name) ?? (ofCountries ? codeIn(name) : undefined);
    if (key) return [one, key];
  }
  const meant = lists.flatMap(([one, {keys = []}]) => meantKeys(name, keys).map((key) => [one, key]));
  return meant.length === 1 ? meant[0] : undefined;
}

const isNumeric = (kind: Kind | undefined): boolean => kind?.type === 'quantity' || kind?.holds === 'periods';

/** The field that holds one number, or tier, a period. */
const periodsOf = (figure: FigureName): string | undefined =>
  figure === 'tier-badge'
    ? 'history'
    : Object.entries(sections[figure].own).find(([name, {holds}]) => holds === 'periods' && name !== 'previous')?.[0];

const isByPeriod = ([field]: Path, figure: FigureName): boolean =>
  field === 'history' || sections[figure].own[String(field)]?.holds === 'periods';

const isPeriod = (text: string): boolean => readPeriod(text) !== undefined;

const codeIn = (name: string): string | undefined => (/^[A-Z]{2}$/.test(name) ? name : codeOf(name));

const byTime = (one: string, other: string): number =>
  (readPeriod(one)?.from ?? '') < (readPeriod(other)?.from ?? '') ? -1 : 1;

const isSame = (one: Place, other: Place): boolean =>
  one.period === other.period && one.path.join(' ') === other.path.join(' ');

/** A section with the currency that a column names. */
function withCurrency(cells: readonly Cell[], figure: FigureName): unknown {
  const code = cells.map(({column}) => currency.exec(column)?.[0]).find(Boolean);
  return code && 'currency' in sections[figure].own ? {currency: code} : {};
}
