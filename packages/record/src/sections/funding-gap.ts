import {text} from '../fields/common.js';
import {kind, optional} from '../fields/kind.js';
import {quantitiesByPeriod, quantity} from '../fields/quantity.js';
import {readCurrency} from '../values/currency.js';
import {section} from './declaration.js';

/** Money that a government set aside, year by year. */
export const fundingGap = section('funding-gap', {
  currency: kind('currency', readCurrency),
  purpose: optional(text),
  amounts: quantitiesByPeriod({min: 0}),
  change: optional(quantity()),
  need: optional(quantity({min: 0})),
  needSource: optional(text),
  victims: optional(quantitiesByPeriod({counts: 'people'})),
});
