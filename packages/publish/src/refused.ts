import type {Finding, Fix} from '@tip-figures/findings/finding.js';
import type {FactsOf} from '@tip-figures/findings/say.js';
import type {CommandWords} from '@tip-figures/messages/command-words.js';
import type {FigureError} from '@tip-figures/record/figure-error.js';
import {codeOf} from './write/code-of.js';

type Words = FactsOf<CommandWords['refused']>;

/** Why nothing is published or written: of which record or file, if of one. The fact `why` is a code of the system. */
export interface Refusal<Code extends keyof Words = keyof Words> extends Finding<Code, string, Fix, Words[Code]> {
  /** What a reader of figures has refused, where the fact `message` or `text` is its line for developers. */
  readonly because?: FigureError;
}

/** @param at - the record or the file; empty where the words name it, or it is none. */
export const refusal = <Code extends keyof Words>(code: Code, facts: Words[Code], at = ''): Refusal => ({
  code,
  severity: 'error',
  at,
  facts,
  fixes: [],
});

/** Why nothing is published. */
export class Refused extends Error {
  constructor(readonly findings: readonly Refusal[]) {
    super(findings.map(({code}) => code).join());
  }
}

/** Some files came to their places and others not: each figure is whole, old or new, and another run ends the work. */
export class Unfinished extends Refused {}

/**
 * Brings files to their places.
 *
 * @throws {Unfinished} for what the disk refuses.
 */
export function finish(bring: () => void): void {
  try {
    bring();
  } catch (cause) {
    const error = codeOf(cause);
    if (error === undefined) throw cause;
    throw new Unfinished([refusal('unfinished', {error})]);
  }
}
