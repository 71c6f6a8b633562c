import {readTerms, type Term} from '../values/terms.js';
import {kind, type Kind} from './kind.js';

/** The shortest imprisonment that a law allows, one for all cases or several by key. */
export const minimums: Kind<Term[]> = kind('minimums', (input, at) => readTerms(input, at, false));

/** From which length of imprisonment to which a law goes, one range for all cases or several by key. */
export const ranges: Kind<Term[]> = kind('ranges', (input, at) => readTerms(input, at, true));
