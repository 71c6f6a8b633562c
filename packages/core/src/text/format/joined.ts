import english, {type IntlMessages} from '@tip-figures/messages/generated/en-intl.js';
import {packOf} from './format.js';

/** How a language puts texts side by side: clauses with semicolons, a number in brackets, a label before its text. */
export type Joint = keyof IntlMessages['joined'];

const joints = (locale: string) => (packOf(locale) ?? english).joined;

/** Texts side by side, as their language joins them. Empty ones are left out. */
export const joined = (joint: Joint, texts: readonly (string | undefined)[], locale: string): string =>
  texts.reduce<string>(
    (first, last) => (first && last ? joints(locale)[joint]({first, last}) : first || last || ''),
    '',
  );

/** A text as a sentence with its full stop, which it may have already; empty where there is none. */
export const ended = (text: string, locale: string): string =>
  text && !/\p{Sentence_Terminal}$/u.test(text) ? (packOf(locale) ?? english).sentence({text}) : text;

/** The separator between two such texts, for parts that are not plain text. */
export const between = (joint: Joint, locale: string): string => joints(locale)[joint]({first: '', last: ''});
