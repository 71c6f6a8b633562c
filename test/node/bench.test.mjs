import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {filesFor} from '../e2e/package/files-for.mjs';
import {goalsOf} from '../bench/goals.mjs';
import {median, spread} from '../bench/numbers.mjs';

const bytes = {'tier badge': {brotli: 12_000}, 'four figures': {brotli: 18_001}, chartjs: {brotli: 44_000}};

describe('the benchmark', () => {
  it('tells the value in the middle, and how far the others are', () => {
    assert.deepEqual([median([3, 1, 2]), median([4, 1, 2, 3])], [2, 2.5]);
    assert.equal(spread([412.4, 398, 455]), '412 (398–455)');
    assert.equal(spread([]), '–');
  });

  it('says of each goal whether it is met, missed, or was not measured', () => {
    const goals = goalsOf({bytes, loads: []});
    const verdict = (what) => goals.find((goal) => goal.what === what)?.met;

    assert.equal(verdict('tier badge with its chunks, brotli'), true);
    assert.equal(verdict('four figures, brotli'), false);
    assert.equal(verdict('blocking time, 10 charts'), undefined);
  });

  it('takes ratios of medians', () => {
    const runs = (...values) => values.map((paint) => ({paint, blocked: 0, shift: 0, heap: 0, task: 0}));
    const loads = [{job: 'victims', count: 10, variants: {ours: runs(40, 50, 900), chartjs: runs(100, 100, 100)}}];
    const {measured, met} = goalsOf({bytes, loads}).find(({what}) => what === '… 10 figures');

    assert.deepEqual([measured, met], ['0.50', true]);
  });
});

describe('what a page asks for', () => {
  const manifest = {
    entries: {
      'tier-badge.js': {imports: ['chunks/core-a.js'], later: ['chunks/menu-actions-a.js', 'chunks/words-sq-a.js']},
      'victims-trend.js': {imports: ['chunks/core-a.js', 'chunks/line-a.js'], later: ['chunks/chart-a.js']},
    },
    chunks: {'chunks/chart-a.js': {imports: ['chunks/core-a.js', 'chunks/plot-a.js']}},
  };

  it('is a figure with its chunks, and nothing that is loaded on use', () => {
    assert.deepEqual(filesFor('badge', manifest), ['chunks/core-a.js', 'reserve.css', 'tier-badge.js']);
  });

  it('is the chart code too, once, where a chart is in view', () => {
    assert.deepEqual(filesFor('trend', manifest), [
      'chunks/chart-a.js',
      'chunks/core-a.js',
      'chunks/line-a.js',
      'chunks/plot-a.js',
      'reserve.css',
      'victims-trend.js',
    ]);
  });
});
