import type {ViewOptions} from '@tip-figures/core/element/figure.js';
import {formName} from '@tip-figures/core/text/form-name.js';
import {formatNumber} from '@tip-figures/core/text/format-numbers.js';
import {formatDuration} from '@tip-figures/core/text/format-duration.js';
import {joined} from '@tip-figures/core/text/joined.js';
import {moneyText} from '@tip-figures/core/text/money-words.js';
import {quantityMessages} from '@tip-figures/core/text/quantity-messages.js';
import {countAs, quantityText} from '@tip-figures/core/text/quantity-words.js';
import type {TextContext} from '@tip-figures/core/text/text-context.js';
import type {SentenceDistributionMessages} from '@tip-figures/messages/generated/en-sentence-distribution.js';
import {Refusal} from '@tip-figures/record/figure-error.js';
import type {SentenceGroup} from '@tip-figures/record/fields/sentences/sentences.js';
import {ages, type Penalty, type Term} from '@tip-figures/record/fields/sentences/terms.js';
import {writeDuration, type Duration} from '@tip-figures/record/values/duration.js';
import {localText} from '@tip-figures/record/values/local-text.js';
import {writeQuantity, type Quantity} from '@tip-figures/record/values/quantity.js';
import {limitOf, rank, readSpan, type Sentence, type Span} from '@tip-figures/record/values/sentence.js';
import type {Minimum} from './sentence-distribution.model.js';

export type Text = TextContext<SentenceDistributionMessages>;

/** What a group got, and of which cases it is. */
export function groupText(
  {from, to, fineOrPrison, minimum: key}: SentenceGroup,
  minimum: Minimum | undefined,
  text: Text,
): string {
  const {messages, locale} = text;
  // The word stands once for both ends.
  const isSuspended = to !== undefined && from.kind === 'suspended' && to.kind === 'suspended';
  const plain = (end: Sentence): Sentence =>
    isSuspended && 'months' in end && end.months ? {...end, kind: 'prison', months: end.months} : end;
  return joined(
    'commas',
    [
      to ? spanText(plain(from), plain(to), text) : sentenceText(from, text),
      isSuspended ? messages.penalty({kind: 'suspended'}) : '',
      fineOrPrison && from.kind !== 'fine' ? messages.beside({fine: 'or'}) : '',
      key === undefined || !minimum ? '' : caseName(minimum, text),
    ],
    locale,
  );
}

/** A sentence: `5 years 6 months`, `fine, just over 1,000 euros`. */
export function sentenceText(sentence: Sentence, text: Text): string {
  const {locale, messages} = text;
  const {kind} = sentence;
  const penalty = kind === 'prison' ? '' : messages.penalty({kind: kind === 'other' ? 'others' : kind});
  if (kind === 'fine') {
    const {amount, currency = ''} = sentence;
    return joined('commas', [penalty, amount && moneyText(amount, currency, text, undefined)], locale);
  }
  const fine = 'fine' in sentence ? messages.beside({fine: sentence.fine}) : '';
  return joined('commas', [lengthText(sentence, text), penalty, fine], locale);
}

function lengthText(sentence: Sentence, text: Text): string {
  if (!('months' in sentence) || !sentence.months) return '';
  const {limit = 'exact', months: value, ...more} = sentence;
  const length = {...more, months: value};
  return quantityText({precision: limit, value}, text, () => formatDuration(length, text.locale), true);
}

/** The lightest and the heaviest of several; of two lengths the unit stands once. */
function spanText(from: Sentence, to: Sentence, text: Text): string {
  const isLength = (end: Sentence): end is Sentence & Duration => end.kind === 'prison' && !limitOf(end) && !end.fine;
  if (isLength(from) && isLength(to)) return lengths(from, to, text);
  return text.messages.span({from: sentenceText(from, text), to: sentenceText(to, text)});
}

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
  if (label) return localText(label, text.locale);
  if (key === undefined) return '';
  const words = key.split(' ');
  const age = ages.find((one) => one === words.at(-1));
  const form = age ? words.slice(0, -1).join(' ') : key;
  return joined('commas', [form && formName({key: form}, text), age && text.messages.victims({age})], text.locale);
}

/** What a law prescribes: `8 to 15 years`, `up to 3 years`, `15 years to life imprisonment`. */
export function lawText({from, to}: Term, text: Text): string {
  const {locale, messages} = text;
  const limited = (precision: 'at-least' | 'up-to', {months: value, ...more}: Duration) =>
    quantityText({precision, value}, text, () => formatDuration({...more, months: value}, locale), true);
  if (!to)
    return !from
      ? ''
      : 'months' in from
        ? limited('at-least', from)
        : messages.ceiling({form: heavier(from), from: ''});
  if ('months' in to) {
    if (!from || !('months' in from)) return limited('up-to', to);
    return rank(from) === rank(to) ? formatDuration(to, locale) : lengths(from, to, text);
  }
  const isLife = to.kind === 'life';
  if (!from) return messages.ceiling({form: isLife ? 'upToLife' : 'upToDeath', from: ''});
  if (!('months' in from)) return messages.ceiling({form: from.kind === to.kind ? to.kind : 'either', from: ''});
  return messages.ceiling({form: isLife ? 'toLife' : 'toDeath', from: formatDuration(from, locale)});
}

const heavier = ({kind}: Penalty) => (kind === 'death' ? kind : 'either');

/** A count of people: `23 people`, `about 12 people`, `withheld (1 to 4)`. */
export const peopleText = (count: Quantity, text: Text): string =>
  text.messages.counted({precision: count.precision, n: countAs(quantityText(count, text), count)});

/** By what a highlight or a note names a group: its ends as data write them, such as `fine .. P3Y6M`, or as they are printed. */
export const keysOf = ({group, name}: {readonly group: SentenceGroup; readonly name: string}): string[] => [
  keyOf(group),
  name,
];

const keyOf = ({from, to}: Span): string => [from, to].flatMap((end) => (end ? writtenEnd(end) : [])).join(' .. ');

function writtenEnd(end: Sentence): string {
  const {
    limit = '',
    months,
    days,
    whole,
    amount,
    currency,
  } = end as Partial<Duration> & {
    limit?: string;
    amount?: Quantity;
    currency?: string;
  };
  const kind = end.kind === 'prison' ? '' : end.kind;
  const size = months
    ? writeDuration({months, days, whole})
    : amount
      ? `${writeQuantity(amount)} ${currency ?? ''}`
      : '';
  return [kind, limit, size].filter(Boolean).join(' ');
}

/** What an editor points at, with sentences spelt as the keys of groups are. */
export function spelt({highlight, annotation, ...options}: ViewOptions): ViewOptions {
  const key = (written: string) => {
    const span = readSpan(written);
    return span instanceof Refusal ? written : keyOf(span);
  };
  return {
    ...options,
    highlight: highlight && key(highlight),
    annotation: annotation?.replace(/^(.*?)(?=: )/gm, key),
  };
}

/** All of whom some are: `of 24`. */
export const allText = (of: Quantity, text: Text): string => text.messages.tileOf({total: quantityText(of, text)});
