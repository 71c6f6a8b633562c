import english from '@tip-figures/messages/generated/en-status.js';
import {textContextFor, type TextContext} from './text-context.js';

/** The words of statuses. */
export const statusMessages = (text: TextContext<unknown>) => textContextFor(text, 'status', english).messages;
