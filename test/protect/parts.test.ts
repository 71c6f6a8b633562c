import {expect} from '@open-wc/testing';
import {protectRecord} from '@tip-figures/record/protect/protect-record.js';
import {parseVictimBreakdown} from '@tip-figures/victim-breakdown/victim-breakdown.model.js';
import {canBe, publicKnowledge, type Sum, type Unknown} from './attacker.js';
import fc from '../support/fast-check.js';

type Section = Readonly<Record<string, unknown>>;

const few = {missing: 'withheld', low: 1, high: 4};
const gone = {missing: 'withheld'};

const protectedBy = (section: Section, below = 5, around: Section = {}) =>
  protectRecord({country: 'XK', period: '2016', ...around, 'victim-breakdown': section}, below);

const protect = (section: Section, below?: number) => protectedBy(section, below).record['victim-breakdown'] as Section;

describe('parts inside a part', () => {
  it('are withheld where they are few, in attributes and in JSON alike', () => {
    const text = 'sex-trafficking: 60; forced-labour: 40 (forced-begging: 30; domestic-servitude: 3)';
    const including = {'forced-begging': 30, 'domestic-servitude': 3};

    expect(protect({total: 100, exploitation: text})).to.deep.equal({
      total: 100,
      exploitation: 'sex-trafficking: 60; forced-labour: 40 (forced-begging: 30; domestic-servitude: withheld 1..4)',
    });
    expect(
      protect({total: 100, exploitation: {'sex-trafficking': 60, 'forced-labour': {value: 40, including}}}),
    ).to.deep.equal({
      total: 100,
      exploitation: {
        'sex-trafficking': 60,
        'forced-labour': {value: 40, including: {'forced-begging': 30, 'domestic-servitude': few}},
      },
    });
  });

  it('do not tell a few who are left of the part', () => {
    expect(protect({total: 100, exploitation: 'forced-labour: 40 (forced-begging: 38)'})).to.deep.equal({
      total: 100,
      exploitation: 'forced-labour: 40 (forced-begging: withheld 36..39)',
    });
  });

  it('do not tell a few foreign nationals who are left beside those of a country', () => {
    for (const nationality of ['domestic: 60; foreign: 40; VE: 38', 'XK: 60; VE: 38; foreign: 40']) {
      expect(protect({total: 100, nationality})['nationality']).to.equal(
        nationality.replace('VE: 38', 'VE: withheld 36..39'),
      );
    }
    const plain = {total: 100, nationality: 'domestic: 60; foreign: 40; VE: 30; elsewhere: 10'};
    expect(protect(plain)).to.deep.equal(plain);
  });

  it('go with a part that is withheld, and stay countable', () => {
    const exploitation = {other: {value: 3, note: '3 of them', including: {'forced-begging': 2}}};

    expect(protect({total: 100, exploitation})).to.deep.equal({
      total: 100,
      exploitation: {other: {...few, including: {'forced-begging': gone}}},
    });
    expect(parseVictimBreakdown(protect({total: 100, exploitation})).lists[0]?.parts[0]?.including).to.have.length(1);
  });

  it('are some of the parts of two lists, and tell nobody of either', () => {
    // 45 victims of sex trafficking of whom 42 were children: three were adults.
    const section = {age: 'child: 44 (sex-trafficking: 42)', exploitation: 'sex-trafficking: 45'};
    const {age, exploitation} = protect({...section, total: 100});

    expect([age, exploitation]).to.deep.equal([
      'child: 44 (sex-trafficking: withheld 40..43)',
      'sex-trafficking: withheld 41..47',
    ]);
    expect(
      protect({total: 100, age: 'child: 44 (sex-trafficking: 30)', exploitation: 'sex-trafficking: 45'}).age,
    ).to.equal('child: 44 (sex-trafficking: 30)');
  });

  it('are the same people wherever they are written', () => {
    const section = {total: 100, age: 'child: 33 (female: 30)', sexAge: 'girls: 30; boys: 3; women: 40'};

    // The few boys are the children who are not girls.
    expect(protect(section)).to.deep.equal({
      total: 100,
      age: 'child: 33 (female: withheld 29..32)',
      sexAge: 'girls: withheld 29..32; boys: withheld 1..4; women: 40',
    });
  });

  it('have counts of earlier periods that add up to those', () => {
    const sex = {female: {value: 34, previous: {2015: 25}}, male: {value: 20, previous: {2015: 3}}};

    expect(protect({total: 54, sex, previous: {2015: 28}})).to.deep.equal({
      total: 54,
      sex: {
        female: {value: 34, previous: {2015: {missing: 'withheld', low: 24, high: 27}}},
        male: {value: 20, previous: {2015: few}},
      },
      previous: {2015: 28},
    });
  });

  it('leave corrections that tell of them out, also inside a part that is shown', () => {
    const correct = (path: string, was: number) => {
      const corrections = [{date: '2017-07-04', path: `victim-breakdown.${path}`, was, now: 1000}];
      const exploitation =
        'forced-labour: 40 (forced-begging: 30; domestic-servitude: 3; other: 7); sex-trafficking: 3 (girls: 2)';
      const {record} = protectedBy({total: 100, exploitation}, 5, {corrections});
      return Object.keys((record['corrections'] as object[])[0]!);
    };
    const inside = 'exploitation["forced-labour"].including';

    for (const path of [`${inside}["domestic-servitude"]`, `${inside}["domestic-servitude"].value`, inside]) {
      expect(correct(path, 900), path).to.deep.equal(['date', 'path']);
    }
    expect(correct(`${inside}["other"]`, 3)).to.deep.equal(['date', 'path']);
    expect(correct('exploitation["sex-trafficking"].value', 900)).to.deep.equal(['date', 'path']);
    expect(correct('total', 900)).to.include('was');
  });
});

