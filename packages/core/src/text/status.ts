import english from '@tip-figures/messages/generated/en-status.js';
import type {Status} from '@tip-figures/record/fields/status.js';
import type {Context} from '@tip-figures/record/sections/context.js';
import {pluralOf, type Quantity} from '@tip-figures/record/values/quantity.js';
import {isOfCountries, type Placed} from './place.js';
import {textContextFor, type TextContext} from './text-context.js';

/** What sentences say of people whom a source counts under a status. */
export interface StatusWords {
  /** `identified victims`, `people referred as potential victims`. */
  readonly noun: string;
  /** `People identified as victims`. */
  readonly people: string;
  /** `Kosovo identified 36 victims`, `12 victims were registered in the European Union`; it may begin a sentence. */
  readonly deed: (quantity: Quantity, count: string) => string;
}

/** The words of a status in one place. */
export function statusWords(
  status: Status,
  context: Pick<Context, 'country' | 'place'>,
  about: Placed,
  text: TextContext<unknown>,
): StatusWords {
  const {messages} = textContextFor(text, 'status', english);
  const named = {status: status.replace('-', '_')};
  const isWide = isOfCountries(context);
  const isIdentified = status.endsWith('identified');
  const form =
    isWide && (isIdentified || status === 'detected')
      ? 'countries'
      : isIdentified && about.has === 'yes'
        ? 'active'
        : 'passive';
  return {
    noun: messages.noun(named),
    people: messages.people(named),
    deed: (quantity, count) => messages.deed({...about, ...named, form, n: pluralOf(quantity), count}),
  };
}
