// Code of others that runs where a release is made is named by its commit: a tag can be moved to another one.

import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {it} from 'node:test';
import {root} from '../../scripts/install.mjs';

const folder = join(root, '.github/workflows');
const files = [...readdirSync(folder).map((name) => join(folder, name)), join(root, 'stories/docs/publish.md')];

for (const file of files)
  it(`names each action by its commit, and says its version: ${relative(root, file)}`, () => {
    const used = readFileSync(file, 'utf8').match(/^.*\buses:.*$/gm);
    const others = used.filter((line) => !/uses: \.\//.test(line));
    assert.deepEqual(
      others.filter((line) => !/uses: [\w-]+\/[\w/-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/.test(line)),
      [],
    );
  });
