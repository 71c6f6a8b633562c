// Places that are the sections of other records get their numbers and sources when a record is published.

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {loadSource} from '../../scripts/load-source.mjs';

const {recordsNamedIn, withRecordPlaces} = await loadSource({
  '@tip-figures/record/section/record-places.js': ['recordsNamedIn', 'withRecordPlaces'],
});

const source = (date) => ({publisher: 'U.S. Department of State', date});
const kosovo = {
  country: 'XK',
  period: '2016',
  sources: {tip: source('2017'), story: {publisher: 'Kosovo 2.0', date: '2017-06-29', cites: 'tip'}},
  source: 'story',
  'victim-breakdown': {total: 36, sex: {female: 34}, previous: {2015: 28}},
};
const moldova = {
  country: 'MD',
  period: '2022',
  suppressBelow: 5,
  sources: {tip: source('2023')},
  source: 'tip',
  'victim-breakdown': [
    {id: 'potential', status: 'potential', total: 9},
    {id: 'identified', total: {value: 150, source: 'tip'}},
  ],
};
const records = new Map(Object.entries({'kosovo-2017': kosovo, 'moldova-2023': moldova}));
const several = (...places) => ({version: 1, 'victim-breakdown': {places}});
const two = several({record: 'kosovo-2017'}, {record: 'moldova-2023', section: 'identified'});

const refusalOf = (places) => {
  try {
    withRecordPlaces(several(...places), records);
  } catch ({path, problem}) {
    return `${path} ${problem.issue}`;
  }
  return 'taken';
};

describe('places that are sections of other records', () => {
  it('name those records', () => {
    assert.deepEqual(recordsNamedIn(two), ['kosovo-2017', 'moldova-2023']);
    assert.deepEqual(recordsNamedIn(kosovo), []);
  });

  it('have the number, its time and its source, and nothing that is not drawn', () => {
    const [first, second] = withRecordPlaces(two, records)['victim-breakdown'].places;
    assert.deepEqual(first, {country: 'XK', period: '2016', source: 'story', total: 36, previous: {2015: 28}});
    assert.deepEqual(second, {
      ...{country: 'MD', period: '2022', source: 'tip-2'},
      total: {value: 150, source: 'tip-2'},
    });
  });

  it('keep their sources apart, and withhold below the highest number of all', () => {
    const {sources, suppressBelow} = withRecordPlaces(two, records);
    assert.deepEqual(Object.keys(sources), ['tip', 'story', 'tip-2']);
    assert.equal(sources['tip-2'].date, '2023');
    assert.equal(suppressBelow, 5);
  });

  it('are refused by name where there is no such record or section', () => {
    assert.equal(
      refusalOf([{record: 'kosovo-2017'}, {record: '../moldova'}]),
      'victim-breakdown.places[1].record no-record',
    );
    assert.equal(
      refusalOf([{record: 'moldova-2023', section: 'assisted'}]),
      'victim-breakdown.places[0].section unknown-section',
    );
    assert.equal(refusalOf([{record: '__proto__'}]), 'victim-breakdown.places[0].record no-record');
  });
});
