import {fold} from '@tip-figures/words/fold.js';
import {termsFor} from '../names/terms.js';

/** The tier that a cell names, such as “Tier 2 Watch List”; a number alone is none. */
export function tierIn(text: string): string | undefined {
  const found = termsFor(fold(text)).find((one) => one.is === 'tier');
  return found?.is === 'tier' ? found.tier : undefined;
}
