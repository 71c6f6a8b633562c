// Several places in the builder: of other drafts, and of which one does not compare.

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {loadSource} from '../../scripts/load-source.mjs';

const {problemsOf, drawableOf, protectedRecord, placesIn} = await loadSource({
  '@tip-figures/builder/check/problems.js': ['problemsOf'],
  '@tip-figures/builder/check/drawable.js': ['drawableOf'],
  '@tip-figures/builder/check/protection.js': ['protectedRecord'],
  '@tip-figures/builder/form/form.view.js': ['placesIn'],
});

const albania = {
  country: 'AL',
  period: '2016',
  source: 'U.S. Department of State',
  asOf: '2017-06-27',
  'victim-breakdown': {status: 'identified', total: 95, previous: {2015: 109}, sex: {female: 84, male: 11}},
};

/** Moldova typed by hand, and what stands beside it in the list. */
const beside = (...others) => ({
  figure: 'victim-breakdown',
  record: {
    source: 'U.S. Department of State',
    asOf: '2023-06-15',
    'victim-breakdown': {status: 'identified', places: [{country: 'MD', period: '2022', total: 150}, ...others]},
  },
});

const drafts = (record) => new Map([['Albania, June', record]]);
const placesOf = ({record}) => record['victim-breakdown'].places;
const pathsOf = (problems) => problems.map(({at}) => at.join('.'));

describe('places of other drafts', () => {
  it('have the number, the year before and the time of the draft, and nothing else of it', () => {
    const state = beside({record: 'Albania, June'});
    assert.deepEqual(pathsOf(problemsOf(state, drafts(albania))), []);
    assert.deepEqual(placesOf(drawableOf(state, drafts(albania)))[1], {
      ...{country: 'AL', period: '2016', source: 'U.S. Department of State', asOf: '2017-06-27'},
      ...{status: 'identified', total: 95, previous: {2015: 109}},
    });
  });

  it('are a problem where no draft has that name, and no number is drawn', () => {
    const state = beside({record: 'Albania'});
    const [problem] = problemsOf(state, drafts(albania));
    assert.equal(problem.at.join('.'), 'victim-breakdown.places.1.record');
    assert.deepEqual(problem.facts.finding.problem.choices, ['Albania, June']);
    assert.equal(drawableOf(state, drafts(albania)).isWhole, false);
  });

  it('are drawn without one that counts other people', () => {
    const other = {...albania, 'victim-breakdown': {status: 'registered', total: 95}};
    const thailand = {country: 'TH', period: '2016', total: 824};
    const state = beside(thailand, {record: 'Albania, June'});
    assert.deepEqual(pathsOf(problemsOf(state, drafts(other))), ['victim-breakdown.places.2.status']);
    const drawn = drawableOf(state, drafts(other));
    assert.deepEqual(
      placesOf(drawn).map(({country}) => country),
      ['MD', 'TH'],
    );
  });

  it('withhold a small count that nobody has answered for', () => {
    const section = {status: 'identified', total: 3};
    const protectedOne = protectedRecord({...albania, 'victim-breakdown': section}, 5);
    const drawn = drawableOf(beside({record: 'Albania, June'}), drafts(protectedOne));
    assert.deepEqual(placesOf(drawn)[1].total, {missing: 'withheld', low: 1, high: 4});
  });

  it('are asked for in fields of their own, beside which their problems stand', () => {
    const paths = placesIn(beside({record: 'Albania'})).map((path) => path.join('.'));
    for (const name of ['record', 'country', 'period', 'total', 'source'])
      assert.ok(paths.includes(`victim-breakdown.places.1.${name}`), name);
  });
});
