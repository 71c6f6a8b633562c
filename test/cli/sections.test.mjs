// Records with several sections of one figure: each is checked and protected.

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {loadSource} from '../../scripts/load-source.mjs';
import {checkDocument, findings} from '../support/lint-cases.mjs';

const {protectDocument} = await loadSource({
  '@tip-figures/check/document/protect-document.js': ['protectDocument'],
});

const sources = {a: {publisher: 'A', date: '2017'}};
const identified = {id: 'identified', total: 36};
const potential = {id: 'potential', total: 110};
const record = (list, more = {}) => ({
  country: 'XK',
  period: '2016',
  sources,
  source: 'a',
  ...more,
  'victim-breakdown': list,
});

const problems = (document) =>
  checkDocument(JSON.stringify(document)).map(({severity, path, message}) => `${severity} ${path}: ${message}`);

describe('a list of sections', () => {
  it('is right where each has an id', () => {
    assert.deepEqual(problems(record([identified, potential])), []);
  });

  it('that is too long is looked at as far as it may go', () => {
    const list = Array.from({length: 130}, (_, index) => ({id: `a${index}`, totl: 36}));
    const [first, ...others] = problems(record(list));
    assert.match(first, /^error victim-breakdown: expected 1 to 100 sections, got 130/);
    assert.deepEqual(
      others.filter((one) => one.includes('[100]')),
      [],
    );
    assert.ok(others.some((one) => one.includes('[99].totl')));
  });

  for (const [name, list, problem] of [
    ['a section without an id', [identified, {total: 30}], /^error victim-breakdown\[1\]\.id: expected an unused id/],
    [
      'an id twice',
      [identified, {...identified, total: 30}],
      /^error victim-breakdown\[1\]\.id: expected an unused id/,
    ],
    ['an id with a space', [{...identified, id: 'a b'}], /^error victim-breakdown\[0\]\.id: expected an unused id/],
    ['a text', [identified, 'x'], /^error victim-breakdown\[1\]: expected an object, got "x"/],
    ['nothing', [], /^error victim-breakdown: expected 1 to 100 sections, got 0/],
    [
      'a wrong value in the second',
      [identified, {...potential, total: '1,000'}],
      /^error victim-breakdown\[1\]\.total: /,
    ],
    [
      'parts above the total in the second',
      [identified, {...potential, sex: {female: 60, male: 51}}],
      /^error victim-breakdown\[1\]\.sex: expected at most 110 as in total, got 111/,
    ],
    [
      'a slip in the second',
      [identified, {...potential, totl: 1}],
      /^error victim-breakdown\[1\]\.totl: nothing reads/,
    ],
  ]) {
    it(`is refused with ${name}`, () => {
      const [first, ...more] = problems(record(list));
      assert.match(first ?? '', problem);
      assert.deepEqual(more, []);
    });
  }

  it('is linted section by section', () => {
    const funding = (id, change) => ({id, currency: 'EUR', amounts: {2015: 'about 10', 2016: 20}, change});
    assert.deepEqual(findings('change', {'funding-gap': [funding('a', 'about 10'), funding('b', 10)]}), [
      'warning funding-gap[1].change: the change is exact, but amounts go from about 10 to 20',
    ]);
    const breakdown = {...potential, total: 30, sex: {female: 34}, previous: 'x'};
    assert.deepEqual(findings('parts', record([identified, breakdown])), [
      'error victim-breakdown[1].sex: the parts are 34 together, total says 30',
    ]);
  });

  it('may count differently, but one must agree with another figure', () => {
    const trend = (number) => ({'victims-trend': {points: {2016: number}}});
    assert.deepEqual(findings('contradictions', record([identified, potential], trend(110))), []);
    assert.equal(findings('contradictions', record([identified, potential], trend(40))).length, 1);
    assert.equal(findings('contradictions', record(identified, trend(40))).length, 1);
  });

  it('has corrections with the id in their path', () => {
    const corrected = (path) =>
      record([identified, potential], {corrections: [{date: '2017-07-04', path, was: 100, now: 110}]});
    assert.deepEqual(findings('corrections', corrected('victim-breakdown["potential"].total')), []);
    assert.deepEqual(findings('corrections', corrected('victim-breakdown["gone"].total')), [
      'warning corrections[0].path: "victim-breakdown[\\"gone\\"].total" leads to nothing in this document',
    ]);
    assert.match(
      findings('corrections', corrected('victim-breakdown["identified"].total'))[0],
      /says that 110 stands there now, but 36 does/,
    );
  });

  it('is protected in every section', () => {
    const list = [
      {...identified, sex: {female: 34, male: 2}},
      {...potential, sex: {female: 100, male: 10}},
    ];
    const {document, report} = protectDocument(record(list), 5);
    assert.equal(document['victim-breakdown'][0].sex.male.missing, 'withheld');
    assert.ok(report.withheld.some(({path}) => path === 'victim-breakdown[0].sex.male'));
    // They may be some of the same people.
    assert.ok(report.withheld.some(({path}) => path === 'victim-breakdown[1].sex.male'));
    assert.deepEqual(
      document['victim-breakdown'].map(({id}) => id),
      ['identified', 'potential'],
    );
    assert.deepEqual(problems(document), []);
  });
});
