import {lintsMessages} from './generated/lints.js';
import type {Formed} from './message-runtime.js';

/** What the checks of a document say, by language and code. No page of a reader fetches it. */
export const lintWords = lintsMessages;

type English = (typeof lintsMessages)['en'];

/** The rule and what it found, such as `parts/above`. */
export type LintCode = keyof English;

/** What a message takes as facts: a list in place of what it prints in several forms, a number also in place of a text. */
type FactsOf<Message> = Message extends (d: infer D) => string
  ? {readonly [Name in Exclude<keyof D, 'isSheet'>]: FactOf<D[Name]>}
  : never;

type FactOf<Argument> = Argument extends Formed
  ? readonly string[]
  : string extends Argument
    ? string | number
    : Argument;

/** The facts that the two messages of a code take; whether they are for a sheet is said by who shows them. */
export type LintFacts<Code extends LintCode> = FactsOf<English[Code]['what']> & FactsOf<English[Code]['hint']>;
