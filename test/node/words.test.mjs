// The words that `validate` looks for in texts, by language.

import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {wordsOf} from '../../scripts/generate.mjs';
import {loadSource} from '../../scripts/load-source.mjs';

const folder = new URL('../../packages/messages/', import.meta.url);
const listsIn = (name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
const files = readdirSync(folder).filter((name) => name.startsWith('words.'));
const english = Object.keys(listsIn('words.en.json'));

describe('the words of a language', () => {
  for (const file of files) {
    it(`are words alone, each once, in ${file}`, () => {
      for (const [list, words] of Object.entries(listsIn(file))) {
        assert.ok(english.includes(list), `${list} is no list`);
        const all = words.split('|');
        for (const word of all) assert.match(word, /^[\p{L}.]+( [\p{L}.]+)*\*?$/u);
        assert.deepEqual([...new Set(all)], all);
        assert.equal(words, words.normalize('NFC').toLowerCase());
      }
    });
  }

  it('are held to every list by type where the language has messages', async () => {
    const made = await wordsOf(folder.pathname);
    assert.deepEqual(
      Array.from(made.matchAll(/satisfies (\S+),/g), ([, type]) => type),
      files.map((name) => (readdirSync(folder).includes(name.slice(6)) ? 'Required<Words>' : 'Words')),
    );
    assert.match(made, /Required/);
  });
});

describe('the pattern of words', async () => {
  const patterns = await loadSource({'@tip-figures/check/words.js': ['wordsOf']});
  const finds = (list, text) => new RegExp(patterns.wordsOf(list), 'iu').test(text);
  for (const [list, text, expected] of [
    ['percent', '60 per  cent', true],
    ['percent', '60 për qind', true],
    ['percent', '60 odsto', true],
    ['rounded', 'ca. 20', true],
    ['rounded', 'cab 20', false],
    ['accused', 'The INDICTMENT', true],
    ['accused', 'vindictive', false],
    ['few', 'Tenëve', false],
    ['one', 'someone', false],
  ]) {
    it(`finds ${expected ? 'one' : 'none'} of ${list} in “${text}”`, () => assert.equal(finds(list, text), expected));
  }
});
