// What is declared of the fields of a section is what custom-elements.json says of the properties of its element.

import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {figureNames} from '../../scripts/figures.mjs';
import {root} from '../../scripts/install.mjs';
import {loadSource} from '../../scripts/load-source.mjs';
import {figuresOf} from '../../scripts/manifest.mjs';

const {contextFields, sections} = await loadSource({
  '@tip-figures/record/section/context.js': ['contextFields'],
  '@tip-figures/record/generated/sections.js': ['sections'],
});
const documented = new Map(
  figuresOf(JSON.parse(readFileSync(new URL('../../custom-elements.json', import.meta.url), 'utf8'))).map((figure) => [
    figure.tagName.replace('tip-', ''),
    figure,
  ]),
);
// Properties of one figure that say how it is shown, and are in no record.
const ofView = {'accountability-record': ['names'], 'tier-badge': ['variant']};

describe('the declarations of sections', () => {
  it('are there for every figure, under its name', () => {
    assert.deepEqual(Object.keys(sections).sort(), figureNames(root).sort());
    for (const [name, declaration] of Object.entries(sections)) assert.equal(declaration.name, name);
  });

  for (const [name, declaration] of Object.entries(sections)) {
    it(`name the fields that ${name} documents as properties, and no others`, () => {
      const own = documented
        .get(name)
        .members.filter(({kind, inheritedFrom, readonly}) => kind === 'field' && !inheritedFrom && !readonly)
        .map((member) => member.name)
        .filter((field) => !ofView[name]?.includes(field));
      const attributes = declaration.attributes.filter((field) => Object.hasOwn(declaration.own, field));
      assert.deepEqual(attributes.sort(), own.sort());
    });
  }

  it('add no field of their own that all sections share', () => {
    for (const {name, own} of Object.values(sections)) {
      assert.deepEqual(
        Object.keys(own).filter((field) => Object.hasOwn(contextFields, field)),
        [],
        name,
      );
    }
  });
});
