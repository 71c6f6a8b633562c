// What a contributor reads and what GitHub runs name what there is.

import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {root} from '../../scripts/install.mjs';

const read = (file) => readFileSync(join(root, file), 'utf8');
const {bugs, publishConfig, repository, scripts} = JSON.parse(read('package.json'));
const workflow = (name) => read(`.github/workflows/${name}.yml`);

test('every command of CONTRIBUTING.md is one of package.json', () => {
  const named = [...read('.github/CONTRIBUTING.md').matchAll(/`(?:npm run )?([a-z]+(?:[:-][a-z]+)*)(?: --[^`]*)?`/g)];
  const commands = named.map(([, name]) => name);
  assert.ok(commands.includes('test:browsers'));
  for (const name of commands) assert.ok(name in scripts, name);
});

test('a change and a release pass .ci/run first, and a release says where it was built', () => {
  assert.match(workflow('check'), /^ +- run: \.ci\/run$/m);
  assert.match(workflow('release'), /uses: \.\/\.github\/workflows\/check\.yml[^]*needs: check[^]*id-token: write/);
  assert.deepEqual(publishConfig, {access: 'public', provenance: true});
});

test('the package and the issue forms name one repository', () => {
  const address = repository.url.replace(/^git\+(.*)\.git$/, '$1');
  assert.equal(bugs, `${address}/issues`);
  const forms = readdirSync(join(root, '.github/ISSUE_TEMPLATE')).map((file) => read(`.github/ISSUE_TEMPLATE/${file}`));
  for (const [, named] of forms.join('\n').matchAll(/(https:\/\/github\.com\/[\w-]+\/[\w-]+)/g))
    assert.equal(named, address);
});
