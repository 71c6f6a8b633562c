// What VS Code offers of the figures, from the sources as they are.

import assert from 'node:assert/strict';
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {before, describe, it} from 'node:test';
import {cli} from '@custom-elements-manifest/analyzer/cli.js';
import {writeEditorData} from '../../scripts/editor-data.mjs';
import {figureNames} from '../../scripts/figures.mjs';
import {root} from '../../scripts/install.mjs';
import {compileMessages} from '../../scripts/messages.mjs';

describe('the HTML data for VS Code', () => {
  let data;
  before(async () => {
    await compileMessages();
    const argv = ['analyze', '--config', 'scripts/config/custom-elements-manifest.config.mjs', '--quiet'];
    const manifest = await cli({argv, cwd: root, noWrite: true});
    const folder = await mkdtemp(join(tmpdir(), 'tip-figures-editor-'));
    try {
      await writeEditorData(manifest, folder);
      data = JSON.parse(await readFile(join(folder, 'vscode.html-custom-data.json'), 'utf8'));
    } finally {
      await rm(folder, {recursive: true});
    }
  });

  /** What is offered for an attribute of a tag, as VS Code finds it. */
  function valuesOf(tagName, name) {
    const {values, valueSet} = data.tags
      .find((tag) => tag.name === tagName)
      .attributes.find((attribute) => attribute.name === name);
    return valueSet ? data.valueSets.find((set) => set.name === valueSet).values : values;
  }
  const namesOf = (tag, attribute) => valuesOf(tag, attribute).map(({name}) => name);

  it('offers the tiers, with their names', () => {
    const tiers = ['1', '2', '2WL', '3', 'SC'];
    assert.deepEqual(namesOf('tip-tier-badge', 'tier'), tiers);
    assert.deepEqual(namesOf('tip-tier-badge', 'previous'), tiers);
    assert.equal(valuesOf('tip-tier-badge', 'tier')[2].description, 'Tier 2 Watch List');
  });

  it('offers them only where a figure takes a tier, not wherever an attribute has the same name', () => {
    assert.deepEqual(namesOf('tip-victim-breakdown', 'previous'), []);
    assert.deepEqual(namesOf('tip-key-figure', 'previous'), []);
  });

  it('offers the levels of a heading on every figure', () => {
    for (const {name} of data.tags) assert.deepEqual(namesOf(name, 'heading-level'), ['0', '2', '3', '4', '5', '6']);
  });

  it('offers the countries on every figure, Kosovo among them, and none that is no more', () => {
    assert.equal(data.tags.length, figureNames(root).length);
    for (const {name} of data.tags) {
      const values = valuesOf(name, 'country');
      assert.equal(values.find((value) => value.name === 'XK').description, 'Kosovo');
      assert.ok(values.length > 240 && values.length < 270, `${values.length} countries`);
      for (const code of ['SU', 'YU', 'EU', 'UN', 'ZZ', 'AA']) {
        assert.ok(!values.some((value) => value.name === code), code);
      }
    }
  });

  it('offers the currencies, and what a text of its own is left free', () => {
    assert.equal(valuesOf('tip-funding-gap', 'currency').find(({name}) => name === 'EUR').description, 'Euro');
    assert.deepEqual(namesOf('tip-tier-badge', 'source'), []);
  });

  it('holds each list once', () => {
    assert.deepEqual(data.valueSets.map(({name}) => name).sort(), ['country', 'currency', 'previous-tier', 'tier']);
    assert.ok(JSON.stringify(data).length < 150_000, `${JSON.stringify(data).length} bytes`);
  });
});
