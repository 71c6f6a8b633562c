// Dates that are still to come: one that is taken would keep the right one out of open pages.

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {breakdown, checkDocument, lint} from '../support/lint-cases.mjs';

const sources = (date) => ({sources: {a: {publisher: 'A', date}}, source: 'a'});
const correction = (date) => ({corrections: [{date, path: 'victim-breakdown.total', was: 35, now: 36}]});

lint('in-future', 'dates that are still to come', [
  ['the days of a record', breakdown({}, {asOf: '2017-06-29', ...sources('2001/2017'), ...correction('2017-07-04')})],
  ['numbers of a later day', breakdown({}, {asOf: '2099-01-01'}), 'error asOf: 2099-01-01 is still to come'],
  ['those of a section', breakdown({asOf: '2099'}), 'error victim-breakdown.asOf: 2099 is still to come'],
  ['a source', breakdown({}, sources('2099-06')), 'error sources.a.date: 2099-06 is still to come'],
  ['a series', breakdown({}, sources('2001/2099')), 'error sources.a.date: 2001/2099 is still to come'],
  ['a source of a section', breakdown(sources('2099')), 'error victim-breakdown.sources.a.date: 2099 is still to come'],
  ['a correction', breakdown({}, correction('2099-01-01')), 'error corrections[0].date: 2099-01-01 is still to come'],
  [
    'a withdrawal',
    {'victim-breakdown': {withdrawn: '2099-01-01', reason: 'error'}},
    'error victim-breakdown.withdrawn: 2099-01-01 is still to come',
  ],
  ['a section alone', {asOf: '2099-01-01', total: 36, sex: {female: 32}}, 'error asOf: 2099-01-01 is still to come'],
]);

describe('the day from which a date is still to come', () => {
  const isTold = (asOf, now) =>
    checkDocument(JSON.stringify(breakdown({}, {asOf})), undefined, Date.parse(now)).some(
      ({code}) => code === 'in-future',
    );

  it('is the one after tomorrow, since tomorrow has begun somewhere; of a month or year its first', () => {
    const told = ['2026-12-01', '2026-12-02', '2026-12', '2027-01', '2026', '2027'].map((asOf) =>
      isTold(asOf, '2026-11-30T23:00:00Z'),
    );
    assert.deepEqual(told, [false, true, false, true, false, true]);
    assert.equal(isTold('2027', '2026-12-31T01:00:00Z'), false);
  });
});
