import {nameIn} from '../names/name.js';
import {isYear, periodOf, type Periods} from '@tip-figures/words/periods.js';
import {numberIn, isAbsent, isFlag, type NumberCell} from '../numbers/number-cell.js';
import type {Choices} from '../reading.js';
import type {Cell, Place, Sheet} from '../workbook.js';
import {tierIn} from './tiers.js';

/** What a cell can be, whatever stands around it. */
export interface GridCell {
  /** Where it is in the sheet. */
  readonly place: Place;
  readonly text: string;
  /** The first of the merged cells that it is one of. */
  readonly mergedInto?: Place;
  readonly number?: NumberCell;
  /** Digits that can be a year. */
  readonly isYear?: boolean;
  readonly periods?: Periods;
  readonly tier?: string;
  readonly isAbsent?: boolean;
  /** What is shown in place of a number, such as “#REF!”. */
  readonly error?: string;
  /** A sign that stands for none, or for what is not known. */
  readonly isDash?: boolean;
  readonly isFlag?: boolean;
}

export type Grid = readonly (readonly GridCell[])[];

const empty: Cell = {text: ''};

/** All cells of the range, in rows of one length; rows and columns are exchanged where that was chosen. */
export function gridOf(sheet: Sheet, {range, isTransposed}: Choices): Grid {
  const height = sheet.rows.length;
  const width = Math.max(0, ...sheet.rows.map((row) => row.length));
  const [top, left] = [range?.from.row ?? 0, range?.from.column ?? 0];
  const [bottom, right] = [
    Math.min(range?.to.row ?? height, height - 1),
    Math.min(range?.to.column ?? width, width - 1),
  ];
  const rows = span(top, bottom).map((row) =>
    span(left, right).map((column) => cellOf(sheet.rows[row]?.[column] ?? empty, {row, column}, sheet)),
  );
  return isTransposed ? span(left, right).map((_, column) => rows.flatMap((row) => row[column] ?? [])) : rows;
}

const span = (from: number, to: number): number[] =>
  Array.from({length: Math.max(0, to - from + 1)}, (_, index) => from + index);

function cellOf(cell: Cell, place: Place, {merged}: Sheet): GridCell {
  const text = cell.text.trim();
  const into = merged.find(({from, to}) => isWithin(place, from, to));
  const base = {place, text, ...(into && {mergedInto: into.from})};
  if (!text && cell.error === undefined) return base;
  if (cell.date) return {...base, periods: {choices: [cell.date]}};
  if (isAbsent(cell))
    return {
      ...base,
      isAbsent: true,
      ...(cell.error && {error: cell.error}),
      ...(/^[-–—−]$/.test(text) && {isDash: true}),
    };
  if (isFlag(cell)) return {...base, isFlag: true};
  const tier = tierIn(text);
  const number = isNamedPeriod(text) ? undefined : numberIn({...cell, text});
  const plain = text.replace(/[*†‡¹²³]+$/, '');
  const periods = periodOf(plain);
  return {
    ...base,
    ...(number && {number}),
    ...(periods && {periods}),
    ...(isYear(plain) && {isYear: true}),
    ...(tier && {tier}),
  };
}

/** “Victims 2021” is what is counted, and a year. */
const isNamedPeriod = (text: string): boolean =>
  /\p{L}/u.test(text) &&
  (nameIn(text)
    ?.flat()
    .some(({is}) => is === 'period') ??
    false);

const isWithin = ({row, column}: Place, from: Place, to: Place): boolean =>
  row >= from.row && row <= to.row && column >= from.column && column <= to.column;

export const isEmpty = ({text, isAbsent: absent, periods}: GridCell): boolean => !text && !absent && !periods;

/** Whether it is a number and cannot be a year, a day or another period. */
export const isStrict = (cell: GridCell): boolean =>
  Boolean(cell.number && !cell.isYear && !(cell.periods && !isPlain(cell)));

const isPlain = ({text}: GridCell): boolean => /^\d+$/.test(text);

/** Whether it is in the body of a table: a number, a tier, or what stands in place of one. */
export const isValue = (cell: GridCell): boolean => isStrict(cell) || cell.isAbsent === true || cell.tier !== undefined;

/** Whether it can be a period in a heading. */
export const canBePeriod = (cell: GridCell): boolean => cell.periods !== undefined;
