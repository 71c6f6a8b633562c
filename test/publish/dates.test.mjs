// The days of a published figure.

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {loadSource} from '../../scripts/load-source.mjs';

const {datesOf} = await loadSource({'@tip-figures/publish/files/dates.js': ['datesOf']});

const first = datesOf('one', undefined, '2026-11-20');
const daysOf = ({published, updated}) => [published, updated];

describe('the days of a figure', () => {
  it('are those on which it was published and last changed', () => {
    assert.deepEqual(daysOf(first), ['2026-11-20', '2026-11-20']);
    assert.deepEqual(daysOf(datesOf('two', first, '2026-11-22')), ['2026-11-20', '2026-11-22']);
    assert.deepEqual(daysOf(datesOf('one', first, '2026-11-22')), ['2026-11-20', '2026-11-20']);
  });

  it('never have it changed before it was published, nor before it last changed, where a clock was set back', () => {
    assert.deepEqual(daysOf(datesOf('two', first, '2025-01-01')), ['2026-11-20', '2026-11-20']);
    const second = datesOf('two', first, '2026-11-22');
    assert.deepEqual(daysOf(datesOf('three', second, '2026-11-21')), ['2026-11-20', '2026-11-22']);
  });

  it('put right a day of a change that was told before', () => {
    assert.deepEqual(daysOf(datesOf('one', {...first, updated: '2026-11-01'}, '2026-11-22')), [
      '2026-11-20',
      '2026-11-20',
    ]);
  });
});
