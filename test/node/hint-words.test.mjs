// Hints, and what is wrong with files, are messages: whole sentences in each language, wherever they are shown.

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {loadSource} from '../../scripts/load-source.mjs';

const {hintWords, fileWords, hintLine, inJson, inSheet, meaningText, sections} = await loadSource({
  '@tip-figures/messages/file-words.js': ['fileWords'],
  '@tip-figures/messages/hint-words.js': ['hintWords'],
  '@tip-figures/check/report/hint-line.js': ['hintLine', 'inJson', 'inSheet'],
  '@tip-figures/record/generated/sections.js': ['sections'],
  '@tip-figures/spreadsheet/texts.js': ['meaningText'],
});

const facts = {suggestion: 'S', other: 'O', field: 'F', choices: ['C', 'D'], example: 'E', least: '1', most: '2'};

describe('the words of hints', () => {
  it('are there for the same advice in every language', () => {
    const [first, ...others] = Object.values(hintWords).map((words) => Object.keys(words));
    for (const other of others) assert.deepEqual(other, first);
  });

  for (const language of Object.keys(hintWords)) {
    it(`are whole sentences with their facts in ${language}`, () => {
      for (const advice of Object.keys(hintWords[language])) {
        for (const place of [inJson, inSheet]) {
          const line = hintLine({advice, ...facts}, place, language);
          assert.match(line, /^["\p{Lu}\d].*[.?]$/su, advice);
          assert.doesNotMatch(line, /undefined|\{is|""/, advice);
        }
      }
    });
  }

  it('name values and fields as the place does, and several as alternatives', () => {
    const inForm = {isSheet: false, value: (text) => `“${text}”`, field: () => '“Victims”'};
    const hint = {advice: 'change-without-amount', suggestion: 'unknown', field: 'total'};
    const end = 'for an amount that the source does not give, or leave';
    assert.equal(hintLine(hint, inJson), `Write "unknown" ${end} "total" out.`);
    assert.equal(hintLine(hint, inForm), `Write “unknown” ${end} “Victims” out.`);
    assert.equal(hintLine({advice: 'did-you-mean', choices: ['a', 'b']}, inJson), 'Did you mean "a" or "b"?');
    assert.equal(hintLine(undefined, inJson), '');
  });
});

describe('the words of what is wrong with a file', () => {
  it('are there in every language, with a hint and the same facts', () => {
    const [first, ...others] = Object.values(fileWords).map((words) => Object.keys(words));
    for (const other of others) assert.deepEqual(other, first);
    for (const words of Object.values(fileWords)) {
      for (const [issue, {what, hint}] of Object.entries(words)) {
        const facts = {found: '9', known: '"A"', example: '{}'};
        assert.match(what(facts), /^(?!.*undefined).*[^.]$/, issue);
        assert.match(hint(facts), /^(?!.*undefined)\p{L}.*\.$/u, issue);
      }
    }
  });
});

describe('the words for what a cell of a sheet says', () => {
  it('name every list that a figure has, in every language', () => {
    const own = Object.values(sections).flatMap((section) => Object.entries(section.own));
    const lists = new Set(own.flatMap(([list, {holds}]) => (holds === 'keys' ? [list] : [])));
    for (const list of lists) {
      const [en, sq] = ['en', 'sq'].map((language) => meaningText({is: 'list', list}, {language}));
      assert.notEqual(sq, en, list);
    }
  });
});
