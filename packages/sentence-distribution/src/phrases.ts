import type {Speech} from '@tip-figures/core/figure-words.js';
import {formatDuration, formatMoney} from '@tip-figures/core/format.js';
import {quantityText} from '@tip-figures/core/quantity-words.js';
import {highOf} from '@tip-figures/core/quantity.js';
import type {Quantity} from '@tip-figures/core/quantity.js';
import type {SentenceDistributionMessages} from '@tip-figures/messages/generated/en-sentence-distribution.js';
import type {Sentence, Span} from './sentence.js';

/** How the figure speaks. */
export type Voice = Speech<SentenceDistributionMessages>;

/** A sentence in words: `5 years 6 months`, `fine of just over 1,000 euros`; `many` for several people's. */
export function sentenceText(sentence: Sentence, voice: Voice, many = false): string {
  const {locale, messages: text} = voice;
  const {amount, currency = '', months} = sentence as {amount?: Quantity; currency?: string; months?: number};
  const money = (value: number) => formatMoney(value, currency, locale);
  return text.sentence({
    kind: sentence.kind,
    sized: amount || months ? 'yes' : 'no',
    many: many ? 'yes' : 'no',
    amount: amount ? quantityText(amount, voice, money, true) : months ? formatDuration({months}, locale) : '',
  });
}

/** One sentence, or the lightest and the heaviest of several. */
export function spanText({from, to}: Span, voice: Voice): string {
  if (!to) return sentenceText(from, voice);
  return voice.messages.span({from: sentenceText(from, voice, true), to: sentenceText(to, voice, true)});
}

/** A count of people: `23 people`, `about 12 people`, `Number not published`. */
export const peopleText = (count: Quantity, voice: Voice): string =>
  voice.messages.people({precision: count.precision, n: highOf(count) ?? 0, count: countText(count, voice)});

/** A count alone: `23`, `about 12`, `withheld`. */
export const countText = (count: Quantity, voice: Voice): string => quantityText(count, voice);
