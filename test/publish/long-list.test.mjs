// A list of figures that the WordPress plugin would read nothing of.

import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {loadSource} from '../../scripts/load-source.mjs';
import {buildCli} from '../support/built-cli.mjs';
import {kosovo, publishingFolder} from '../support/published-site.mjs';

const {tooLongForWordPress} = await loadSource({
  '@tip-figures/cli/report/publish-report.js': ['tooLongForWordPress'],
});

// Three bytes a letter, and as many letters as a text may have.
const long = 'กขค'.concat(' กขค'.repeat(124));
const figures = (count) => ({
  ...kosovo,
  sources: {tip2017: {publisher: long, title: long, date: '2017-06-27'}},
  'tier-badge': undefined,
  'victim-breakdown': undefined,
  'key-figure': Array.from({length: count}, (_, index) => ({
    id: `a${index}`,
    value: 95,
    unit: 'cases',
    context: long,
  })),
});

describe('figures.json', () => {
  let cli;
  let site;
  before(async () => {
    cli = await buildCli();
    site = publishingFolder(cli);
  });
  after(() => site.remove());

  it('is said to be too long for WordPress, and is published', async () => {
    site.record('kosovo.json', figures(1));
    assert.doesNotMatch((await site.publish()).stdout, /WordPress/);
    const records = Math.ceil(tooLongForWordPress / 100 / Buffer.byteLength(site.read('figures.json')));
    for (let index = 0; index <= records; index += 1) site.record(`long-${index}.json`, figures(100));
    const {status, stdout, stderr} = await site.publish();
    assert.equal(status, 0, stderr);
    const bytes = Buffer.byteLength(site.read('figures.json'));
    assert.ok(bytes >= tooLongForWordPress, `${bytes}`);
    assert.match(stdout, /figures\.json has 2\.\d MB: the WordPress plugin reads no list of 2 MB or more.*\n$/);
  });

  it('is too long from the size on that the plugin has', () => {
    const plugin = readFileSync(
      new URL('../../packages/wordpress/plugin/includes/published.php', import.meta.url),
      'utf8',
    );
    const [, megabytes] = /const LARGEST_DOCUMENT = (\d+) \* MB_IN_BYTES;/.exec(plugin);
    assert.equal(tooLongForWordPress, Number(megabytes) * 2 ** 20);
  });
});
