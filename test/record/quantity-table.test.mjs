// The table “A quantity” of the contract: each row is a meaning of its own, however it is written, in every way in.

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import Ajv from 'ajv';
import fc from 'fast-check';
import {loadSchemas} from '../../scripts/json-schema.mjs';
import {loadSource} from '../../scripts/load-source.mjs';

const {readRows, writeRows, parseCsv, formatCsv, sections, sectionOf, readQuantity, writeQuantity, suggest, numberIn} =
  await loadSource({
    '@tip-figures/record/csv/read-rows.js': ['readRows'],
    '@tip-figures/record/csv/write/write-rows.js': ['writeRows'],
    '@tip-figures/record/csv/parse-csv.js': ['parseCsv'],
    '@tip-figures/record/csv/write/format-csv.js': ['formatCsv'],
    '@tip-figures/record/generated/sections.js': ['sections'],
    '@tip-figures/record/section/section.js': ['sectionOf'],
    '@tip-figures/record/values/quantity/read-quantity.js': ['readQuantity'],
    '@tip-figures/record/values/quantity/quantity.js': ['writeQuantity'],
    '@tip-figures/check/report/suggest.js': ['suggest'],
    '@tip-figures/spreadsheet/numbers/number-cell.js': ['numberIn'],
  });
const {jsonSchemas, sections: described} = await loadSchemas();
const schemas = jsonSchemas(Object.values(described));
const ajv = new Ajv({strict: true});
const takes = Object.fromEntries(Object.entries(schemas).map(([file, schema]) => [file, ajv.compile(schema)]));

/** The rows with a number, as the contract writes it and as it is also read. */
const numbers = {
  exact: ['', []],
  about: ['about', ['around', 'approximately', 'roughly', 'close to', 'some']],
  almost: ['almost', ['nearly']],
  'just-over': ['just over', ['slightly more than']],
  over: ['over', ['more than']],
  'at-least': ['at least', ['a minimum of']],
  under: ['under', ['fewer than', 'less than']],
  'up-to': ['up to', ['at most', 'as many as']],
};

/** The rows without one. */
const silences = {
  unknown: ['unknown', 'an unknown number', 'not specified'],
  unreported: ['unreported', 'not reported', 'did not report'],
  withheld: ['withheld'],
};

const magnitudes = {'2.5 thousand': 2500, '15.3 million': 15_300_000, '3.2 billion': 3_200_000_000};

const spelled = (word, number) => (word ? `${word} ${number}` : String(number));
const rows = [
  ...Object.entries(numbers).flatMap(([precision, [word, others]]) =>
    [word, ...others].flatMap((one) =>
      Object.entries({40: 40, ...magnitudes}).map(([written, value]) => [spelled(one, written), {precision, value}]),
    ),
  ),
  ...Object.entries(silences).flatMap(([precision, words]) => words.map((one) => [one, {precision}])),
  ['none', {precision: 'exact', value: 0}],
  ['6..9', {precision: 'range', low: 6, high: 9}],
  ['6 to 9', {precision: 'range', low: 6, high: 9}],
  ['3 million..5 million', {precision: 'range', low: 3e6, high: 5e6}],
  ['2.5 thousand to 3 thousand', {precision: 'range', low: 2500, high: 3000}],
  ['withheld 1..4', {precision: 'withheld', within: {low: 1, high: 4}}],
];

const shares = [
  ...Object.entries(numbers).flatMap(([precision, [word, others]]) =>
    [word, ...others].map((one) => [spelled(one, '23%'), {precision: 'share', percent: {precision, value: 23}}]),
  ),
  ['20..25%', {precision: 'share', percent: {precision: 'range', low: 20, high: 25}}],
  ['20 to 25%', {precision: 'share', percent: {precision: 'range', low: 20, high: 25}}],
];

/** A place for a quantity, in each figure that takes one: the section with it, and its field. */
const places = [
  ['victim-breakdown', 'total', (value) => ({total: value})],
  ['victim-breakdown', 'previous', (value) => ({total: 36, previous: {2015: value}})],
  ['victims-trend', 'points', (value) => ({points: {2015: 3, 2016: value}})],
  ['funding-gap', 'amounts', (value) => ({currency: 'EUR', amounts: {2016: value}})],
  ['case-backlog', 'open', (value) => ({open: {2016: value}})],
  ['justice-outcomes', 'convicted', (value) => ({convicted: value})],
  ['key-figure', 'value', (value) => ({value, counts: 'things', label: 'shelters'})],
];

