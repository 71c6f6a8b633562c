import english from '@tip-figures/messages/generated/en-status.js';
import type {Status} from '@tip-figures/record/fields/choice/status.js';
import type {Quantity} from '@tip-figures/record/values/quantity/quantity.js';
import {joined} from '../format/joined.js';
import {countAs, quantityText} from './quantity-words.js';
import {textContextFor, type TextContext} from '../text-context.js';

/** The words of statuses. */
export const statusMessages = (text: TextContext<unknown>) => textContextFor(text, 'status', english).messages;

/** A count and what it counts, in a line of text: `36 victims identified`. */
export const statusCount = (status: Status, quantity: Quantity, text: TextContext<unknown>): string =>
  joined(
    'words',
    [quantityText(quantity, text), statusMessages(text).unit({status, n: countAs('', quantity)})],
    text.locale,
  );
