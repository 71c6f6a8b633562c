/**
 * An error keeps a figure from being shown, or makes it false; a warning is most likely a mistake; a question may well be
 * right, which only somebody who knows the source can tell.
 */
export type Severity = 'error' | 'warning' | 'question';

/** What the words of a code need: names, keys and numbers, never a phrase. */
export type Facts = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

/** One way to put something right, or one answer to a question. */
export interface Fix<Code extends string = string, Said = Facts> {
  readonly code: Code;
  readonly facts?: Said;
}

/**
 * Something wrong, or to be asked, as a value: whoever shows it takes the words of its code from the messages.
 *
 * @typeParam Code - the key of its words.
 * @typeParam At - where it is: the steps of a path in a document, a cell of a sheet, a line of a list, a file.
 * @typeParam Said - the facts that its words take.
 */
export interface Finding<
  Code extends string = string,
  At = readonly (string | number)[],
  How extends Fix<string, unknown> = Fix,
  Said = Facts,
> {
  readonly code: Code;
  readonly severity: Severity;
  readonly at: At;
  readonly facts: Said;
  /** The first is the most likely. */
  readonly fixes: readonly How[];
}
