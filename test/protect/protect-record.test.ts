import {expect} from '@open-wc/testing';
import {FigureError} from '@tip-figures/record/figure-error.js';
import {parseFundingGap} from '@tip-figures/funding-gap/funding-gap.model.js';
import {protectRecord} from '@tip-figures/record/protect/protect-record.js';
import {parseSentenceDistribution} from '@tip-figures/sentence-distribution/sentence-distribution.model.js';
import {parseVictimBreakdown} from '@tip-figures/victim-breakdown/victim-breakdown.model.js';

const few = {missing: 'withheld', low: 1, high: 4};
const range = (low: number, high: number) => ({missing: 'withheld', low, high});
const gone = {missing: 'withheld'};

const kosovo = {
  version: 1,
  country: 'XK',
  period: '2016',
  source: 'k20',
  'tier-badge': {tier: '2'},
  'victim-breakdown': {
    total: 36,
    exploitation: {'sex-trafficking': 26, 'forced-labour': 9, 'slavery-servitude': 1},
    sex: {female: 34},
    age: {child: {value: 18, derivedFrom: 'exactly half of 36'}},
    previous: {2015: 28},
  },
  'funding-gap': {
    currency: 'EUR',
    amounts: {2015: 4, 2016: 3},
    victims: {2015: 28, 2016: 36},
  },
  'sentence-distribution': {
    convicted: 24,
    minimum: 'P5Y',
    sentences: [
      {sentence: 'P5Y6M', count: 1},
      {from: 'fine just over 1000 EUR', to: 'P3Y6M', count: 23},
    ],
  },
};

/** The breakdown of a record with nothing else in it. */
const breakdown = (section: object, below = 5) =>
  protectRecord({source: 'report', 'victim-breakdown': section}, below).record['victim-breakdown'];

describe('protectRecord, with the numbers of the story', () => {
  const {record, withheld, exposed} = protectRecord(kosovo, 5);

  it('withholds the one person, and makes ranges of what would tell them', () => {
    expect(record['victim-breakdown']).to.deep.equal({
      total: 36,
      exploitation: {'sex-trafficking': 26, 'forced-labour': range(6, 9), 'slavery-servitude': few},
      sex: {female: range(32, 35)},
      age: {child: {value: 18, derivedFrom: 'exactly half of 36'}},
      previous: {2015: 28},
    });
    expect(record['sentence-distribution']).to.deep.equal({
      convicted: 24,
      minimum: 'P5Y',
      sentences: [
        {sentence: 'P5Y6M', count: few},
        {from: 'fine just over 1000 EUR', to: 'P3Y6M', count: range(20, 23)},
      ],
    });
  });

  it('leaves alone what counts no people', () => {
    expect(record['funding-gap']).to.deep.equal(kosovo['funding-gap']);
    expect(record['tier-badge']).to.deep.equal(kosovo['tier-badge']);
  });

  it('says what it did, and below what', () => {
    expect(record['suppressBelow']).to.equal(5);
    expect(exposed).to.deep.equal([]);
    expect(withheld.map(({path, reason}) => [path, reason])).to.deep.equal([
      ['victim-breakdown.exploitation["slavery-servitude"]', 'small'],
      ['sentence-distribution.sentences[0].count', 'small'],
      ['victim-breakdown.exploitation["forced-labour"]', 'subtraction'],
      ['victim-breakdown.sex.female', 'subtraction'],
      ['sentence-distribution.sentences[1].count', 'subtraction'],
    ]);
    expect(withheld[0]?.mark).to.deep.equal({precision: 'withheld', within: {low: 1, high: 4}});
    expect(withheld[2]?.mark).to.deep.equal({precision: 'withheld', within: {low: 6, high: 9}});
  });

  it('can be read by the figures', () => {
    const section = (name: string) => record[name] as Record<string, unknown>;

    expect(parseVictimBreakdown(section('victim-breakdown')).total).to.deep.equal({precision: 'exact', value: 36});
    expect(parseSentenceDistribution(section('sentence-distribution')).groups).to.have.length(2);
    expect(parseFundingGap(section('funding-gap')).victims.at(-1)?.quantity).to.deep.equal({
      precision: 'exact',
      value: 36,
    });
  });

  it('writes lists in attributes as it found them', () => {
    const attributes = {
      'victim-breakdown': {
        total: '36',
        exploitation: 'sex-trafficking: 26; forced-labor:9; slavery-servitude: 1',
        sex: 'female: 34',
      },
      'sentence-distribution': {convicted: '24', minimum: 'P5Y', sentences: 'P5Y6M: 1; fine .. P3Y6M: 23'},
    };

    expect(protectRecord(attributes, 5).record).to.deep.equal({
      suppressBelow: 5,
      'victim-breakdown': {
        total: '36',
        exploitation: 'sex-trafficking: 26; forced-labor: withheld 6..9; slavery-servitude: withheld 1..4',
        sex: 'female: withheld 32..35',
      },
      'sentence-distribution': {
        convicted: '24',
        minimum: 'P5Y',
        sentences: 'P5Y6M: withheld 1..4; fine .. P3Y6M: withheld 20..23',
      },
    });
  });
});

