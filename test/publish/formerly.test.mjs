// A site that has moved: what it publishes says where it was, and goes on saying so.

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {BASE, siteOfEachTest} from '../support/published-site.mjs';

const OLD = 'https://old.example/figures/';
const OLDER = 'http://older.example/';

describe('a site that has moved', () => {
  const site = siteOfEachTest();

  const bases = () => ({
    list: site.json('figures.json').flatMap(({formerly}) => formerly ?? []),
    embed: /sites \?\? "([^"]*)"/.exec(site.read('dist/embed.js'))[1].split(' '),
    figure: [OLD, OLDER].filter((one) => site.read('f/kosovo-tier-badge/figure.js').includes(`'${one}'`)),
    record: [OLD, OLDER].filter((one) => site.read('records/kosovo.js').includes(`'${one}'`)),
  });

  it('says so in its scripts and in figures.json, as often as it has moved', async () => {
    await site.published('--formerly', OLD, '--formerly', 'http://older.example');
    assert.deepEqual(bases(), {
      list: [OLD, OLDER],
      embed: [BASE, OLD, OLDER],
      figure: [OLD, OLDER],
      record: [OLD, OLDER],
    });
  });

  it('goes on to in later runs, which need not be told', async () => {
    await site.published('--formerly', OLD);
    await site.published();
    assert.deepEqual(bases().embed, [BASE, OLD]);
    await site.published('--formerly', OLDER);
    assert.deepEqual(bases().list, [OLDER, OLD]);
  });

  it('counts as unchanged where it is told the same again', async () => {
    await site.published('--formerly', OLD);
    assert.equal((await site.publish('--check')).status, 0);
  });

  it('has no former address where it is now, having moved back', async () => {
    await site.published('--formerly', OLD);
    await site.published('--base', OLD, '--formerly', BASE);
    assert.deepEqual(bases().list, [BASE]);
    assert.deepEqual(bases().embed, [OLD, BASE]);
  });

  it('says nothing of it where it has not moved', async () => {
    await site.published();
    assert.deepEqual(bases(), {list: [], embed: [BASE], figure: [], record: []});
  });

  for (const [what, address, text] of [
    ['no address', 'nowhere', /--formerly/],
    ['an address with a query', `${OLD}?a`, /--formerly/],
    ['an address with a user', 'https://a@old.example/', /--formerly/],
    ['where the site is', BASE, /--formerly names where the site is now/],
  ]) {
    it(`refuses ${what}, and publishes nothing`, async () => {
      const {status, stderr} = await site.publish('--formerly', address);
      assert.equal(status, 2);
      assert.match(stderr, text);
      assert.equal(site.has('figures.json'), false);
    });
  }

  it('takes no address from a list that somebody has broken', async () => {
    await site.published('--formerly', OLD);
    site.putFile('site/figures.json', '[{"formerly": [7, "javascript:alert(1)", "x\\" onload=", null]}, 3]');
    await site.published();
    assert.deepEqual(bases().embed, [BASE]);
  });
});
