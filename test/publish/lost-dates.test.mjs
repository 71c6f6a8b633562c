// What tip-figures publish knows of a figure whose dates.json is lost or broken.

import assert from 'node:assert/strict';
import {beforeEach, describe, it} from 'node:test';
import {kosovo, siteOfEachTest} from '../support/published-site.mjs';

const breakdown = 'f/kosovo-victim-breakdown/';
const days = {published: '2017-06-29', updated: '2017-07-04'};

const damages = {
  lost: () => '',
  'cut short': (text) => text.slice(0, 40),
  'without its days': (text) => text.replaceAll(/2017-\d\d-\d\d/g, 'soon'),
};

describe('a published figure whose dates are lost', () => {
  const site = siteOfEachTest();
  beforeEach(async () => {
    await site.published();
    const dates = site.json(`${breakdown}dates.json`);
    site.putFile(`site/${breakdown}dates.json`, `${JSON.stringify({...dates, ...days}, null, 2)}\n`);
    await site.published();
  });
  const damage = (how) => site.putFile(`site/${breakdown}dates.json`, how(site.read(`${breakdown}dates.json`)));
  const daysOf = ({published: first, updated}) => ({published: first, updated});

  for (const [what, how] of Object.entries(damages)) {
    it(`keeps the days that its page says, where they are ${what}`, async () => {
      const whole = site.files();
      damage(how);
      await site.published();
      assert.deepEqual(site.files(), whole);
    });
  }

  it('says which numbers changed without a correction, and since when', async () => {
    damage(damages.lost);
    site.record('kosovo.json', {...kosovo, 'victim-breakdown': {total: 37, sex: {female: 30}}});
    assert.match(await site.published('--unexplained'), /victim-breakdown\.total\n.*corrections say nothing of it/);
    const today = new Date().toISOString().slice(0, 10);
    assert.deepEqual(daysOf(site.json(`${breakdown}dates.json`)), {...days, updated: today});
  });

  it('is not left behind with its old numbers when it is in no record any more', async () => {
    damage(damages.lost);
    const {'victim-breakdown': _, ...rest} = kosovo;
    site.record('kosovo.json', rest);
    assert.match((await site.publish()).stderr, /f\/kosovo-victim-breakdown\/ was published and is in no record now/);
    await site.published('--withdraw');
    assert.match(site.read(`${breakdown}index.html`), /Withdrawn/);
    const today = new Date().toISOString().slice(0, 10);
    const told = () => site.json(`${breakdown}dates.json`);
    assert.deepEqual(daysOf(told()), {...days, updated: today});
    // A page that says so has no days of its own.
    damage(damages.lost);
    await site.published();
    assert.equal(told().withdrawn, today);
  });
});
