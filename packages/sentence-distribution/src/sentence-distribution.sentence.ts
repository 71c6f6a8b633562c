import {formName} from '@tip-figures/core/text/words/form-name.js';
import {formatNumber} from '@tip-figures/core/text/format/format-numbers.js';
import {formatDuration} from '@tip-figures/core/text/format/format-duration.js';
import {joined} from '@tip-figures/core/text/format/joined.js';
import {moneyText} from '@tip-figures/core/text/words/money-words.js';
import {quantityMessages} from '@tip-figures/core/text/words/quantity-messages.js';
import {countAs, quantityText} from '@tip-figures/core/text/words/quantity-words.js';
import type {TextContext} from '@tip-figures/core/text/text-context.js';
import type {SentenceDistributionMessages} from '@tip-figures/messages/generated/en-sentence-distribution.js';
import type {SentenceGroup} from '@tip-figures/record/fields/sentences/sentences.js';
import {ages, type Term} from '@tip-figures/record/fields/sentences/terms.js';
import type {Duration} from '@tip-figures/record/values/justice/duration.js';
import {localText} from '@tip-figures/record/values/local-text.js';
import {isExact, type Quantity} from '@tip-figures/record/values/quantity/quantity.js';
import {limitOf, type Sentence} from '@tip-figures/record/values/justice/sentence.js';
import type {Minimum} from '@tip-figures/record/fields/sentences/standing.js';

type Fine = Sentence & {readonly kind: 'fine'};

export type Text = TextContext<SentenceDistributionMessages>;

/** What a group got, and of which cases it is. */
export function groupText(group: SentenceGroup, minimum: Minimum | undefined, text: Text): string {
  const {from, to, open, fineOrPrison, minimum: key} = group;
  const {messages, locale} = text;
  if (from.kind === 'fine' && (!to || to.kind === 'fine') && !open) return finedText(from, to, text);
  // The word stands once for both ends.
  const isSuspended = to !== undefined && from.kind === 'suspended' && to.kind === 'suspended';
  const plain = (end: Sentence): Sentence =>
    isSuspended && 'months' in end && end.months ? {...end, kind: 'prison', months: end.months} : end;
  const alone = () => sentenceText(from, text);
  return joined(
    'commas',
    [
      to ? spanText(plain(from), plain(to), text) : open ? messages.open({from: alone()}) : alone(),
      isSuspended ? messages.penalty({kind: 'suspended'}) : '',
      fineOrPrison && from.kind !== 'fine' && ![from, to].some((end) => end && fineOf(end))
        ? messages.beside({fine: 'or'})
        : '',
      key === undefined || !minimum ? '' : caseName(minimum, text),
    ],
    locale,
  );
}

/** `fined, 5,000 euros`, `fined, 200,000 to 700,000 yen`. */
function finedText(from: Fine, to: Fine | undefined, text: Text): string {
  const [low, high] = [from.amount, to?.amount];
  const isRange = low && high && isExact(low) && isExact(high);
  const amount: Quantity | undefined = isRange ? {precision: 'range', low: low.value, high: high.value} : low;
  const sum = fineSum({...from, ...(amount && {amount})}, text);
  const ends = to && !isRange ? text.messages.span({form: 'heavier', from: sum, to: fineSum(to, text)}) : sum;
  return joined('commas', [text.messages.penalty({kind: 'fined'}), ends], text.locale);
}

/** A sentence: `5 years 6 months`, `2 years, of which 6 months suspended`, `fine, just over 1,000 euros`. */
export function sentenceText(sentence: Sentence, text: Text): string {
  const {locale, messages} = text;
  const {kind} = sentence;
  const penalty = kind === 'prison' ? '' : messages.penalty({kind});
  if (kind === 'fine') return joined('commas', [penalty, fineSum(sentence, text)], locale);
  if (kind === 'other' && sentence.label) return localText(sentence.label, locale);
  const part = kind === 'prison' && sentence.part;
  return joined(
    'commas',
    [
      lengthText(sentence, text),
      penalty,
      part ? messages.part({part: formatDuration(part, locale)}) : '',
      besideText(sentence, text),
    ],
    locale,
  );
}

const fineOf = (sentence: Sentence): 'and' | 'or' | undefined => ('fine' in sentence ? sentence.fine : undefined);

/** A fine beside another penalty: `and a fine (5 million won)`; empty where there is none. */
function besideText(sentence: Sentence, text: Text, isBrief = false): string {
  const fine = fineOf(sentence);
  const sum = isBrief ? '' : fineSum(sentence, text);
  return fine ? joined('bracketed', [text.messages.beside({fine}), sum], text.locale) : '';
}

const fineSum = (sentence: Sentence, text: Text): string =>
  'amount' in sentence ? moneyText(sentence.amount, sentence.currency ?? '', text, undefined) : '';

function lengthText(sentence: Sentence, text: Text): string {
  if (!('months' in sentence) || !sentence.months) return '';
  const {limit = 'exact', months: value, ...more} = sentence;
  const length = {...more, months: value};
  const written = formatDuration(length, text.locale);
  return limit === 'at-least'
    ? text.messages.from({length: written})
    : quantityText({precision: limit, value}, text, () => written, true);
}

