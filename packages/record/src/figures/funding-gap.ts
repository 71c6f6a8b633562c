import {choice} from '../fields/choice/choice.js';
import {tellingText, text} from '../fields/text/text.js';
import {kind, optional} from '../fields/kind.js';
import {places} from '../fields/object/places.js';
import {money, moneyByPeriod} from '../fields/quantity/money.js';
import {quantitiesByPeriod, quantity} from '../fields/quantity/quantity.js';
import {readCurrency} from '../values/currency.js';
import {section} from '../section/declaration.js';

/** What a source says was done with the money. */
export const verbs = ['allocated', 'budgeted', 'spent', 'disbursed', 'pledged', 'provided'] as const;

export type Verb = (typeof verbs)[number];

/** Money against trafficking, year by year. @title "Funding" */
export const fundingGap = section('funding-gap', {
  /**
   * The currency of all amounts, as in ISO 4217. @example "EUR"
   * @attribute Currency of all amounts, as in ISO 4217: `EUR`.
   */
  currency: kind('currency', readCurrency, {type: 'currency'}),
  /**
   * What the money is for. "victim-protection" and "shelter" have words in every language. @example "victim-protection"
   * @example "shelter" @title "What the money is for"
   * @attribute What the money is for: `victim-protection`, `shelter`, or a text of your own, which completes “for”.
   */
  purpose: optional({...tellingText, keys: ['victim-protection', 'shelter']}),
  /**
   * What was done with the money; nothing is said of that where it is left out. @example "allocated"
   * @title "The money was"
   * @attribute What was done with the money: `allocated`, `budgeted`, `spent`, `disbursed`, `pledged` or `provided`.
   */
  verb: optional(choice(verbs)),
  /**
   * Amounts by period, in an object with what the source says they are in other currencies `also`.
   * @example {"2015": "about 181000", "2016": 171010} @title "Amounts"
   * @attribute Amounts by year, such as `2015: about 181000; 2016: 171010`.
   */
  amounts: moneyByPeriod,
  /**
   * The difference between the last two amounts, as the source states it. @title "Change, as the source states it"
   * @attribute The difference between the last two amounts as the source states it, such as `almost -10000`.
   */
  change: optional(quantity()),
  /**
   * What is needed in the latest period, where somebody has said so. Needs `needSource`. @title "What is needed"
   * @attribute What is needed in the latest year, such as `250000`; only together with `need-source`.
   */
  need: optional(money),
  /** Whose figure the need is. @title "Who states the need" */
  needSource: optional(text),
  /**
   * Identified victims by period, beside the amounts. @example {"2015": 28, "2016": 36}
   * @title "Identified victims by period"
   * @attribute Identified victims by year, such as `2015: 28; 2016: 36`.
   */
  victims: optional(quantitiesByPeriod({counts: 'people', of: 'victims'})),
  /**
   * Two to six places on one scale, in your order, each with a country or place and fields of this section. What stands
   * beside them holds for those that give none of their own.
   * @example [{"country": "XK", "amounts": {"2016": 171010}}, {"country": "MD", "amounts": {"2016": 64000}}]
   * @title "Several places on one scale"
   */
  places: places('amounts'),
});
