import english from '@tip-figures/messages/generated/en-status.js';
import type {Count} from '@tip-figures/messages/message-runtime.js';
import type {Status} from '@tip-figures/record/fields/choice/status.js';
import type {Context} from '@tip-figures/record/sections/context.js';
import type {Quantity} from '@tip-figures/record/values/quantity.js';
import {isOfCountries, placed} from './place.js';
import {countAs} from './quantity-words.js';
import {textContextFor, type TextContext} from './text-context.js';

/** The words of statuses. */
export const statusMessages = (text: TextContext<unknown>) => textContextFor(text, 'status', english).messages;

/** What a source calls people, and what was done to call them so. */
interface StatusWords {
  /** `identified victims`, `people referred as potential victims`. */
  readonly noun: string;
  /** `identified`. */
  readonly verb: string;
  /** `as victims`. */
  readonly as: string;
}

/** The words of a status for a number of people. */
function statusWords(status: Status, n: Count, text: TextContext<unknown>): StatusWords {
  const {messages} = textContextFor(text, 'status', english);
  const verb = messages.verb({status});
  return {noun: messages.noun({status, n, verb}), verb, as: messages.as({status, n})};
}

/** `36 identified`; `count` is the printed number. */
export const statusShort = (status: Status, quantity: Quantity, count: string, text: TextContext<unknown>): string =>
  statusMessages(text).short({
    status,
    n: countAs(count, quantity),
    verb: statusMessages(text).verb({status}),
  });

/** The note on what a referral means; empty for every other status. */
export const referralNote = (status: string, text: TextContext<unknown>): string =>
  status === 'referred' ? statusMessages(text).referral() : '';

/** `People identified as victims`. */
export const peopleOf = (status: Status, text: TextContext<unknown>): string => statusMessages(text).people({status});

/** `identified victims`, without their number. */
export const victimsOf = (status: Status, text: TextContext<unknown>): string => statusMessages(text).nouns({status});

/**
 * The act, with its place: `Kosovo identified 36 victims`, `12 victims were registered in the European Union`.
 *
 * @param count - the printed number.
 */
export function statusDeed(
  status: Status,
  quantity: Quantity,
  count: string,
  context: Pick<Context, 'country' | 'place'>,
  text: TextContext<unknown>,
): string {
  const about = placed(context, text);
  const isWide = isOfCountries(context);
  const isActive = status.endsWith('identified') && about.has && !isWide;
  const n = countAs(count, quantity);
  return statusMessages(text).deed({
    ...about,
    ...statusWords(status, n, text),
    form: isActive ? 'active' : status === 'detected' && isWide ? 'countries' : 'passive',
    status,
    n,
  });
}
