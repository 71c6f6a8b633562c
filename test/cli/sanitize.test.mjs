// The command that takes small counts out of a document.

import assert from 'node:assert/strict';
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {loadSource} from '../../scripts/load-source.mjs';
import {buildCli} from '../support/built-cli.mjs';

const record = {
  version: 1,
  country: 'XK',
  period: '2016',
  asOf: '2017-06-29',
  sources: {k20: {publisher: 'Kosovo 2.0', date: '2017-06-29'}},
  source: 'k20',
  corrections: [{date: '2017-07-04', path: 'victim-breakdown.exploitation["slavery-servitude"]', was: 2, now: 1}],
  'victim-breakdown': {
    total: 36,
    exploitation: {'sex-trafficking': 26, 'forced-labour': 9, 'slavery-servitude': {value: 1, note: 'one woman'}},
    sex: {female: 34},
    age: {child: {value: 18, note: 'In 2 places.'}},
    previous: {2015: 28},
  },
  'sentence-distribution': {
    convicted: 24,
    minimum: 'P5Y',
    sentences: 'P5Y6M: 1; fine just over 1000 EUR .. P3Y6M: 23',
  },
};

describe('tip-figures sanitize', () => {
  let cli;
  let folder;
  const file = (name, content = record) => {
    const path = join(folder, name);
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
    return path;
  };
  before(async () => {
    cli = await buildCli();
    folder = mkdtempSync(join(tmpdir(), 'tip-figures-'));
  });
  after(() => rmSync(folder, {recursive: true}));

  it('writes a document without small counts, and without what would give them away', async () => {
    const target = join(folder, 'public.json');
    const {status, stdout, stderr} = await cli.run(['sanitize', file('record.json'), '--below', '5', '-o', target]);
    assert.deepEqual([status, stdout], [0, '']);
    const {suppressBelow, corrections, ...rest} = JSON.parse(readFileSync(target, 'utf8'));
    assert.equal(suppressBelow, 5);
    assert.deepEqual(corrections, [{date: '2017-07-04', path: 'victim-breakdown.exploitation["slavery-servitude"]'}]);
    assert.deepEqual(rest['victim-breakdown'], {
      total: 36,
      exploitation: {
        'sex-trafficking': 26,
        'forced-labour': {missing: 'withheld', low: 6, high: 9},
        'slavery-servitude': {missing: 'withheld', low: 1, high: 4},
      },
      sex: {female: {missing: 'withheld', low: 32, high: 35}},
      age: {child: {value: 18}},
      previous: {2015: 28},
    });
    assert.equal(
      rest['sentence-distribution'].sentences,
      'P5Y6M: withheld 1..4; fine just over 1000 EUR .. P3Y6M: withheld 20..23',
    );
    assert.match(stderr, /exploitation\["slavery-servitude"\]\n {4}withheld 1\.\.4: a small count of people\n/);
    assert.match(
      stderr,
      /exploitation\["forced-labour"\]\n {4}withheld 6\.\.9: a small count could be worked out from it\n/,
    );
    assert.match(stderr, /age\.child\.note\n {4}left out: its words may tell a withheld count/);
    assert.doesNotMatch(readFileSync(target, 'utf8'), /one woman/);
  });

  it('writes what passes the check, and stays as it is when done again', async () => {
    const first = (await cli.run(['sanitize', file('record.json')])).stdout;
    assert.equal((await cli.run(['validate', '--strict', '-'], {input: first})).status, 0);
    const again = await cli.run(['sanitize', '-'], {input: first});
    assert.equal(again.stdout, first);
    assert.match(again.stderr, /^\(piped\): no count of people below 5 to withhold\.\n/);
  });

  it('leaves what a government has published, and says where that gives a count away', async () => {
    const exploitation = {
      'sex-trafficking': {value: 26, published: true},
      'forced-labour': {value: 9, published: true},
      'slavery-servitude': 1,
    };
    const published = {...record, 'victim-breakdown': {total: {value: 36, published: true}, exploitation}};
    const target = join(folder, 'none.json');
    const {status, stderr} = await cli.run(['sanitize', file('given.json', published), '--strict', '-o', target]);
    assert.deepEqual([status, existsSync(target)], [1, false]);
    assert.match(
      stderr,
      /slavery-servitude"\]\n {4}warning: numbers that are marked as published give this small count/,
    );
    const lax = JSON.parse((await cli.run(['sanitize', file('given.json', published)])).stdout);
    assert.equal(lax['victim-breakdown'].exploitation['forced-labour'].value, 9);
  });

  it('names texts that hold a number in the digits of any script, and no others, as what --strict stops at', async () => {
    const texts = {
      ...record,
      place: {en: 'District 5', sq: 'Rajoni'},
      'funding-gap': {purpose: 'Shelter for 3 women', currency: 'EUR', amounts: {2015: 181000, 2016: 171010}},
      quote: {
        text: {en: 'Nobody helped them.', ar: 'كانت ٤ فتيات وحدهن.'},
        speaker: 'One of two',
        date: '2017-06-29',
      },
      'accountability-record': {
        cases: [
          {
            office: 'police officers',
            affected: 2,
            affectedLabel: {en: 'workers'},
            steps: [{stage: 'convicted', outcome: {text: 'Guilty of selling 3 women', reviewed: true}}],
          },
        ],
      },
      'victim-breakdown': {
        total: {value: 36, note: 'As of 2017-06-29, in 2016 alone; someone said often.'},
        exploitation: {trickery: {label: {en: 'Of a 16-year-old', sq: 'Mashtrim'}, value: 30}},
        sex: {male: 2, female: 34},
      },
    };
    const {texts: paths} = JSON.parse((await cli.run(['sanitize', file('texts.json', texts), '--json'])).stderr);
    assert.deepEqual(paths.sort(), [
      'accountability-record.cases[0].steps[0].outcome.text',
      'funding-gap.purpose',
      'place.en',
      'quote.text.ar',
      'victim-breakdown.exploitation.trickery.label.en',
    ]);
  });

  it('leaves numbers in words to a question of publish, beside counts that it withholds', async () => {
    const {publicRecord} = await loadSource({'@tip-figures/cli/document/public-record.js': ['publicRecord']});
    const text = JSON.stringify({
      'victim-breakdown': {total: 36, sex: {male: 2, female: 34}},
      'funding-gap': {purpose: 'Shelter for three women', currency: 'EUR', amounts: {2016: 171010}},
    });
    const asked = (below) =>
      publicRecord({text, problems: []}, below).problems.map(({severity, path}) => [severity, path]);
    assert.deepEqual(asked(5), [['question', 'funding-gap.purpose']]);
    assert.deepEqual(asked(2), []);
  });

  it('names fields that nothing reads, and small numbers that are not understood', async () => {
    const weather = file('weather.json', {...record, weather: {wet: 3}});
    const {status, stdout, stderr} = await cli.run(['sanitize', weather]);
    assert.deepEqual([status, JSON.parse(stdout).weather], [0, {wet: 3}]);
    assert.match(
      stderr,
      /\n {2}weather\n {4}warning: nothing reads this; what is not withheld of it is left as it is\n/,
    );
    const strict = await cli.run(['sanitize', weather, '--strict', '--json']);
    assert.deepEqual([strict.status, strict.stdout, JSON.parse(strict.stderr).unknown], [1, '', ['weather']]);
    assert.equal((await cli.run(['sanitize', file('record.json'), '--strict'])).status, 0);
    const wordy = file('wordy.json', {...record, place: 'District 5'});
    assert.equal((await cli.run(['sanitize', wordy, '--strict'])).status, 1);

    const {doubtsOf, sanitizeText} = await loadSource({
      '@tip-figures/check/document/protect-document.js': ['doubtsOf'],
      '@tip-figures/cli/report/sanitize-report.js': ['sanitizeText'],
    });
    const report = {below: 5, withheld: [], exposed: [], unread: ['a.b'], unknown: [], texts: []};
    assert.deepEqual(doubtsOf(report), ['a.b']);
    assert.match(sanitizeText('x', report), /\n {2}a\.b\n {4}warning: a small number that is not understood/);
  });

  it('takes the section of one figure, too', async () => {
    const {stdout} = await cli.run(['sanitize', file('one.json', {total: 30, sex: {female: 27, male: 3}})]);
    assert.deepEqual(JSON.parse(stdout), {
      total: 30,
      sex: {female: {missing: 'withheld', low: 26, high: 29}, male: {missing: 'withheld', low: 1, high: 4}},
      suppressBelow: 5,
    });
  });

  it('writes nothing beside words that may tell what it withholds, until somebody has looked at them', async () => {
    const seven = (label) => ({
      'victim-breakdown': record['victim-breakdown'],
      'key-figure': {value: 3, counts: 'people', label},
      'funding-gap': {currency: 'EUR', purpose: 'shelter', amounts: {2016: 3000}, victims: {2016: 3}},
    });
    const refused = await cli.run(['sanitize', file('label.json', seven('of the seven were girls'))]);
    assert.deepEqual([refused.status, refused.stdout], [1, '']);
    assert.match(refused.stderr, /error key-figure\.label\n {2}may tell a count of its section that is withheld/);
    assert.doesNotMatch(refused.stderr, /purpose/);

    const looked = {text: {en: 'of the seven were girls'}, reviewed: true};
    const {status, stdout} = await cli.run(['sanitize', file('looked.json', seven(looked))]);
    assert.equal(status, 0);
    assert.deepEqual(JSON.parse(stdout)['key-figure'].label, looked);
    // It is not asked for again.
    assert.equal((await cli.run(['sanitize', file('again.json', stdout)])).status, 0);
  });

  it('reports for machines', async () => {
    const {stderr} = await cli.run(['sanitize', file('record.json'), '--json', '--below', '3']);
    const report = JSON.parse(stderr);
    assert.equal(report.below, 3);
    assert.deepEqual(report.withheld[0], {
      path: 'victim-breakdown.exploitation["slavery-servitude"]',
      mark: 'withheld 1..2',
      reason: 'small',
    });
    assert.deepEqual(report.exposed, []);
  });

  it('writes nothing for a document with errors, and says what they are', async () => {
    const target = join(folder, 'wrong-public.json');
    const {status, stderr, stdout} = await cli.run(['sanitize', 'test/cli/wrong/sums.json', '-o', target]);
    assert.deepEqual([status, stdout, existsSync(target)], [1, '', false]);
    assert.match(stderr, /wrong\/sums\.json:\d+:\d+ error /);
  });

  for (const [what, args, message] of [
    ['no file', [], /Name one file/],
    ['two files', ['a.json', 'b.json'], /Name one file/],
    ['a threshold that withholds nothing', ['--below', '1', 'a.json'], /from 2 to 1000, not "1"/],
    ['a threshold in words', ['--below', 'five', 'a.json'], /not "five"/],
  ]) {
    it(`refuses a command line with ${what}`, async () => {
      const {status, stderr} = await cli.run(['sanitize', ...args]);
      assert.equal(status, 2);
      assert.match(stderr, message);
    });
  }
});
