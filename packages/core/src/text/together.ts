/**
 * A text of which no line ends inside a name, or a month, with its number: Tier 2, Kosovo 2.0, April 2022, prill 2022; or in
 * Watch List.
 */
export const together = (text: string): string =>
  text.replace(/(?<=\p{Lu}\p{L}*) (?=\d|List\b)|(?<=\p{Ll}{3}) (?=\d{4}\b)/gu, '\u00a0');
