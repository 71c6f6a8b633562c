// What people write, by language: one file a language, which needs no line of code.

import assert from 'node:assert/strict';
import {cp, mkdtemp, readFile, readdir, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {figureNames} from '../../scripts/figures.mjs';
import {lexiconsOf} from '../../scripts/generate.mjs';
import {loadSource} from '../../scripts/load-source.mjs';

const folder = fileURLToPath(new URL('../../packages/words/', import.meta.url));
const {
  codesOf,
  countryOf,
  currencyCalled,
  fold,
  isNoFigure,
  keyAmong,
  keysCalled,
  lexicons,
  lists,
  periodOf,
  qualifierOf,
  quantityMeant,
  silenceOf,
  tierIn,
  tierOf,
  wholeWords,
} = await loadSource({
  '@tip-figures/check/report/keys.js': ['codesOf'],
  '@tip-figures/record/values/key.js': ['keyAmong'],
  '@tip-figures/record/values/quantity/read-quantity.js': ['qualifierOf', 'silenceOf'],
  '@tip-figures/spreadsheet/names/terms.js': ['lists'],
  '@tip-figures/words/countries.js': ['countryOf'],
  '@tip-figures/words/currencies.js': ['currencyCalled'],
  '@tip-figures/words/fold.js': ['fold'],
  '@tip-figures/words/forms.js': ['keysCalled', 'lexicons', 'wholeWords'],
  '@tip-figures/words/periods.js': ['periodOf'],
  '@tip-figures/words/quantities.js': ['isNoFigure', 'quantityMeant'],
  '@tip-figures/words/tiers.js': ['tierIn', 'tierOf'],
});

/** All forms of a part of a file, with the way to them. */
const formsIn = (value, at) =>
  typeof value === 'string'
    ? value.split('|').map((form) => [at, form])
    : Object.entries(value ?? {}).flatMap(([key, one]) => formsIn(one, `${at}.${key}`));

describe('the words of a language', () => {
  for (const [index, lexicon] of lexicons.entries()) {
    it(`are in small letters, each once in its list, in the file ${index + 1}`, () => {
      const forms = formsIn(lexicon, '').filter(([at]) => at !== '.intl');
      const all = forms.map(([at, form]) => `${at}: ${form}`);
      assert.deepEqual([...new Set(all)], all);
      for (const [at, form] of forms) assert.equal(form, form.normalize('NFC').toLowerCase(), at);
    });

    it(`are none of the notation that pages read, in the file ${index + 1}`, () => {
      for (const [at, form] of formsIn({...lexicon.before, ...lexicon.after, absent: lexicon.words?.absent}, '')) {
        assert.equal(qualifierOf(form) || silenceOf(form), '', `${at}: ${form}`);
      }
      for (const [at, form] of formsIn(lexicon.stages, '')) assert.notEqual(`.${form}`, at);
    });
  }

  it('are read from a file that is put there, without a line of code', async () => {
    const copy = await mkdtemp(join(tmpdir(), 'words-'));
    try {
      for (const name of await readdir(folder)) {
        if (name.endsWith('.json')) await cp(join(folder, name), join(copy, name));
      }
      await writeFile(join(copy, 'tlh.json'), '{"words": {"absent": "pagh mi"}}');
      const made = await lexiconsOf(copy);
      assert.match(made, /"tlh": \{"words": \{"absent": "pagh mi"\}\}/);
      assert.doesNotMatch(made, /"package"|"name": "@tip/);
      assert.equal(made.match(/^ {2}"[a-z]{2,3}": \{/gm).length, lexicons.length + 1);
    } finally {
      await rm(copy, {recursive: true});
    }
  });

  it('are in no room that pages load', async () => {
    const needed = async (room, seen) => {
      if (seen.has(room)) return seen;
      seen.add(room);
      const {dependencies = {}} = JSON.parse(await readFile(join(folder, '..', room, 'package.json'), 'utf8'));
      for (const name of Object.keys(dependencies)) {
        if (name.startsWith('@tip-figures/')) await needed(name.replace('@tip-figures/', ''), seen);
      }
      return seen;
    };
    for (const room of ['embed', 'baked', 'frame', ...figureNames()]) {
      assert.ok(!(await needed(room, new Set())).has('words'), room);
    }
    assert.ok((await needed('spreadsheet', new Set())).has('words'));
  });
});

describe('one reader', () => {
  for (const [written, expected] of [
    ['suppressed', true],
    ['Keine Daten', true],
    ['s/d', true],
    ['nuk ka te dhena', true],
    ['none given', true],
    ['12', false],
    ['not many', false],
  ]) {
    it(`knows ${expected ? 'that' : 'no such thing as that'} there is no number in “${written}”`, () =>
      assert.equal(isNoFigure(written), expected));
  }

  for (const [written, text, sure] of [
    ['te pakten 40', 'at least 40', 'likely'],
    ['mindestens 40', 'at least 40', 'likely'],
    ['40 oder mehr', 'at least 40', 'likely'],
    ['más de 1.200', 'more than 1200', 'ask'],
    ['environ 1 200', 'about 1200', 'likely'],
    ['oko 40', 'about 40', 'likely'],
    ['1.234,5', '1234.5', 'ask'],
  ]) {
    it(`reads “${written}” as ${text}`, () => assert.deepEqual(quantityMeant(written), {text, sure}));
  }

  for (const [written, code] of [
    ['Korea, South', 'KR'],
    ['Côte dIvoire*', 'CI'],
    ['St. Lucia', 'LC'],
    ['Österreich', 'AT'],
    ['Njemačka', 'DE'],
    ['UAE', 'AE'],
    ['Congo', undefined],
    ['and', undefined],
  ]) {
    it(`finds ${code ?? 'no one country'} in “${written}”`, () => assert.equal(countryOf(written), code));
  }

  it('gives lists of names their codes, where each is one country', () => {
    assert.deepEqual(['Deutschland, Austria', 'Congo', 'Burma'].map(codesOf), ['DE AT', undefined, 'MM']);
  });

  for (const [written, tier] of [
    ['Tier II', '2'],
    ['Lista de Vigilancia de Nivel 2', '2WL'],
    ['T3', undefined],
    ['2', undefined],
  ]) {
    it(`finds ${tier ?? 'no tier'} in “${written}”`, () => assert.equal(tierOf(written), tier));
  }

  it('finds tiers by signs and numbers in cells alone', () => {
    assert.deepEqual(['T3', '2', '2 wl', 'nr'].map(tierIn), ['3', '2', '2WL', undefined]);
  });

  for (const [written, ...choices] of [
    ['30. Juni 2022', '2022-06-30'],
    ['qershor 2022', '2022-06'],
    ['Sept 2021', '2021-09'],
    ['T3 2023', '2023-Q3'],
    ['2019-2020', '2019/20', '2019/2020'],
    ['05/06/2016', '2016-06-05', '2016-05-06'],
    ['jui 2022'],
  ]) {
    it(`reads “${written}” as ${choices.join(' or ') || 'no period'}`, () =>
      assert.deepEqual(periodOf(written)?.choices ?? [], choices));
  }

  it('knows the keys of lists in all languages, and no key in two ways', () => {
    assert.deepEqual(keysCalled('Zwangsarbeit'), ['forced-labour']);
    assert.deepEqual(keysCalled('punë-e-detyruar'), ['forced-labour']);
    for (const keys of lists.values()) for (const key of keys) assert.equal(keyAmong(keys, fold(key)), key);
  });

  it('knows a currency by the last word of its name, where only one has it', () => {
    assert.deepEqual(['baht', 'lekë', 'dinars', 'rupees', 'pesos'].map(currencyCalled), [
      'THB',
      'ALL',
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('the pattern of words', () => {
  const finds = (list, text) => new RegExp(wholeWords(list), 'iu').test(text);
  for (const [list, text, expected] of [
    ['percent', '60 per  cent', true],
    ['percent', '60 për qind', true],
    ['percent', '60 odsto', true],
    ['rounded', 'ca. 20', true],
    ['rounded', 'cab 20', false],
    ['rounded', 'mehr als 20', true],
    ['accused', 'The INDICTMENT', true],
    ['accused', 'vindictive', false],
    ['few', 'Tenëve', false],
    ['few', 'seven', true],
    ['one', 'someone', false],
  ]) {
    it(`finds ${expected ? 'one' : 'none'} of ${list} in “${text}”`, () => assert.equal(finds(list, text), expected));
  }
});
