import type {TextContext} from '@tip-figures/core/text/text-context.js';
import {formatDuration, formatMoney} from '@tip-figures/core/text/format.js';
import {quantityText} from '@tip-figures/core/text/quantity-words.js';
import {highOf, type Quantity} from '@tip-figures/record/values/quantity.js';
import type {SentenceDistributionMessages} from '@tip-figures/messages/generated/en-sentence-distribution.js';
import type {Sentence, Span} from '@tip-figures/record/values/sentence.js';

/** How the figure speaks. */
export type Text = TextContext<SentenceDistributionMessages>;

/** A sentence in words: `5 years 6 months`, `fine of just over 1,000 euros`; `many` for several people's. */
export function sentenceText(sentence: Sentence, text: Text, many = false): string {
  const {locale, messages} = text;
  const {amount, currency = '', months} = sentence as {amount?: Quantity; currency?: string; months?: number};
  const money = (value: number) => formatMoney(value, currency, locale);
  return messages.sentence({
    kind: sentence.kind,
    sized: amount || months ? 'yes' : 'no',
    many: many ? 'yes' : 'no',
    amount: amount ? quantityText(amount, text, money, true) : months ? formatDuration({months}, locale) : '',
  });
}

/** One sentence, or the lightest and the heaviest of several. */
export function spanText({from, to}: Span, text: Text): string {
  if (!to) return sentenceText(from, text);
  return text.messages.span({from: sentenceText(from, text, true), to: sentenceText(to, text, true)});
}

/** A count of people: `23 people`, `about 12 people`, `Number not published`. */
export const peopleText = (count: Quantity, text: Text): string =>
  text.messages.people({precision: count.precision, n: highOf(count) ?? 0, count: countText(count, text)});

/** A count alone: `23`, `about 12`, `withheld`. */
export const countText = (count: Quantity, text: Text): string => quantityText(count, text);