/** The lightest and the heaviest of several; of two lengths the unit stands once. */
function spanText(from: Sentence, to: Sentence, text: Text): string {
  if ([from, to].every((end) => isPlain(end) && !fineOf(end))) return prisonText({from, to}, text);
  const form =
    to.kind !== 'prison'
      ? 'heavier'
      : 'amount' in from || fineOf(from) || (from.kind === 'suspended' && from.months)
        ? 'sum'
        : 'length';
  return text.messages.span({form, from: sentenceText(from, text), to: sentenceText(to, text)});
}

/** Imprisonment of a length that is known, of which nothing is suspended, or what is heavier. */
const isPlain = (end: Sentence): boolean =>
  end.kind === 'life' || end.kind === 'death' || (end.kind === 'prison' && !limitOf(end) && !end.part);

const lengths = (from: Duration, to: Duration, text: Text): string =>
  quantityMessages(text).range({
    low: withoutUnit(from, to, text) || formatDuration(from, text.locale),
    high: formatDuration(to, text.locale),
  });

/** A length that is of one unit. */
function inOneUnit({months, days, whole}: Duration): {readonly unit: string; readonly n: number} | undefined {
  if (days) return whole ? undefined : {unit: 'days', n: days};
  if (months < 12) return {unit: 'months', n: months};
  return months % 12 ? undefined : {unit: 'years', n: months / 12};
}

/** The first of two lengths as a number alone: the second names the unit of both; empty where it has another. */
function withoutUnit(from: Duration, to: Duration, {locale}: Text): string {
  const [low, high] = [inOneUnit(from), inOneUnit(to)];
  return low && low.unit === high?.unit && low.n !== high.n ? formatNumber(low.n, locale) : '';
}

/** The cases of a key: `sex trafficking, child victims`, or as the document calls them; empty where it is for all. */
export function caseName({key, label}: Pick<Term, 'key' | 'label'>, text: Text): string {
  // No number is broken from the word after it: `1 million`.
  if (label) return localText(label, text.locale).replace(/(?<=\d) (?=\p{Ll})/gu, '\u00a0');
  if (key === undefined) return '';
  const words = key.split(' ');
  const age = ages.find((one) => one === words.at(-1));
  const form = age ? words.slice(0, -1).join(' ') : key;
  return joined('commas', [form && formName({key: form}, text), age && text.messages.victims({age})], text.locale);
}

/**
 * What a law prescribes: `8 to 15 years, and a fine`, `up to 3 years`, `15 years to life imprisonment`, `fine`.
 *
 * @param isBrief - whether the sum of a fine beside imprisonment is left out.
 */
export function lawText({from, to}: Term, text: Text, isBrief = false): string {
  const ends = [from, to].filter((end) => end !== undefined);
  const heaviest = ends.at(-1);
  if (!heaviest) return '';
  // A fine at the heavier end is of all of them; one at the lighter end alone is not.
  if (ends.every(isPlain) && (ends.length === 1 || !from || !fineOf(from) || fineOf(heaviest))) {
    return joined('commas', [prisonText({from, to}, text), besideText(heaviest, text, isBrief)], text.locale);
  }
  if (from && to && JSON.stringify(from) !== JSON.stringify(to)) return spanText(from, to, text);
  if (heaviest.kind === 'unknown') return text.messages.missing();
  const words = sentenceText(heaviest, text);
  return to || limitOf(heaviest) ? words : text.messages.open({from: words});
}

/** From which imprisonment to which a law goes, or the sentences of several. */
function prisonText({from, to}: {from: Term['from']; to: Term['to']}, text: Text): string {
  const ceiling = (form: Parameters<typeof text.messages.ceiling>[0]['form'], length = '') =>
    text.messages.ceiling({form, from: length});
  const heaviest = to ?? from;
  if (heaviest?.kind === 'prison') {
    const isRange = from?.kind === 'prison' && to && from.months !== heaviest.months;
    if (from && to) return isRange ? lengths(from, heaviest, text) : lengthText(heaviest, text);
    return lengthText({...heaviest, limit: from ? 'at-least' : 'up-to'}, text);
  }
  const isDeath = heaviest?.kind === 'death';
  if (!to) return ceiling(isDeath ? 'death' : 'either');
  if (!from) return ceiling(isDeath ? 'upToDeath' : 'upToLife');
  if (from.kind === 'prison') return ceiling(isDeath ? 'toDeath' : 'toLife', formatDuration(from, text.locale));
  return ceiling(from.kind !== to.kind ? 'either' : isDeath ? 'death' : 'life');
}

/** A count of people: `23 people`, `about 12 people`, `withheld (1 to 4)`. */
export const peopleText = (count: Quantity, text: Text): string =>
  text.messages.counted({precision: count.precision, n: countAs(quantityText(count, text), count)});

/** All of whom some are: `of 24`. */
export const allText = (of: Quantity, text: Text): string => text.messages.tileOf({total: quantityText(of, text)});
