import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {filesFor} from '../e2e/package/files-for.mjs';
import {goalsOf, takeoverTotals} from '../bench/goals.mjs';
import {median, spread} from '../bench/numbers.mjs';
import {readerPages} from '../bench/reader-pages.mjs';
import {resultsOf} from '../bench/report.mjs';
import {headersIn} from '../bench/site-headers.mjs';

const bytes = {'tier badge': {raw: 80_000, gzip: 31_000, brotli: 28_000}};
const step = (requests, size) => ({requests, bytes: size});
const baked = (size) => ({painted: step(1, size), untouched: step(0, 0), lang: 'en'});

const goalIn = (run, what) => goalsOf(run).find((goal) => goal.what === what);

describe('the benchmark', () => {
  it('tells the value in the middle, and how far the others are', () => {
    assert.deepEqual([median([3, 1, 2]), median([4, 1, 2, 3])], [2, 2.5]);
    assert.equal(spread([412.4, 398, 455]), '412 (398–455)');
    assert.equal(spread([]), '–');
  });

  it('says of each goal whether it is met, missed, or was not measured', () => {
    const run = {bytes, readers: {'badge baked': baked(6001)}};
    const met = (what) => goalIn(run, what).met;

    assert.equal(met('whole element, tier badge with its chunks'), true);
    assert.equal(met('baked badge of 25 years, brotli'), false);
    assert.equal(met('four baked'), undefined);
    assert.ok(goalsOf({}).every((goal) => goal.measured === 'not measured'));
  });

  it('takes ratios of medians', () => {
    const runs = (...values) => values.map((paint) => ({paint, blocked: 0, shift: 0, heap: 0, task: 0}));
    const loads = [{job: 'trend', count: 10, variants: {'ours, all drawn': runs(40, 50, 900), chartjs: runs(100)}}];
    const {measured, met} = goalIn({loads}, 'all charts drawn against chart.js, paint, 10');

    assert.deepEqual([measured, met], ['0.50', true]);
  });

  it('counts what a further language adds only where the figure is read in it', () => {
    const inSecond = (lang) => ({
      'badge baked': baked(5000),
      'badge baked, read in the second language': {...baked(5600), lang},
    });
    const measured = (lang) => goalIn({readers: inSecond(lang)}, 'a further language of a baked badge').measured;

    assert.deepEqual([measured('sq'), measured('en')], ['0.6 kB', 'not measured']);
  });

  it('sums up what takeovers lost once all pages with a drawing are there', () => {
    const pages = {one: {facts: 35, lost: ['focus'], times: []}, other: {facts: 35, lost: [], times: []}};

    assert.deepEqual(takeoverTotals(pages), {facts: 70, lost: 1});
    assert.equal(takeoverTotals({...pages, baked: {missing: '/f/figure.js'}}), undefined);
    assert.equal(takeoverTotals(undefined), undefined);
  });

  it('names the file that a published site has not, in the place of a page', () => {
    const slugs = ['badge', 'badge-sq'].map((name) => `${name}-tier-badge`);
    slugs.push('breakdown-victim-breakdown', 'breakdown-sq-victim-breakdown', 'four-quote', 'thirteen-quote');
    const tag = (slug) =>
      `<tip-${slug.replace(/^[a-z]+-(?:sq-)?/, '')} src="x"></tip-x>\n\n<iframe></iframe><script></script>`;
    const files = new Map([
      ['/site/figures.json', JSON.stringify(slugs.map((slug) => ({slug})))],
      ['/site/f/badge-tier-badge/figure.js', ''],
      ['/site/f/breakdown-victim-breakdown/index.html', ''],
      ...slugs.map((slug) => [`/site/f/${slug}/embed.txt`, tag(slug)]),
    ]);
    const entries = ['tier-badge', 'victim-breakdown', 'quote'].map((name) => [`${name}.js`, {imports: []}]);
    const pages = readerPages({files, manifest: {entries: Object.fromEntries(entries)}, peers: {}});

    assert.equal(pages['badge baked'].missing, undefined);
    assert.match(
      files.get(pages['badge baked'].path),
      /<script type="module" src="\/site\/f\/badge-tier-badge\/figure\.js">/,
    );
    assert.equal(pages['breakdown baked'].missing, '/site/f/breakdown-victim-breakdown/figure.js');
    assert.equal(pages['four baked, a script for all'].missing, '/site/records/four.js');
  });

  it('writes the parts that were measured, and by which commands', () => {
    const by = (part, command) => ({part, command, date: '2026-11-30', machine: 'Machine: one.'});
    const run = {
      readers: {'badge baked': {missing: '/f/figure.js'}, 'badge by src': baked(44_000)},
      takeover: {'badge baked': {missing: '/f/figure.js'}},
      sources: [by('readers', 'npm run bench'), by('takeover', 'npm run bench -- --only takeover')],
      versions: {'chart.js': '4.6.1'},
    };
    const text = resultsOf({goals: goalsOf(run), run, notes: 'Notes.\n'});

    assert.match(text, /Written by `npm run bench` on 2026-11-30 \(readers\); `npm run bench -- --only takeover`/);
    assert.match(text, /\| badge baked \| not there \|  \|  \|  \|  \|/);
    assert.match(text, /\| badge by src \| 1, 44\.0 kB \| 0, 0\.0 kB \|/);
    assert.doesNotMatch(text, /## Growth|undefined|NaN/);
  });

  it('adds up the rules of _headers for a path', () => {
    const rules = '/site/*\n  A: 1\n\n/site/f/*\n  B: a: 2\n\n/site/dist/:file\n  C: 3\n';

    assert.deepEqual(headersIn(rules, '/site/f/one/'), {A: '1', B: 'a: 2'});
    assert.deepEqual(headersIn(rules, '/site/dist/chunks/one.js'), {A: '1'});
    assert.deepEqual(headersIn(rules, '/site/dist/one.js'), {A: '1', C: '3'});
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
