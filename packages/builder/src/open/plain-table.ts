import {meantKeys} from '@tip-figures/check/report/keys.js';
import {suggest} from '@tip-figures/check/report/suggest.js';
import type {FigureName} from '@tip-figures/record/sections/names.js';
import {isStageText} from '@tip-figures/record/values/stage-people.js';
import {isQuantity} from '@tip-figures/record/values/written/quantities.js';
import {keyLabel} from '../form/labels.js';
import {
  codeIn,
  isByPeriod,
  isCorner,
  isOfEither,
  isOfTiers,
  isPeriod,
  listCalled,
  listsOf,
  pathsOf,
  periodsOf,
  tiersOf,
  unitOf,
} from './headings.js';
import {isSame, sectionOf, type PlainTable, type Place} from './table-section.js';

interface Row {
  /** As a spreadsheet counts. */
  readonly number: number;
  readonly cells: readonly string[];
}

/**
 * Reads a table as people keep it, without the columns of a record: a name or a period begins each row, numbers follow, and
 * there may be names of columns or periods above them. Where one heading, name or unit is not understood, nothing is read.
 *
 * @returns `undefined` for a table in which nothing is of the figure.
 */
export function readPlainTable(rows: readonly (readonly string[])[], figure: FigureName): PlainTable | undefined {
  const all = rows
    .map((cells, index): Row => ({number: index + 1, cells: cells.map((cell) => cell.trim())}))
    .filter(({cells}) => cells.some(Boolean));
  const isOfFigure = (cell: string) =>
    isPeriod(cell) || pathsOf(cell, figure).length > 0 || unitOf(cell, figure) !== undefined;
  if (!all.some(({cells}) => cells.some(isOfFigure))) return undefined;
  const [first, ...others] = all.filter(({cells}) => !isNameAlone(cells));
  const hasHeadings = first !== undefined && isHeading(first, figure);
  const headings = hasHeadings ? first.cells : [];
  const body = hasHeadings || !first ? others : [first, ...others];
  const problems = [
    ...all.filter(({cells}) => isNameAlone(cells)).map(withoutNumber),
    ...headingProblems(headings, body, figure),
    ...body.flatMap((row) => rowProblems(row, figure)),
  ];
  if (!hasHeadings && first && mayBeYears(first.cells)) {
    problems.push(
      `Are ${first.cells.slice(1).filter(Boolean).join(', ')} years or numbers? Write “Category” in place of “${first.cells[0] ?? ''}” above the names, or “Number” in a row above the numbers.`,
    );
  }
  if (!body.length && !problems.length) problems.push('No numbers stand below the headings.');
  if (problems.length) return {problems: problems.slice(0, most)};
  const places = placesOf(headings, body, figure);
  if ('problems' in places) return {problems: places.problems.slice(0, most)};
  return sectionOf(places.found, figure);
}

const most = 5;

const isNameAlone = ([name, ...values]: readonly string[]): boolean => Boolean(name) && !values.some(Boolean);

const withoutNumber = ({number, cells}: Row): string =>
  `Row ${number}, “${cells[0] ?? ''}”, has no number. Write one, or “unknown”; or delete the row here, and type what it says of place, period or unit into the form.`;

const notUnderstood = (heading: string): string =>
  `The heading “${heading}” is not understood. Write a period, a name of the form, or what is counted, money with its currency and in full: “Amount (EUR)”; or delete its column here.`;

/** Whether the first row names columns: it has something else than numbers, or periods alone. */
function isHeading({cells: [corner = '', ...cells]}: Row, figure: FigureName): boolean {
  const given = cells.filter(Boolean);
  if (!given.every((cell) => isNumber(cell, figure))) return true;
  return given.every(isPeriod) && !isPeriod(corner) && !pathsOf(corner, figure).length;
}

const mayBeYears = ([corner = '', ...cells]: readonly string[]): boolean =>
  !isPeriod(corner) && cells.filter(Boolean).every((cell) => /^(19|20)\d\d$/.test(cell));

function headingProblems(headings: readonly string[], body: readonly Row[], figure: FigureName): string[] {
  const [corner = '', ...names] = headings;
  const arePeriods = isPeriod(body[0]?.cells[0] ?? '');
  const isKnown = (name: string) =>
    unitOf(name, figure) !== undefined || (arePeriods ? pathsOf(name, figure).length === 1 : isPeriod(name));
  const width = Math.max(...body.map(({cells}) => cells.findLastIndex(Boolean)), 0);
  const unnamed = Array.from({length: width}, (_, index) => index + 1).filter(
    (index) => !headings[index] && body.some(({cells}) => cells[index]),
  );
  const months = [...body.map(({cells}) => cells[0] ?? ''), ...names].filter(isPeriod);
  const [one = ''] = months;
  return [
    ...(isCorner(corner, figure, arePeriods) ? [] : [notUnderstood(corner)]),
    ...names.filter((name) => name && !isKnown(name)).map(notUnderstood),
    ...(unnamed.length > 1 || (unnamed.length && headings.length)
      ? [`Column ${(unnamed[0] ?? 0) + 1} has no heading: nobody can tell of what its numbers are.`]
      : []),
    // Some years over two calendar years look like months.
    ...(one && months.every(isEither)
      ? [`“${one}” is a month here. Write “${one.replace('-', '/')}” where it is one year over two.`]
      : []),
  ];
}

