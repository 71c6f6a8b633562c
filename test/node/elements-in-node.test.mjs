import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {test} from 'node:test';
import {figureNames} from '../../scripts/figures.mjs';
import {root} from '../../scripts/install.mjs';

const classOf = (name) => `${name.replace(/(^|-)(\w)/g, (_all, _hyphen, letter) => letter.toUpperCase())}Element`;

const elements = Object.fromEntries(figureNames().map((name) => [`@tip-figures/${name}/${name}.js`, [classOf(name)]]));

const script = `
  import {loadSource} from './scripts/load-source.mjs';
  const elements = Object.values(await loadSource(${JSON.stringify(elements)}));
  for (const Element of elements) console.log(new Element().state);
`;

test('every element is imported and made without a document, and leaves nothing that keeps Node from ending', () => {
  const {status, signal, stdout, stderr} = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: root,
    encoding: 'utf8',
    timeout: 30_000,
  });

  assert.equal(stderr, '');
  assert.deepEqual([status, signal], [0, null]);
  assert.deepEqual(
    stdout.trim().split('\n'),
    figureNames().map(() => 'initial'),
  );
});
