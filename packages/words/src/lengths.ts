import {Refusal} from '@tip-figures/record/figure-error.js';
import {readDuration} from '@tip-figures/record/values/justice/duration.js';
import {readSpan} from '@tip-figures/record/values/justice/read-sentence.js';
import {anyOf, gradedIn, inDigits, wholeWords, words} from './forms.js';
import {lessSure, type Suggestion, type Sureness} from './lexicon.js';

const isSpan = (text: string): boolean => !(readSpan(text) instanceof Refusal);

const units = gradedIn(({lengths}) => lengths);
const piece = /(\d{1,4})(\.5)?\s*(\p{L}+)/gu;
const between = new RegExp(`^[\\s,]*(?:${words('and')}[\\s,]*)*$`, 'u');

/**
 * Years, months and days as a record has them, of weeks too: `P2W`, `2 weeks` → `14 days`, `3 vjet` → `3 years`;
 * `undefined` for any other text.
 */
function length(written: string): Suggestion | undefined {
  const found: Record<string, number> = {};
  let sure: Sureness = 'same';
  const rest = written
    .replace(/^p(?=\d)/, '')
    .replace(piece, (all, digits: string, half: string | undefined, word: string) => {
      const [, unit, how] = units.find(([form]) => form === word) ?? [];
      // A year alone has a half that a record can have.
      if (!unit || !how || (half && unit !== 'year')) return all;
      found[unit] = (found[unit] ?? 0) + Number(digits);
      if (half) found['month'] = (found['month'] ?? 0) + 6;
      sure = lessSure(sure, how);
      return ',';
    });
  if (!between.test(rest)) return undefined;
  const {year, month, week = 0, day = 0} = found;
  const text = Object.entries({year, month, day: 7 * week + day})
    .flatMap(([unit, count]) => (count ? `${count} ${unit}${count === 1 ? '' : 's'}` : []))
    .join(' ');
  return readDuration(text) ? {text, sure} : undefined;
}

const unit = `(?:${anyOf(units.map(([form]) => form))})(?!\\p{L})`;
const inFull: readonly (readonly [said: RegExp, digits: string])[] = [
  [new RegExp(`^${words('every')} `, 'iu'), ''],
  [new RegExp(`(?<!\\p{L})${words('halfOf')} (?=${unit})`, 'iu'), '0.5 '],
  [new RegExp(`(?<=\\d) ${words('andHalf')}(?= )`, 'iu'), '.5'],
  [/(?<=\d) ?½/, '.5'],
  [new RegExp(`(?<!\\p{L})${words('article')} (?=${unit})`, 'giu'), '1 '],
  [new RegExp(`(?<=\\d)-(?=${unit})`, 'giu'), ' '],
];

/** A length with all that counts in digits: `five and a half years` → `5.5 years`. */
const inFigures = (written: string): string =>
  inFull.reduce((text, [said, digits]) => text.replace(said, digits), inDigits(written));

const ends = new RegExp(
  `^(?:${words('between')} )?(\\d{1,4}) ?(?:[-–—]|${words('to')}|${words('and')}) ?(\\d{1,4}) (\\p{L}+)$`,
  'u',
);
const suspended = new RegExp(`^(?:(${words('suspended')}) )?(.*)$`, 'iu');

/** The length, the sentence or the range that was meant: `six years` → `6 years`, `3-5 years` → `3 years..5 years`. */
export function lengthMeant(typed: string): Suggestion | undefined {
  const text = inFigures(typed.trim().replace(/\s+/g, ' ').toLowerCase());
  const [, low, high, unit] = ends.exec(text) ?? [];
  const range = [low, high].map((end) => length(`${end} ${unit}`)?.text);
  if (unit && !range.includes(undefined)) return {text: range.join('..'), sure: 'likely'};
  const [, word, rest = ''] = suspended.exec(text) ?? [];
  const one = length(rest);
  const meant: Suggestion = one ? {...one, text: word ? `suspended ${one.text}` : one.text} : {text, sure: 'same'};
  return meant.text !== typed && isSpan(meant.text) ? meant : undefined;
}

const sentence = `(?:\\d+ ${anyOf(units.map(([form]) => form))}|${words('forever')})(?!\\p{L})`;
const fine = wholeWords('fine');
const prisonFirst = new RegExp(`^(.*?${sentence}).*${fine}`, 'iu');
const fineFirst = new RegExp(`^.*${fine}.*?(?:${words('with')}|${words('or')}) (.*${sentence}.*)$`, 'iu');
const has = (name: 'fine' | 'or' | 'communityService' | 'houseArrest' | 'other') => {
  const word = new RegExp(wholeWords(name), 'iu');
  return (written: string) => word.test(written);
};
const [isFine, isChoice] = [has('fine'), has('or')];
const others = [
  ['community service', has('communityService')],
  ['house arrest', has('houseArrest')],
  ['other', has('other')],
] as const;
const sumOfFine = /(?<!\d)\d+(?:\.\d+)?(?: (?:million|billion))? [A-Z]{3}(?!\p{L})/u;
const filler = new RegExp(`${wholeWords('filler')}|['’](?=\\s|$)`, 'giu');

/** What was written of a sentence, or of what a law prescribes. */
export interface Imposed {
  /** Imprisonment as a record has it; a number alone where its unit is not said. */
  readonly prison?: Suggestion | undefined;
  /** A fine, and whether it is beside imprisonment or in its place. */
  readonly fine?: 'alone' | 'beside' | 'instead' | undefined;
  /** The sum of a fine beside it, with its currency. */
  readonly sum?: string | undefined;
  /** Another penalty, as a record names it. */
  readonly other?: (typeof others)[number][0] | undefined;
}

/** Imprisonment in fewer words: `5 years’ imprisonment` → `5 years`, `life imprisonment` → `life`. */
export function imposedIn(written: string): Imposed {
  const beside = (prisonFirst.exec(written) ?? fineFirst.exec(written))?.[1];
  const text = inFigures(beside ?? written)
    .replace(filler, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const isKnown = /^\d{1,4}$/.test(text) || isSpan(text);
  const meant = lengthMeant(text) ?? (isKnown ? ({text, sure: 'same'} as const) : undefined);
  // The words that were left out may say more.
  const likely = meant && {...meant, sure: lessSure(meant.sure, 'likely')};
  const prison = text === written ? meant : ((beside ? undefined : lengthMeant(written)) ?? likely);
  if (beside) {
    const [sum] = sumOfFine.exec(written) ?? [];
    return {prison, fine: isChoice(written) ? 'instead' : 'beside', sum};
  }
  const [other] = others.find(([, isCalledSo]) => isCalledSo(written)) ?? [];
  return {prison, ...(isFine(written) && {fine: 'alone'}), other};
}
