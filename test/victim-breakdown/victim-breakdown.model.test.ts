import {expect} from '@open-wc/testing';
import {FigureError} from '@tip-figures/record/figure-error.js';
import type {Part} from '@tip-figures/record/fields/parts/parts.js';
import {statuses} from '@tip-figures/record/fields/choice/status.js';
import {forms} from '@tip-figures/record/values/forms.js';
import type {ListName} from '@tip-figures/record/figures/victim-breakdown.js';
import {parseVictimBreakdown} from '@tip-figures/victim-breakdown/victim-breakdown.model.js';
import {known} from '../support/reading.js';

const kosovo = {
  total: 36,
  exploitation: {'sex-trafficking': 26, 'forced-labour': 9, 'slavery-servitude': 1},
  sex: {female: 34},
  age: {child: {value: 18, derivedFrom: 'exactly half of 36'}},
  previous: {2015: 28},
};

const partsIn = (section: Record<string, unknown>, list: ListName): readonly Part[] =>
  parseVictimBreakdown(section).lists.find(({name}) => name === list)?.parts ?? [];

const keysIn = (section: Record<string, unknown>, list: ListName) => partsIn(section, list).map(({key}) => key);

describe('parseVictimBreakdown', () => {
  it('reads the numbers of the article', () => {
    expect(known(parseVictimBreakdown(kosovo))).to.deep.equal({
      context: {},
      status: 'identified',
      total: {precision: 'exact', value: 36},
      lists: [
        {
          name: 'exploitation',
          whole: {precision: 'exact', value: 36},
          parts: [
            {key: 'sex-trafficking', quantity: {precision: 'exact', value: 26}},
            {key: 'forced-labour', quantity: {precision: 'exact', value: 9}},
            {key: 'slavery-servitude', quantity: {precision: 'exact', value: 1}},
          ],
        },
        {
          name: 'sex',
          whole: {precision: 'exact', value: 36},
          parts: [{key: 'female', quantity: {precision: 'exact', value: 34}}],
        },
        {
          name: 'age',
          whole: {precision: 'exact', value: 36},
          parts: [{key: 'child', quantity: {precision: 'exact', value: 18, derivedFrom: {'': 'exactly half of 36'}}}],
        },
      ],
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

    expect(keysIn({total: 36, exploitation}, 'exploitation')).to.deep.equal([
      'forced-labour',
      'multiple',
      'surrogacy',
      'forced-begging',
      'organ-removal',
      'other',
    ]);
  });

  it('puts the largest part of every other list first too, shares after counts, and leaves statuses as they are', () => {
    const section = {
      total: 136,
      statuses: 'identified: 2; potential: 110; presumed: 9',
      sex: 'male: 2; female: 34',
      nationality: 'AL: unknown; RS: none; XK: about 20%; foreign: 30; domestic: 31%',
    };

    expect(keysIn(section, 'sex')).to.deep.equal(['female', 'male']);
    expect(keysIn(section, 'nationality')).to.deep.equal(['foreign', 'domestic', 'XK']);
    expect(keysIn(section, 'statuses')).to.deep.equal(['identified', 'potential', 'presumed']);
  });

  it('has all of other countries in foreign, also where they stand beside it, and those of its own country not', () => {
    const section = {country: 'XK', total: 60, nationality: 'XK: 30; VE: 9; foreign: 22; elsewhere: 7; CO: 6'};
    const inBrackets = {...section, nationality: 'foreign: 22 (VE: 9; elsewhere: 7; CO: 6); XK: 30'};

    expect(partsIn(section, 'nationality')).to.deep.equal(partsIn(inBrackets, 'nationality'));
    expect(partsIn(section, 'nationality')[1]?.including?.map(({key}) => key)).to.deep.equal(['VE', 'elsewhere', 'CO']);
    expect(() => parseVictimBreakdown({total: 60, nationality: 'VE: 9; foreign: 5'}))
      .to.throw(FigureError)
      .with.property('path', 'nationality.VE');
  });

  it('adds shares of other countries to no others beside foreign, and takes none of them for one of foreign', () => {
    const section = {total: 60, nationality: 'domestic: 60%; foreign: 40%; VE: 30%', remainder: 'not-stated'};

    expect(keysIn(section, 'nationality')).to.deep.equal(['domestic', 'foreign', 'VE']);
  });

  it('knows the American spelling, and the words of the report in any case', () => {
    const exploitation = 'Forced labor: 9; child-labor: 1; Sex Trafficking: 0';

    expect(keysIn({total: 36, exploitation}, 'exploitation')).to.deep.equal([
      'forced-labour',
      'child-labour',
      'sex-trafficking',
    ]);
    expect(keysIn({total: 36, exploitation: 'labor trafficking: 9'}, 'exploitation')).to.deep.equal(['forced-labour']);
  });

  it('knows words of the report for several people', () => {
    const section = {
      total: 36,
      exploitation: 'child soldiers: 9',
      sex: 'Females: 30; males: 6',
      age: 'children: 20 (NGOs: 3); adults: 16',
      identifiedBy: 'NGOs: 9',
    };

    expect(keysIn(section, 'exploitation')).to.deep.equal(['child-soldier']);
    expect(keysIn(section, 'sex')).to.deep.equal(['female', 'male']);
    expect(keysIn(section, 'age')).to.deep.equal(['child', 'adult']);
    expect(keysIn(section, 'identifiedBy')).to.deep.equal(['ngo']);
  });

  it('knows every form of the vocabulary', () => {
    const exploitation = forms.map((form) => `${form}: 1`).join('; ');

    expect(partsIn({total: 36, exploitation}, 'exploitation')).to.have.length(forms.length);
  });

  for (const [list, keys] of [
    ['statuses', statuses.join(' ')],
    ['sexAge', 'women men girls boys unknown'],
    ['nationality', 'domestic elsewhere unknown XK al'],
    ['nationality', 'domestic foreign unknown'],
    ['identifiedBy', 'government police court-or-prosecution ngo international-organization self other unknown'],
  ] as const) {
    it(`knows the keys ${keys} of ${list}`, () => {
      const all = keys.split(' ');

      expect(keysIn({total: 36, [list]: all.map((key) => `${key}: 1`).join('; ')}, list)).to.deep.equal(
        all.map((key) => (key === 'al' ? 'AL' : key)),
      );
    });
  }

  it('takes a form of the source’s own with a label', () => {
    const label = {en: 'pornography', sq: 'pornografi'};
    const parts = partsIn({total: 36, exploitation: {porn: {label, value: 'about 3'}}}, 'exploitation');

    expect(known(parts)).to.deep.equal([{key: 'porn', label, quantity: {precision: 'about', value: 3}}]);
  });

  it('reads parts inside a part from brackets as from JSON, of the same list and of others', () => {
    const text = {
      total: 112,
      exploitation: 'sex-trafficking: 61; forced-labour: 35 (forced-begging: 26; girls: about 3;);',
      age: 'child: 44 (sex trafficking: 42; AL: 1)',
    };
    const json = {
      total: 112,
      exploitation: {
        'sex-trafficking': 61,
        'forced-labour': {value: 35, including: {'forced-begging': 26, girls: {value: 3, qualifier: 'about'}}},
      },
      age: {child: {value: 44, including: 'sex trafficking: 42; AL: 1'}},
    };

    expect(parseVictimBreakdown(text)).to.deep.equal(parseVictimBreakdown(json));
    expect(known(partsIn(text, 'age'))).to.deep.equal([
      {
        key: 'child',
        quantity: {precision: 'exact', value: 44},
        including: [
          {key: 'sex-trafficking', list: 'exploitation', quantity: {precision: 'exact', value: 42}},
          {key: 'AL', list: 'nationality', quantity: {precision: 'exact', value: 1}},
        ],
      },
    ]);
  });

  it('reads the counts of earlier periods beside a part, and shares', () => {
    const sex = {female: {value: 37, previous: {2022: '40%', 2021: 57}}, male: {share: 21.7, of: 'people asked'}};

    expect(known(partsIn({total: 100, sex}, 'sex'))).to.deep.equal([
      {
        key: 'female',
        quantity: {precision: 'exact', value: 37},
        previous: [
          {period: {from: '2021'}, quantity: {precision: 'exact', value: 57}},
          {period: {from: '2022'}, quantity: {precision: 'share', percent: {precision: 'exact', value: 40}}},
        ],
      },
      {
        key: 'male',
        quantity: {precision: 'share', percent: {precision: 'exact', value: 21.7}, of: {'': 'people asked'}},
      },
    ]);
  });

  it('does without a total beside statuses, and takes the lists for parts of the one that is named', () => {
    const {total, partsOf, lists} = parseVictimBreakdown({
      statuses: 'formally-identified: 2; potential: 110',
      partsOf: 'potential',
      sex: 'female: 80; male: 30',
    });

    expect([total, partsOf]).to.deep.equal([undefined, 'potential']);
    expect(lists.map(({whole}) => whole)).to.deep.equal([undefined, {precision: 'exact', value: 110}]);
  });

  for (const [name, section, rest] of [
    ['the total', {total: 40, exploitation: 'sex-trafficking: 26; other: 10'}, {precision: 'exact', value: 4}],
    ['a rounded total', {total: 'about 40', exploitation: 'other: 36'}, {precision: 'about', value: 4}],
    ['a total that is at least so much', {total: 'at least 40', sex: 'male: 36'}, {precision: 'at-least', value: 4}],
    ['rounded parts', {total: 40, age: 'child: about 36'}, {precision: 'about', value: 4}],
    [
      'shares',
      {total: 958, exploitation: 'sex-trafficking: 58%; other: 21.7%'},
      {precision: 'share', percent: {precision: 'exact', value: 20.3}},
    ],
    ['nothing', {total: 36, sex: 'female: 34; male: 2'}, undefined],
    ['parts of which one is not known', {total: 36, sex: 'female: 20; male: unknown'}, undefined],
    ['parts of which one is withheld', {total: 36, sex: 'female: 20; male: withheld 1..4'}, undefined],
    ['parts that are at least so many', {total: 36, sex: 'female: at least 20'}, undefined],
    ['a total that is not known', {total: 'unknown', sex: 'female: 20'}, undefined],
  ] as const) {
    it(`works out what the source leaves open of ${name}, where it is said to`, () => {
      const {lists} = parseVictimBreakdown({...section, remainder: 'not-stated'});

      expect(lists[0]?.rest).to.deep.equal(rest);
      expect(parseVictimBreakdown(section).lists[0]?.rest).to.equal(undefined);
    });
  }

  it('says how many parts are together that exclude each other, where that is not the total', () => {
    const sums = (section: object) => parseVictimBreakdown({total: 112, ...section}).lists.map(({sum}) => sum);

    expect(sums({sexAge: 'girls: 48; women: 32; boys: 26; men: 4'})).to.deep.equal([110]);
    expect(sums({nationality: 'domestic: 60; foreign: 60', remainder: 'source-differs'})).to.deep.equal([120]);
    expect(sums({sex: 'female: 34'})).to.deep.equal([undefined]);
    expect(sums({sex: 'female: 34; male: about 70'})).to.deep.equal([undefined]);
    expect(sums({exploitation: 'other: 3; surrogacy: 4'})).to.deep.equal([undefined]);
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
    ['statuses that overlap', {total: 36, statuses: 'identified: 30; referred: 36'}],
    ['shares that are rounded up', {total: 36, sexAge: 'women: 34%; men: 33%; girls: 34%'}],
    [
      'parts above a total that the source itself contradicts',
      {total: 3, age: 'child: 4', remainder: 'source-differs'},
    ],
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
    ['neither a total nor statuses', {sex: 'female: 1'}, 'total'],
    ['a status that none is', {total: 36, status: 'found'}, 'status'],
    ['statuses that none is', {statuses: 'found: 3'}, 'statuses.found'],
    ['a status larger than the total', {total: 36, statuses: 'potential: 37'}, 'statuses.potential'],
    ['parts of a status that is not counted', {statuses: 'potential: 3', partsOf: 'identified'}, 'partsOf'],
    ['parts of a status without statuses', {total: 3, partsOf: 'identified'}, 'partsOf'],
    ['more than the status', {total: 9, statuses: 'potential: 3', partsOf: 'potential', sex: 'male: 4'}, 'sex.male'],
    ['sexes and ages that are more than the total', {total: 36, sexAge: 'girls: 20; boys: 17'}, 'sexAge'],
    [
      'nationalities that are more than the total',
      {total: 36, nationality: 'domestic: 20; foreign: 17'},
      'nationality',
    ],
    ['finders of more than the total', {total: 36, identifiedBy: 'ngo: 20; self: 17'}, 'identifiedBy'],
    [
      'forms that are more than a total of which the rest is open',
      {total: 36, exploitation: 'other: 20; surrogacy: 17', remainder: 'not-stated'},
      'exploitation',
    ],
    ['a remainder that none is', {total: 36, remainder: 'unknown'}, 'remainder'],
    ['shares of more than all', {total: 36, sex: 'female: 60%; male: 42%'}, 'sex'],
    ['a share above 100', {total: 36, sex: 'female: 101%'}, 'sex.female'],
    ['a share as total', {total: '36%'}, 'total'],
    ['a code that is no country’s', {total: 36, nationality: 'ZZ: 1'}, 'nationality.ZZ'],
    ['a name of a country', {total: 36, nationality: 'Albania: 1'}, 'nationality.Albania'],
    ['one country twice', {total: 36, nationality: 'AL: 1; al: 1'}, 'nationality.al'],
    ['more inside a part than it', {total: 36, age: 'child: 3 (other: 1; AL: 4)'}, 'age.child.including.other'],
    ['more of a form inside a part', {total: 36, age: 'child: 3 (surrogacy: 4)'}, 'age.child.including.surrogacy'],
    ['sexes inside a part above it', {total: 36, age: 'child: 3 (female: 2; male: 2)'}, 'age.child.including'],
    [
      'what several lists have inside a part',
      {total: 36, exploitation: 'surrogacy: 3 (unknown: 1)'},
      'exploitation.surrogacy.including.unknown',
    ],
    ['brackets that are not closed', {total: 36, sex: 'female: 3 (child: 1'}, 'sex.female'],
    ['brackets in brackets', {total: 36, sex: 'female: 3 (child: 2 (AL: 1))'}, 'sex.female'],
    ['brackets around nothing', {total: 36, sex: 'female: 3 ()'}, 'sex.female.including'],
    [
      'parts inside a part of a part',
      {total: 36, sex: {female: {value: 3, including: {child: {value: 2, including: 'AL: 1'}}}}},
      'sex.female.including.child',
    ],
    [
      'an earlier part of no period',
      {total: 36, sex: {female: {value: 3, previous: {earlier: 2}}}},
      'sex.female.previous.earlier',
    ],
    ['an earlier total of no period', {total: 36, previous: 'earlier: 28'}, 'previous.earlier'],
    ['an earlier total in words', {total: 36, previous: '2015: fewer'}, 'previous["2015"]'],
  ] as const) {
    it(`refuses ${name}, naming ${path}`, () => {
      expect(() => parseVictimBreakdown(section))
        .to.throw(FigureError, `${path}: `)
        .with.include({code: 'schema', path});
    });
  }

  it('names the number that parts are more than', () => {
    const refused = (section: Record<string, unknown>) => () => parseVictimBreakdown(section);
    const statuses = 'potential: 3; identified: 2';

    expect(refused({total: 9, statuses, partsOf: 'potential', sex: 'male: 4'})).to.throw(
      'sex.male: expected at most 3 as in statuses.potential, got 4',
    );
    expect(refused({total: 9, statuses: 'potential: 10', sex: 'male: 4'})).to.throw(
      'statuses.potential: expected at most 9 as in total, got 10',
    );
    expect(refused({total: 9, age: 'child: 3 (female: 4)'})).to.throw('expected at most 3 as in age.child, got 4');
  });

  it('says how to name a form of one’s own', () => {
    expect(() => parseVictimBreakdown({total: 36, sex: {women: 34}})).to.throw(
      'sex.women: expected one of female, male, other, unknown, or a label, got "women"',
    );
  });
});