describe('people by sex and age together', () => {
  it('do not tell few of one sex or age', () => {
    // 42 adults of whom 40 were women.
    const section = {total: 100, sexAge: 'women: 40; girls: 20; boys: 38', age: 'child: 58; adult: 42'};

    expect(protect(section)).to.deep.equal({...section, sexAge: 'women: withheld 38..41; girls: 20; boys: 38'});
  });

  for (const [title, section, expected] of [
    [
      'two of six',
      {total: 58, sexAge: 'women: 43; girls: 11; men: 4', age: 'child: 11; adult: 47'},
      {sexAge: 'women: withheld 43..46; girls: 11; men: withheld 1..4'},
    ],
    [
      'two of each list that tells them',
      {total: 58, sexAge: 'women: 43; girls: 11; men: 4', age: 'child: 11; adult: 47', sex: 'female: 54; male: 4'},
      {
        sexAge: 'women: withheld 43..46; girls: 11; men: withheld 1..4',
        sex: 'female: withheld 54..57; male: withheld 1..4',
      },
    ],
    [
      'a list that tells nothing of it, and no more',
      {total: 60, sexAge: 'women: 43; men: 4', sex: 'female: 43'},
      {sexAge: 'women: 43; men: withheld 1..4'},
    ],
  ] as const) {
    it(`take no more along than is needed: ${title}`, () => {
      expect(protect(section)).to.deep.equal({...section, ...expected});
    });
  }

  it('all go where a total is so small that each number would tell', () => {
    expect(protect({total: 8, sexAge: 'women: 5; men: 3', age: 'adult: 8'})).to.deep.equal({
      total: gone,
      sexAge: 'women: withheld; men: withheld',
      age: 'adult: withheld',
    });
  });

  it('are shown beside sexes and ages where nobody of them is few', () => {
    const section = {
      total: 100,
      sexAge: 'women: 40; girls: 20; boys: 30; men: 10',
      sex: 'female: 60; male: 40',
      age: 'child: 50; adult: 50',
    };

    expect(protect(section)).to.deep.equal(section);
  });
});

