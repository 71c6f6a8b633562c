// Pages have what is known of all figures as data: their readers would come along otherwise.

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {figureNames} from '../../scripts/figures.mjs';
import {root} from '../../scripts/install.mjs';
import {loadSource} from '../../scripts/load-source.mjs';

const {declaredSections, declaredShapes, figures} = await loadSource({
  '@tip-figures/record/generated/declared-sections.js': ['declaredSections'],
  '@tip-figures/record/generated/declared-shapes.js': ['declaredShapes'],
  '@tip-figures/record/figures/names.js': ['figures'],
});

describe('what pages know of all figures', () => {
  it('has every figure that has a room', () => {
    assert.deepEqual([...figures].sort(), figureNames(root).sort());
    assert.deepEqual(Object.keys(declaredSections), figures);
  });

  it('says whom fields count', () => {
    assert.deepEqual(declaredSections['victim-breakdown'].fields.sex, {
      counting: 'parts',
      counts: 'people',
      addUpTo: 'total',
    });
  });

  it('says how rows are read of the figures that count people, and of no others', () => {
    const shapes = Object.fromEntries(declaredShapes.map(({name, fields}) => [name, fields]));

    assert.equal(shapes['victims-trend'].points.holds, 'periods');
    assert.equal(shapes['victim-breakdown'].total.counts, 'people');
    assert.deepEqual(shapes['justice-outcomes'].convicted.fields.unit.keys, [
      'cases',
      'offences',
      'incidents',
      'people',
    ]);
    assert.equal('quote' in shapes, false);
  });
});
