import english, {type QuantityMessages} from '@tip-figures/messages/generated/en-quantity.js';
import type {TextContext} from '../text-context.js';

/** The messages of quantities: a page with no other figure than a badge is spared them. */
export const quantityMessages = ({pack}: Pick<TextContext<unknown>, 'pack'>): QuantityMessages =>
  pack?.quantity ?? english;
