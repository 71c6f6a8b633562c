/** A text of which no line ends inside a name, or a month, with its number: Tier 2, Kosovo 2.0, April 2022; or in Watch List. */
export const together = (text: string): string => text.replace(/(?<=\p{Lu}\p{L}*) (?=\d|List\b)/gu, '\u00a0');
