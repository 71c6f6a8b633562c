import {stages} from '../names/declared.js';
import {fold} from '@tip-figures/words/fold.js';
import {nameIn} from '../names/name.js';
import {isYear} from '@tip-figures/words/periods.js';
import {apart, doubts, hasAny, reports, termsIn} from '../names/terms.js';
import {noteIn as markedNoteIn} from '../numbers/marks.js';
import type {Meaning} from '../reading.js';
import {answer, leftOut} from '../result/asking.js';
import type {Sheetwide} from './ask-labels.js';
import type {GridCell} from './grid.js';
import type {Label} from './labels.js';

const kinds: ReadonlySet<string> = new Set(['unit', 'period', 'country', 'status']);

const certain = (text: string): readonly Meaning[] | undefined => {
  const name = nameIn(text);
  return name?.every((one) => one.length === 1 && one[0] && kinds.has(one[0].is)) ? name.flat() : undefined;
};

/** The only year of a text, where nothing says that it may be that of a publication. */
function yearIn(text: string): readonly Meaning[] {
  const years = [...new Set(text.match(/(?<![\d./-])\d{4}(?![\d/-])/g) ?? [])].filter(isYear);
  const [period] = years;
  return period && years.length === 1 && !hasAny(reports, fold(text)) ? [{is: 'period', period}] : [];
}

/**
 * What a title says of all numbers, where it is no term as a whole: a unit, a place or a period that stands by itself between
 * signs, as “(in thousands of euros)” does, and its only year. Thousands in other words are asked about.
 */
export function titleMeanings({text, cell}: Pick<Label, 'text' | 'cell'>, wide: Sheetwide): readonly Meaning[] {
  const pieces = text.split(/[()[\],;:]|\s[-–—|]\s/).filter((piece) => piece.trim());
  const found = pieces.length > 1 ? pieces.flatMap((piece) => certain(piece) ?? []) : [];
  const open = pieces.length > 1 ? pieces.filter((piece) => !certain(piece)) : pieces;
  const hidden = open.map(factorIn).find((factor) => factor !== undefined);
  const has = (what: Meaning['is']): boolean => found.some(({is}) => is === what);
  const {status} = countedIn(text);
  const meanings: Meaning[] = [
    ...found,
    ...(has('period') ? [] : yearIn(text)),
    ...(status === undefined || has('status') ? [] : [{is: 'status', status} as const]),
  ];
  const isInDoubt = open.map(fold).some((piece) => hasAny(apart, piece) || hasAny(doubts, piece));
  return [
    ...meanings,
    ...(hidden ? factorAsked(text, hidden, cell, wide) : []),
    ...(isInDoubt ? doubtAsked(text, cell, wide) : []),
  ];
}

/** Whom or what the words of a title may count. */
interface Counted {
  readonly statuses: readonly string[];
  /** The one status of them, where a term for such victims says it and nothing says otherwise. */
  readonly status: string | undefined;
  /** Whether it names cases, people accused, or what courts do. */
  readonly isOther: boolean;
  /** Whether it names people or cases at all. */
  readonly isNamed: boolean;
  /** Whether it names amounts or things of figures, such as beds. */
  readonly isOfFields: boolean;
}

export function countedIn(text: string): Counted {
  const mentioned = termsIn(text);
  const meanings = mentioned.flatMap((one) => one.meanings);
  const statuses = [...new Set(meanings.flatMap((one) => (one.is === 'status' ? one.status : [])))];
  const isOther = meanings.some(
    (one) =>
      (one.is === 'unit' && (one.counts === 'cases' || one.isAccused === true || one.isOther === true)) ||
      (one.is === 'field' && stages.has(one.field)),
  );
  const [status] = statuses;
  const isTerm =
    status === 'identified' ||
    mentioned.some((one) => one.term.includes(' ') && one.meanings.some(({is}) => is === 'status'));
  return {
    statuses,
    status: statuses.length === 1 && isTerm && !isOther ? status : undefined,
    isOther,
    isNamed: meanings.some((one) => one.is === 'unit' && one.counts),
    isOfFields: meanings.some(({is}) => is === 'field'),
  };
}

/** What a note below a table says of its numbers. */
export interface Note {
  readonly meanings: readonly Meaning[];
  /** The note itself, where it goes with them, and the one year of which it is. */
  readonly kept?: {readonly text: string; readonly period?: string};
}

/** Thousands of a note, and words by which it may say that numbers are not final; a note of a mark is asked about with that. */
export function noteIn({text, place}: GridCell, wide: Sheetwide): Note {
  const factor = factorIn(text);
  const meanings = factor ? factorAsked(text, factor, {place}, wide) : [];
  if (factor || markedNoteIn(text) || !hasAny(doubts, fold(text))) return {meanings};
  const answers = [answer('kept'), answer('as-stated'), answer('numbers-left-out', {}, {id: leftOut.id})];
  const given = wide.asking.ask('note-says', [place], {text}, answers);
  if (given?.id === 'as-stated') return {meanings};
  if (given?.id !== 'kept') return {meanings: unread};
  const [year] = yearIn(text);
  return {meanings, kept: {text, ...(year?.is === 'period' && {period: year.period})}};
}

/** Until it is answered no number is drawn. */
const unread: readonly Meaning[] = [{is: 'unit', factor: NaN}];

function doubtAsked(text: string, cell: Pick<GridCell, 'place'>, {asking}: Sheetwide): readonly Meaning[] {
  const given = asking.ask('title-doubt', [cell.place], {text}, [answer('as-stated'), leftOut]);
  return given?.id === 'as-stated' ? [] : unread;
}

function factorAsked(text: string, hidden: number, cell: Pick<GridCell, 'place'>, wide: Sheetwide): readonly Meaning[] {
  const given = wide.asking.ask('factor', [cell.place], {text}, [
    answer('times', {factor: hidden}, {meanings: [{is: 'unit', factor: hidden}]}),
    answer('as-stated'),
    leftOut,
  ]);
  return given?.meanings ?? (given?.id === 'as-stated' ? [] : unread);
}

/** Thousands or millions among the words of a text. */
const factorIn = (text: string): number | undefined =>
  termsIn(text)
    .filter(({term, before = ''}) => term.length > 2 && !/^\d+$/.test(before))
    .flatMap(({meanings}) => meanings.flatMap((one) => (one.is === 'unit' ? (one.factor ?? []) : [])))[0];
