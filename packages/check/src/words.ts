/** Any ending of a word. */
export const ending = String.raw`\p{L}*`;

/**
 * Finds one of some words, where no letter stands before or after it.
 *
 * @param words - of one language each, with `|` between them.
 */
export const oneOf = (...words: readonly string[]): RegExp =>
  new RegExp(String.raw`(?<!\p{L})(?:${words.join('|')})(?!\p{L})`, 'iu');
