// tip-figures tiers: a new report from a list to documents, records and a site. Its placements are invented for this test.

import assert from 'node:assert/strict';
import {cp, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {loadSource} from '../../scripts/load-source.mjs';
import {writeTiers} from '../../scripts/tiers/write-tiers.mjs';
import {buildCli} from '../support/built-cli.mjs';

const {run} = await buildCli();
const {libraryFiles, readTiers} = await loadSource({
  '@tip-figures/publish/write/library-files.js': ['libraryFiles'],
  '@tip-figures/cli/files/tier-files.js': ['readTiers'],
});
const folder = await mkdtemp(join(tmpdir(), 'tip-figures-tiers-'));
after(() => rm(folder, {recursive: true}));
await writeTiers(folder);
const tiers = join(folder, 'data/tiers');
const list = join(folder, 'list.csv');
const {tiers: placed} = JSON.parse(await readFile(join(tiers, 'report-2025.json'), 'utf8'))['region-compare'];
const rows = Object.entries(placed[2025]).map(([code, {tier}]) => `${code};${{AL: '1', FR: '2WL'}[code] ?? tier}`);
await writeFile(list, `Country;Tier 2026\n${rows.join('\n')}\n`);
const source = ['--source', 'Invented for a test'];
const add = (...more) => run(['tiers', 'add', list, '--report', '2026', '--tiers', tiers, ...source, ...more]);
const out = join(folder, 'new');

describe('tiers add', () => {
  it('says who moved, asks, and writes nothing while something is open', async () => {
    const {status, stdout, stderr} = await add('-o', out);
    assert.equal(status, 1);
    assert.match(stdout, /188 governments, 2 of them moved since 2025/);
    assert.match(stdout, /1 up\n {2}Tier 2 to Tier 1: Albania/);
    assert.match(stdout, /--answer jump-FR=as-listed/);
    assert.match(stderr, /Nothing was written/);
    assert.ok(!(await readdir(folder)).includes('new'));
  });

  it('writes the documents once all is answered, and says on what they rest', async () => {
    const {status, stderr} = await add(
      '-o',
      out,
      '--answer',
      'watch=as-listed',
      '--answer',
      'jump-FR=1',
      '--date',
      '2026-06-30',
    );
    assert.equal(status, 0);
    assert.match(stderr, /rests on “Invented for a test” alone/);
    assert.equal((await readdir(out)).length, (await readdir(tiers)).length + 1);
    const {asOf, 'tier-badge': badge} = JSON.parse(await readFile(join(out, 'FR.json'), 'utf8'));
    assert.deepEqual([asOf, badge.history.at(-1).tier], ['2026-06-30', '1']);
  });

  it('prints no sign of a list that a terminal would obey', async () => {
    const hostile = join(folder, 'hostile.txt');
    await writeFile(
      hostile,
      `\u001b]0;owned\u0007 a heading\u009b2J\nTier 2\nAlb\u001b[2Kania\nAtlan\u001b[31mtis\u202e\n`,
    );
    const {stdout, stderr} = await run(['tiers', 'add', hostile, '--report', '2026', '--tiers', tiers, ...source]);
    assert.match(stdout, /Not read[^]*a heading/);
    assert.match(stdout, /no country is called “Atlan/);
    assert.doesNotMatch(stdout + stderr, /[^\P{Cc}\n]|\p{Bidi_Control}/u);
  });

  it('gives who moved and the questions as JSON', async () => {
    const {report, moved, questions} = JSON.parse((await add('--json')).stdout);
    assert.deepEqual([report, moved.length, questions.filter(({issue}) => issue === 'jump').length], [2026, 2, 1]);
    const {answers, ...jump} = questions.find(({issue}) => issue === 'jump');
    assert.deepEqual(jump, {id: 'jump-FR', issue: 'jump', country: 'FR', before: '1', tier: '2WL'});
    assert.deepEqual(answers.slice(0, 2), ['as-listed', '1']);
  });

  for (const [args, said] of [
    [['tiers'], /^Say what to do/],
    [['tiers', 'add'], /^Name one file/],
    [['tiers', 'add', list, ...source], /^Name the report with --report/],
    [['tiers', 'add', list, '--report', '2026'], /^Say with --source/],
    [['tiers', 'add', list, '--report', '2031', '--tiers', tiers, ...source], /^The documents end with 2025/],
    [['tiers', 'add', list, '--report', '2026', '--tiers', folder, ...source], /holds no documents of tiers/],
    [
      ['tiers', 'add', list, '--report', '2026', ...source, '--source-url', 'javascript:alert(1)'],
      /^--source-url takes/,
    ],
    [['tiers', 'add', list, '--report', '2026', ...source, '--date', 'June'], /^--date takes a day/],
    [['tiers', 'add', list, '--report', '2026', ...source, '--answer', 'x'], /^--answer takes/],
    [['tiers', 'figures', '--report', '2026'], /^Name the folder/],
    [['tiers', 'figures', '--report', '2031', '--tiers', tiers, '-o', out], /have no 2031 report/],
  ]) {
    it(`of ${JSON.stringify(args.slice(1).join(' ').replaceAll(folder, ''))} makes no sense`, async () => {
      const {status, stderr} = await run(args);
      assert.equal(status, 2);
      assert.match(stderr, said);
    });
  }

  it('adds rows, source and day to the table of the package', async () => {
    const own = join(folder, 'package');
    await cp(new URL('../../packages/tiers/data', import.meta.url), join(own, 'data'), {recursive: true});
    const {status} = await add(
      '--package',
      own,
      '--answer',
      'watch=as-listed',
      '--answer',
      'jump-FR=1',
      '--date',
      '2026-06-30',
    );
    assert.equal(status, 0);
    const {readPlacements} = await loadSource({'@tip-figures/tiers/read-placements.js': ['readPlacements']});
    const json = async (name) => JSON.parse(await readFile(join(own, 'data', `${name}.json`), 'utf8'));
    const [countries, sources, notes, reports] = await Promise.all(
      ['countries', 'sources', 'notes', 'reports'].map(json),
    );
    const table = await readFile(join(own, 'data/placements.csv'), 'utf8');
    const placements = readPlacements(table, {countries, sources, notes, reports});
    assert.equal(placements.length, 4216 + 188);
    assert.deepEqual(reports[2026], {rows: 188, date: '2026-06-30'});
    assert.deepEqual(placements.at(-1), {
      country: 'ZW',
      report: 2026,
      tier: '2WL',
      confidence: 'single',
      source: ['LIST2026'],
    });
  });
});

describe('tiers figures', () => {
  it('makes a record of each government that validate finds fine, and one of who moved', async () => {
    const records = join(folder, 'records');
    const {status, stdout} = await run(['tiers', 'figures', '--report', '2026', '--tiers', out, '-o', records]);
    assert.equal(status, 0);
    assert.match(stdout, /^189 records/);
    const {status: checked} = await run(['validate', join(records, 'XK.json'), join(records, 'moved-2026.json')]);
    assert.equal(checked, 0);
  });
});

describe('a site with tiers of its own', () => {
  it('has them beside its scripts, in the place of those of the package, and no other file of that folder', async () => {
    const library = join(folder, 'library');
    await writeTiers(library);
    await Promise.all(
      ['reserve.css', 'licenses.txt', 'frame.js', 'list.js']
        .map((file) => writeFile(join(library, file), ''))
        .concat(
          writeFile(join(library, 'manifest.json'), '{"version":"1","entries":{}}'),
          writeFile(join(out, 'secret.json'), '{}'),
        ),
    );
    const files = new Map(libraryFiles(library, {address: 'https://example.org/'}, await readTiers(out)));
    const {'tier-badge': badge} = JSON.parse(files.get('data/tiers/AL.json').toString());
    assert.equal(badge.history.at(-1).report, 2026);
    assert.ok(files.has('data/tiers/report-2026.json'));
    assert.deepEqual(
      [...files.keys()].filter((path) => /secret|\.\./.test(path)),
      [],
    );
  });
});