describe('protectRecord', () => {
  for (const [title, section, expected] of [
    ['shows nobody as nobody', {total: 36, sex: {female: 36, male: 0}}, {total: 36, sex: {female: 36, male: 0}}],
    ['leaves 5 where fewer than 5 are withheld', {total: 5, sex: {female: 5}}, {total: 5, sex: {female: 5}}],
    [
      'withholds the parts of a total that is so small that to call them small tells too much',
      {total: 5, sex: {female: 2, male: 3, unknown: 0}},
      {total: 5, sex: {female: gone, male: gone, unknown: gone}},
    ],
    [
      'says nothing of the parts where one that is not small may hide among them, but that nobody is in a part',
      {total: 8, sex: {female: 3, male: 5, unknown: 0}},
      {total: 8, sex: {female: gone, male: gone, unknown: 0}},
    ],
    [
      'leaves another table of the total, which tells nothing',
      {total: 6, sex: {female: 3, male: 3}, age: {adult: 6}},
      {total: 6, sex: {female: gone, male: gone}, age: {adult: 6}},
    ],
    [
      'hides a further part where two small ones tell each other',
      {total: 36, sex: {female: 34, male: 1, other: 1}},
      {total: 36, sex: {female: range(28, 34), male: few, other: few}},
    ],
    [
      'hides the last of the others, whatever their numbers',
      {total: 30, exploitation: {'sex-trafficking': 12, 'forced-labour': 8, 'forced-begging': 9, other: 1}},
      {
        total: 30,
        exploitation: {'sex-trafficking': 12, 'forced-labour': 8, 'forced-begging': range(6, 9), other: few},
      },
    ],
    [
      'withholds the parts of a small total, which they would tell',
      {total: 3, sex: {female: 2, male: 1}, age: {child: 3}},
      {total: few, sex: {female: gone, male: gone}, age: {child: gone}},
    ],
    [
      'shows the others where many small ones can be any',
      {total: 40, exploitation: {'sex-trafficking': 31, 'forced-labour': 4, 'forced-begging': 3, other: 2}},
      {total: 40, exploitation: {'sex-trafficking': 31, 'forced-labour': few, 'forced-begging': few, other: few}},
    ],
    [
      'leaves a line in which the rest is large',
      {total: 36, age: {child: 3}, sex: {female: 20}},
      {total: 36, age: {child: few}, sex: {female: 20}},
    ],
    [
      'subtracts nothing from a total that overlapping forms exceed',
      {total: 10, exploitation: {'sex-trafficking': 9, 'forced-labour': 8}},
      {total: 10, exploitation: {'sex-trafficking': 9, 'forced-labour': 8}},
    ],
    [
      'hides more where it would seem that overlapping forms add up',
      {total: 10, exploitation: {'sex-trafficking': 9, 'forced-labour': 3}},
      {total: 10, exploitation: {'sex-trafficking': gone, 'forced-labour': gone}},
    ],
    [
      'takes those of unknown sex for the rest',
      {total: 36, sex: {female: 34, unknown: 'unknown'}},
      {total: 36, sex: {female: range(32, 35), unknown: 'unknown'}},
    ],
    [
      'withholds a rounded number, which may not be in a range made for it',
      {total: 36, sex: {female: 'about 34', male: 2}},
      {total: 36, sex: {female: 'withheld', male: few}},
    ],
    [
      'protects a dimension that no figure knows',
      {total: 36, nationality: {XK: 35, AL: 1}},
      {total: 36, nationality: {XK: range(32, 35), AL: few}},
    ],
    [
      'leaves what the parser of the figure will refuse',
      {total: 'thirty-six', sex: {female: 'many', male: 2}},
      {total: 'thirty-six', sex: {female: 'many', male: few}},
    ],
  ] as const) {
    it(title, () => {
      expect(breakdown(section)).to.deep.equal(expected);
    });
  }

  for (const [written, expected] of [
    [4, few],
    ['4', 'withheld 1..4'],
    // About 4 may be 5.
    ['about 4', 'withheld'],
    ['about 5', 'about 5'],
    ['almost 5', 'withheld 1..4'],
    ['almost 6', 'almost 6'],
    ['over 2', 'withheld'],
    ['over 4', 'over 4'],
    ['1..4', 'withheld 1..4'],
    ['2..3', 'withheld 1..4'],
    ['2..5', '2..5'],
    // A source may say so of nobody at all.
    ['under 5', 'withheld 0..4'],
    ['under 3', 'withheld 0..4'],
    ['0..2', 'withheld 0..4'],
    ['under 6', 'under 6'],
    ['under 1', 'under 1'],
    ['unknown', 'unknown'],
    ['withheld', 'withheld'],
    [
      {value: 4, label: 'x', source: 's', note: 'two couples', derivedFrom: '2 + 2', published: false},
      {...few, label: 'x', source: 's'},
    ],
    [{value: '3'}, few],
  ] as const) {
    it(`writes ${JSON.stringify(written)} people as ${JSON.stringify(expected)}`, () => {
      expect(breakdown({total: written})).to.deep.equal({total: expected});
    });
  }

  it('knows a number to be small that could be worked out from a range', () => {
    expect(breakdown({total: 36, sex: {female: 33, male: '1..8'}})).to.deep.equal({
      total: 36,
      sex: {female: gone, male: 'withheld'},
    });
  });

  it('leaves a range of its source that leaves enough people for a small number', () => {
    const table = {total: 36, sex: {female: '20..33', male: 3, unknown: 1}};

    expect(breakdown(table)).to.deep.equal({...table, sex: {female: '20..33', male: few, unknown: few}});
    expect(breakdown({...table, total: '30..40'})).to.deep.equal({
      total: 'withheld',
      sex: {female: 'withheld', male: gone, unknown: gone},
    });
  });

  it('reads its own mark', () => {
    const own = {suppressBelow: 5, 'victim-breakdown': {total: 'withheld 1..4'}};

    expect(protectRecord(own, 5)).to.deep.include({record: own, withheld: [], marked: ['victim-breakdown.total']});
  });

  it('keeps to a higher threshold that the record has', () => {
    const {record} = protectRecord({suppressBelow: 10, 'victim-breakdown': {total: 7}}, 5);

    expect(record).to.deep.equal({
      suppressBelow: 10,
      'victim-breakdown': {total: {missing: 'withheld', low: 1, high: 9}},
    });
  });

  for (const own of [10, '10']) {
    it(`keeps to a higher threshold that a section has as ${typeof own}`, () => {
      const table = {suppressBelow: own, total: 56, sex: {female: 49, male: 7}};
      const trend = {suppressBelow: 3, points: {2015: 8}};

      expect(protectRecord({'victim-breakdown': table, 'victims-trend': trend}, 5).record).to.deep.equal({
        'victim-breakdown': {...table, sex: {female: range(47, 55), male: range(1, 9)}},
        'victims-trend': {suppressBelow: 10, points: {2015: range(1, 9)}},
        suppressBelow: 10,
      });
    });
  }

  it('says what earlier versions wrote as it writes it now', () => {
    const table = {
      suppressBelow: 5,
      total: 36,
      sex: {female: {low: 32, high: 35}, male: {value: 5, qualifier: 'under'}},
    };
    const {record} = protectRecord({'victim-breakdown': table}, 5);

    expect(record).to.deep.equal({
      'victim-breakdown': {...table, sex: {female: range(32, 35), male: few}},
      suppressBelow: 5,
    });
    expect(protectRecord(record, 5).record).to.deep.equal(record);
  });

  it('says nothing of a threshold where nothing is withheld', () => {
    expect(protectRecord({'victim-breakdown': {total: 36}}, 5).record).to.deep.equal({'victim-breakdown': {total: 36}});
  });

  it('takes the words of those who knew them out of a section in which it withholds numbers, and out of no other', () => {
    const words = {value: 26, derivedFrom: 'all but ten', note: {en: 'all of them adults'}};
    const own = {heading: 'One of {total}', subheading: 'x', alt: {en: 'One person'}, annotation: {other: 'alone'}};
    const trend = {heading: 'More than before', points: {2015: {value: 28, note: 'fewer'}}};
    const table = {
      ...own,
      highlight: 'other',
      total: {value: 36, note: 'police only'},
      exploitation: {'forced-labour': words, other: 9, multiple: 1},
      sex: {female: 34},
      age: {adult: {value: 36, derivedFrom: 'all', note: 'x'}},
    };
    const {record, withheld} = protectRecord({'victim-breakdown': table, 'victims-trend': trend}, 5);

    expect(record).to.deep.equal({
      suppressBelow: 5,
      'victim-breakdown': {
        highlight: 'other',
        total: {value: 36},
        exploitation: {'forced-labour': {value: 26}, other: range(6, 9), multiple: few},
        sex: {female: range(32, 35)},
        age: {adult: {value: 36, derivedFrom: 'all'}},
      },
      'victims-trend': trend,
    });
    expect(withheld.filter(({reason}) => reason === 'text').map(({path}) => path)).to.deep.equal([
      'victim-breakdown.exploitation["forced-labour"].derivedFrom',
      'victim-breakdown.heading',
      'victim-breakdown.subheading',
      'victim-breakdown.alt',
      'victim-breakdown.annotation.other',
      'victim-breakdown.total.note',
      'victim-breakdown.exploitation["forced-labour"].note',
      'victim-breakdown.age.adult.note',
    ]);
  });

  it('leaves words that somebody has looked at, unless a page withholds the numbers', () => {
    const looked = {text: 'Most were women', reviewed: true};
    const words = {
      heading: looked,
      alt: {text: 'One man', reviewed: false},
      annotation: {female: looked, male: 'alone'},
    };
    const table = {...words, total: {value: 36, note: looked}, sex: {female: 34, male: 2}};
    const sex = {female: range(32, 35), male: few};
    const onPage = protectRecord({'victim-breakdown': table}, 5, undefined, undefined, false);

    expect(breakdown(table)).to.deep.equal({heading: looked, annotation: {female: looked}, total: table.total, sex});
    expect(onPage.record['victim-breakdown']).to.deep.equal({total: {value: 36}, sex});
  });

  it('leaves words over numbers that were withheld before', () => {
    const before = {'victim-breakdown': {heading: 'Some of 36', total: 36, sex: {female: range(32, 35), male: few}}};
    const record = {suppressBelow: 5, ...before};

    expect(protectRecord(record, 5)).to.deep.include({record, withheld: []});
  });
});

