import {fold} from '../names/fold.js';
import {nameIn} from '../names/name.js';
import {isYear} from '../names/periods.js';
import {hasAny, reports, termsIn} from '../names/terms.js';
import type {Meaning} from '../reading.js';
import {leftOut} from '../result/asking.js';
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
  const apart = pieces.length > 1 ? pieces.filter((piece) => !certain(piece)) : pieces;
  const hidden = apart.map(factorIn).find((factor) => factor !== undefined);
  const isPeriod = found.some(({is}) => is === 'period');
  const meanings = [...found, ...(isPeriod ? [] : yearIn(text))];
  return hidden ? [...meanings, ...factorAsked(text, hidden, cell, wide)] : meanings;
}

/** What a note below a table says of all its numbers. */
export function noteMeanings({text, place}: GridCell, wide: Sheetwide): readonly Meaning[] {
  const factor = factorIn(text);
  return factor ? factorAsked(text, factor, {place}, wide) : [];
}

function factorAsked(text: string, hidden: number, cell: Pick<GridCell, 'place'>, wide: Sheetwide): readonly Meaning[] {
  const given = wide.asking.ask('factor', [cell.place], {text, factor: hidden}, [
    {id: 'times', facts: {factor: hidden}, meanings: [{is: 'unit', factor: hidden}]},
    {id: 'as-stated'},
    leftOut,
  ]);
  // Until it is answered no number is drawn.
  return given?.meanings ?? (given?.id === 'as-stated' ? [] : [{is: 'unit', factor: NaN}]);
}

/** Thousands or millions among the words of a text. */
const factorIn = (text: string): number | undefined =>
  termsIn(text)
    .filter(({term, before = ''}) => term.length > 2 && !/^\d+$/.test(before))
    .flatMap(({meanings}) => meanings.flatMap((one) => (one.is === 'unit' ? (one.factor ?? []) : [])))[0];
