// The controls of a figure in Storybook: a choice wherever the declaration of a field, or the type of an attribute, has one.

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {loadSource} from '../../scripts/load-source.mjs';
import {readManifest} from '../../scripts/manifest.mjs';

const {argTypesOf, sections} = await loadSource({
  './.storybook/arg-types.ts': ['argTypesOf'],
  '@tip-figures/record/generated/sections.js': ['sections'],
});
const manifest = await readManifest();

const choicesIn = (name) =>
  Object.fromEntries(
    Object.entries(argTypesOf(`tip-${name}`, manifest))
      .filter(([, {control}]) => control.type === 'select')
      .map(([attribute, {options}]) => [attribute, options]),
  );
const attributeOf = (field) => field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

describe('the controls of a figure in Storybook', () => {
  for (const {name, fields} of Object.values(sections)) {
    it(`offer the words that the declaration has, or none: ${name}`, () => {
      const offered = choicesIn(name);
      for (const [field, {name: kind, keys, isInJson}] of Object.entries(fields)) {
        if (!isInJson && ['choice', 'tier'].includes(kind)) {
          assert.deepEqual(offered[attributeOf(field)], [undefined, ...keys], field);
        }
      }
      assert.deepEqual(offered.size, [undefined, 'full', 'compact', 'inline']);
    });
  }

  it('offer each attribute once, by the name that stays in the page', () => {
    const controls = argTypesOf('tip-quote', manifest);
    assert.deepEqual(controls['speaker-role'].control, {type: 'text'});
    assert.equal(controls.role.control, false);
  });
});