describe('statuses', () => {
  it('are withheld where they are few, with what would tell them from the total', () => {
    expect(protect({total: 112, statuses: 'formally-identified: 2; potential: 110'})).to.deep.equal({
      total: 112,
      statuses: 'formally-identified: withheld 1..4; potential: withheld 108..111',
    });
  });

  for (const field of ['partsOf', 'parts-of']) {
    it(`are the whole of the lists that ${field} names`, () => {
      const section = {total: 200, statuses: 'potential: 62', [field]: 'potential', sex: 'female: 60'};

      expect(protect(section)).to.deep.equal({...section, sex: 'female: withheld 58..61'});
      expect(protect({...section, [field]: undefined}).sex).to.equal('female: 60');
    });
  }

  it('hide a whole that few are of', () => {
    const section = {total: 200, statuses: 'potential: 3', partsOf: 'potential', sex: 'female: 2; male: 1'};

    expect(protect(section)).to.deep.include({
      statuses: 'potential: withheld 1..4',
      sex: 'female: withheld; male: withheld',
    });
  });
});

describe('nationalities and who identified people', () => {
  it('are withheld where they are few', () => {
    expect(
      protect({total: 100, nationality: 'domestic: 71; BD: 26; MM: 3', identifiedBy: 'ngo: 80; self: 2'}),
    ).to.deep.equal({
      total: 100,
      nationality: 'domestic: 71; BD: withheld 25..28; MM: withheld 1..4',
      identifiedBy: 'ngo: 80; self: withheld 1..4',
    });
  });

  it('keep a name of their own where they are withheld', () => {
    const label = {en: 'stateless people'};

    expect(protect({total: 100, nationality: {none: {label, value: 3, note: 'Three.'}}}).nationality).to.deep.equal({
      none: {label, ...few},
    });
  });
});

describe('shares', () => {
  const shares = (section: Section, below?: number) => JSON.stringify(protect(section, below)).match(/\d+%/g) ?? [];

  for (const [what, section, isShown] of [
    ['of many', {total: 958, sex: 'female: about 72%; male: 27%; unknown: 1%'}, true],
    ['of which one is of few', {total: 36, sex: 'female: 50%; male: 6%'}, false],
    ['that leave a few', {total: 36, sex: 'female: 94%'}, false],
    ['that together leave a few', {total: 100, sexAge: 'women: 48%; men: 48%'}, false],
    ['that may be of few, being rounded', {total: 800, sex: 'female: 1%'}, false],
    ['that are given to a tenth', {total: 800, sex: 'female: 1.0%'}, false],
    ['of nobody who is counted', {total: 'unknown', sex: 'female: 2%'}, true],
    ['of something else', {total: 36, sex: {female: {share: 2, of: 'people asked'}}}, true],
    ['beside a count that is few', {total: 900, sex: 'female: 50%; male: 3'}, false],
    ['of the same people as a count that is few', {total: 900, sex: 'female: 50%', age: 'child: 3'}, false],
    ['of a total that is few', {total: 3, sex: 'female: 50%'}, false],
    ['of a part that is few', {total: 900, age: 'child: 3 (female: 50%)'}, false],
    ['of a part, which are few', {total: 900, age: 'child: 40 (female: 5%)'}, false],
    ['of a part of many', {total: 900, age: 'child: 400 (female: 50%)'}, true],
    ['that are less than so much', {total: 900, sex: 'female: under 50%'}, false],
  ] as const) {
    it(`are ${isShown ? 'shown' : 'withheld'} ${what}`, () => {
      const left = JSON.stringify(protect(section));

      expect(/\d%|"share"/.test(left), left).to.equal(isShown);
      if (!isShown) expect(left).to.contain('withheld');
    });
  }

  it('are withheld by the threshold', () => {
    const section = {total: 958, sex: 'female: 72%; male: 27%; unknown: 1%'};

    expect(shares(section, 5)).to.have.length(3);
    expect(shares(section, 10)).to.have.length(0);
  });

  it('of earlier periods are of the total of those', () => {
    const sex = (share: string) => ({female: {value: 500, previous: {2015: share}}});
    const section = {total: 900, previous: {2015: 40}};

    expect(shares({...section, sex: sex('50%')})).to.have.length(1);
    expect(shares({...section, sex: sex('95%')})).to.have.length(0);
  });

  it('stay where a government printed them, and are said to be withheld where they go', () => {
    const sex = {female: {share: 94, published: true, source: 'report'}, male: {share: 6, note: 'Two of 36.'}};
    const {record, withheld, marked} = protectedBy({total: 36, sex});

    expect(record['victim-breakdown']).to.deep.equal({total: 36, sex: {female: sex.female, male: gone}});
    expect(withheld.map(({path}) => path)).to.deep.equal(['victim-breakdown.sex.male']);
    expect(marked).to.deep.equal(['victim-breakdown.sex.male']);
  });

  it('leave corrections that tell them out', () => {
    const corrections = [{date: '2017-07-04', path: 'victim-breakdown.sex.female', was: '92%', now: '94%'}];
    const {record} = protectedBy({total: 36, sex: 'female: 94%'}, 5, {corrections});

    expect(record['corrections']).to.deep.equal([{date: '2017-07-04', path: 'victim-breakdown.sex.female'}]);
  });
});

