// The form is made of the declarations: each field has a control, a label, and its words from the comment on it.

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {fieldWords} from '../../scripts/field-words.mjs';
import {figureSamples} from '../../scripts/figures.mjs';
import {loadSource} from '../../scripts/load-source.mjs';

const {
  controlOf,
  controlFor,
  pairsOf,
  typedNumber,
  withNumber,
  placesOf,
  labelOf,
  helpOf,
  exampleOf,
  keyLabel,
  sections,
} = await loadSource(
  {
    '@tip-figures/builder/form/controls.js': ['controlFor', 'pairsOf', 'typedNumber', 'withNumber'],
    '@tip-figures/builder/form/places.js': ['placesOf'],
    '@tip-figures/builder/form/labels.js': ['labelOf', 'helpOf', 'exampleOf', 'keyLabel'],
    '@tip-figures/record/fields/facets.js': ['controlOf'],
    '@tip-figures/record/sections/sections.js': ['sections'],
  },
  [fieldWords],
);

const samples = figureSamples();
const {own} = sections['victim-breakdown'];

describe('the form', () => {
  for (const [figure, {own: fields}] of Object.entries(sections)) {
    it(`has a control for each field of ${figure}, and shows its sample in it`, () => {
      for (const [name, kind] of Object.entries(fields)) {
        assert.ok(controlOf(kind), name);
        assert.ok(labelOf(name, kind), name);
        assert.ok(helpOf(kind), name);
        const value = samples[figure][name];
        if (value === undefined) continue;
        const paths = placesOf([name], kind, value);
        assert.deepEqual(paths[0], [name]);
        assert.notEqual(controlFor(kind, value).type, 'json', name);
      }
    });
  }

  it('asks in the words of the declarations', () => {
    assert.equal(labelOf('total', own.total), 'People in all');
    assert.equal(labelOf('funding-gap', sections['country-profile'].own['funding-gap']), 'Funding');
    assert.equal(exampleOf(own.total), '36');
    assert.match(helpOf(own.exploitation), /A person may be in several/);
    assert.equal(keyLabel('slavery-servitude'), 'Slavery and servitude');
    assert.equal(keyLabel('2WL'), 'Tier 2 Watch List');
    assert.equal(keyLabel('XK'), 'Kosovo');
    // Browsers call both countries alike: one of them was named anew.
    assert.deepEqual([keyLabel('AN'), keyLabel('CW')], ['Netherlands Antilles', 'Curaçao']);
    assert.equal(keyLabel('BA'), 'Bosnia and Herzegovina');
  });

  it('chooses a control by the kind of a field', () => {
    const types = Object.fromEntries(Object.entries(own).map(([name, kind]) => [name, controlOf(kind).type]));
    assert.equal(types.total, 'quantity');
    assert.equal(types.status, 'choice');
    assert.equal(types.exploitation, 'entries');
    assert.equal(types.previous, 'entries');
    assert.equal(controlOf(sections['shelter-timeline'].own.shelters).type, 'list');
    assert.equal(controlOf(sections['country-profile'].own['tier-badge']).type, 'figure');
    assert.equal(controlOf(sections['victim-breakdown'].fields.corrections), undefined);
  });

  it('has fields for what says more of an entry than a key and a value', () => {
    const {history} = sections['tier-badge'].own;
    const {breaks} = sections['victims-trend'].own;
    assert.equal(controlFor(history, [{report: 2016, tier: '2'}]).type, 'entries');
    const remarked = controlFor(history, [{report: 2016, tier: '2', note: 'x'}]);
    assert.equal(remarked.type, 'list');
    assert.deepEqual(Object.keys(remarked.each.fields), ['report', 'tier', 'confidence', 'other', 'source', 'note']);
    assert.ok(controlOf(remarked.each.fields.tier).keys.includes('2WL'));
    assert.equal(controlFor(breaks, '2017 2019').type, 'text');
    assert.equal(controlFor(breaks, [{before: '2019', note: 'x'}]).type, 'list');
    assert.deepEqual(
      placesOf(['breaks'], breaks, ['2017', {before: '2019'}]).map((path) => path.join('.')),
      ['breaks', 'breaks.0', 'breaks.1', 'breaks.1.before', 'breaks.1.note'],
    );
  });

  it('asks with a box to tick where there is one word to say', () => {
    const {variant} = sections['region-compare'].own;
    assert.deepEqual(controlOf(variant), {type: 'flag', key: 'report'});
    assert.equal(labelOf('variant', variant), 'One report alone');
  });

  it('asks with yes, no and not said where a source can say either', () => {
    const {keptPost} = sections['accountability-record'].own.cases.each.fields;
    assert.deepEqual(controlOf(keptPost), {type: 'yes-or-no'});
    assert.equal(controlFor(keptPost, false).type, 'yes-or-no');
  });

  it('shows the example of a text in English', () => {
    assert.equal(exampleOf(sections['key-figure'].own.label), 'nightclubs shut down by police');
  });

  for (const [written, pairs] of [
    [
      'sex-trafficking: 26; forced-labour: 9',
      [
        ['sex-trafficking', '26'],
        ['forced-labour', '9'],
      ],
    ],
    [{2016: 36}, [['2016', 36]]],
    [[{report: 2016, tier: '2'}], [['2016', '2']]],
    [[{from: 'fine', to: 'P3Y', count: 2}], [['fine .. P3Y', 2]]],
    ['forced-labour: 35 (forced-begging: 26)', [['forced-labour', {value: '35', including: 'forced-begging: 26'}]]],
    ['no list', undefined],
    [[{report: 2016}], undefined],
  ]) {
    it(`reads the entries of ${JSON.stringify(written)}`, () => assert.deepEqual(pairsOf(written), pairs));
  }

  it('changes a number and leaves what else is said of it', () => {
    assert.equal(typedNumber({value: 9, qualifier: 'about', note: 'n'}), 'about 9');
    assert.deepEqual(withNumber({value: 9, qualifier: 'about', note: 'n'}, 'under 5'), {value: 'under 5', note: 'n'});
    assert.equal(withNumber(undefined, '36'), 36);
    assert.equal(withNumber(36, '036'), '036');
  });
});
