/** The facts of a code whose words take none. */
export type NoFacts = Readonly<Partial<Record<'none', never>>>;

/** The facts of each code, as its words take them. */
export type FactsOf<Words> = {
  readonly [Code in keyof Words]: Words[Code] extends (...facts: infer Taken) => string
    ? Taken extends [infer Own]
      ? Own
      : NoFacts
    : never;
};

/** The words of a code. What a code is said with is what its words take: another fact, or none, does not compile. */
export const say = <All, Code extends keyof All>(
  words: {readonly [One in keyof All]: (facts: All[One]) => string},
  code: Code,
  facts: All[Code],
): string => words[code](facts);
