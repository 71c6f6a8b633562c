import {readPeriod} from '@tip-figures/record/values/period.js';
import {nameIn} from './names/name.js';
import {noteIn} from './numbers/marks.js';
import type {Choices, Datum, Reading, ReadingProblem} from './reading.js';
import {answer, askingOf, type Asking} from './result/asking.js';
import {cellsOf} from './result/cells.js';
import {observed, type Observation} from './result/observe.js';
import {withPeopleInAll} from './result/in-all.js';
import {isOfCases, isOfPersons} from './result/persons.js';
import {withTitles} from './result/by-title.js';
import {byOneList, withCurrency, withMeasure, withPeriod, withStatus} from './result/several.js';
import {ofOneKind, once, withCounts, withSigns, written} from './result/settle.js';
import {addedUp, checked, withoutSums} from './result/totals.js';
import {figuresFor} from './figures-for.js';
import {sectionOf} from './sections.js';
import {unnamedAsked, type Sheetwide} from './table/ask-labels.js';
import {oneTableOf} from './table/beside.js';
import {gridOf, isEmpty, type Grid} from './table/grid.js';
import {layoutsOf, type Layout} from './table/layout.js';
import {filled} from './table/row-kinds.js';
import {readLabels, type Lines} from './table/read-labels.js';
import type {Place, Sheet} from './workbook.js';

/**
 * Reads a sheet as it stands. The same sheet with the same choices is the same reading; what is not certain is a question, and
 * nothing of it is among the data.
 */
export function readSheet(sheet: Sheet, choices: Choices = {}): Reading {
  const asking = askingOf(choices);
  const whole = gridOf(sheet, choices);
  const table = oneTableOf(whole, choices, asking);
  const grid = table ?? whole;
  const layouts = table ? layoutsOf(grid, isOfNumbers(choices) ? {...choices, firstRowIsHeading: false} : choices) : [];
  const wide = wideOf(grid, layouts, choices, asking);
  const tables = layouts.map((layout) => ({layout, lines: readLabels(grid, layout, wide)}));
  const found = tables.map(({layout, lines}) => observed(grid, layout, lines, wide));
  const areYears = layouts.every((layout) => areHeadingsYears(grid, layout, asking));
  const observations = areYears ? found.flatMap((one) => one.observations) : [];
  const settled = written(
    withCounts(
      withSigns(
        withMeasure(
          observations,
          tables.flatMap(({lines}) => lines.said.flatMap(({meanings}) => meanings)),
          asking,
        ),
        asking,
      ),
      asking,
    ),
    asking,
  );
  const titles = tables.flatMap(({lines}) =>
    lines.said.flatMap(({label, role}) => (label.axis === 'table' && !role ? label : [])),
  );
  const titled = withTitles(ofOneKind(settled, asking), titles, asking);
  const all = once(withPeriod(withCurrency(withStatus(titled, asking), asking), asking), asking);
  const parted = byOneList(
    withoutSums(
      checked(
        all,
        found.flatMap(({gaps}) => gaps),
        asking,
      ),
    ),
    asking,
  );
  const broken = addedUp(parted).length ? [] : found.flatMap((one) => one.broken);
  const rows = withPeopleInAll(parted, broken, asking);
  const isPersonal = isOfCases(whole) || tables.some(({layout, lines}) => isOfPersons(grid, layout, lines));
  const numbers = isPersonal ? [] : [...rows.map(({datum}) => datum), ...addedUp(rows)];
  const data = withNotes(
    numbers,
    tables.flatMap(({lines}) => lines.notes),
  );
  const isKnown = data.length > 0 || tables.some(({lines}) => isOfFigures(lines));
  const problems = isPersonal ? [problem('one-row-a-person')] : table ? problemsOf(grid, layouts, isKnown) : [];
  const read: Reading = {
    cells: [],
    questions: problems.length ? [] : asking.questions,
    problems,
    figures: [],
    countries: [...new Set(data.flatMap(({country}) => country ?? []))],
    periods: [...new Set([...settled, ...all].flatMap(({datum}) => datum).flatMap(({period}) => period ?? []))].sort(
      (one, other) => (orderOf(one) < orderOf(other) ? -1 : 1),
    ),
    data,
    ...(choices.newest && {newest: choices.newest}),
  };
  const figures = problems.length
    ? []
    : figuresFor({...read, data: asking.questions.length ? supposed(observations) : data});
  const used = figures.flatMap((figure) =>
    (read.countries.length ? read.countries : [undefined]).flatMap((country) => sectionOf(read, figure, country).used),
  );
  const isUnfit = !problems.length && !read.questions.length && !figures.length;
  return {
    ...read,
    figures,
    ...(isUnfit && {
      problems: [
        problem(
          'no-figure',
          data.map(({at}) => at),
        ),
      ],
    }),
    cells: cellsOf(sheet, grid, tables, settled, used, choices),
  };
}

