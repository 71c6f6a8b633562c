import {qualifierOf, silenceOf} from '@tip-figures/record/values/quantity/read-quantity.js';
import {digitsIn, type Digits} from '@tip-figures/words/digits.js';
import {asciiDigits, fold} from '@tip-figures/words/fold.js';
import {isNoFigure, qualifierCalled, quantityMeant} from '@tip-figures/words/quantities.js';
import {nameIn} from '../names/name.js';
import {flags, termsFor} from '../names/terms.js';
import type {Meaning} from '../reading.js';
import type {Cell} from '../workbook.js';
import {withoutMark} from './marks.js';

export type Unit = Extract<Meaning, {is: 'unit'}>;

/** A cell with a number, before it is known what other cells say of it. */
export interface NumberCell extends Digits {
  /** The upper one of two, as a record writes it. */
  readonly high?: string;
  /** The word of a record before it. */
  readonly qualifier?: string;
  readonly isShare?: boolean;
  /** What the cell itself says that it counts. */
  readonly units: readonly Unit[];
  readonly mark?: string;
}

const token = String.raw`(?<![\d.,])[-−]?\d(?:[\d.,]|[\s'’](?=\d{3}(?!\d)))*(?<![.,])(?!\d)`;
const single = new RegExp(`^(\\D*?)(${token})(\\D*)$`, 's');
const between = new RegExp(`^(\\D*?)(\\d[\\d.,]*)\\s*(?:[-–—]|\\.\\.|to)\\s*(\\d[\\d.,]*)(\\D*)$`, 's');

/** Whether a cell says that there is no number. What names a part of a list, such as “unknown”, says something else. */
export const isAbsent = ({text, error}: Cell): boolean =>
  error !== undefined ||
  /^[:*]$/.test(text.trim()) ||
  isNoFigure(text.trim()) ||
  (silenceOf(text.trim()) !== '' && !termsFor(fold(text)).length);

/** Whether a cell says that it is so, or not. */
export const isFlag = ({text}: Cell): boolean => flags.has(fold(text) || ' ');

interface Affix {
  readonly qualifier?: string;
  readonly units: readonly Unit[];
}

/** What stands before or after a number, where all of it is understood. */
function affixOf(text: string, isBehind: boolean): Affix | undefined {
  const words = fold(text).split(' ').filter(Boolean);
  for (let count = words.length; count >= 0; count--) {
    const qualifier = qualifierCalled(words.slice(0, count).join(' '), isBehind).replace('-', ' ');
    if (count && !qualifier) continue;
    const rest = words.slice(count).join(' ');
    const units = rest ? unitsIn(rest) : [];
    if (units) return {units, ...(qualifier && {qualifier})};
  }
  return undefined;
}

function unitsIn(text: string): readonly Unit[] | undefined {
  const units = nameIn(text)?.map((alternatives) => {
    const found = alternatives.filter((one): one is Unit => one.is === 'unit');
    // A sign that several currencies have says that it is money.
    const among = found.map(({currency}) => currency).join(' ');
    return found.length > 1 ? ({is: 'unit', isMoney: true, among} as const) : found[0];
  });
  return units?.every((one) => one !== undefined) ? units : undefined;
}

/** The number of a cell; `undefined` for any other text. */
export function numberIn(cell: Cell): NumberCell | undefined {
  const {text, mark} = withoutMark(asciiDigits(cell.text).trim());
  const read = readText(text, cell.value);
  return read && {...read, ...(mark && {mark})};
}

function readText(text: string, value: number | undefined): NumberCell | undefined {
  const [, before = '', first = '', after = ''] = single.exec(text) ?? [];
  const digits = first ? digitsIn(first) : undefined;
  const affixes = digits && [affixOf(before, false), affixOf(after, true)];
  const [left, right] = affixes ?? [];
  if (digits && left && right) {
    const units = [...left.units, ...right.units];
    const qualifier = left.qualifier ?? right.qualifier;
    const isShare = units.some((unit) => unit.isShare);
    return {
      ...(value === undefined || isShare ? exact(digits, value) : {number: plain(value)}),
      ...(qualifier && {qualifier}),
      ...(isShare && {isShare}),
      units: units.filter((unit) => !unit.isShare),
    };
  }
  const range = rangeIn(text);
  if (range) return range;
  const meant = quantityMeant(text) ?? {text, sure: 'same'};
  const [, word = '', number = ''] = /^(?:([a-z ]+) )?(\d+(?:\.\d+)?)$/.exec(meant.text) ?? [];
  const qualifier = qualifierOf(word);
  if (!number || meant.sure === 'ask' || (word && !qualifier)) return undefined;
  return {number, units: [], ...(qualifier && {qualifier: qualifier.replace('-', ' ')})};
}

/** A share as it is shown, where the file has the number behind it: its signs are those of English. */
const exact = (digits: Digits, value: number | undefined): Digits =>
  value === undefined ? digits : {number: digits.sign === ',' ? digits.number : (digits.orDecimal ?? digits.number)};

const plain = (value: number): string => String(Number(value.toFixed(2)) + 0);

function rangeIn(text: string): NumberCell | undefined {
  const [, before = '', low = '', high = '', after = ''] = between.exec(text) ?? [];
  const [left, right] = [affixOf(before, false), affixOf(after, true)];
  const [from, to] = [digitsIn(low), digitsIn(high)];
  if (!from || !to || from.sign || to.sign || !left || !right || left.qualifier || right.qualifier) return undefined;
  const units = [...left.units, ...right.units];
  return {
    number: from.number,
    high: to.number,
    units: units.filter((unit) => !unit.isShare),
    ...(units.some((unit) => unit.isShare) && {isShare: true}),
  };
}
