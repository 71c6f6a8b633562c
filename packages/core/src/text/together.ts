/**
 * A text of which no line ends inside a name, or a month, with its number: Tier 2, Kosovo 2.0, April 2022, prill 2022; or in
 * Watch List. Looks back from spaces only: from each letter, a long word would be read as often as it has letters.
 */
export const together = (text: string): string =>
  text.replace(/ (?:(?=\d|List\b)(?<=\p{Lu}\p{L}* )|(?=\d{4}\b)(?<=\p{Ll}{3} ))/gu, '\u00a0');
