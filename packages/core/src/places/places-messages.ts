import english, {type PlacesMessages} from '@tip-figures/messages/generated/en-places.js';
import type {TextContext} from '../text/text-context.js';

/** The messages of several places, which come where a figure has them, and with its CSV. */
export const placesMessages = ({pack}: Pick<TextContext<unknown>, 'pack'>): PlacesMessages => pack?.places ?? english;
