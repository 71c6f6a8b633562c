// A run that dies at any change of the disk: no folder of a figure is a mix, and in a withdrawal numbers go first.

import assert from 'node:assert/strict';
import {cpSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {dyingAt} from '../support/dying-disk.mjs';
import {kosovo, publishingFolder} from '../support/published-site.mjs';
import {publishIn} from '../support/publisher.mjs';

const breakdown = 'f/kosovo-victim-breakdown/';
// A figure that is made of others has their numbers, too.
const published = {...kosovo, 'country-profile': {}};
const corrections = [{date: '2017-07-04', path: 'victim-breakdown.total', was: 36, now: 37}];
const changed = {
  ...published,
  corrections,
  'victim-breakdown': {total: 37, sex: {female: 30}},
  'key-figure': {value: 95, unit: 'cases'},
};
const {'victim-breakdown': _, ...withoutBreakdown} = published;

/** The files of each figure, by its folder, and all others. */
function partsOf(files) {
  const folders = new Map();
  const others = {};
  for (const [path, text] of Object.entries(files)) {
    const [folder] = /^f\/[^/]+\//.exec(path) ?? [];
    if (path.startsWith('.publish')) continue;
    if (folder) folders.set(folder, {...folders.get(folder), [path]: text});
    else others[path] = text;
  }
  return {folders, others};
}

const isSame = (one, other) => JSON.stringify(one) === JSON.stringify(other);

for (const [what, record, wishes] of [
  ['a change', changed, {}],
  ['a withdrawal beside a new figure', {...withoutBreakdown, 'key-figure': changed['key-figure']}, {withdraws: true}],
]) {
  describe(`a run that dies in ${what}`, () => {
    let site;
    let kept;
    let old;
    let next;
    /** What was left after each death, and by the next runs. */
    const deaths = [];
    const again = () => {
      rmSync(site.place('site'), {recursive: true});
      cpSync(kept, site.place('site'), {recursive: true, preserveTimestamps: true});
    };
    /** What a run leaves whose record is refused: it changes nothing, and still ends what another has begun. */
    const refusedRun = async () => {
      site.record('kosovo.json', {...record, 'tier-badge': {tier: '7'}});
      const {report} = await publishIn(site, wishes);
      assert.equal(report, undefined);
      site.record('kosovo.json', record);
      return partsOf(site.files());
    };
    before(async () => {
      site = publishingFolder();
      kept = mkdtempSync(join(tmpdir(), 'tip-kept-'));
      site.record('kosovo.json', published);
      assert.ok((await publishIn(site)).report);
      old = partsOf(site.files());
      cpSync(site.place('site'), kept, {recursive: true, preserveTimestamps: true});
      site.record('kosovo.json', record);
      const done = await publishIn(site, wishes);
      assert.ok(done.report, done.reasons.join());
      next = partsOf(site.files());
      for (let at = 1; ; at += 1) {
        again();
        if (await dyingAt(at, () => publishIn(site, wishes))) break;
        const files = partsOf(site.files());
        const isAway = [...old.folders.keys()].some((folder) => !files.folders.has(folder));
        const recovered = isAway ? await refusedRun() : files;
        const {report} = await publishIn(site, wishes);
        deaths.push({at, files, recovered, report, ended: site.files()});
      }
    });
    after(() => {
      site.remove();
      rmSync(kept, {recursive: true});
    });

    it('was tried at every change', () => assert.ok(deaths.length > 30, String(deaths.length)));

    it('leaves each folder as it was, or as it will be, and at most one away', () => {
      for (const {at, files} of deaths) {
        for (const [folder, own] of files.folders) {
          assert.ok(
            [old, next].some(({folders}) => isSame(own, folders.get(folder))),
            `${folder} at change ${at}`,
          );
        }
        const away = [...old.folders.keys()].filter((folder) => !files.folders.has(folder));
        assert.ok(away.length <= 1, `${away.join()} at change ${at}`);
      }
    });

    it('lists no figure whose folder is not there, but the one that is away', () => {
      for (const {at, files} of deaths) {
        for (const {slug, withdrawn} of JSON.parse(files.others['figures.json'])) {
          const isThere = files.folders.has(`f/${slug}/`) || old.folders.has(`f/${slug}/`);
          assert.ok(withdrawn ?? isThere, `${slug} at change ${at}`);
        }
      }
    });

    it('is ended by the next run, whatever that brings', () => {
      for (const {at, recovered, report, ended} of deaths) {
        for (const folder of old.folders.keys()) assert.ok(recovered.folders.has(folder), `${folder} at change ${at}`);
        assert.ok(report, `at change ${at}`);
        assert.deepEqual(partsOf(ended), next, `at change ${at}`);
        assert.ok(!Object.keys(ended).some((path) => path.startsWith('.publish')), `at change ${at}`);
      }
    });

    if (wishes.withdraws) {
      it('has taken the numbers away before anything else was changed', () => {
        for (const {at, files} of deaths) {
          const texts = [...files.folders.values()].flatMap((folder) => Object.values(folder));
          if (!isSame(files.others, old.others)) {
            assert.ok(!texts.some((text) => text.includes('"total":36')), `at change ${at}`);
          }
        }
      });

      it('brings no number back once they are gone', () => {
        for (const {at, files, recovered} of deaths) {
          if (!files.folders.has(breakdown)) {
            assert.deepEqual(recovered.folders.get(breakdown), next.folders.get(breakdown), `at change ${at}`);
          }
        }
      });
    }
  });
}
