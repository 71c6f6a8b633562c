import english, {type AboutMessages} from '@tip-figures/messages/generated/en-about.js';
import type {TextContext} from '../text-context.js';

/** The messages of “About the numbers”, which come after the first paint. */
export const aboutMessages = ({pack}: Pick<TextContext<unknown>, 'pack'>): AboutMessages => pack?.about ?? english;
