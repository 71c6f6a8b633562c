// Which documents a page takes in the place of the one that it shows, and what it says of them.

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {loadSource} from '../../scripts/load-source.mjs';

const {changedOn, amended, sections} = await loadSource({
  '@tip-figures/core/data/document/newer-document.js': ['changedOn'],
  '@tip-figures/core/data/amend/amendment.js': ['amended'],
  '@tip-figures/record/generated/sections.js': ['sections'],
});

const sent = Date.parse('2026-11-30T09:00:00Z');
const name = 'victim-breakdown';

/** A document, and the section that a figure shows of it. */
async function versionOf(document, figure, attributes) {
  const given = {attributes, section: undefined, data: undefined, child: undefined, page: 'en'};
  const read = () => amended(given, document, {declarations: [sections[figure.name]], ...figure}, come);
  let come;
  const code = new Promise((resolve) => (come = resolve));
  const first = read();
  if (!first) await code;
  return {document, section: (first ?? read()).section};
}

/** What becomes of a document: the path that is refused, else the day of the change. */
async function outcome(next, shown, figure = {name}, attributes = {}) {
  const versions = await Promise.all([next, shown].map((one) => versionOf(one, figure, attributes)));
  try {
    return changedOn(...versions, figure, sent);
  } catch (error) {
    if (error.name !== 'FigureError') throw error;
    return {refused: error.path};
  }
}

const record = (own, more = {}) => ({
  country: 'XK',
  period: '2016',
  asOf: '2026-11-01',
  ...more,
  [name]: {total: 36, ...own},
});
const shown = record();
const correction = {date: '2026-11-10', path: `${name}.total`, was: 35, now: 36};

const cases = [
  ['the same', record(), shown, undefined],
  ['one with more to say', record({sex: {female: 32}}), shown, undefined],

  ['one of another country', record({}, {country: 'RS'}), shown, {refused: 'country'}],
  ['one of no country', record({}, {country: undefined}), shown, {refused: 'country'}],
  ['one whose section is of another country', record({country: 'RS'}), shown, {refused: 'country'}],
  [
    'one of another place',
    record({}, {country: undefined, place: 'A'}),
    record({}, {country: undefined, place: 'B'}),
    {refused: 'country'},
  ],
  [
    'one whose place has another name',
    record({}, {place: {en: 'Kosovo', sq: 'Kosova'}}),
    record({}, {place: 'Kosovo'}),
    undefined,
  ],
  [
    'one that begins with another section',
    {...shown, [name]: [{id: 'b', total: 36}]},
    {...shown, [name]: [{id: 'a', total: 36}]},
    {refused: 'id'},
  ],

  ['an older one', record({}, {asOf: '2026-10-31'}), shown, {refused: 'asOf'}],
  ['one of the same month', record({}, {asOf: '2026-11'}), shown, undefined],
  [
    'one whose source is older',
    record({}, {sources: {a: {publisher: 'A', date: '2026-10-01'}}, source: 'a'}),
    record({}, {sources: {a: {publisher: 'A', date: '2026-10-02'}}, source: 'a'}),
    {refused: 'asOf'},
  ],
  ['the right one after a day that lies ahead', record(), record({}, {asOf: '2099-01-01'}), undefined],
  ['the right one after a year that lies ahead', record(), record({}, {asOf: '2027'}), undefined],
  ['one of a day that lies ahead', record({}, {asOf: '2099-01-01'}), shown, undefined],
  ['one that is older than tomorrow', record(), record({}, {asOf: '2026-12-01'}), {refused: 'asOf'}],
  [
    'an older one that corrects what is shown',
    record({total: 37}, {asOf: '2017-06-29', corrections: [{...correction, was: 36, now: 37}]}),
    shown,
    '',
  ],
  [
    'an older one that corrects something else',
    record({total: 37}, {asOf: '2017-06-29', corrections: [{...correction, was: 34, now: 37}]}),
    shown,
    {refused: 'asOf'},
  ],
  [
    'an older one that corrects the period',
    record({}, {period: '2015', corrections: [{...correction, path: 'period', was: '2016', now: '2015'}]}),
    shown,
    '',
  ],

  ['a later period of a later day', record({total: 41}, {period: '2017', asOf: '2026-11-20'}), shown, ''],
  [
    'a later period of an earlier day',
    record({total: 41}, {period: '2017', asOf: '2026-10-20'}),
    shown,
    {refused: 'asOf'},
  ],
  ['an earlier period', record({total: 41}, {period: '2015', asOf: '2026-11-20'}), shown, {refused: 'period'}],
  [
    'an earlier quarter',
    record({}, {period: '2016-Q3', asOf: '2026-11-20'}),
    record({}, {period: '2016-Q4'}),
    {refused: 'period'},
  ],
  [
    'an earlier report',
    record({}, {report: 2016, period: undefined}),
    record({}, {report: 2017, period: undefined}),
    {refused: 'report'},
  ],

  [
    'one from before a correction',
    record({total: 35}),
    record({}, {corrections: [correction]}),
    {refused: `${name}.total`},
  ],
  [
    'one from before a correction, of a later day',
    record({total: 35}, {asOf: '2026-11-20'}),
    record({}, {corrections: [correction]}),
    {refused: `${name}.total`},
  ],
  ['one without a correction, its number as it is', record(), record({}, {corrections: [correction]}), undefined],
  [
    'one that takes a correction back in another',
    record({total: 35}, {corrections: [{...correction, date: '2026-11-20', was: 36, now: 35}]}),
    record({}, {corrections: [correction]}),
    '',
  ],

  ['another number of the same day', record({total: 41}), shown, '2026-11-30'],
  ['another number of a later day', record({total: 41}, {asOf: '2026-11-20'}), shown, '2026-11-20'],
  ['another number of a day that lies ahead', record({total: 41}, {asOf: '2099-01-01'}), shown, '2026-11-30'],
  ['a number that is gone', record({sex: undefined}), record({sex: {female: 32}}), '2026-11-30'],
  [
    'another number, and a correction of it',
    record({total: 41}, {corrections: [{...correction, was: 36, now: 41}]}),
    shown,
    '',
  ],
  [
    'another number, and a correction of another',
    record(
      {total: 41, sex: {female: 33}},
      {corrections: [{...correction, path: `${name}.sex.female`, was: 32, now: 33}]},
    ),
    record({sex: {female: 32}}),
    '2026-11-30',
  ],
  [
    'another number that is withheld',
    record({sex: {female: 33, male: 3}, suppressBelow: 5}),
    record({sex: {female: 32, male: 4}, suppressBelow: 5}),
    undefined,
  ],
];

