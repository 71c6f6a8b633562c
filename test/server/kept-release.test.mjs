// What release 0.1 has published is read by the scripts of now. A file is added here for each release, and none is changed.

import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {before, describe, it} from 'node:test';
import {root} from '../../scripts/install.mjs';
import {buildServer} from '../support/built-server.mjs';

const kept = JSON.parse(readFileSync(`${root}/test/kept/release-0.1.json`, 'utf8'));

describe('a document of an earlier release', () => {
  let renderFigure;
  before(async () => {
    ({renderFigure} = await import(await buildServer()));
  });

  for (const {figure, document, values} of kept) {
    it(`is drawn with all its numbers: ${figure} of ${document.country ?? 'a region'}`, async () => {
      const {csv} = await renderFigure({figure, record: document});
      const missing = values.filter((value) => !csv.includes(value));
      assert.deepEqual(missing, []);
    });

    for (const version of [2, '3', 10])
      it(`would be refused as a whole were it of version ${version}: ${figure}`, async () => {
        await assert.rejects(renderFigure({figure, record: {...document, version}}), {path: 'version'});
      });
  }
});
