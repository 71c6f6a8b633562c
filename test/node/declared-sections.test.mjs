// Pages have what protection knows of the sections as data: the readers of all figures would come along otherwise.

import assert from 'node:assert/strict';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {declaredSections} from '../../scripts/rollup/declared-sections.mjs';
import {figureNames} from '../../scripts/figures.mjs';
import {root} from '../../scripts/install.mjs';
import {loadSource} from '../../scripts/load-source.mjs';

const load = (path) => declaredSections().load(join(root, path));

describe('what pages know of all sections', () => {
  it('is data, and has every figure', async () => {
    const code = await load('packages/record/src/protect/declared-sections.ts');
    const [, json] = /^export const declaredSections = (.*);$/.exec(code);
    const sections = JSON.parse(json);

    assert.deepEqual(Object.keys(sections).sort(), figureNames(root).sort());
    assert.deepEqual(sections['victim-breakdown'].fields.sex, {name: 'parts', counts: 'people', addUpTo: 'total'});
  });

  it('has what rows are read by of the figures that count people', async () => {
    const code = await load('packages/record/src/csv/declared-shapes.ts');
    const [, json] = /^export const declaredShapes = (.*);$/.exec(code);
    const shapes = Object.fromEntries(JSON.parse(json).map(({name, fields}) => [name, fields]));

    assert.equal(shapes['victims-trend'].points.holds, 'periods');
    assert.equal(shapes['victim-breakdown'].total.counts, 'people');
    assert.deepEqual(shapes['justice-outcomes'].convicted.fields.unit.keys, ['cases', 'people']);
    assert.equal('quote' in shapes, false);
  });

  it('has their names as data, in the order of the declarations', async () => {
    const code = await load('packages/record/src/sections/names.ts');
    const [, json] = /^export const figures = (.*);$/.exec(code);
    const {sections} = await loadSource({'@tip-figures/record/sections/sections.js': ['sections']});

    assert.deepEqual(JSON.parse(json), Object.keys(sections));
  });

  it('takes the place of no other module', async () => {
    assert.equal(await load('packages/record/src/sections/sections.ts'), null);
  });
});
