import {words} from './generated/words.js';

/**
 * What `validate` looks for in texts, by what it says, in one language: words with `|` between them, of which `*` at the end
 * is any ending. Each language is a file `packages/messages/words.<language>.json`. Nothing is refused or withheld by them.
 */
export interface Words {
  /** That people are before a court, and nothing is decided. */
  readonly accused?: string;
  /** That a court found them guilty. */
  readonly convicted?: string;
  /** Before one of these, that it is not so. */
  readonly denied?: string;
  /** Several shelters. */
  readonly shelters?: string;
  /** Before the name of one person. */
  readonly article?: string;
  readonly one?: string;
  /** Numbers from two to ten. */
  readonly few?: string;
  /** Several, without a number. */
  readonly several?: string;
  /** Numbers that are parts or multiples. */
  readonly portions?: string;
  /** Before a number, that it is not exact. */
  readonly rounded?: string;
  /** Behind a number, that it is of times. */
  readonly times?: string;
  /** Between a number and the one that it is a part of. */
  readonly outOf?: string;
  /** Behind a number, that it is a share. */
  readonly percent?: string;
}

/** A pattern of the words of some lists, in all languages, where no letter stands before or after them. */
export function wordsOf(...lists: readonly (keyof Words)[]): string {
  const all = lists.flatMap((list) => words.flatMap((one) => one[list]?.split('|') ?? []));
  return String.raw`(?<!\p{L})(?:${all.map(patternOf).join('|')})(?!\p{L})`;
}

const patternOf = (word: string): string =>
  word
    .replaceAll('.', String.raw`\.`)
    .replace(/\*$/, String.raw`\p{L}*`)
    .replaceAll(' ', String.raw`\s+`);
