import {english} from './english.js';

/** Some words as a pattern: `a|b c` matches both, with any white space in the second. */
export const anyOf = (words: string): string =>
  `(?:${words
    .split('|')
    .map((word) => word.replace(/[.+]/g, String.raw`\$&`).replaceAll(' ', String.raw`\s+`))
    .join('|')})`;

/** Numbers that are written out, in digits. */
export const inDigits = (text: string): string =>
  text.replace(/[a-z]+/gi, (word) => {
    const number = english.numerals.indexOf(word.toLowerCase());
    return number < 0 ? word : String(number);
  });
