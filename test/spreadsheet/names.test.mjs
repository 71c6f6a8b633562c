// Headings in seven languages, and numbers in prose.

import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {loadSource} from '../../scripts/load-source.mjs';

const {nameIn, fold, countriesIn, numberIn, quantitiesIn, lists, sections} = await loadSource({
  '@tip-figures/spreadsheet/names/name.js': ['nameIn'],
  '@tip-figures/words/fold.js': ['fold'],
  '@tip-figures/words/countries.js': ['countriesIn'],
  '@tip-figures/spreadsheet/names/terms.js': ['lists'],
  '@tip-figures/spreadsheet/numbers/number-cell.js': ['numberIn'],
  '@tip-figures/spreadsheet/prose.js': ['quantitiesIn'],
  '@tip-figures/record/generated/sections.js': ['sections'],
});
const languages = ['en', 'sq', 'sr', 'fr', 'es', 'ar', 'de'];
const terms = languages.map((language) =>
  JSON.parse(readFileSync(new URL(`../../packages/words/${language}.json`, import.meta.url))),
);

describe('the terms of seven languages', () => {
  it('have the same meanings, each of which a figure declares', () => {
    const fields = Object.values(sections).flatMap(({own}) => Object.keys(own));
    for (const {part, list, field} of terms) {
      for (const [name, keys] of Object.entries(part)) {
        for (const key of Object.keys(keys)) assert.ok(lists.get(name)?.includes(key), `${name}.${key}`);
      }
      for (const name of Object.keys(list)) assert.ok(lists.has(name), name);
      for (const name of Object.keys(field)) assert.ok(fields.includes(name), name);
    }
  });

  for (const [written, ...meanings] of [
    ['Number of female victims', {is: 'unit'}, {is: 'part', list: 'sex', key: 'female'}],
    ['Budget (en millions d’euros)', {is: 'field', field: 'amounts'}, {is: 'unit', factor: 1e6, currency: 'EUR'}],
    ['СЕКСУАЛНА експлоатација', {is: 'part', list: 'exploitation', key: 'sex-trafficking'}],
    ['عدد الضحايا', {is: 'unit', counts: 'people'}],
    ['Viktima të mundshme, 2016', {is: 'status', status: 'potential'}, {is: 'period', period: '2016'}],
    ['Niñas', {is: 'part', list: 'sexAge', key: 'girls'}],
    ['Anzahl der Opfer', {is: 'unit', counts: 'people'}],
    ['yearOfRegistration', {is: 'column', of: 'period'}],
  ]) {
    it(`understand “${written}”`, () => {
      assert.deepEqual(
        nameIn(written),
        meanings.map((one) => [one]),
      );
    });
  }

  for (const written of ['of whom girls', 'children of victims', 'victims without papers', 'davon Frauen']) {
    it(`do not understand “${written}” by some of its words`, () => assert.equal(nameIn(written), undefined));
  }

  it('know countries by names and codes, and no word for one', () => {
    const codes = ['Kosova', 'Côte d’Ivoire', 'Türkiye', 'SRB', 'UK', 'Österreich', 'and', 'EU', 'Congo'].map((name) =>
      countriesIn(name).join(' '),
    );
    assert.deepEqual(codes, ['XK', 'CI', 'TR', 'RS', 'GB', 'AT', '', '', 'CG CD']);
  });

  it('are compared without accents, signs and capitals', () => {
    assert.equal(fold('  Groupe d’ÂGE : '), 'groupe d age');
    assert.equal(fold('Ђорђе'), fold('Đorđe'));
  });
});

describe('the number of a cell', () => {
  for (const [text, expected] of [
    ['1,204', {number: '1204', orDecimal: '1.204', sign: ',', units: []}],
    ['1 204', {number: '1204', units: []}],
    ['٤٨', {number: '48', units: []}],
    ['36 (a)', {number: '36', units: [], mark: 'a'}],
    ['20–30', {number: '20', high: '30', units: []}],
    [
      '€ 1,85 Mio.',
      {
        number: '1.85',
        style: 'point',
        units: [
          {is: 'unit', currency: 'EUR'},
          {is: 'unit', factor: 1e6},
        ],
      },
    ],
    ['12 Main Street', undefined],
    ['+383 38 000 001', undefined],
  ]) {
    it(`is read from “${text}”`, () => assert.deepEqual(numberIn({text}), expected));
  }

  it('is the one behind what is shown', () => {
    assert.equal(numberIn({text: '1,204', value: 1204.4}).number, '1204.4');
    assert.deepEqual(numberIn({text: '62%', value: 0.62}), {number: '62', isShare: true, units: []});
  });
});

describe('the quantities of a text', () => {
  const text =
    'The government identified 122 victims, compared with 86 in 2021; at least twelve were boys. It gave 1.234 lek.';

  it('are found with their places and the words around them, and periods are told apart', () => {
    const found = quantitiesIn(text);

    assert.deepEqual(
      found.map(({written, kind, quantities}) => [written, kind, ...quantities]),
      [
        ['122', 'quantity', '122'],
        ['86', 'quantity', '86'],
        ['2021', 'period', '2021'],
        ['at least twelve', 'quantity', 'at least 12'],
        ['1.234', 'quantity', '1234', '1.234'],
      ],
    );
    for (const {from, to, written} of found) assert.equal(text.slice(from, to), written);
    assert.equal(found[4].before, 'It gave');
    assert.equal(found[3].after, 'were boys.');
  });
});
