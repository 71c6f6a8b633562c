import {nearest} from '@tip-figures/findings/nearest.js';
import {listOfCountries} from '../names/declared.js';
import {fold} from '@tip-figures/words/fold.js';
import {doubts, hasAny, lists} from '../names/terms.js';
import type {Answer, Correction, Meaning} from '../reading.js';
import {answer, answerOf, leftOut, type Asking} from '../result/asking.js';
import type {Place} from '../workbook.js';
import {isEmpty, type Grid} from './grid.js';
import type {Label} from './labels.js';
import type {Layout} from './layout.js';
import type {Context} from './resolve.js';

/** What is known of the whole sheet where its names are read. */
export interface Sheetwide {
  readonly asking: Asking;
  /** What notes say, by their marks. */
  readonly notes: ReadonlyMap<string, string>;
  readonly corners: readonly Label[];
  /** Whether any cell is a tier: these are by report. */
  readonly hasTiers: boolean;
  readonly corrected: (place: Place) => Correction | undefined;
  readonly placeOf: (row: number, column: number) => Place;
  /** Whether the editor left a column out. */
  readonly leaves: (grid: Grid, column: number) => boolean;
  readonly asksUnnamed: (grid: Grid, layout: Layout, column: number) => boolean;
}

interface Read {
  readonly label: Label;
  readonly meanings: readonly Meaning[];
  /** Whether the name was said not to tell what is counted. */
  readonly isUnsaid?: boolean;
  readonly isOpen?: boolean;
  readonly isLeftOut?: boolean;
  readonly qualifier?: string;
}

/** Of a group once, though each of its names asks. */
function once<T>(of: (labels: readonly Label[]) => T): (labels: readonly Label[]) => T {
  const known = new WeakMap<readonly Label[], {readonly found: T}>();
  return (labels) => {
    const {found} = known.get(labels) ?? {found: of(labels)};
    known.set(labels, {found});
    return found;
  };
}

const places = once((labels): Place[] => labels.map(({cell}) => cell.place));
const columns = once(
  (labels) =>
    new Set(labels.flatMap(({name = []}) => name.flat().flatMap((one) => (one.is === 'column' ? one.of : [])))),
);
const open = (label: Label): Read => ({label, meanings: [], isOpen: true});

/** What an answer makes of a name. */
const answered = (label: Label, answer: Answer | undefined): Read =>
  answer
    ? {
        label,
        meanings: answer.meanings ?? [],
        isLeftOut: answer.id === leftOut.id,
        isUnsaid: answer.id === nothing.id || answer.meanings?.every(({is}) => is === 'total') === true,
      }
    : open(label);

/** The name tells nothing. What is counted is asked then, unless another name says it. */
const nothing = answer('nothing');

/** What a name may be that is no key. */
const measures: readonly Answer[] = [
  {...answerOf({is: 'unit', counts: 'people'}), code: 'victims'},
  {...answerOf({is: 'unit', counts: 'people', isOther: true}), code: 'no-victims'},
  {...answerOf({is: 'unit', counts: 'cases'}), code: 'cases'},
  {...answerOf({is: 'total'}), code: 'total'},
];

/** What is known around a group of names, and how many rows or columns there are. */
export type GroupContext = Omit<Context, 'siblings' | 'named'> & {readonly lines?: number};

/** Names that stand side by side, and what was said of those that no list has. */
export interface Group {
  readonly labels: readonly Label[];
  /** How many of them no list has. */
  readonly unknown: number;
  /** By the folded text; that of all of them together is empty. */
  readonly given: Map<string, Answer | undefined>;
}

/** What a name can be that no list has: of the list above it, else what is counted. */
export function askName(
  label: Label,
  {labels, unknown, given: known}: Group,
  {list, lines = 0}: GroupContext,
  {asking}: Sheetwide,
): Read {
  // Where none of many names is known, they are asked about together.
  const isAll = unknown > 3 && unknown > labels.length / 2;
  const key = isAll ? '' : fold(label.text);
  if (known.has(key)) return answered(label, known.get(key));
  const asked = labels.filter((one) => (isAll ? !one.name : fold(one.text) === key));
  const keys = () =>
    list ? (lists.get(list) ?? []).map((key): Meaning => ({is: 'part', list, key})) : nearParts(label.text);
  // A name of some rows or columns tells their numbers from the others.
  const isOfAll = !isAll && new Set(asked.flatMap((one) => one.lines)).size >= lines;
  const answers = isAll ? [] : [...keys().map((one) => answerOf(one)), ...measures];
  const text = asked[0]?.text ?? '';
  const of = !text ? 'column' : list ? 'list' : 'name';
  const facts = {of, text, list: list ?? '', more: asked.length - 1} as const;
  known.set(
    key,
    asking.ask('unknown-name', places(asked), facts, [...answers, ...(isOfAll ? [nothing] : []), leftOut]),
  );
  return answered(label, known.get(key));
}

/** Keys that differ by a slip. */
const nearParts = (text: string): Meaning[] =>
  [...lists].flatMap(([list, keys]) =>
    nearest(fold(text).replaceAll(' ', '-'), keys).map((key): Meaning => ({is: 'part', list, key})),
  );

