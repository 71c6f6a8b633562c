import {hintsMessages} from './generated/hints.js';

/** How to put right what is wrong with data, by language and kind of advice. No page fetches it. */
export const hintWords = hintsMessages;

/** The kinds of advice: an issue has the one of its name, where there is more to say than what is wrong. */
export type AdviceKind = keyof (typeof hintsMessages)['en'];
