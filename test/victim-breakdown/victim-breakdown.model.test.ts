import {expect} from '@open-wc/testing';
import {FigureError} from '@tip-figures/record/figure-error.js';
import type {Part} from '@tip-figures/record/fields/parts.js';
import {forms} from '@tip-figures/record/values/forms.js';
import {parseVictimBreakdown} from '@tip-figures/victim-breakdown/victim-breakdown.model.js';
import {known} from '../support/reading.js';

const kosovo = {
  total: 36,
  exploitation: {'sex-trafficking': 26, 'forced-labour': 9, 'slavery-servitude': 1},
  sex: {female: 34},
  age: {child: {value: 18, derivedFrom: 'exactly half of 36'}},
  previous: {2015: 28},
};

const keysOf = (parts: readonly Part[]) => parts.map(({key}) => key);

describe('parseVictimBreakdown', () => {
  it('reads the numbers of the article', () => {
    expect(known(parseVictimBreakdown(kosovo))).to.deep.equal({
      context: {},
      total: {precision: 'exact', value: 36},
      exploitation: [
        {key: 'sex-trafficking', quantity: {precision: 'exact', value: 26}},
        {key: 'forced-labour', quantity: {precision: 'exact', value: 9}},
        {key: 'slavery-servitude', quantity: {precision: 'exact', value: 1}},
      ],
      sex: [{key: 'female', quantity: {precision: 'exact', value: 34}}],
      age: [{key: 'child', quantity: {precision: 'exact', value: 18, derivedFrom: {'': 'exactly half of 36'}}}],
      previous: [{period: {from: '2015'}, quantity: {precision: 'exact', value: 28}}],
    });
  });

  it('reads attributes as it reads JSON', () => {
    const attributes = {
      total: '36',
      exploitation: 'sex-trafficking: 26; forced-labour: 9; slavery-servitude: 1',
      sex: 'female: 34',
      age: 'child: 18',
      previous: '2015: 28',
    };

    expect(parseVictimBreakdown(attributes)).to.deep.equal(parseVictimBreakdown({...kosovo, age: {child: 18}}));
  });

  it('puts the largest form first, keeps the order of the source on ties, and what is not known last', () => {
    const exploitation =
      'other: unknown; forced-begging: 3; forced-labour: about 9; organ-removal: 3; multiple: 2..9; surrogacy: under 5';

    expect(keysOf(parseVictimBreakdown({total: 36, exploitation}).exploitation)).to.deep.equal([
      'forced-labour',
      'multiple',
      'surrogacy',
      'forced-begging',
      'organ-removal',
      'other',
    ]);
  });

  it('leaves sexes and ages in the order of the source', () => {
    const {sex, age} = parseVictimBreakdown({total: 36, sex: 'male: 2; female: 34', age: 'unknown: 1; child: 18'});

    expect([keysOf(sex), keysOf(age)]).to.deep.equal([
      ['male', 'female'],
      ['unknown', 'child'],
    ]);
  });

  it('knows the American spelling', () => {
    const {exploitation} = parseVictimBreakdown({total: 36, exploitation: 'forced-labor: 9; child-labor: 1'});

    expect(keysOf(exploitation)).to.deep.equal(['forced-labour', 'child-labour']);
  });

  it('knows every form of the vocabulary', () => {
    const exploitation = forms.map((form) => `${form}: 1`).join('; ');

    expect(parseVictimBreakdown({total: 36, exploitation}).exploitation).to.have.length(forms.length);
  });

  it('takes a form of the source’s own with a label', () => {
    const label = {en: 'pornography', sq: 'pornografi'};
    const {exploitation} = parseVictimBreakdown({total: 36, exploitation: {porn: {label, value: 'about 3'}}});

    expect(known(exploitation)).to.deep.equal([{key: 'porn', label, quantity: {precision: 'about', value: 3}}]);
  });

  it('accepts a year in which nobody was identified', () => {
    expect(parseVictimBreakdown({total: 0, exploitation: 'forced-labour: 0'}).total).to.deep.equal({
      precision: 'exact',
      value: 0,
    });
  });

  for (const [name, section] of [
    ['forms that overlap', {total: 36, exploitation: 'sex-trafficking: 30; forced-labour: 30'}],
    ['rounded ages that add up to a little more', {total: 36, age: 'child: about 19; adult: about 18'}],
    ['parts of an unknown total', {total: 'unknown', sex: 'female: 34'}],
    ['parts up to the end of a range', {total: '30..36', sex: 'female: 36'}],
    ['parts above a number that is just over', {total: 'just over 1000', sex: 'female: 1020'}],
    ['parts above a rounded number', {total: 'about 1000', sex: 'female: 1005'}],
  ] as const) {
    it(`accepts ${name}`, () => {
      expect(() => parseVictimBreakdown(section)).not.to.throw();
    });
  }

  for (const [name, section, path] of [
    ['no total', {}, 'total'],
    ['an empty total', {total: ''}, 'total'],
    ['a total with its unit', {total: '36 victims'}, 'total'],
    ['a total with separators', {total: '171,010'}, 'total'],
    ['fewer than nobody', {total: -1}, 'total'],
    ['half a person', {total: 35.5}, 'total'],
    ['a list', {total: [36]}, 'total'],
    ['an unknown form', {total: 36, exploitation: 'slavery: 1'}, 'exploitation.slavery'],
    ['a word for a number', {total: 36, exploitation: 'forced-labour: nine'}, 'exploitation["forced-labour"]'],
    ['a form larger than the total', {total: 36, exploitation: 'forced-labour: 37'}, 'exploitation["forced-labour"]'],
    ['a range above the total', {total: 36, age: 'child: 37..40'}, 'age.child'],
    ['sexes that are more than the total', {total: 36, sex: 'female: 34; male: 3'}, 'sex'],
    ['ages that are more than the total', {total: 'about 36', age: 'child: 30; adult: 30'}, 'age'],
    ['a form that stands there twice', {total: 36, exploitation: 'forced-labour: 1; forced-labour: 1'}, 'exploitation'],
    [
      'a form that stands there in both spellings',
      {total: 36, exploitation: {'forced-labour': 1, 'forced-labor': 1}},
      'exploitation["forced-labor"]',
    ],
    ['an unknown sex', {total: 36, sex: {women: 34}}, 'sex.women'],
    ['an unknown age', {total: 36, age: 'minor: 18'}, 'age.minor'],
    ['negative children', {total: 36, age: 'child: -1'}, 'age.child'],
    ['a fraction of a child', {total: 36, age: 'child: 0.5'}, 'age.child'],
    ['an empty label', {total: 36, sex: {x: {label: '', value: 1}}}, 'sex.x.label'],
    ['a label without a number', {total: 36, sex: {x: {label: 'x'}}}, 'sex.x'],
    ['empty ages', {total: 36, age: {}}, 'age'],
    ['an earlier total of no period', {total: 36, previous: 'before: 28'}, 'previous.before'],
    ['an earlier total in words', {total: 36, previous: '2015: fewer'}, 'previous["2015"]'],
  ] as const) {
    it(`refuses ${name}, naming ${path}`, () => {
      expect(() => parseVictimBreakdown(section))
        .to.throw(FigureError, `${path}: `)
        .with.include({code: 'schema', path});
    });
  }

  it('says how to name a form of one’s own', () => {
    expect(() => parseVictimBreakdown({total: 36, sex: {women: 34}})).to.throw(
      'sex.women: expected one of female, male, other, unknown, or a label of its own: {"label": {"en": "…"}, "value": 1}',
    );
  });
});