const placesOfShares = [
  ['victim-breakdown', 'sex', (value) => ({total: 40, sex: {female: value}})],
  ['victim-breakdown', 'exploitation', (value) => ({total: 40, exploitation: {'sex-trafficking': value}})],
  ['key-figure', 'value', (value) => ({value, label: 'of shelters'})],
];

const readIn = (name, field, section) => sections[name].fields[field].read(section[field], [field]);

/** The same as a list in an attribute, where the field is one. */
function inAttribute(value) {
  if (typeof value !== 'object') return value;
  return Object.entries(value)
    .map(([key, one]) => `${key}: ${one}`)
    .join('; ');
}

function throughCsv(name, section) {
  const {record} = readRows(parseCsv(formatCsv(writeRows({[name]: section}, sections))), sections);
  return sectionOf(record, name);
}

describe('the table of quantities', () => {
  for (const [written, meaning] of [...rows, ...shares]) {
    it(`reads “${written}” as ${JSON.stringify(meaning)}, in any case and with any space, and writes back what says the same`, () => {
      const spaced = ` ${written.toUpperCase().replaceAll(' ', '  ')} `;
      for (const one of [written, spaced, {value: written}]) {
        assert.deepEqual(readQuantity(one, {shares: true}), meaning, JSON.stringify(one));
      }
      assert.deepEqual(readQuantity(writeQuantity(meaning), {shares: true}), meaning);
    });
  }

  it('has a meaning of its own in each row', () => {
    const meanings = new Set([...rows, ...shares].map(([, meaning]) => JSON.stringify(meaning.percent ?? meaning)));
    const precisions = new Set([...rows, ...shares].map(([, {precision}]) => precision));
    assert.deepEqual(
      [...precisions].sort(),
      [...Object.keys(numbers), ...Object.keys(silences), 'range', 'share'].sort(),
    );
    assert.ok(meanings.size > precisions.size);
  });

  for (const [all, where] of [
    [rows, [...places, ...placesOfShares.slice(0, 2)]],
    [shares, placesOfShares],
  ]) {
    for (const [name, field, sectionWith] of where) {
      it(`is read alike in JSON, an attribute, a sheet and the schema: ${all === rows ? 'counts' : 'shares'} in ${field} of ${name}`, () => {
        for (const [written] of all) {
          const section = sectionWith(written);
          const expected = readIn(name, field, section);
          const ways = {
            attribute: {...section, [field]: inAttribute(section[field])},
            sheet: throughCsv(name, section),
          };
          for (const [way, one] of Object.entries(ways)) {
            assert.deepEqual(readIn(name, field, one), expected, `${way}: ${written}`);
            assert.ok(takes[`${name}.json`](one), `schema, as ${way}: ${written}`);
          }
          assert.ok(takes[`${name}.json`](section), `schema: ${written}`);
        }
      });
    }
  }

  it('is read in a cell of a sheet with the share beside it as unit, a silence included', () => {
    for (const value of ['23', 'about 23', '20..25', 'unknown', 'did not report', 'withheld']) {
      const sheet = [
        'figure,section,measure,part,period,value,unit,status,source,note',
        'victim-breakdown,,total,,,40,,,,',
        `victim-breakdown,,sex,female,,${value},%,,,`,
      ].join('\n');
      const section = sectionOf(readRows(parseCsv(sheet), sections).record, 'victim-breakdown');
      const [{quantity}] = readIn('victim-breakdown', 'sex', section);
      assert.equal(quantity.precision, silenceOf(value) ?? 'share', value);
    }
  });

  it('is read in a table of any shape as in a record, with whatever word stands before the number', () => {
    for (const [word, precision] of Object.entries(numbers).flatMap(([precision, [word, others]]) =>
      [word, ...others].map((one) => [one, precision]),
    )) {
      const {number, qualifier = 'exact'} = numberIn({text: spelled(word, 40)}) ?? {};
      assert.deepEqual([number, qualifier.replaceAll(' ', '-')], ['40', precision], word);
    }
  });

  it('is what words are offered for, never another row', () => {
    const words = [...Object.values(numbers).flatMap(([word, others]) => [word, ...others])].filter(Boolean);
    fc.assert(
      fc.property(fc.constantFrom(...words), fc.integer({min: 1, max: 999_999}), (word, value) => {
        const [offer] = suggest({issue: 'not-a-quantity', found: `${word} ${value} victims`}, []).suggestions ?? [];
        assert.deepEqual(readQuantity(offer?.text), readQuantity(`${word} ${value}`));
      }),
      {seed: 7},
    );
  });
});

const silenceOf = (written) => Object.keys(silences).find((one) => silences[one].includes(written));
