import {joined} from '@tip-figures/core/text/joined.js';
import type {TextContext} from '@tip-figures/core/text/text-context.js';
import {formatNumber} from '@tip-figures/core/text/format.js';
import {formName} from '@tip-figures/core/text/form-name.js';
import {formatDuration} from '@tip-figures/core/text/format-duration.js';
import {formatAmount, formatMoney} from '@tip-figures/core/text/format-money.js';
import {countAs, precisionText, quantityText} from '@tip-figures/core/text/quantity-words.js';
import {isExact, type Qualifier, type Quantity} from '@tip-figures/record/values/quantity.js';
import type {SentenceDistributionMessages} from '@tip-figures/messages/generated/en-sentence-distribution.js';
import type {SentenceGroup} from '@tip-figures/record/fields/sentences/sentences.js';
import type {Duration} from '@tip-figures/record/values/duration.js';
import {limitOf, rank, type Sentence, type Span} from '@tip-figures/record/values/sentence.js';
import {localText} from '@tip-figures/record/values/local-text.js';
import {ages, type Penalty, type Term} from '@tip-figures/record/fields/sentences/terms.js';

/** How the figure speaks. */
export type Text = TextContext<SentenceDistributionMessages>;

/**
 * A sentence in words: `5 years 6 months`, `fine of just over 1,000 euros`.
 *
 * @param many - whether it is several people's, or an end of what one got, which has an article.
 * @param isBare - whether a sum is without its currency.
 */
export function sentenceText(
  sentence: Sentence,
  text: Text,
  many: 'yes' | 'one' | 'no' = 'no',
  kind: Parameters<Text['messages']['sentence']>[0]['kind'] = kindOf(sentence),
  isBare = false,
): string {
  const {locale, messages} = text;
  const {
    amount,
    currency = '',
    months,
    limit,
    fine,
  } = sentence as {
    amount?: Quantity;
    currency?: string;
    months?: number;
    limit?: Qualifier;
    fine?: string;
  };
  const bare = (value: number) => formatAmount(value, locale);
  const money = isBare ? bare : (value: number) => formatMoney(value, currency, locale);
  return messages.sentence({
    kind,
    sized: Boolean(amount ?? months),
    fined: fine === 'and',
    many,
    amount: amount
      ? quantityText(amount, text, money, true, bare)
      : months
        ? quantityText(
            {precision: limit ?? 'exact', value: months},
            text,
            () => formatDuration(sentence as Duration, locale),
            true,
          )
        : '',
  });
}

/** How messages call a kind of sentence. */
export const kindOf = ({kind}: Sentence) => (kind === 'other' ? 'others' : kind);

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

/**
 * Two ends of a range. After `suspended sentences of 6 months`, both ends would be read as suspended.
 *
 * @param isOne - whether it is one person's.
 */
export function endsText(
  from: Sentence,
  to: Sentence,
  text: Text,
  isOne = false,
): {readonly from: string; readonly to: string} {
  const many = isOne ? 'one' : 'yes';
  const isMixed = from.kind === 'suspended' && from.months && to.kind === 'prison';
  const isPlain = from.kind === 'prison' && to.kind === 'prison' && !limitOf(from) && !from.fine;
  return {
    from: (isPlain && withoutUnit(from, to, text)) || sentenceText(from, text, many, isMixed ? 'apart' : kindOf(from)),
    to: sentenceText(to, text, many, isMixed ? 'served' : kindOf(to)),
  };
}

/** One sentence, or the lightest and the heaviest of several. */
export function spanText({from, to}: Span, text: Text, isOne = false): string {
  if (!to) return sentenceText(from, text);
  return text.messages.span(
    from.kind === 'fine' && to.kind === 'fine'
      ? // Both are in one currency, which stands once.
        {
          from: sentenceText(from, text, isOne ? 'one' : 'yes', 'fine', true),
          to: sentenceText(to, text, 'yes', 'prison'),
        }
      : endsText(from, to, text, isOne),
  );
}

/** What a group got, and whether it is suspended, can be a fine, or is of the cases that a minimum is for. */
export function groupText(group: SentenceGroup, cases: Cases, text: Text): string {
  const {from, to, fineOrPrison} = group;
  // The word stands once for both ends.
  const isSuspended = to !== undefined && from.kind === 'suspended' && to.kind === 'suspended';
  const plain = (end: Sentence): Sentence =>
    isSuspended && 'months' in end && end.months ? {...end, kind: 'prison', months: end.months} : end;
  return text.messages.detailed({
    sentence: spanText({from: plain(from), ...(to && {to: plain(to)})}, text, isOnePerson(group)),
    suspended: isSuspended,
    // Of a fine itself it says nothing.
    fine: Boolean(fineOrPrison) && from.kind !== 'fine',
    ...caseName(cases, text),
  });
}

/** Whether it is the sentence of one person, whose ends are not those of several. */
export const isOnePerson = ({count}: SentenceGroup): boolean => isExact(count) && count.value === 1;

type Cases = Pick<Term, 'key' | 'label'>;

/** The cases of a key: `sex trafficking, child victims`, or as the document calls them. */
export function caseName({key, label}: Cases, text: Text): {readonly has: boolean; readonly who: string} {
  if (label) return {has: true, who: localText(label, text.locale)};
  if (key === undefined) return {has: false, who: ''};
  const words = key.split(' ');
  const age = ages.find((one) => one === words.at(-1));
  const form = age ? words.slice(0, -1).join(' ') : key;
  const names = [form && formName({key: form}, text), age && text.messages.victims({age})];
  return {has: true, who: joined('commas', names, text.locale)};
}

/** What a law prescribes: `The law: 8 to 15 years`; as a length alone: `8 to 15 years`. */
export function lawText(term: Term, text: Text, isAlone = false): string {
  const {from, to} = term;
  const {messages, locale} = text;
  const endText = (end: Penalty | undefined, life: 'life' | 'toLife' = 'life'): string =>
    !end
      ? ''
      : 'months' in end
        ? formatDuration(end, locale)
        : messages.ceiling({kind: end.kind === 'life' ? life : end.kind});
  const isOne = from && to && rank(from) === rank(to);
  const length = messages.prescribed({
    form: !to ? 'from' : !from ? 'to' : isOne ? 'one' : 'months' in from ? 'both' : 'either',
    from: (from && to && 'months' in from && 'months' in to && withoutUnit(from, to, text)) || endText(from),
    to: endText(to, 'toLife'),
  });
  return isAlone ? length : messages.law({...caseName(term, text), length});
}

/** A count of people: `23 people`, `about 12 people`, `Number not published`. */
export const peopleText = (count: Quantity, text: Text): string =>
  text.messages.people({precision: count.precision, n: countAs(countText(count, text), count)});

/** A count alone: `23`, `about 12`, `withheld`. */
export const countText = (count: Quantity, text: Text): string => quantityText(count, text);

/** Says of the number of all who were convicted that the government did not report it, where that is so. */
export const silenceOf = ({precision}: Quantity, text: Text): string[] =>
  precision === 'unreported'
    ? [joined('labelled', [text.messages.totalRow(), precisionText(precision, text)], text.locale)]
    : [];

/** What the source remarks on a number. */
export const noteIn = ({note}: Quantity, {locale}: Text): string[] => (note ? [localText(note, locale)] : []);