/** All children and all victims of sex trafficking, and who is both, as tables with a cross. */
const crossed = fc.record({
  below: fc.constantFrom(3, 5),
  // Child or not, in sex trafficking or not.
  people: fc.array(fc.oneof(fc.integer({min: 0, max: 5}), fc.integer({min: 0, max: 20})), {minLength: 4, maxLength: 4}),
  isInBoth: fc.boolean(),
});

describe('an attacker who reckons with parts of two lists', () => {
  it('cannot tell a small number from any other small one', () => {
    fc.assert(
      fc.property(crossed, ({below, people: [both = 0, child = 0, sold = 0, none = 0], isInBoth}) => {
        const truth = {both, child: both + child, sold: both + sold, total: both + child + sold + none};
        const cell = (name: string, inside: string) => `${name} (${inside}: ${both})`;
        const {record} = protectedBy(
          {
            total: truth.total,
            age: `child: ${cell(String(truth.child), 'sex-trafficking')}`,
            exploitation: `sex-trafficking: ${isInBoth ? cell(String(truth.sold), 'child') : truth.sold}`,
          },
          below,
        );
        const left = record['victim-breakdown'] as Record<string, string>;
        const [, children = '', inside = ''] = /^child: (.*) \(sex-trafficking: (.*)\)$/.exec(left['age']!)!;
        const traded = /^sex-trafficking: ([^(]*?)(?: \(.*)?$/.exec(left['exploitation']!)![1]!;
        const told: Record<string, unknown> = {both: inside, child: children, sold: traded, total: left['total']};
        const known = new Map<string, Unknown>(
          Object.entries(told).map(([name, value]) => [
            name,
            publicKnowledge(value, below, truth[name as keyof typeof truth]),
          ]),
        );
        const open = {low: 0, high: 90};
        for (const name of ['only child', 'only sold', 'adults', 'unsold']) known.set(name, open);
        const sums: Sum[] = [
          {total: 'total', parts: ['child', 'adults'], complete: true},
          {total: 'total', parts: ['sold', 'unsold'], complete: true},
          {total: 'child', parts: ['both', 'only child'], complete: true},
          {total: 'sold', parts: ['both', 'only sold'], complete: true},
        ];
        const numbers: Record<string, number> = {...truth, 'only child': child, 'only sold': sold};
        for (const [name, number] of Object.entries(numbers)) {
          if (number === 0 || number >= below) continue;
          for (let other = 1; other < below; other += 1) {
            expect(canBe(known, sums, name, other), `${name} as ${other}: ${JSON.stringify(left)}`).to.equal(true);
          }
        }
      }),
      {numRuns: 300},
    );
  });
});