describe('protectRecord, where a government printed a number', () => {
  const one = {value: 1, published: true};

  it('leaves it, and counts it as known', () => {
    const section = {total: 36, sex: {female: 33, male: 2, other: one}};

    expect(breakdown(section)).to.deep.equal({total: 36, sex: {female: range(31, 34), male: few, other: one}});
  });

  for (const [title, record] of [
    ['the record', {source: 'report', 'victim-breakdown': {total: one}}],
    ['the section', {'victim-breakdown': {source: 'report', total: one}}],
    ['the number', {'victim-breakdown': {total: {...one, source: 'report'}}}],
  ] as const) {
    it(`believes it with a source of ${title}`, () => {
      expect(protectRecord(record, 5).record).to.deep.equal(record);
    });
  }

  it('does not believe it without a source', () => {
    expect(protectRecord({'victim-breakdown': {total: one}}, 5).record['victim-breakdown']).to.deep.equal({total: few});
  });

  it('leaves it in every section', () => {
    const record = {
      source: 'report',
      period: '2016',
      'victim-breakdown': {total: one},
      'victims-trend': {points: {2016: 1}},
    };

    expect(protectRecord(record, 5).record).to.deep.equal(record);
  });

  const all = (value: number) => ({value, published: true});

  it('leaves how it was worked out', () => {
    const printed = {value: 34, published: true, derivedFrom: 'all but 2', note: '34 of 36'};
    const section = {total: 36, sex: {female: printed, male: 2}};

    const {note: _left, ...kept} = printed;
    expect(breakdown(section)).to.deep.equal({total: 36, sex: {female: kept, male: gone}});
  });

  it('says nothing of a total of which no parts are known', () => {
    const {exposed} = protectRecord({source: 'report', 'victim-breakdown': {total: all(3), sex: {male: 'unknown'}}}, 5);

    expect(exposed).to.deep.equal([]);
  });

  it('names what can still be worked out', () => {
    const forms = {'sex-trafficking': 26, 'forced-labour': 10};
    const section = {total: all(36), exploitation: forms, sex: {female: all(34), male: 2}, age: {child: all(33)}};
    const {record, exposed} = protectRecord({source: 'report', 'victim-breakdown': section}, 5);

    expect(record['victim-breakdown']).to.deep.equal({...section, sex: {female: all(34), male: gone}});
    expect(exposed).to.deep.equal(['victim-breakdown.sex.male', 'victim-breakdown.age']);
  });
});

describe('protectRecord, where it cannot protect', () => {
  for (const [title, record, path] of [
    ['a section that is none', {'victim-breakdown': 36}, 'victim-breakdown'],
    ['one of a list that is none', {'victim-breakdown': [{id: 'a', total: 36}, 36]}, 'victim-breakdown[1]'],
    ['a list that is none', {'victim-breakdown': {total: 36, sex: 'female 34'}}, 'victim-breakdown.sex'],
    ['points that are none', {'victims-trend': {points: 36}}, 'victims-trend.points'],
    ['sentences that are none', {'sentence-distribution': {sentences: true}}, 'sentence-distribution.sentences'],
    ['a section without its name', {total: 36}, ''],
  ] as const) {
    it(`refuses ${title}`, () => {
      expect(() => protectRecord(record, 5))
        .to.throw(FigureError, /expected an? (object|list)/)
        .that.includes({code: 'schema', path});
    });
  }

  for (const below of [1, 0, -5, 2.5, NaN, Infinity]) {
    it(`refuses a threshold of ${below}`, () => {
      expect(() => protectRecord(kosovo, below)).to.throw(FigureError, 'suppressBelow: expected a whole number');
    });
  }
});
