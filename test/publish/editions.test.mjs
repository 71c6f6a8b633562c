// What editions of a site tell together of counts that are withheld.

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {kosovo, siteOfEachTest} from '../support/published-site.mjs';

const breakdown = 'f/kosovo-victim-breakdown/';
const told = 'editions/kosovo.json';
const withheld = (low, high) => ({missing: 'withheld', low, high});

describe('tip-figures publish of a record that was published before', () => {
  const site = siteOfEachTest();
  // Numbers change here without corrections.
  const protect = ['--suppress-below', '5', '--unexplained'];
  const record = (section, more) => site.record('kosovo.json', {...kosovo, 'victim-breakdown': section, ...more});
  const section = () => site.json(`${breakdown}figure.json`)['victim-breakdown'];
  const refused = async (...more) => {
    const before = site.files();
    const {status, stderr} = await site.publish(...more);
    assert.equal(status, 1);
    assert.deepEqual(site.files(), before);
    return stderr;
  };

  it('refuses a total that changes what withheld counts are said to be, and names them', async () => {
    record({total: 36, sex: {female: 34, male: 2}});
    await site.published(...protect);
    assert.deepEqual(section().sex, {female: withheld(32, 35), male: withheld(1, 4)});

    record({total: 37, sex: {female: 35, male: 2}});
    const said = await refused(...protect);
    assert.match(said, /victim-breakdown\.sex\.male/);
    assert.match(said, /Merge it with another part, leave its list out, or publish it all the same with --tells\./);
  });

  it('publishes it where that is said to be meant, where the list is left out, or parts are merged', async () => {
    for (const [next, ...more] of [
      [{total: 37, sex: {female: 35, male: 2}}, '--tells'],
      [{total: 37}],
      [{total: 37, age: {adult: 19, child: 18}}],
    ]) {
      record({total: 36, sex: {female: 34, male: 2}});
      await site.published(...protect, '--tells');
      record(next);
      await site.published(...protect, ...more);
      assert.equal(section().total, 37);
    }
  });

  it('refuses what would withhold again a count that was open', async () => {
    record({total: 35, exploitation: {'sex-trafficking': 26, 'forced-labour': 9}});
    await site.published(...protect);
    record({total: 36, exploitation: {'sex-trafficking': 26, 'forced-labour': 9, 'slavery-servitude': 1}});
    assert.match(await refused(...protect), /victim-breakdown\.exploitation\["slavery-servitude"\]/);
  });

  it('refuses a number outside the bounds that were told', async () => {
    record({total: 36, sex: {female: 30, male: 2}});
    await site.published(...protect);
    record({total: 36, sex: {female: 30, male: 6}});
    assert.match(await refused(...protect), /victim-breakdown\.sex\.male\n.*outside the bounds/);
  });

  it('keeps the bounds of counts that still lie in them, without being told the threshold again', async () => {
    record({total: 36, sex: {female: 20, male: 2}});
    await site.published(...protect);
    record({total: 37, sex: {female: 21, male: 3}});
    await site.published('--unexplained');
    assert.deepEqual(section().sex, {female: 21, male: withheld(1, 4)});
  });

  it('keeps withheld what nothing has to be withheld for any more', async () => {
    record({total: 36, sex: {female: 34, male: 2}});
    await site.published(...protect);
    record({total: 36, sex: {female: 34}});
    await site.published(...protect);
    assert.deepEqual(section().sex, {female: withheld(32, 35)});
  });

  it('remembers what editions before the last one told, and a section that was taken back', async () => {
    record({total: 36, sex: {female: 34, male: 2}});
    await site.published(...protect);
    assert.ok(!site.has(told));
    record({total: 37});
    await site.published(...protect);
    const {below, withheld: kept} = site.json(told);
    assert.equal(below, 5);
    assert.deepEqual(Object.values(kept), [
      [32, 35],
      [1, 4],
    ]);
    record({total: 37, sex: {female: 35, male: 2}});
    assert.match(await refused(...protect), /victim-breakdown\.sex\.male/);

    site.record('kosovo.json', {...kosovo, 'victim-breakdown': undefined});
    await site.published(...protect, '--withdraw');
    record({total: 36, sex: {female: 33, male: 3}});
    await site.published(...protect);
    assert.deepEqual(section().sex, {female: withheld(32, 35), male: withheld(1, 4)});
  });

  it('changes no file where nothing changed', async () => {
    record({total: 36, sex: {female: 34, male: 2}});
    await site.published(...protect);
    record({total: 37});
    await site.published(...protect);
    const before = site.files();
    await site.published(...protect);
    assert.deepEqual(site.files(), before);
  });

  it('goes by what is published where the file of earlier editions is lost or cut short', async () => {
    record({total: 36, sex: {female: 20, male: 2}});
    await site.published(...protect);
    record({total: 37, sex: {female: 20, male: 2}});
    await site.published(...protect);
    site.putFile(`site/${told}`, site.read(told).slice(0, 40));
    record({total: 37, sex: {female: 20, male: 6}});
    assert.match(await refused(...protect), /victim-breakdown\.sex\.male\n.*outside the bounds/);
    record({total: 38, sex: {female: 20, male: 3}});
    await site.published(...protect);
    assert.deepEqual(section().sex, {female: 20, male: withheld(1, 4)});
    assert.equal(site.json(told).below, 5);
  });

  it('knows a count by its people, place and period: another year is another count', async () => {
    record({total: 36, sex: {female: 34, male: 2}});
    await site.published(...protect);
    record({total: 40, sex: {female: 37, male: 3}}, {period: '2017', asOf: '2018-06-29'});
    await site.published(...protect);
    assert.deepEqual(section().sex, {female: withheld(36, 39), male: withheld(1, 4)});
  });
});