const isEither = (period: string): boolean =>
  /^\d{4}-\d\d$/.test(period) && isPeriod(period) && (Number(period.slice(2, 4)) + 1) % 100 === Number(period.slice(5));

function rowProblems({number, cells: [name = '', ...values]}: Row, figure: FigureName): string[] {
  if (!name) return [`Row ${number} has numbers without a name.`];
  return values
    .filter((value) => value && !isNumber(value, figure))
    .map((value) => `“${value}” in row ${number} is no number as the form takes it.`);
}

/** Whether the form can read a cell as a number; what is no tier it refuses itself. */
const isNumber = (cell: string, figure: FigureName): boolean =>
  isQuantity(cell) ||
  suggest({issue: 'not-a-quantity', found: cell}, []).suggestions !== undefined ||
  (isStageText(cell) && /\d/.test(cell)) ||
  (isOfTiers(figure) && /^(tier\s.*|\w{1,3}|unknown|special case)$/i.test(cell));

/** A number with the names of its row and column, of which the latter may be empty. */
interface Cell {
  readonly row: string;
  readonly column: string;
  readonly value: string;
}

type Places = {readonly found: readonly Place[]} | {readonly problems: readonly string[]};

function placesOf(headings: readonly string[], body: readonly Row[], figure: FigureName): Places {
  const problems = new Set<string>();
  const found: Place[] = [];
  let list = listCalled(headings[0] ?? '', figure);
  const only = list;
  for (const {number, cells} of body) {
    const [row = '', ...values] = cells;
    for (const [index, value] of values.entries()) {
      if (!value) continue;
      const place = placeOf({row, column: headings[index + 1] ?? '', value}, figure, list);
      if (typeof place === 'string') {
        problems.add(place.replace('{row}', `row ${number}`));
        continue;
      }
      const same = found.find((one) => isSame(one, place));
      if (same) problems.add(`“${same.called}” and “${place.called}” are the same number. Keep one of the two.`);
      else if (only && place.path.length > 1 && place.path[0] !== only) {
        problems.add(`“${row}” in row ${number} does not belong below “${headings[0]}”.`);
      } else found.push(place);
      list = only ?? (place.path.length > 1 ? String(place.path[0]) : undefined);
    }
  }
  return problems.size ? {problems: [...problems]} : {found};
}

/** @param list - the one that the part before was of: several have a part that is not known. */
function placeOf(cell: Cell, figure: FigureName, list: string | undefined): Place | string {
  const {row, column, value} = cell;
  const period = [row, column].find(isPeriod);
  const name = isPeriod(row) ? column : row;
  const called = [row, column].filter(Boolean).join(', ');
  const ofColumn = isPeriod(row) || isPeriod(column) ? undefined : unitOf(column, figure);
  const tiers = tiersOf(figure);
  if (tiers) {
    const code = codeIn(name);
    return period && code ? {path: [tiers, period, code], value, called} : ask(cell, figure);
  }
  const field = periodsOf(figure);
  const [path = field && (!name || unitOf(name, figure)) ? [field] : undefined, ...more] = pathsOf(name, figure, list);
  if (more.length) return `“${name}” in {row} can be of several lists. Write the name of the list above the names.`;
  if (!path) return ask(cell, figure);
  const {currency, counts} = {...unitOf(name, figure), ...ofColumn};
  if (!counts && isOfEither(name, figure) && !isStageText(value)) {
    return `“${name}” in {row} may be people or cases. Write “People” or “Cases” above the numbers.`;
  }
  if (!isByPeriod(path, figure)) {
    return {
      path,
      period,
      value: counts === 'cases' && !isStageText(value) ? `${value} cases` : value,
      currency,
      called,
    };
  }
  return period ? {path: [...path, period], value, currency, called} : `“${name}” in {row} has no period.`;
}

function ask({row, column, value}: Cell, figure: FigureName): string {
  const name = isPeriod(row) ? column : row;
  const lists = listsOf(figure);
  if (lists.some(([, {ofCountries}]) => ofCountries) && codeIn(name)) {
    return `“${name}” in {row} can be a nationality, or the place that the numbers are of. Write “Nationality” above the names, or paste the numbers of each place apart.`;
  }
  const [meant] = meantKeys(name, [...new Set(lists.flatMap(([, {keys = []}]) => keys))]);
  return `“${name || value}” in {row} is not understood. ${meant === undefined ? '' : `Is it “${keyLabel(meant)}”? `}Write a name of the form, or delete the row here.`;
}
