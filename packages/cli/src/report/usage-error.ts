import type {FactsOf, NoFacts} from '@tip-figures/findings/say.js';
import type {CommandWords} from '@tip-figures/messages/command-words.js';

type Words = FactsOf<CommandWords['usage']>;
type UsageCode = keyof Words;

/** What each is said with: who prints it adds what follows from `near`, names with a space between them. */
type UsageFacts = {readonly [Code in UsageCode]: Omit<Words[Code], 'isNear'>};

/** A code with what it needs. */
type Usage = {
  readonly [Code in UsageCode]: NoFacts extends UsageFacts[Code]
    ? [code: Code, facts?: UsageFacts[Code]]
    : [code: Code, facts: UsageFacts[Code]];
}[UsageCode];

/** An error in the command line: it is printed with a hint, and the exit code is 2. */
export class UsageError extends Error {
  readonly code: UsageCode;
  readonly facts: UsageFacts[UsageCode];

  constructor(...[code, facts = {}]: Usage) {
    super(code);
    this.code = code;
    this.facts = facts;
  }
}
