// The form is made of the declarations: each field has a control, a label, and its words from the comment on it.

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {describedFields} from '../../scripts/rollup/described-fields.mjs';
import {figureSamples} from '../../scripts/figures.mjs';
import {loadSource} from '../../scripts/load-source.mjs';

const {
  controlOf,
  controlFor,
  placesIn,
  pairsOf,
  typedNumber,
  withNumber,
  placesOf,
  labelOf,
  helpOf,
  exampleOf,
  entriesExample,
  inWords,
  wordsOf,
  keyLabel,
  sections,
} = await loadSource(
  {
    '@tip-figures/builder/form/controls.js': ['controlFor', 'pairsOf', 'typedNumber', 'withNumber'],
    '@tip-figures/builder/form/places.js': ['placesOf'],
    '@tip-figures/builder/form/form.view.js': ['placesIn'],
    '@tip-figures/builder/form/labels.js': ['labelOf', 'helpOf', 'keyLabel'],
    '@tip-figures/builder/form/examples.js': ['exampleOf', 'entriesExample'],
    '@tip-figures/builder/form/in-words.js': ['inWords', 'wordsOf'],
    '@tip-figures/record/fields/facets.js': ['controlOf'],
    '@tip-figures/record/generated/sections.js': ['sections'],
  },
  [describedFields()],
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

  it('has the stages of the writer’s own, with their label and the stage that they stand after', () => {
    const {labelled} = sections['justice-outcomes'];
    const deferred = {label: 'Deferred', after: 'prosecuted', value: 3};
    const section = {prosecuted: 9, deferred, fled: {label: '', value: ''}};
    const paths = placesIn({figure: 'justice-outcomes', record: {'justice-outcomes': section}}).map((path) =>
      path.join('.'),
    );
    const {type, beside} = controlFor(labelled, deferred);

    assert.deepEqual([type, ...Object.keys(beside).slice(0, 3)], ['quantity', 'label', 'after', 'unit']);
    for (const path of ['prosecuted', 'deferred', 'deferred.label', 'deferred.after', 'fled'])
      assert.ok(paths.includes(`justice-outcomes.${path}`), path);
    assert.deepEqual(
      [labelOf('label', beside.label), labelOf('after', beside.after)],
      ['Name of the stage', 'After the stage'],
    );
    assert.deepEqual(withNumber(deferred, 'about 4'), {...deferred, value: 'about 4'});
  });

  it('asks in the words of the declarations', () => {
    assert.equal(labelOf('total', own.total), 'People in all');
    assert.equal(labelOf('funding-gap', sections['country-profile'].own['funding-gap']), 'Funding');
    assert.equal(exampleOf(own.total), '36 or about 40');
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

  it('shows the example of a text in English, of a time in words, and of a list as one says it', () => {
    const {fields} = sections['sentence-distribution'];
    assert.equal(exampleOf(sections['key-figure'].own.label), 'nightclubs shut down by police');
    assert.equal(exampleOf(fields.period), '2016 or fiscal year 2018');
    assert.equal(exampleOf(fields.minimum), '5 years');
    assert.equal(
      exampleOf(fields.prescribed),
      '8 years to 15 years or 8 years to 15 years and fine up to 20 million KRW',
    );
    assert.equal(exampleOf(fields.source, 'source'), 'Kosovo Police');
    assert.equal(entriesExample(own.exploitation), 'sex trafficking 26, forced labour 9');
    assert.equal(
      entriesExample(fields.sentences),
      '5 years 6 months: 1, fine just over 1000 EUR to 3 years 6 months: 23',
    );
    assert.equal(entriesExample(own.previous), '2015: 28');
  });

  for (const [written, words] of [
    ['2016', '2016'],
    ['2014-04/2015-03', 'April 2014 to March 2015'],
    ['2011-12', 'December 2011'],
    ['2018/19', '2018/19'],
    ['2016-12-31', '31 December 2016'],
    ['2023-Q3', 'Q3 2023'],
    ['FY2018', 'fiscal year 2018'],
    ['P5Y6M', '5 years 6 months'],
    ['P1Y', '1 year'],
    ['P45D', '45 days'],
    ['under P3Y', 'under 3 years'],
    ['fine .. P3Y6M', 'fine to 3 years 6 months'],
    ['20..30', '20..30'],
    ['2016-13', '2016-13'],
    ['whatever is typed', 'whatever is typed'],
  ]) {
    it(`says ${written} in words`, () => assert.equal(inWords(written), words));
  }

  it('has values in people’s words', () => {
    const {minimum, prescribed} = sections['sentence-distribution'].own;
    assert.equal(
      wordsOf(sections['region-compare'].own.countries, 'AL BA, XK'),
      'Albania, Bosnia and Herzegovina, Kosovo',
    );
    assert.equal(wordsOf(prescribed, {from: 'P6Y', to: 'P12Y'}), '6 years to 12 years');
    assert.equal(wordsOf(minimum, 'sex-trafficking child: P10Y'), 'sex trafficking child: 10 years');
    assert.equal(wordsOf(sections['victims-trend'].own.breaks, ['2019', '2021-06']), '2019, June 2021');
  });

  it('has a row for each kind of case of a law', () => {
    const {minimum, prescribed} = sections['sentence-distribution'].own;
    assert.equal(controlFor(minimum, {adult: 'P6Y'}).type, 'entries');
    assert.equal(controlFor(prescribed, {from: 'P6Y', to: 'P12Y'}).type, 'text');
    assert.equal(controlFor(minimum, 'P5Y').type, 'text');
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
