// The page of recipes shows the files that npm run test:recipes builds.

import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {root} from '../../scripts/install.mjs';

const page = readFileSync(join(root, 'stories/docs/recipes.md'), 'utf8');
const shown = [...page.matchAll(/^\[.+\]\(\.\.\/\.\.\/(test\/recipes\/(.+?)\/.+)\)\n\n```\w+\n([^]*?)^```$/gm)].map(
  ([, file, recipe, code]) => ({file, recipe, code}),
);

describe('recipes.md', () => {
  for (const {file, code} of shown) {
    it(`shows ${file} as it is`, () => assert.equal(code, readFileSync(join(root, file), 'utf8')));
  }

  it('shows every recipe', () =>
    assert.deepEqual(
      [...new Set(shown.map(({recipe}) => recipe))].sort(),
      readdirSync(join(root, 'test/recipes')).sort(),
    ));
});

for (const name of readdirSync(join(root, 'test/recipes'))) {
  it(`the recipe ${name} names the very versions that it needs`, () => {
    const {dependencies = {}} = JSON.parse(readFileSync(join(root, 'test/recipes', name, 'package.json'), 'utf8'));
    for (const [library, version] of Object.entries(dependencies)) assert.match(version, /^\d+\.\d+\.\d+$/, library);
  });
}
