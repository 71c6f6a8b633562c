// Which numbers of a published document changed without a word.

import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {loadSource} from '../../scripts/load-source.mjs';

const before2017 = {asOf: '2017-06-29', 'victim-breakdown': {total: 36, sex: {female: 34}, status: 'identified'}};
const changed = (section, corrections) => ({
  asOf: '2017-07-04',
  ...(corrections && {corrections}),
  'victim-breakdown': {...before2017['victim-breakdown'], ...section},
});

describe('numbers that changed without a correction', () => {
  let unexplainedChanges;
  before(async () => {
    ({unexplainedChanges} = await loadSource({
      '@tip-figures/record/corrections/unexplained.js': ['unexplainedChanges'],
    }));
  });

  for (const [title, now, expected] of [
    ['are none where nothing changed', changed({}), []],
    ['are a number that is another', changed({total: 37}), ['victim-breakdown.total']],
    ['are a number in a list that is gone', changed({sex: {}}), ['victim-breakdown.sex.female']],
    ['are none where one was added', changed({sex: {female: 34, male: 2}, age: {child: 18}}), []],
    ['are none where words changed', changed({status: 'potential'}), []],
    [
      'are none that a new correction names',
      changed({total: 37}, [{date: '2017-07-04', path: 'victim-breakdown.total'}]),
      [],
    ],
    [
      'are none whose list a new correction names',
      changed({sex: {female: 33}}, [{date: '2017-07-04', path: 'sex'}]),
      [],
    ],
    [
      'are those beside the one that a correction names',
      changed({total: 37, sex: {female: 33}}, [{date: '2017-07-04', path: 'victim-breakdown.total'}]),
      ['victim-breakdown.sex.female'],
    ],
  ]) {
    it(title, () => assert.deepEqual(unexplainedChanges(before2017, now), expected));
  }

  it('are not explained by a correction that was there before', () => {
    const corrections = [{date: '2017-07-01', path: 'victim-breakdown.total', was: 35, now: 36}];
    const old = changed({}, corrections);
    assert.deepEqual(unexplainedChanges(old, changed({total: 37}, corrections)), ['victim-breakdown.total']);
  });

  it('know the section of a list by its id', () => {
    const section = (total) => ({'victim-breakdown': {id: 'potential', total}});
    const corrections = [{date: '2017-07-04', path: 'victim-breakdown["potential"].total'}];
    assert.deepEqual(unexplainedChanges(section(1), {...section(2), corrections}), []);
  });
});
