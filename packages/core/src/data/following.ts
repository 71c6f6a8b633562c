import {codeMissing} from '@tip-figures/record/figure-error.js';
import type * as DocumentPoller from './document-poller.js';

let code: typeof DocumentPoller | undefined;

/** The code that requests newer documents and compares them; `undefined` before it was fetched. */
export const followingCode = (): typeof DocumentPoller | undefined => code;

/** Fetches that code; tries again after a failure. */
export const loadFollowing = (): Promise<typeof DocumentPoller> =>
  import('./document-poller.js').then((all) => (code = all), codeMissing('newer documents'));
