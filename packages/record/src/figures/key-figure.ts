import {choice} from '../fields/choice/choice.js';
import {optional} from '../fields/kind.js';
import {places} from '../fields/object/places.js';
import {sum, sumsByPeriod} from '../fields/quantity/money.js';
import {ownText, tellingText, text} from '../fields/text/text.js';
import {countables} from '../values/quantity/counted.js';
import {section} from '../section/declaration.js';

const counted = {countsIn: 'counts', shares: true};

/** One number, and what it counts. @title "Key figure" */
export const keyFigure = section('key-figure', {
  /**
   * The number. Of a sum of money an object can have what the source says it is in other currencies `also`. @example 34
   * @example "about 40" @example "71%" @title "The number"
   * @attribute The number, as a quantity such as `34`, `about 40` or `71%`.
   */
  value: sum(counted),
  /**
   * What it counts. A percent sign says that it is a share; any other number that declares nothing is protected as people.
   * @example "things" @title "What it counts"
   * @attribute What it counts: `people`, `cases`, `things`, `money` or `share`; protected as people where it is left out.
   */
  counts: optional(choice(countables)),
  /**
   * The words after the number, printed as written. @example {"en": "nightclubs shut down by police"}
   * @title "Words after the number"
   * @attribute The words after the number, such as `nightclubs shut down by police`.
   */
  label: optional(tellingText),
  /**
   * The currency of money, as in ISO 4217, such as EUR. @title "Currency"
   * @attribute The currency of money, such as `EUR`.
   */
  unit: optional(text),
  /** One line of context, or of what the number does not say. @title "One line of context" */
  context: optional(ownText),
  /**
   * The same number of earlier periods. @example {"2015": 28} @title "Earlier periods"
   * @attribute The same number of earlier periods, such as `2015: 28`.
   */
  previous: optional(sumsByPeriod({...counted, hasBefore: true})),
  /** The label, in records of before. @title "Label, in records of before" @attribute The label, in tags of before. */
  phrase: optional(tellingText),
  /**
   * Two to six places on one scale, in your order, each with a country or place and fields of this section. What stands
   * beside them holds for those that give none of their own.
   * @example [{"country": "XK", "value": 4}, {"country": "MD", "value": 12}]
   * @title "Several places on one scale"
   */
  places: places('value'),
});
