import {optional} from '../fields/kind.js';
import {count} from '../fields/quantity/quantity.js';
import {sentences} from '../fields/sentences/sentences.js';
import {minimums, ranges} from '../fields/sentences/terms.js';
import {section} from '../section/declaration.js';

/** The sentences of the people convicted, against the legal minimum. @title "Sentences" */
export const sentenceDistribution = section('sentence-distribution', {
  /** How many people were convicted. @example 24 @title "People convicted" */
  convicted: optional(count('people', {of: 'convicted'})),
  /**
   * The shortest imprisonment that the law allows, for all cases or by form of exploitation and age of the victim; a
   * key of your own has a label. @example "P5Y" @example {"adult": "6 years", "sex-trafficking child": "10 years"}
   * @title "Legal minimum"
   * @attribute The shortest imprisonment that the law allows, such as `P5Y`, or by case: `adult: 5 years; child: 10 years`.
   */
  minimum: optional(minimums),
  /**
   * From which sentence to which the law goes, with fines, for all cases or by key; without a minimum, its lower end is one.
   * @example "8 years .. 15 years" @example "8 years .. 15 years and fine up to 20 million KRW"
   * @example {"adult": {"from": "P6Y", "to": "P12Y"}, "forced-labour": "up to 3 years"}
   * @title "What the law prescribes"
   * @attribute What the law prescribes, such as `8 years .. 15 years and fine` or `15 years .. life`; without a minimum, its lower end is one.
   */
  prescribed: optional(ranges),
  /**
   * Sentences and the people who got them, as a list or by sentence. @example [{"sentence": "P5Y6M", "count": 1}]
   * @example {"P5Y6M": 1, "fine just over 1000 EUR .. P3Y6M": 23}
   * @example [{"from": "3 years", "count": 36}, {"sentence": "2 years", "suspended": "6 months", "count": 4}]
   * @attribute Sentences and the people who got them, such as `P5Y6M: 1; fine just over 1000 EUR .. P3Y6M: 23; from 3 years: 5`.
   */
  sentences: optional(sentences),
});
