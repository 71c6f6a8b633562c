import {ownText} from '../fields/common.js';
import {kind, optional, told} from '../fields/kind.js';
import {sum, sumsByPeriod} from '../fields/money.js';
import {Refusal} from '../figure-error.js';
import {readLocalText} from '../values/local-text.js';
import {section} from './declaration.js';

const counted = {countsIn: 'counts', shares: true};

// As a count it would be another number.
const percent = /^(per ?cent|për ?qind)$/i;

/** One number. Its unit says whether it counts people, who may have to be protected. @title "Key figure" */
export const keyFigure = section('key-figure', {
  /**
   * The number. Of a sum of money an object can have what the source says it is in other currencies `also`.
   * @example 34
   * @example "about 40"
   * @example "71%"
   * @title "The number"
   */
  value: sum(counted),
  /**
   * What is counted or measured: `%` for a share, which is written at the number. In doubt it counts people.
   * @example "nightclubs"
   * @example "people"
   * @example "EUR"
   * @example "%"
   * @title "What it counts"
   */
  unit: told(
    kind(
      'text',
      (input) =>
        input === undefined
          ? new Refusal('missing', 'is missing: write what is counted, such as people, or "%" for a share')
          : readLocalText(typeof input === 'string' && percent.test(input) ? '%' : input),
      {type: 'text'},
    ),
  ),
  /**
   * Completes the number, beginning with what is counted. Left out: the unit does so.
   * @example {"en": "nightclubs shut down by police"}
   * @title "Phrase after the number"
   */
  phrase: optional(ownText),
  /** One line of context, or of what the number does not say. @title "One line of context" */
  context: optional(ownText),
  /** The same number of earlier periods. @example {"2015": 28} @title "Earlier periods" */
  previous: optional(sumsByPeriod(counted)),
});
