import {Refusal} from '../../figure-error.js';
import {readDuration} from '../duration.js';
import {readSpan} from '../sentence.js';
import {english} from './english.js';
import {anyOf, inDigits} from './words.js';

const isSpan = (text: string): boolean => !(readSpan(text) instanceof Refusal);
const spread = /^(?:between |from )?(\d{1,4}) ?(?:[-–—]|to|and) ?(\d{1,4}) (year|month|day)s?$/;

/** The length or the range that was meant: `six years` → `6 years`, `3-5 years` → `3 years..5 years`; `undefined` for any other text. */
export function meantLength(typed: string): string | undefined {
  const plain = inDigits(typed.trim().toLowerCase());
  const [, low, high, unit] = spread.exec(plain) ?? [];
  const meant = unit ? [low, high].map((end) => `${end} ${unit}${end === '1' ? '' : 's'}`).join('..') : plain;
  return meant !== typed && isSpan(meant) ? meant : undefined;
}

const unit = '(?:y(?:ears?)?|m(?:onths?)?|w(?:eeks?)?|d(?:ays?)?)';
const lengths = new RegExp(String.raw`^P?(?:[\s,]*(?:and\s)?\s*\d{1,4}\s*${unit})+$`, 'i');

/**
 * Weeks in days, as a record can have them: `P2W`, `2 weeks` → `14 days`, `1 year 2 weeks` → `1 year 14 days`; `undefined`
 * for any other text.
 */
export function inDays(written: string): string | undefined {
  const parts = lengths.test(written) ? [...written.matchAll(/(\d+)\s*([ymwd])/gi)] : [];
  const of = (sign: string) =>
    parts.filter(([, , one = '']) => one.toLowerCase() === sign).reduce((sum, [, digits]) => sum + Number(digits), 0);
  if (!of('w') && !of('d')) return undefined;
  const [years, months, days] = [of('y'), of('m'), 7 * of('w') + of('d')];
  const said = [...(years ? [`${years} years`] : []), ...(months ? [`${months} months`] : []), `${days} days`].join(
    ' ',
  );
  const plain = said.replace(/\b1 (year|month|day)s/g, '1 $1');
  return readDuration(plain) && plain;
}

/** The sentence that was meant, such as `suspended 2 weeks`, or the range of several. */
export function meantSentences(typed: string): string | undefined {
  const [, word = '', length = ''] = /^(suspended\s+)?(.*)$/i.exec(typed.trim()) ?? [];
  const days = inDays(length);
  return days === undefined ? meantLength(typed) : `${word}${days}`;
}

const length = String.raw`\d+ (?:year|month|week|day)s?|life|death`;
const prisonFirst = new RegExp(String.raw`^(.*?(?:${length})).*\bfined?\b`, 'i');
const fineFirst = new RegExp(String.raw`^.*\bfined?\b.*?\b(?:and|or|plus|with) (.*(?:${length}).*)$`, 'i');
const filler = new RegExp(String.raw`\b${anyOf(english.filler)}\b|['’](?=\s|$)`, 'gi');
const otherSentence = new RegExp(String.raw`\b${anyOf(english.otherSentences)}`, 'i');

/** What was written of a sentence, or of what a law prescribes. */
export interface Imposed {
  /** Imprisonment as a record has it; a number alone where its unit is not said. */
  readonly prison?: string | undefined;
  /** A fine, and whether it is beside imprisonment or in its place. */
  readonly fine?: 'alone' | 'beside' | 'instead' | undefined;
  readonly isOther?: boolean;
}

/** Imprisonment in fewer words: `5 years’ imprisonment` → `5 years`, `life imprisonment` → `life`. */
export function imposedIn(written: string): Imposed {
  const isFine = /\bfined?\b/i.test(written);
  const beside = (prisonFirst.exec(written) ?? fineFirst.exec(written))?.[1];
  const plain = (beside ?? written).replace(filler, ' ').replace(/\s+/g, ' ').trim();
  const prison = /^\d{1,4}$/.test(plain) ? plain : (meantLength(plain) ?? (isSpan(plain) ? plain : undefined));
  if (beside) return {prison, fine: /\bor\b/i.test(written) ? 'instead' : 'beside'};
  return {prison, ...(isFine && {fine: 'alone'}), isOther: otherSentence.test(written)};
}