/** Each note beside one number of its period, else of the newest: of all where there is one, else of the first part. */
function withNotes(data: readonly Datum[], notes: Lines['notes']): readonly Datum[] {
  return notes.reduce<readonly Datum[]>((all, {text, period}) => {
    const periods = all
      .flatMap((one) => one.period ?? [])
      .sort((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1));
    const of = all.filter((one) => one.period === (period ?? periods.at(-1)) && one.note === undefined);
    const whole = of.find(({parts}) => !parts.length) ?? of[0];
    return all.map((one) => (one === whole ? {...one, note: text} : one));
  }, data);
}

const orderOf = (period: string): string => readPeriod(period)?.from ?? '';

const isOfNumbers = ({answers = {}}: Choices): boolean =>
  Object.entries(answers).some(([id, answer]) => id.startsWith('years-or-numbers') && answer === 'numbers');

/** Whether years above numbers that could all be years, beside a name that is no heading, are years: asked. */
function areHeadingsYears(grid: Grid, {headers, labels, values, body}: Layout, asking: Asking): boolean {
  const [row = -1, ...more] = headers;
  const corner = grid[row]?.[labels[0] ?? 0];
  const said = nameIn(corner?.text ?? '')?.flat() ?? [];
  const isName = said.some(({is}) => is === 'part' || is === 'total');
  const isMeasure = said.some(({is}) => is === 'status' || is === 'field');
  const cellsIn = (one: number) => values.flatMap((column) => grid[one]?.[column] ?? []);
  const areYears = (rows: readonly number[]): boolean =>
    rows.every((one) => cellsIn(one).every(({isYear, text}) => isYear ?? !text));
  if (more.length || !areYears([row]) || !(isName || (isMeasure && areYears(body)))) return true;
  const [first] = cellsIn(row);
  const answers = [answer('years'), answer('numbers')];
  return (
    asking.ask(
      'years-or-numbers',
      cellsIn(row).map(({place}) => place),
      {text: first?.text ?? ''},
      answers,
    )?.id === 'years'
  );
}

/** Numbers that wait for an answer tell which figures there can be, too. */
function supposed(observations: readonly Observation[]): Datum[] {
  const asking = askingOf({});
  const counted = observations.map((one) => ({...one, of: {counts: 'people' as const, ...one.of}}));
  return written(counted, asking).map(({datum}) => datum);
}

/** Whether anything of a table is known but years alone or words for numbers. */
const isOfFigures = ({said}: Lines): boolean =>
  said.some(({label}) =>
    label.name
      ?.flat()
      .some(
        (one) =>
          one.is !== 'total' &&
          !(one.is === 'unit' && one.counts === undefined) &&
          !(one.is === 'column' && unnamed.has(one.of)),
      ),
  );
const unnamed: ReadonlySet<string> = new Set(['note', 'line', 'name', 'region']);

function wideOf(
  grid: Grid,
  layouts: readonly Layout[],
  {corrections = [], ...choices}: Choices,
  asking: Asking,
): Sheetwide {
  const lines = layouts.flatMap(({notes}) =>
    notes.flatMap((row) => (grid[row] ?? []).filter((cell) => !isEmpty(cell))),
  );
  const notes = new Map(
    lines
      .flatMap(({text}) => text.split('\n'))
      .flatMap((line) => {
        const note = noteIn(line);
        return note ? [[note.mark, note.says] as const] : [];
      }),
  );
  const corrected = ({row, column}: Place) =>
    corrections.find(({at}) => at.row === row && at.column === column) ??
    corrections.find(
      ({at, role}) => role === 'left-out' && (at.row ?? row) === row && (at.column ?? column) === column,
    );
  return {
    asking,
    notes,
    corners: [],
    hasTiers: grid.flat().some(({tier}) => tier !== undefined),
    corrected,
    placeOf: (row, column) => grid[row]?.[column]?.place ?? {row, column},
    leaves: (_, column) => {
      const place = grid[0]?.[column]?.place;
      const line = choices.isTransposed ? place?.row : place?.column;
      return corrections.some(
        ({at, role}) =>
          role === 'left-out' &&
          (choices.isTransposed ? at.row : at.column) === line &&
          (choices.isTransposed ? at.column : at.row) === undefined,
      );
    },
    asksUnnamed: (_, layout, column) => {
      const given = unnamedAsked(grid, layout, column, asking);
      return given?.id !== 'nothing';
    },
  };
}

function problemsOf(grid: Grid, layouts: readonly Layout[], isKnown: boolean): ReadingProblem[] {
  if (grid.flat().every(isEmpty)) return [problem('empty')];
  if (isKnown) return [];
  const cells = grid.flat().filter((cell) => !isEmpty(cell));
  const words = cells.reduce((sum, {text}) => sum + text.split(/\s+/).length, 0);
  if (words / cells.length >= wordsOfProse) return [problem('prose')];
  if (layouts.length) return [problem('nothing-known')];
  const lines = grid.filter((row) => filled(row).length > 1);
  return [problem(lines.length > 2 ? 'a-list' : 'no-numbers')];
}

const problem = (code: ReadingProblem['code'], at: readonly Place[] = []): ReadingProblem => ({
  code,
  severity: 'error',
  at,
  facts: {},
  fixes: [],
});

/** Cells of tables have fewer words, one with another. */
const wordsOfProse = 4;
