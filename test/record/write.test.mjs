// A value of a field, written for an attribute, is read as the same as in JSON; or it is not written.

import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {figureNames} from '../../scripts/figures.mjs';
import {root} from '../../scripts/install.mjs';
import {loadSource} from '../../scripts/load-source.mjs';
import {pool} from '../support/near-valid.mjs';

const {attributesIn, sections, writeValue, FigureError} = await loadSource({
  '@tip-figures/record/fields/write.js': ['writeValue'],
  '@tip-figures/record/section/declaration.js': ['attributesIn'],
  '@tip-figures/record/generated/sections.js': ['sections'],
  '@tip-figures/record/figure-error.js': ['FigureError'],
});

fc.configureGlobal({seed: 20170629});

// Their readers are fetched only where a document has them, and take all at first.
const unread = ['confirmed', 'corrections', 'pinned', 'threshold'];

/** What a reader makes of a value, or that it refuses it. */
function outcome(kind, value) {
  try {
    return JSON.parse(JSON.stringify(kind.read(structuredClone(value), []), plainly) ?? 'null');
  } catch (cause) {
    if (!(cause instanceof FigureError)) throw cause;
    return 'refused';
  }
}

/** A text in one language is shown in all, and an attribute does not say who published a number. */
function plainly(key, value) {
  if (key === 'published') return undefined;
  const [[language, text] = [], ...others] = Object.entries(Object(value));
  const isText = /^[a-z]{2,3}(-\w+)*$/i.test(language) && typeof text === 'string' && !others.length;
  return isText && !Array.isArray(value) ? {'': text} : value;
}

const fieldsWithAttributes = Object.values(sections).flatMap(({name, fields}) =>
  attributesIn(fields)
    .filter((field) => !unread.includes(fields[field].name))
    .map((field) => [`${name} ${field}`, fields[field]]),
);

const same = ([title, kind], value) => {
  const read = outcome(kind, value);
  const text = writeValue(kind, value);
  if (read === 'refused' || text === undefined) return;
  assert.deepEqual(outcome(kind, text), read, `${title}: ${JSON.stringify(value)} → ${text}`);
};

const sampleOf = (name) => {
  const file = join(root, 'packages', name, 'sample.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
};

describe('a value of a field as an attribute has it', () => {
  it('is read as the same, whatever a writer of documents may put there', () => {
    for (const field of fieldsWithAttributes) for (const value of pool) same(field, value);
  });

  it('is read as the same, for values in lists and objects made at random', () => {
    const one = fc.oneof(
      fc.constantFrom(...pool),
      fc.string({unit: 'binary', maxLength: 6}),
      fc.integer(),
      fc.double(),
    );
    const key = fc.oneof(
      fc.constantFrom('female', 'child', 'forced-labour', '2015', 'FY2016', '2016-12-31', 'fine', 'P5Y', 'AL', 'new'),
      fc.constantFrom('value', 'share', 'low', 'high', 'missing', 'qualifier', 'unit', 'cases', 'people', 'including'),
      fc.constantFrom(
        'report',
        'tier',
        'sentence',
        'from',
        'to',
        'count',
        'suspended',
        'before',
        'named',
        'label',
        'note',
      ),
      fc.string({maxLength: 6}),
    );
    const {value} = fc.letrec((tie) => ({
      value: fc.oneof({withCrossShrink: true, maxDepth: 3}, one, tie('object'), fc.array(tie('value'), {maxLength: 3})),
      object: fc.dictionary(key, tie('value'), {maxKeys: 3}),
    }));
    fc.assert(fc.property(fc.constantFrom(...fieldsWithAttributes), value, same), {numRuns: 20_000});
  });

  it('is there for every text and number', () => {
    for (const [title, kind] of fieldsWithAttributes) {
      for (const value of ['x', 9]) assert.equal(writeValue(kind, value), String(value), title);
    }
  });

  for (const name of figureNames()) {
    it(`is there for the fields of the sample of ${name} that say no more than an attribute can`, () => {
      const {own} = sections[name];
      const sample = sampleOf(name);
      const more =
        /"(note|sq|report|source|label|of|also|previous|by|agencies|derivedFrom|suspended|fineOrPrison|minimum|confidence)":/;
      for (const field of attributesIn(own).filter((one) => sample[one])) {
        const value = sample[field];
        const isPlain = !more.test(JSON.stringify(value));
        assert.equal(writeValue(own[field], value) !== undefined, isPlain, `${field}: ${JSON.stringify(value)}`);
      }
    });
  }

  it('has the signs of the contract', () => {
    const {own: victims} = sections['victim-breakdown'];
    const {own: outcomes} = sections['justice-outcomes'];
    const {own: sentenced} = sections['sentence-distribution'];
    const rows = [
      [victims.total, {value: 40, qualifier: 'about'}, 'about 40'],
      [victims.total, {low: 6, high: 9, published: true}, '6..9'],
      [victims.total, {value: 9, note: 'A remark.'}, undefined],
      [victims.sex, {female: {share: 72, qualifier: 'about'}}, 'female: about 72%'],
      [
        victims.exploitation,
        {'forced-labour': {value: 9, including: {'forced-begging': 3}}},
        'forced-labour: 9 (forced-begging: 3)',
      ],
      [victims.exploitation, {trickery: {label: 'trickery', value: 1}}, undefined],
      [outcomes.convicted, {cases: 146, people: 'about 24'}, '146 cases; about 24 people'],
      [outcomes.convicted, {value: 9, unit: 'cases'}, '9 cases'],
      [outcomes.convicted, {cases: 9, by: {'sex-trafficking': 3}}, undefined],
      [sentenced.prescribed, {from: 'P8Y', to: 'P15Y'}, 'P8Y .. P15Y'],
      [
        sentenced.sentences,
        [
          {from: 'fine', to: 'P3Y', count: 3},
          {sentence: 'P5Y', count: 1},
        ],
        'fine .. P3Y: 3; P5Y: 1',
      ],
      [sections['tier-badge'].own.history, [{report: 2016, tier: '2'}], '2016: 2'],
      [sections['victims-trend'].own.breaks, [{before: '2016'}, '2019'], '2016 2019'],
      [sections.quote.fields.fiscalYear, {from: 4, named: 'start'}, '4 start'],
      [sections.quote.own.paraphrase, true, ''],
      [sections.quote.own.speaker, {en: 'A', sq: 'B'}, undefined],
    ];
    for (const [kind, value, text] of rows) assert.equal(writeValue(kind, value), text);
  });
});
