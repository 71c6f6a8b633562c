import {text} from '../fields/common.js';
import {optional} from '../fields/kind.js';
import {quantitiesByPeriod, quantity} from '../fields/quantity.js';
import {section} from './declaration.js';

// Where the words say nothing else, they are of all victims.
const counted = {countsBy: ['unit', 'phrase'], of: 'victims'};

/** One number. Its unit says whether it counts people, who may have to be protected. @title "Key figure" */
export const keyFigure = section('key-figure', {
  /** The number. @example 34 @example "about 40" @title "The number" */
  value: quantity(counted),
  /**
   * What is counted or measured. `%` is written at the number. In doubt it counts people.
   * @example "nightclubs"
   * @example "people"
   * @example "EUR"
   * @example "%"
   * @title "What it counts"
   */
  unit: text,
  /**
   * Completes the number, beginning with what is counted. Left out: the unit does so.
   * @example {"en": "nightclubs shut down by police"}
   * @title "Phrase after the number"
   */
  phrase: optional(text),
  /** One line of context, or of what the number does not say. @title "One line of context" */
  context: optional(text),
  /** The same number of earlier periods. @example {"2015": 28} @title "Earlier periods" */
  previous: optional(quantitiesByPeriod(counted)),
});
