import {grouped} from '@tip-figures/record/grouped.js';
import {crosses, listOfCountries, moneyFields} from '../names/declared.js';
import type {Answer, Meaning, Role} from '../reading.js';
import {certainIn} from '../names/terms.js';
import {askMark, askMeaning, askName, askPeriods, askPlace, type GroupContext, type Sheetwide} from './ask-labels.js';
import {columnLabels, cornerLabels, headingLabels, rowLabels, titleLabels, type Label} from './labels.js';
import {answer, leftOut} from '../result/asking.js';
import {isEmpty, type Grid} from './grid.js';
import type {Layout} from './layout.js';
import {narrowed, type Context} from './resolve.js';
import {noteIn, titleMeanings, type Note} from './titles.js';

/** What is said of a row or a column of numbers. */
export interface Line {
  readonly meanings: readonly Meaning[];
  /** Whether something of it is asked, so that none of its numbers is drawn. */
  readonly isOpen: boolean;
  readonly isLeftOut: boolean;
  /** Whether a name of it was said not to tell what is counted. */
  readonly isUnsaid: boolean;
  readonly qualifier?: string;
}

/** What names and headings say of the numbers of a table. */
export interface Lines {
  readonly rows: ReadonlyMap<number, Line>;
  readonly columns: ReadonlyMap<number, Line>;
  /** What titles and corners say, where nothing nearer says otherwise. */
  readonly table: readonly Meaning[];
  /** What stands below the numbers and goes with them. */
  readonly notes: readonly NonNullable<Note['kept']>[];
  /** What each cell with a name was taken for. */
  readonly said: readonly {readonly label: Label; readonly meanings: readonly Meaning[]; readonly role?: Role}[];
}

interface Read {
  readonly label: Label;
  readonly meanings: readonly Meaning[];
  readonly isUnsaid?: boolean;
  readonly isOpen?: boolean;
  readonly isLeftOut?: boolean;
  readonly qualifier?: string;
  readonly role?: Role;
}

const flat = (label: Label): readonly Meaning[] => (label.name ?? []).flat();
const columnOf = (labels: readonly Label[], of: readonly string[]): boolean =>
  labels.some((label) => flat(label).some((one) => one.is === 'column' && of.includes(one.of)));
const listIn = (labels: readonly Label[]): string | undefined =>
  labels.flatMap(flat).flatMap((one) => (one.is === 'list' ? one.list : []))[0];

/** Reads all names of a table together: what one means can depend on those beside it. */
export function readLabels(grid: Grid, layout: Layout, wide: Sheetwide): Lines {
  const titles = titleLabels(grid, layout);
  const corners = cornerLabels(grid, layout);
  const headings = headingLabels(grid, layout);
  const said: Read[] = [];
  const table = readGroup(titles, {list: undefined, isPlace: true}, wide, true);
  const corner = readGroup(corners, {isPlace: true}, wide, true);
  const ofColumns = layout.headers.flatMap((row) => {
    const labels = columnLabels(grid, layout).filter((one) => one.in === row);
    const beside = corners.filter((one) => one.in === row);
    const {list, ...context} = contextOf(beside);
    const known = list !== undefined && isOfRows(grid, layout, list) ? undefined : list;
    return readGroup(labels, {...context, list: known, lines: layout.values.length}, {...wide, corners: beside});
  });
  const ofHeadings = readGroup(headings, {lines: layout.body.length}, wide);
  const ofRows = layout.labels.flatMap((column) => {
    const above = corners.filter((one) => one.lines.includes(column));
    if (columnOf(above, ['note', 'line', 'region'])) return [];
    const {labels, empty} = rowLabels(grid, layout, column);
    const context = contextOf(above);
    const list = (row: number) =>
      listIn(headings.filter(({lines}) => lines.includes(row))) ??
      context.list ??
      (above.length ? undefined : listIn(titles));
    const groups = [...new Set(labels.map(({lines: [row = 0]}) => list(row)))];
    const read = groups.flatMap((one) =>
      readGroup(
        labels.filter(({lines: [row = 0]}) => list(row) === one),
        {...context, list: one, lines: layout.body.length},
        {...wide, corners: above},
      ),
    );
    return [...read, ...belowNames(empty, read, layout, column, wide)];
  });
  said.push(...table, ...corner, ...ofColumns, ...ofHeadings, ...ofRows);
  const unnamed = layout.headers.length
    ? layout.values.filter((one) => !ofColumns.some(({label}) => label.lines.includes(one)))
    : [];
  const lines = (all: readonly Read[], keys: readonly number[]): Map<number, Line> => {
    const reads = grouped(
      all.flatMap((read) => read.label.lines.map((line) => ({line, read}))),
      ({line}) => line,
    );
    return new Map(keys.map((key) => [key, lineOf((reads.get(key) ?? []).map(({read}) => read))]));
  };
  const columns = lines(ofColumns, layout.values);
  const below = layout.notes.flatMap((row) => grid[row] ?? []).filter((cell) => !isEmpty(cell));
  const notes = below.map((cell) => noteIn(cell, wide));
  for (const column of unnamed)
    if (!wide.leaves(grid, column))
      columns.set(column, {
        meanings: [],
        isUnsaid: true,
        isOpen: wide.asksUnnamed(grid, layout, column),
        isLeftOut: false,
      });
  return {
    rows: lines([...ofHeadings, ...ofRows], layout.body),
    columns,
    table: [
      ...[...table, ...corner.filter(({label}) => !isAxis(label))].flatMap(({meanings}) => ofMoney(meanings)),
      ...notes.flatMap(({meanings}) => meanings),
    ],
    notes: notes.flatMap(({kept}) => kept ?? []),
    said,
  };
}

