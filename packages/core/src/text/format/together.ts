/**
 * A text in which no line breaks between a name, a month or a day and its number: Tier 2, Kosovo 2.0, April 2022, 29
 * June 2017, 29 qershor 2017; nor in Watch List. It looks back at whole words from spaces alone: from each letter, a
 * long word would be read as often as it has letters.
 */
export const together = (text: string): string =>
  text.replace(
    / (?=\d|List\b)(?<=\p{Lu}\p{L}* )|(?<=\p{Ll}{3}) (?=\d{4}\b)|(?<=\b\d\d?) (?=\p{L}{3,9} \d{4}\b)/gu,
    '\u00a0',
  );
