import english from '@tip-figures/messages/generated/en-status.js';
import type {Count} from '@tip-figures/messages/message-runtime.js';
import type {Status} from '@tip-figures/record/fields/choice/status.js';
import type {Context} from '@tip-figures/record/sections/context.js';
import type {Quantity} from '@tip-figures/record/values/quantity.js';
import {isOfCountries, placed} from './place.js';
import {countAs} from './quantity-words.js';
import {textContextFor, type TextContext} from './text-context.js';

/** What a source calls people, and the act by which they were called so. */
export interface StatusWords {
  /** `identified victims`, `people referred as potential victims`. */
  readonly noun: string;
  /** `identified`. */
  readonly verb: string;
  /** `as victims`. */
  readonly as: string;
}

/** The words of a status for a number of people. */
export function statusWords(status: Status, n: Count, text: TextContext<unknown>): StatusWords {
  const {messages} = textContextFor(text, 'status', english);
  const verb = messages.verb({status});
  return {noun: messages.noun({status, n, verb}), verb, as: messages.as({status, n})};
}

/** `36 identified`; `count` is the printed number. */
export const statusShort = (status: Status, quantity: Quantity, count: string, text: TextContext<unknown>): string =>
  textContextFor(text, 'status', english).messages.short({
    status,
    n: countAs(count, quantity),
    verb: textContextFor(text, 'status', english).messages.verb({status}),
  });

/** The note on what a referral means; empty for every other status. */
export const referralNote = (status: string, text: TextContext<unknown>): string =>
  status === 'referred' ? textContextFor(text, 'status', english).messages.referral() : '';

/** `People identified as victims`. */
export const peopleOf = (status: Status, text: TextContext<unknown>): string =>
  textContextFor(text, 'status', english).messages.people({status});

/** `identified victims`, without a number. */
export const victimsOf = (status: Status, text: TextContext<unknown>): string =>
  textContextFor(text, 'status', english).messages.nouns({status});

/**
 * The act, with its place: `Kosovo identified 36 victims`, `12 victims were registered in the European Union`.
 *
 * @param count - the printed number.
 * @param ofTrafficking - whether the sentence says that they are victims of trafficking.
 */
export function statusDeed(
  status: Status,
  quantity: Quantity,
  count: string,
  context: Pick<Context, 'country' | 'place'>,
  text: TextContext<unknown>,
  ofTrafficking = false,
): string {
  const about = placed(context, text);
  const isWide = isOfCountries(context);
  const isActive = status.endsWith('identified') && about.has && !isWide;
  const n = countAs(count, quantity);
  return textContextFor(text, 'status', english).messages.deed({
    ...about,
    ...statusWords(status, n, text),
    form: isActive ? 'active' : status === 'detected' && isWide ? 'countries' : 'passive',
    status,
    n,
    of: ofTrafficking,
  });
}