export function askMeaning(
  label: Label,
  alternatives: readonly Meaning[],
  labels: readonly Label[],
  {asking}: Sheetwide,
): Read {
  const same = labels.filter((one) => fold(one.text) === fold(label.text));
  const answers = [...alternatives.map((one) => answerOf(one)), leftOut];
  const isMoney = alternatives.every((one) => one.is === 'unit' && one.currency);
  const code = isMoney ? 'which-currency' : 'several-meanings';
  return answered(label, asking.ask(code, places(same), {isNamed: true, text: label.text}, answers));
}

/** Countries that may be the places of the numbers, or where the people are from: asked of them all together. */
export function askPlace(label: Label, code: string, countries: readonly Label[], {asking}: Sheetwide): Read {
  const answers = [answer('place'), answer('nationality'), leftOut];
  const given = asking.ask('place-or-nationality', places(countries), {text: countries[0]?.text ?? ''}, answers);
  if (given?.id === 'place') return {label, meanings: [{is: 'country', code}]};
  if (given?.id === 'nationality') return {label, meanings: [{is: 'part', list: listOfCountries, key: code}]};
  return answered(label, given);
}

const isMonth = (period: string): boolean => /^\d{4}-\d\d$/.test(period);

/** A period that can be another one: decided by all those beside it, `alike`, else asked of them. */
export function askPeriods(
  label: Label,
  alternatives: readonly Meaning[],
  alike: readonly Label[],
  isLoose: boolean,
  {asking, corners, hasTiers}: Sheetwide,
): Read {
  const periods = alternatives.flatMap((one) => (one.is === 'period' ? one.period : []));
  const chosen = (index: number): Read => {
    const period = periods[index];
    return period ? {label, meanings: [{is: 'period', period}]} : open(label);
  };
  if (periods.length > 1) {
    const sure = alike.flatMap(({name = []}) =>
      name.flatMap((one) => (one.length === 1 && one[0]?.is === 'period' ? one[0].period : [])),
    );
    if (sure.some((one) => one.includes('/'))) return chosen(0);
    if (sure.some(isMonth)) return chosen(1);
    if (isLoose) return {label, meanings: []};
    const unsure = alike.filter(({name}) => name?.some((one) => one.length > 1));
    const [one = '', other = ''] = periods;
    const code = one.length === 10 ? 'day-or-month' : 'month-or-years';
    const given = asking.ask(code, places(unsure), {text: label.text}, [
      answer('period', {period: one}, {id: 'one'}),
      answer('period', {period: other}, {id: 'other'}),
      leftOut,
    ]);
    return given
      ? given.id === 'left-out'
        ? answered(label, given)
        : chosen(given.id === 'one' ? 0 : 1)
      : open(label);
  }
  const [period = ''] = periods;
  if (columns(corners).has('report') && !hasTiers) {
    const before = String(Number(period) - 1);
    const given = asking.ask('report-year', places(alike), {text: label.text}, [
      answer('of-period', {period}, {id: 'same'}),
      answer('of-period', {period: before}, {id: 'before'}),
    ]);
    return given ? {label, meanings: [{is: 'period', period: given.id === 'before' ? before : period}]} : open(label);
  }
  if (!columns(corners).has('fiscal') || !/^\d{4}$/.test(period)) return {label, meanings: [{is: 'period', period}]};
  const given = asking.ask('fiscal-year', places(alike), {text: label.text}, [
    answer('fiscal', {period: `FY${period}`}),
    answer('calendar'),
  ]);
  if (!given) return open(label);
  return {label, meanings: [{is: 'period', period: given.id === 'fiscal' ? `FY${period}` : period}]};
}

/** The mark at a name, where a note explains it with words that may say how sure its numbers are. */
export function askMark({mark, ...label}: Label, wide: Sheetwide): Read | undefined {
  const given = mark ? markAsked(mark, label.text, label.cell.place, wide) : undefined;
  if (!given) return undefined;
  return {
    label,
    meanings: [],
    isOpen: given.isOpen,
    isLeftOut: given.isLeftOut,
    ...(given.qualifier && {qualifier: given.qualifier}),
  };
}

interface Marked {
  readonly isOpen: boolean;
  readonly isLeftOut: boolean;
  readonly qualifier?: string;
}

export function markAsked(mark: string, text: string, place: Place, {notes, asking}: Sheetwide): Marked | undefined {
  const note = notes.get(mark);
  if (!note || !hasAny(doubts, fold(note))) return undefined;
  const answers = [
    answer('exact'),
    answer('about'),
    answer('at-least', {}, {id: 'at least'}),
    answer('up-to', {}, {id: 'up to'}),
    leftOut,
  ];
  const given = asking.ask('mark', [place], {mark, note, text}, answers);
  const isWord = given && given.id !== 'exact' && given.id !== leftOut.id;
  return {isOpen: !given, isLeftOut: given?.id === leftOut.id, ...(isWord && {qualifier: given.id})};
}

/** A column with numbers and no heading, where others have one. */
export function unnamedAsked(grid: Grid, {body, values}: Layout, column: number, asking: Asking): Answer | undefined {
  const cells = body.flatMap((row) => grid[row]?.[column] ?? []).filter((cell) => !isEmpty(cell));
  return asking.ask(
    'unknown-name',
    cells.map(({place}) => place),
    {of: 'column', text: '', list: '', more: cells.length - 1},
    [...(values.length === 1 ? [nothing] : []), leftOut],
  );
}