/** Whether a list that a corner names is that of the names below it, and so not of those beside it. */
const isOfRows = (grid: Grid, layout: Layout, list: string): boolean =>
  layout.labels.some((column) =>
    rowLabels(grid, layout, column).labels.some((label) =>
      flat(label).some(
        (one) =>
          one.is === 'part' &&
          (one.list === list || crosses.some(({list: other, of}) => other === one.list && list in of)),
      ),
    ),
  );

/** “Budget (EUR, thousands)”: the thousands are those of the money. */
function ofMoney(meanings: readonly Meaning[]): readonly Meaning[] {
  const isMoney = meanings.some(
    (one) => (one.is === 'field' && moneyFields.has(one.field)) || (one.is === 'unit' && one.currency),
  );
  return isMoney ? meanings.map((one) => (one.is === 'unit' && one.factor ? {...one, isMoney} : one)) : meanings;
}

/** Whether a corner says only what the names below or beside it are. */
const isAxis = (label: Label): boolean => flat(label).every(({is}) => is === 'list' || is === 'column');

function contextOf(labels: readonly Label[]): Omit<Context, 'siblings'> {
  const list = listIn(labels);
  return {list, isPlace: columnOf(labels, ['country']) && list !== listOfCountries};
}

const lineOf = (all: readonly Read[]): Line => {
  const qualifier = all.find((one) => one.qualifier)?.qualifier;
  return {
    meanings: all.flatMap(({meanings}) => meanings),
    isOpen: all.some(({isOpen}) => isOpen),
    isLeftOut: all.some(({isLeftOut}) => isLeftOut),
    isUnsaid: all.some(({isUnsaid}) => isUnsaid),
    ...(qualifier && {qualifier}),
  };
};

/** Reads the names of one row or column. */
function readGroup(labels: readonly Label[], context: GroupContext, wide: Sheetwide, isLoose = false): Read[] {
  const around = {...context, named: labels.flatMap(({text}) => certainIn(text))};
  const first = labels.map((label) => certain(label, {...around, siblings: []}));
  const all = [...grouped(first.flat(), (meaning) => JSON.stringify(meaning)).values()];
  const of = (is: Meaning['is']) => labels.filter((label) => flat(label).some((one) => one.is === is));
  const [periods, countries] = [of('period'), of('country')];
  const unknown = labels.filter((label) => !label.name && !wide.corrected(label.cell.place)).length;
  const group = {labels, unknown, given: new Map<string, Answer | undefined>()};
  return labels.map((label, index): Read => {
    const given = wide.corrected(label.cell.place);
    if (given) {
      const isOut = given.role === 'left-out';
      const meanings =
        given.meanings ??
        (given.role === 'total'
          ? [{is: 'total'} as const]
          : given.role === 'title' || given.role === 'note'
            ? []
            : undefined);
      if (meanings || isOut) return {label, meanings: meanings ?? [], isLeftOut: isOut, role: given.role};
    }
    if (!label.name && label.axis === 'table') return {label, meanings: titleMeanings(label, wide)};
    if (!label.name) return isLoose ? {label, meanings: []} : askName(label, group, context, wide);
    const own = first[index] ?? [];
    const siblings = all.flatMap((same) => same.find((one) => !own.includes(one)) ?? []);
    const before = first[index - 1]?.flatMap((one) => (one.is === 'part' ? one.list : []))[0];
    const read = label.name.map((alternatives) => {
      const beside = label.name?.filter((one) => one !== alternatives).flat();
      return narrowed(alternatives, {...around, siblings, beside, before});
    });
    const mark = isLoose ? undefined : askMark(label, wide);
    const parts = read.map((alternatives): Read => {
      const [only] = alternatives;
      if (only?.is === 'period') return askPeriods(label, alternatives, periods, isLoose, wide);
      if (alternatives.length > 1)
        return isLoose ? {label, meanings: []} : askMeaning(label, alternatives, labels, wide);
      if (only?.is === 'country' && !context.isPlace && !isLoose) return askPlace(label, only.code, countries, wide);
      return {label, meanings: alternatives};
    });
    const line = lineOf(mark ? [...parts, mark] : parts);
    return {label, ...line};
  });
}

function certain(label: Label, context: Context): Meaning[] {
  return (label.name ?? []).flatMap((alternatives) => {
    const beside = label.name?.filter((one) => one !== alternatives).flat();
    const left = narrowed(alternatives, {...context, beside});
    return left.length === 1 ? left : [];
  });
}

/** Rows without a name below one that has: of the same, where cells are merged or the editor says so. */
function belowNames(
  empty: readonly Label[],
  read: readonly Read[],
  {body}: Layout,
  column: number,
  wide: Sheetwide,
): Read[] {
  const byPlace = new Map(read.toReversed().map((one) => [JSON.stringify(one.label.cell.place), one]));
  const aboveOf = (label: Label) => byPlace.get(JSON.stringify(label.cell.place));
  // The name of a list is no part of it: those below it say themselves what they are.
  if (empty.every((label) => aboveOf(label)?.meanings.every(({is}) => is === 'list'))) return [];
  const given = wide.asking.ask(
    'empty-names',
    empty.map(({lines: [row = 0]}) => wide.placeOf(row, column)),
    {text: empty[0]?.text ?? ''},
    [answer('above'), answer('they-say-nothing', {}, {id: 'nothing'}), leftOut],
  );
  return empty.map((label) => {
    const above = aboveOf(label);
    if (given?.id === 'above' && above) return {...above, label};
    return {label, meanings: [], isOpen: !given, isLeftOut: given?.id === 'left-out' || !body.length};
  });
}
