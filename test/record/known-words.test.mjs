// Words that a figure knows, as somebody may write them in a sentence or a cell.

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {loadSource} from '../../scripts/load-source.mjs';

const {contextFields, sections} = await loadSource({
  '@tip-figures/record/section/context.js': ['contextFields'],
  '@tip-figures/record/generated/sections.js': ['sections'],
});

/** Every field that is one of a few words, with the way to it. */
const choicesIn = (fields, at) =>
  Object.entries(fields).flatMap(([name, {name: kind, keys, fields: inside, each, beside, read}]) => [
    ...(kind === 'choice' ? [{path: `${at}.${name}`, keys, read}] : []),
    ...choicesIn(inside ?? {}, `${at}.${name}`),
    ...choicesIn(beside ?? {}, `${at}.${name}`),
    ...(each ? choicesIn({each}, `${at}.${name}`) : []),
  ]);

const all = Object.values(sections).flatMap(({name, own}) => choicesIn(own, name));
const capital = (word) => `${word[0].toUpperCase()}${word.slice(1).replaceAll('-', ' ')}`;

describe('known words', () => {
  it('are those of several fields', () => assert.ok(all.length > 8, String(all.length)));

  for (const {path, keys, read} of all) {
    it(`of ${path} are read in any case, with spaces or hyphens`, () => {
      for (const key of keys) {
        for (const written of [key, capital(key), key.toUpperCase(), ` ${key} `]) assert.equal(read(written, []), key);
      }
    });
  }

  it('of what is invented are, too', () => {
    const {read} = contextFields.example;
    assert.deepEqual(
      ['Country', 'NEED', 'True', 'Data'].map((word) => read(word, [])),
      ['country', 'need', 'data', 'data'],
    );
  });

  it('of a flow are, each of them once', () => {
    const {read} = sections['case-backlog'].own.flow;
    assert.deepEqual(Object.keys(read('Opening: 80; NEW: 40', [])), ['opening', 'new']);
    assert.throws(() => read({Opening: 80, opening: 81}, []), /duplicate key/);
  });

  it('of a sentence and of a law are, too', () => {
    const {prescribed, sentences} = sections['sentence-distribution'].own;
    assert.equal(prescribed.read('15 Years .. Life', [])[0].to.kind, 'life');
    assert.equal(sentences.read('Suspended 2 Years: 1', [])[0].from.months, 24);
  });

  it('of a tier that nobody knows are, too', () => {
    assert.deepEqual(sections['tier-badge'].own.history.read('2016: Unknown', [])[0], {year: 2016});
  });
});
