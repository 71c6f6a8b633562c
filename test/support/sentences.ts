import {expect} from '@open-wc/testing';
import type {FigureWords} from '@tip-figures/core/text/words/figure-words.js';

/** All that readers get to read, the table too. */
export const phrasesOf = ({title, label, summary, caveats, definitions, notes, table}: FigureWords): string[] => [
  title,
  label,
  summary,
  ...caveats,
  ...definitions,
  ...notes,
  table.caption,
  table.rowHeading,
  table.valueHeading,
  ...table.rows.flatMap(({label, value, precision = '', group = ''}) => [label, value, precision, group]),
];

/** What no phrase may show, whatever the data: holes, joints of templates, values that are no text. */
export function expectWellWritten(words: FigureWords): void {
  for (const phrase of phrasesOf(words)) {
    expect(phrase).not.to.match(/undefined|null|NaN|\[object|[{}\ue000-\uf8ff]/);
    expect(phrase, 'spaces').not.to.match(/ {2}|^ | $| [,.;:]/);
    expect(phrase, 'marks').not.to.match(/[,.;:][,.;:]|\(\)/);
  }
  const {title, summary} = words;
  for (const sentence of [title, summary]) expect(sentence, 'a capital').to.match(/^[\p{Lu}\p{Nd}]/u);
}
