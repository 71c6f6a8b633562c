import english, {type StatesMessages} from '@tip-figures/messages/generated/en-states.js';
import type {TextContext} from '../text-context.js';

/** The messages of a figure that is not drawn, or not the newest. */
export const stateMessages = ({pack}: Pick<TextContext<unknown>, 'pack'>): StatesMessages => pack?.states ?? english;