describe('a document in the place of another', () => {
  for (const [title, next, before, expected] of cases) {
    it(`${expected?.refused ? `is refused by its ${expected.refused}` : expected ? 'is taken, and the change is told' : 'is taken'}: ${title}`, async () => {
      assert.deepEqual(await outcome(next, before), expected);
    });
  }

  it('may withdraw a number at any day, of the same country', async () => {
    const withdrawn = {withdrawn: '2026-10-01', reason: 'error'};

    assert.equal(await outcome({[name]: withdrawn}, shown), '');
    assert.deepEqual(await outcome({country: 'RS', [name]: withdrawn}, shown), {refused: 'country'});
  });

  it('takes a withdrawal back where it is of a later day', async () => {
    const withdrawn = (day) => ({[name]: {withdrawn: day, reason: 'error'}});

    assert.deepEqual(await outcome(shown, withdrawn('2026-11-20')), {refused: 'asOf'});
    assert.deepEqual(await outcome({[name]: {total: 36}}, withdrawn('2026-11-20')), {refused: 'asOf'});
    assert.deepEqual(await outcome(record({}, {asOf: '2099-01-01'}), withdrawn('2026-11-20')), {refused: 'asOf'});
    assert.equal(await outcome(record({}, {asOf: '2026-11-20'}), withdrawn('2026-11-20')), '');
    assert.equal(await outcome(shown, withdrawn('2099-01-01')), '');
  });

  it('is compared as the document has it, whatever the tag says', async () => {
    const tag = {country: 'XK', asOf: '2026-11-01'};

    assert.deepEqual(await outcome(record({}, {country: 'RS'}), shown, {name}, tag), {refused: 'country'});
    assert.deepEqual(await outcome(record({}, {asOf: '2026-10-01'}), shown, {name}, tag), {refused: 'asOf'});
  });

  it('is compared in each part of a profile', async () => {
    const profile = {name: 'country-profile', parts: ['tier-badge', name]};
    const whole = (own, more = {}) => ({'tier-badge': {tier: '2', report: 2017}, ...record(own, more)});

    assert.equal(await outcome(whole({total: 41}), whole(), profile), '2026-11-30');
    assert.deepEqual(await outcome(whole({total: 35}), whole({}, {corrections: [correction]}), profile), {
      refused: `${name}.total`,
    });
    assert.equal(
      await outcome(whole({total: 41}, {corrections: [{...correction, was: 36, now: 41}]}), whole(), profile),
      '',
    );
  });
});
