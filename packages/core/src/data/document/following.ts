import {codeMissing} from '@tip-figures/record/figure-error.js';
import {LateCode} from '../../render/late-code.js';

/** The code that requests newer documents and compares them. */
export const following = new LateCode(() => import('./document-poller.js').catch(codeMissing('newer documents')));
