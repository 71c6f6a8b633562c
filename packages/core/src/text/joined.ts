import english, {type IntlMessages} from '@tip-figures/messages/generated/en-intl.js';
import {packOf} from './format.js';

/** How texts stand one after another: clauses behind semicolons, a number in brackets, what a label is of. */
export type Joint = Parameters<IntlMessages['joined']>[0]['joint'];

/** Texts one after another, as their language joins them. What is empty is left out. */
export function joined(joint: Joint, texts: readonly (string | undefined)[], locale: string): string {
  const words = packOf(locale) ?? english;
  const told = texts.filter((text) => text !== undefined && text !== '') as string[];
  return told.length ? told.reduce((first, last) => words.joined({joint, first, last})) : '';
}

/** A text that ends as a sentence; empty where there is none. */
export const ended = (text: string, locale: string): string => text && (packOf(locale) ?? english).sentence({text});

/** What stands between two such texts, where they are no plain text. */
export const between = (joint: Joint, locale: string): string =>
  (packOf(locale) ?? english).joined({joint, first: '', last: ''});
