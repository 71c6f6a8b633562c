import {text} from '../fields/common.js';
import {optional} from '../fields/kind.js';
import {quantitiesByPeriod, quantity} from '../fields/quantity.js';
import {section} from './declaration.js';

/** One number. Its unit says whether it counts people, who may have to be protected. */
export const keyFigure = section('key-figure', {
  value: quantity({countsBy: 'unit'}),
  unit: text,
  phrase: optional(text),
  context: optional(text),
  previous: optional(quantitiesByPeriod({countsBy: 'unit'})),
});
