// Texts as long as a document can be take time by their length, and not by its square.

import {describe, it} from 'node:test';
import {runInNewContext} from 'node:vm';
import {loadSource} from '../../scripts/load-source.mjs';

const {parsers, sections, checkDocument, escaped, periodMeant} = await loadSource({
  '@tip-figures/check/generated/parsers.js': ['parsers'],
  '@tip-figures/words/periods.js': ['periodMeant'],
  '@tip-figures/cli/json/check-document.js': ['checkDocument'],
  '@tip-figures/core/menu/markup.js': ['escaped'],
  '@tip-figures/record/generated/sections.js': ['sections'],
});

const length = 100_000;
const of = (piece) => piece.repeat(length / piece.length);
/** What patterns begin with again and again, and what stands before and after it. */
const texts = [' ', ',', '0', 'a,', '1 ', '( ', 'a-', ' to '].flatMap((piece) => [
  `a: 1${of(piece)}x`,
  `15${of(piece)}!`,
]);

/** With a square of the length in it, this would take minutes for a single text. */
const inTime = (act) => runInNewContext('act()', {act}, {timeout: 60_000});

const refused = (read) => {
  try {
    read();
  } catch (error) {
    if (error.name !== 'FigureError') throw error;
  }
};

describe('a text without end', () => {
  for (const [name, {fields, parts}] of Object.entries(sections)) {
    if (parts) continue;
    it(`is read or refused at once in each field: ${name}`, () => {
      inTime(() => {
        for (const field of Object.keys(fields)) {
          for (const text of texts) refused(() => parsers[name]({[field]: text}));
        }
      });
    });
  }

  it('is checked at once', () => {
    const fields = {total: 36, minimum: 'P5Y', points: '2015: 1', convicted: '24', $schema: 'a.json'};
    inTime(() => {
      for (const field of Object.keys(fields)) for (const text of texts) checkDocument(JSON.stringify({[field]: text}));
      for (const text of texts) periodMeant(text);
    });
  });

  it('is put into HTML at once', () => {
    inTime(() => {
      for (const space of [' ', '\t', '\n', '\u00a0']) escaped(`${of(space)}x${of(space)}\n`);
    });
  });
});
