import {expect} from '@open-wc/testing';
import {protectRecord} from '@tip-figures/record/protect/protect-record.js';

const lists = (list: readonly object[], more: object = {}) =>
  protectRecord({country: 'XK', period: '2016', ...more, 'victim-breakdown': list}, 5);

const pathsOf = ({withheld}: ReturnType<typeof protectRecord>) => withheld.map(({path}) => path).sort();

describe('protectRecord on a list of sections', () => {
  it('hides a small count of one, and all of the others that may be of the same people', () => {
    const safe = lists([
      {id: 'a', total: 36, sex: {female: 34, male: 2}},
      {id: 'b', total: 60, sex: {female: 40, male: 20}},
    ]);

    expect(pathsOf(safe)).to.include.members([
      'victim-breakdown[0].sex.male',
      'victim-breakdown[0].sex.female',
      'victim-breakdown[1].sex.male',
      'victim-breakdown[1].sex.female',
    ]);
    expect(safe.exposed).to.deep.equal([]);
  });

  it('leaves what is of another country or another period', () => {
    const safe = lists([
      {id: 'a', total: 36, sex: {female: 34, male: 2}},
      {id: 'b', country: 'AL', total: 60, sex: {female: 40, male: 20}},
      {id: 'c', period: '2017', total: 60, sex: {female: 40, male: 20}},
    ]);

    expect(pathsOf(safe)).to.deep.equal(['victim-breakdown[0].sex.female', 'victim-breakdown[0].sex.male']);
  });

  it('subtracts from the total of its own section', () => {
    const safe = lists([
      {id: 'a', total: 36, sex: {female: 20, male: 16}},
      {id: 'b', total: 60, sex: {female: 58}},
    ]);

    expect(pathsOf(safe)).to.include('victim-breakdown[1].sex.female');
  });

  it('counts the stages of each section against its own', () => {
    const {record} = protectRecord(
      {
        'justice-outcomes': [
          {id: 'a', convicted: 24, atMinimum: 10},
          {id: 'b', convicted: 12, atMinimum: 10},
        ],
      },
      5,
    );
    expect(JSON.stringify((record['justice-outcomes'] as object[])[1])).to.contain('withheld');
  });

  for (const path of [
    'victim-breakdown["a"].sex.male',
    'victim-breakdown[0].sex.male',
    'victim-breakdown["gone"].sex.male',
    'victim-breakdown.sex.male',
  ]) {
    it(`takes out what ${path} was before`, () => {
      const safe = lists([{id: 'a', total: 36, sex: {female: 34, male: 2}}], {
        // No small number: it tells by its place.
        corrections: [{date: '2017-07-04', path, was: 30, reason: 'Thirty were too many.'}],
      });
      expect(safe.record['corrections']).to.deep.equal([{date: '2017-07-04', path}]);
    });
  }

  it('leaves what a number of money was before', () => {
    const corrections = [{date: '2017-07-04', path: 'funding-gap["b"].amounts["2016"]', was: 3, now: 4}];
    const section = {currency: 'EUR', amounts: {2016: 4}};
    const {record} = protectRecord(
      {
        corrections,
        'funding-gap': [
          {id: 'a', ...section},
          {id: 'b', ...section},
        ],
        'victim-breakdown': {total: 2},
      },
      5,
    );
    expect(record['corrections']).to.deep.equal(corrections);
  });

  it('reads the thresholds of every section', () => {
    const {record} = lists([
      {id: 'a', total: 36},
      {id: 'b', total: 7, suppressBelow: 10},
    ]);
    expect((record['victim-breakdown'] as {total: unknown}[])[1]!.total).to.have.property('missing', 'withheld');
  });
});
