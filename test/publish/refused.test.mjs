// What publishing refuses unless somebody says that it is meant: older numbers, changed ones without a word, links on the disk.

import assert from 'node:assert/strict';
import {mkdirSync, renameSync, symlinkSync} from 'node:fs';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {kosovo, publishingFolder} from '../support/published-site.mjs';
import {publishIn} from '../support/publisher.mjs';

const breakdown = 'f/kosovo-victim-breakdown/';

describe('a record in the place of one that was published', () => {
  let site;
  beforeEach(async () => {
    site = publishingFolder();
    site.record('kosovo.json', kosovo);
    await published();
  });
  afterEach(() => site.remove());

  const published = async (wishes) => {
    const {report, reasons, checked} = await publishIn(site, wishes);
    assert.ok(report, JSON.stringify([reasons, checked]));
    return report;
  };
  const refused = async (message) => {
    const before = site.files();
    const {report, reasons} = await publishIn(site);
    assert.equal(report, undefined);
    assert.match(reasons.join('\n'), message);
    assert.deepEqual(site.files(), before);
  };
  const asOf = (path = breakdown) => {
    const {asOf: day, sources} = site.json(`${path}figure.json`);
    return [day, sources.tip2017.date];
  };
  const dated = (date, more) => ({...kosovo, sources: {tip2017: {...kosovo.sources.tip2017, date}}, ...more});

  it('is refused where it is older, by the figure and both days, unless it is meant', async () => {
    site.record('kosovo.json', dated('2016-06-30'));
    await refused(
      /kosovo\.json: f\/kosovo-victim-breakdown\/ asOf: expected at least 2017-06-27, got "2016-06-30"\. .*--older/,
    );
    await published({allowsOlder: true});
    assert.equal(asOf()[1], '2016-06-30');
  });

  it('is not called older where it says the same time less exactly', async () => {
    site.record('kosovo.json', dated('2017'));
    await published();
  });

  it('is not called older than a day that lies ahead, nor where a correction names the number that was published', async () => {
    const corrections = [{date: '2017-07-01', path: 'victim-breakdown.total', was: 36, now: 37}];
    const section = {total: 37, sex: {female: 30}};
    for (const [wrong, more] of [
      ['2099-01-01', {}],
      ['2026-06-27', {corrections, 'victim-breakdown': section}],
    ]) {
      const wronged = site.json(`${breakdown}figure.json`);
      wronged.sources.tip2017.date = wrong;
      site.putFile(`site/${breakdown}figure.json`, `${JSON.stringify(wronged)}\n`);
      site.record('kosovo.json', dated('2017-06-28', more));
      await published();
      assert.equal(asOf()[1], '2017-06-28');
    }
  });

  for (const [what, more, message] of [
    ['of another country', {country: 'AL'}, /country: expected XK, got "AL"\. .*--older/],
    ['of an earlier period', {period: '2015'}, /period: expected at least 2016, got "2015"\. .*--older/],
  ]) {
    it(`is refused where it is ${what}, as open pages refuse it`, async () => {
      site.record('kosovo.json', {...kosovo, ...more});
      await refused(message);
    });
  }

  it('is refused where a number is another and no correction says why, by figure and path, unless it is meant', async () => {
    const changed = {...kosovo, 'victim-breakdown': {total: 37, sex: {female: 30}}};
    site.record('kosovo.json', changed);
    await refused(/kosovo\.json: f\/kosovo-victim-breakdown\/ victim-breakdown\.total is another .*--unexplained/);
    const {unexplained} = await published({allowsUnexplained: true});
    assert.deepEqual(unexplained, ['f/kosovo-victim-breakdown/ victim-breakdown.total']);
    assert.equal(site.json(`${breakdown}figure.json`)['victim-breakdown'].total, 37);
  });

  it('is taken with another number where a correction says so, and where that is of the next period', async () => {
    const corrections = [{date: '2017-07-04', path: 'victim-breakdown.total', was: 36, now: 37}];
    const section = {total: 37, sex: {female: 30}};
    site.record('kosovo.json', {...kosovo, corrections, 'victim-breakdown': section});
    await published();
    const next = {period: '2017', report: 2018, asOf: '2018-06-28', source: 'U.S. Department of State'};
    site.record('kosovo.json', {
      ...kosovo,
      ...next,
      'tier-badge': {tier: '2', previous: '2'},
      'victim-breakdown': {total: 12},
    });
    await published();
    assert.equal(site.json(`${breakdown}figure.json`)['victim-breakdown'].total, 12);
  });
});

describe('a folder of the site that is a symbolic link', () => {
  let site;
  beforeEach(async () => {
    site = publishingFolder();
    site.record('kosovo.json', kosovo);
    await publishIn(site);
    site.record('kosovo.json', {...kosovo, 'tier-badge': {tier: '2', previous: '2'}});
  });
  afterEach(() => site.remove());

  for (const path of [
    'site',
    'site/f',
    'site/f/kosovo-tier-badge',
    'site/dist',
    'site/f/kosovo-tier-badge/index.html',
  ]) {
    it(`is refused, and what it leads to stays as it is: ${path}`, async () => {
      const before = site.files();
      renameSync(site.place(path), site.place('elsewhere'));
      symlinkSync(site.place('elsewhere'), site.place(path));
      const {report, reasons} = await publishIn(site);
      assert.equal(report, undefined);
      assert.match(reasons.join(), new RegExp(`${path} is a symbolic link\\. `));
      renameSync(site.place(path), site.place('link'));
      renameSync(site.place('elsewhere'), site.place(path));
      assert.deepEqual(site.files(), before);
    });
  }

  it('is refused as the folder of what a run is at work on, too', async () => {
    mkdirSync(site.place('elsewhere'));
    symlinkSync(site.place('elsewhere'), site.place('site/.publish'));
    const {report, reasons} = await publishIn(site);
    assert.equal(report, undefined);
    assert.match(reasons.join(), /\.publish is a symbolic link/);
  });
});
