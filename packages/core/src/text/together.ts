/** A text of which no line ends inside a name with its number: Tier 2, Kosovo 2.0. */
export const together = (text: string): string => text.replace(/(?<=\p{Lu}\p{L}*) (?=\d\b)/gu, '\u00a0');
