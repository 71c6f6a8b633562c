// What a hint offers to write: a page accepts the record with it, and the record says no more than was written.

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {checkDocument} from '../support/lint-cases.mjs';

const about = {source: 'UNODC', period: '2016'};
const breakdown = (section) => ({...about, 'victim-breakdown': section});
const officials = (steps) => ({...about, 'accountability-record': {cases: [{office: 'police officers', steps}]}});

const wrongIn = (record) => checkDocument(JSON.stringify(record)).filter(({severity}) => severity === 'error');
const hintsOf = (record) => checkDocument(JSON.stringify(record)).map(({hint}) => hint);

/** A record, what is offered in its hint, and the record with that. */
const offers = [
  [
    'those of whom the source does not know',
    breakdown({total: 36, sex: {female: 30, male: 4}}),
    '"unknown": 2',
    breakdown({total: 36, sex: {female: 30, male: 4, unknown: 2}}),
  ],
  [
    'a rest that the source leaves open',
    breakdown({total: 36, sex: {female: 30, male: 4}}),
    '"remainder": "not-stated"',
    breakdown({total: 36, sex: {female: 30, male: 4}, remainder: 'not-stated'}),
  ],
  [
    'the status whose parts the lists are',
    breakdown({statuses: {potential: 110, 'formally-identified': 2}, sex: {female: 100}}),
    '"partsOf": "potential".',
    breakdown({statuses: {potential: 110, 'formally-identified': 2}, sex: {female: 100}, partsOf: 'potential'}),
  ],
  [
    'the word of what a number was worked out from',
    breakdown({total: 36, age: {child: {value: 18, derivedFrom: 'more than half'}}}),
    '"qualifier": "over"',
    breakdown({total: 36, age: {child: {value: 18, qualifier: 'over', derivedFrom: 'more than half'}}}),
  ],
  [
    'the days that had passed',
    {...breakdown({total: 36}), asOf: '2016-08-15'},
    '"2016-01-01/2016-08-15"',
    {...breakdown({total: 36}), asOf: '2016-08-15', period: '2016-01-01/2016-08-15'},
  ],
  [
    'the day that a spreadsheet counts',
    {...breakdown({total: 36}), asOf: '42736'},
    '"2017-01-01"',
    {...breakdown({total: 36}), asOf: '2017-01-01'},
  ],
  [
    'the unit of a length',
    {...about, 'sentence-distribution': {convicted: 9, minimum: '8'}},
    '"8 years", "8 months"',
    {...about, 'sentence-distribution': {convicted: 9, minimum: '8 years'}},
  ],
  [
    'the month in which fiscal years begin',
    {...breakdown({total: 36}), fiscalYear: 'July'},
    '"7"',
    {...breakdown({total: 36}), fiscalYear: '7'},
  ],
  [
    'a share of people for a number',
    breakdown({total: 360, age: {child: {value: 29, note: '29% of them'}}}),
    '"29%"',
    breakdown({total: 360, age: {child: {value: '29%', note: '29% of them'}}}),
  ],
  [
    'a change that fits the amounts',
    {...about, 'funding-gap': {currency: 'EUR', amounts: {2015: 'about 181000', 2016: 171010}, change: -9990}},
    '"change": "about -10000"',
    {...about, 'funding-gap': {currency: 'EUR', amounts: {2015: 'about 181000', 2016: 171010}, change: 'about -10000'}},
  ],
  [
    'what a key figure counts',
    {...about, 'key-figure': {value: 343, counts: 'cases', label: 'defendants were charged'}},
    '"counts": "people"',
    {...about, 'key-figure': {value: 343, counts: 'people', label: 'defendants were charged'}},
  ],
  [
    'the stage that a report has another word for',
    officials([{stage: 'discontinued'}]),
    '"dropped"',
    officials([{stage: 'dropped'}]),
  ],
];

/** Records of which a hint must not offer what would be refused, or is not known. */
const withheld = [
  [
    'a status of fewer people than the parts',
    breakdown({statuses: {potential: 110, 'formally-identified': 2}, sex: {female: 100}}),
    'formally-identified',
  ],
  [
    'an open rest, where forms overlap',
    breakdown({total: 36, exploitation: {'sex-trafficking': 26, 'forced-labour': 20}, sex: {female: 30, male: 4}}),
    'not-stated',
  ],
  [
    'that the source differs, of a part inside another',
    breakdown({total: 36, sex: {female: {value: 9, including: {child: 12}}}}),
    'source-differs',
  ],
  [
    'a number of shelters that nobody has given',
    {...about, 'shelter-timeline': {shelters: [{label: 'NGO shelters'}]}},
    '3',
  ],
  [
    'years of a law that nobody has given',
    {...about, 'sentence-distribution': {convicted: 9, minimum: 'P4Y', prescribed: 'P6Y .. P9Y'}},
    '5 years',
  ],
];

describe('what a hint offers', () => {
  for (const [title, record, offered, better] of offers) {
    it(`is accepted, and ends what was found: ${title}`, () => {
      const [hint] = hintsOf(record).filter((one) => one.includes(offered));
      assert.ok(hint, `${offered} in ${hintsOf(record).join(' | ')}`);
      assert.deepEqual(wrongIn(better), []);
      assert.ok(!hintsOf(better).includes(hint), hint);
    });
  }

  for (const [title, record, unwanted] of withheld) {
    it(`is never what is refused or made up: ${title}`, () => {
      const hints = hintsOf(record);
      assert.notEqual(hints.length, 0);
      assert.deepEqual(
        hints.filter((hint) => hint.includes(unwanted)),
        [],
      );
    });
  }
});
