import {expect} from '@open-wc/testing';
import {protectRecord} from '@tip-figures/record/protect/protect-record.js';

const few = {missing: 'withheld', low: 1, high: 4};
const range = (low: number, high: number) => ({missing: 'withheld', low, high});
const gone = {missing: 'withheld'};

const protect = (record: Record<string, unknown>) => {
  const {suppressBelow, ...sections} = protectRecord(record, 5).record;
  return sections;
};

describe('the same count in several sections', () => {
  it('is hidden alike in all of them', () => {
    const record = {
      country: 'XK',
      period: '2016',
      'victim-breakdown': {total: 4, sex: {female: 2, male: 2}, previous: {2015: 2}},
      'victims-trend': {points: '2014: 40; 2015: 2; 2016: 4'},
      'funding-gap': {amounts: {2016: 3}, victims: {2015: 2, 2016: 4}},
    };

    expect(protect(record)).to.deep.equal({
      country: 'XK',
      period: '2016',
      'victim-breakdown': {total: few, sex: {female: gone, male: gone}, previous: {2015: few}},
      'victims-trend': {points: '2014: 40; 2015: withheld 1..4; 2016: withheld 1..4'},
      'funding-gap': {amounts: {2016: 3}, victims: {2015: few, 2016: few}},
    });
  });

  it('is another one where it is counted since a year, and tells a few by those before it', () => {
    const section = {period: '2016', total: 36};
    const points = '2014: 340; 2015: 343; 2016: 379';
    const protectTrend = (trend: object) => protect({'victim-breakdown': section, 'victims-trend': trend});

    expect(protectTrend({points, cumulative: '2000'})).to.deep.equal({
      'victim-breakdown': section,
      'victims-trend': {points: points.replace('340', 'withheld 339..342'), cumulative: '2000'},
    });
    expect(protectTrend({points: '2014: 340; 2015: 343'})).to.deep.equal({
      'victim-breakdown': section,
      'victims-trend': {points: '2014: 340; 2015: 343'},
    });
  });

  it('is another one in another country or period', () => {
    const trend = {points: {2015: 6, 2016: 4}};
    const record = {
      country: 'XK',
      period: 2016,
      'victim-breakdown': {total: 4, sex: {female: 2, male: 2}},
      'victims-trend': trend,
      'funding-gap': {country: 'AL', amounts: {2016: 3}, victims: {2016: 6}},
    };

    expect(protect(record)['victims-trend']).to.deep.equal({points: {2015: 6, 2016: few}});
    expect(protect(record)['funding-gap']).to.deep.equal(record['funding-gap']);
  });

  it('is withheld where another section gives it otherwise', () => {
    const record = {
      period: '2016',
      'victim-breakdown': {total: 4, sex: {female: 3, male: 1}, previous: {2016: 0}},
      'victims-trend': {points: {2016: 7}},
      'funding-gap': {victims: {2016: '3..20'}},
    };

    expect(protect(record)).to.deep.equal({
      period: '2016',
      'victim-breakdown': {total: few, sex: {female: gone, male: gone}, previous: {2016: 0}},
      'victims-trend': {points: {2016: gone}},
      'funding-gap': {victims: {2016: 'withheld'}},
    });
  });

  it('is hidden in a breakdown of no period where it may be the same', () => {
    const points = {'2014/2016': 40, 2014: 20, 2015: 17, 2016: 3};
    const table = (total: number) => ({'victim-breakdown': {total}, 'victims-trend': {points}});

    expect(protect(table(18))).to.deep.equal({
      'victim-breakdown': {total: gone},
      'victims-trend': {points: {...points, 2015: range(16, 19), 2016: few}},
    });
    expect(protect(table(20))['victim-breakdown']).to.deep.equal({total: 20});
  });

  it('is hidden in what other sources say of a trend', () => {
    const record = {
      'victims-trend': {
        points: {2015: 28, 2016: 3},
        breaks: [{before: 2016, note: 'A new law.'}],
        revisions: [
          {period: 2015, value: 30, source: 'police'},
          {period: 2016, value: 4, note: 'Police said 4.', source: 'police'},
          {period: 2016, value: 9},
        ],
      },
    };

    expect(protect(record)).to.deep.equal({
      'victims-trend': {
        points: {2015: 28, 2016: few},
        breaks: [{before: 2016}],
        revisions: [
          {period: 2015, value: 30, source: 'police'},
          {period: 2016, ...few, source: 'police'},
          {period: 2016, ...gone},
        ],
      },
    });
  });

  it('serves as the total of a breakdown that has none', () => {
    const record = {
      period: '2016',
      'victim-breakdown': {total: 'unknown', sex: {female: 34, male: 2}},
      'victims-trend': {points: [{period: '2016', value: 36}]},
    };

    expect(protect(record)['victim-breakdown']).to.deep.equal({
      total: 'unknown',
      sex: {female: range(32, 35), male: few},
    });
  });
});

describe('people before the courts', () => {
  const sentences = {'P1Y .. P2Y': 14, fine: 3, P6Y: 6, P8Y: 1};

  it('are protected at every stage', () => {
    const record = {
      'justice-outcomes': {investigated: 40, arrested: 3, prosecuted: '2', convicted: 1, minimum: 'P5Y', appeal: 3},
    };

    expect(protect(record)).to.deep.equal({
      'justice-outcomes': {
        investigated: 40,
        arrested: few,
        prosecuted: 'withheld 1..4',
        convicted: few,
        minimum: 'P5Y',
        appeal: few,
      },
    });
  });

  it('are the same in their sentences', () => {
    const record = {
      period: '2016',
      'sentence-distribution': {convicted: 4, sentences: {fine: 2, P1Y: 2}},
      'justice-outcomes': {convicted: 4},
    };

    expect(protect(record)).to.deep.equal({
      period: '2016',
      'sentence-distribution': {convicted: few, sentences: {fine: gone, P1Y: gone}},
      'justice-outcomes': {convicted: few},
    });
  });

  for (const [name, convicted, sentences, isShown] of [
    ['of many', 200, 'suspended: 65%; P1Y .. P5Y: 35%', true],
    ['of few', 12, 'suspended: 25%; P1Y .. P5Y: 75%', false],
    [
      'beside a count that is few',
      200,
      [
        {sentence: 'suspended', count: '65%'},
        {sentence: 'life', count: 2},
      ],
      false,
    ],
  ] as const) {
    it(`are ${isShown ? 'not ' : ''}told by shares of sentences ${name}`, () => {
      const left = JSON.stringify(protect({'sentence-distribution': {convicted, sentences}}));

      expect(/\d%/.test(left), left).to.equal(isShown);
    });
  }

  for (const field of ['at-minimum', 'atMinimum']) {
    it(`are not told by ${field}, which counts some of the sentences`, () => {
      const record = {
        period: '2016',
        'justice-outcomes': {convicted: 24, [field]: 7, minimum: 'P5Y'},
        'sentence-distribution': {convicted: 24, minimum: 'P5Y', sentences},
      };

      expect(protect(record)).to.deep.equal({
        period: '2016',
        'justice-outcomes': {convicted: 24, [field]: 7, minimum: 'P5Y'},
        'sentence-distribution': {
          convicted: 24,
          minimum: 'P5Y',
          sentences: {'P1Y .. P2Y': gone, fine: gone, P6Y: gone, P8Y: gone},
        },
      });
    });
  }

  const reached = {'justice-outcomes': {convicted: 24, 'at-minimum': 7, minimum: 'P5Y'}};
  const groups = (lesser: string) => ({[lesser]: 5, P6Y: 6, P8Y: 1});

  it('are measured against the minimum of the outcomes', () => {
    const record = {...reached, 'sentence-distribution': {convicted: 24, sentences: groups('P1Y .. P2Y')}};

    expect(protect(record)['sentence-distribution']).to.deep.equal({
      convicted: 24,
      sentences: {'P1Y .. P2Y': 5, P6Y: gone, P8Y: gone},
    });
  });

  for (const lesser of ['P1Y .. P8Y', 'P1Y .. P5Y', 'suspended P6Y', 'other']) {
    it(`are told by the convicted alone where some got ${lesser}, which may be on either side`, () => {
      const record = {...reached, 'sentence-distribution': {convicted: 24, sentences: groups(lesser)}};

      expect(protect(record)['sentence-distribution']).to.deep.equal({
        convicted: 24,
        sentences: {[lesser]: 5, P6Y: 6, P8Y: few},
      });
    });
  }

  it('are on neither side of the minimum where a fine can be paid, and reach it with a fine beside', () => {
    const of = (sentence: string) => {
      const sentences = {[sentence]: 6, P8Y: 1, P1Y: 17};
      const record = {...reached, 'sentence-distribution': {convicted: 24, sentences}};
      const {sentences: left} = protect(record)['sentence-distribution'] as {sentences: object};
      return Object.values(left) as unknown[];
    };

    expect(of('P6Y or fine')).to.deep.equal(of('P1Y .. P8Y'));
    expect(of('P6Y and fine')).to.deep.equal(of('P6Y'));
    expect(of('P6Y or fine')).not.to.deep.equal(of('P6Y'));
  });

  it('are measured against the minimum that each of their sentences names', () => {
    const minimum = {adult: 'P5Y', child: 'P10Y'};
    const of = (sentence: string, key: string, count: unknown) => ({sentence, minimum: key, count});
    const record = (sentences: object[]) => ({
      ...reached,
      'sentence-distribution': {convicted: 24, minimum, sentences},
    });
    const protectedOf = (sentences: object[]) => protect(record(sentences))['sentence-distribution'];

    // Six at their minimum and one above it are the seven of the outcomes, so the one is not told by the rest.
    expect(protectedOf([of('P6Y', 'adult', 6), of('P12Y', 'child', 1), of('P6Y', 'child', 17)])).to.deep.equal({
      convicted: 24,
      minimum,
      sentences: [of('P6Y', 'adult', gone), of('P12Y', 'child', gone), of('P6Y', 'child', 17)].map((one, index) =>
        index < 2 ? {...one, count: {missing: 'withheld'}} : one,
      ),
    });
  });

  it('are other people where the same length is suspended', () => {
    const sentences = [
      {sentence: 'P2Y', count: 20},
      {sentence: 'P2Y', suspended: true, count: 12},
      {from: 'P1Y', to: 'P21Y'},
    ];
    const record = {'sentence-distribution': {convicted: 90, sentences}};

    expect(protect(record)).to.deep.equal(record);
  });

  it('are not told by those below the minimum', () => {
    expect(protect({'justice-outcomes': {convicted: 24, 'at-minimum': 22}})).to.deep.equal({
      'justice-outcomes': {convicted: 24, 'at-minimum': range(20, 23)},
    });
  });

  it('are not cases', () => {
    const record = {
      'case-backlog': {open: {'2016-12-31': 3}, flow: {new: 2, closed: 1}},
      'justice-outcomes': {prosecuted: {value: 2, unit: 'cases'}, convicted: 24},
    };

    expect(protect(record)).to.deep.equal(record);
  });

  it('are people where the unit is any other', () => {
    const outcomes = (value: unknown) => ({'justice-outcomes': {prosecuted: value}});

    expect(protect(outcomes({value: 2, unit: 'people'}))).to.deep.equal(outcomes({unit: 'people', ...few}));
    expect(protect(outcomes({value: 2, unit: 'files'}))).to.deep.equal(outcomes({unit: 'files', ...few}));
  });

  it('are counted in the period of their stage', () => {
    const outcomes = {convicted: {value: 24, period: 2015}, atMinimum: {value: 22, period: 2015}};
    const trial = {period: '2015', convicted: 24, sentences: {fine: 24}};

    expect(protect({period: '2016', 'justice-outcomes': outcomes})['justice-outcomes']).to.deep.equal({
      convicted: {value: 24, period: 2015},
      atMinimum: {period: 2015, ...range(20, 23)},
    });
    expect(
      protect({
        period: '2016',
        'justice-outcomes': {convicted: {value: 3, period: '2015'}},
        'sentence-distribution': {...trial, convicted: 3, sentences: {fine: 3}},
      })['sentence-distribution'],
    ).to.deep.equal({...trial, convicted: few, sentences: {fine: gone}});
  });

  for (const [name, convicted] of [
    ['another period', {value: 24, period: '2015'}],
    ['cases', {value: 24, unit: 'cases'}],
    ['cases with a capital', {value: 24, unit: 'Cases'}],
  ] as const) {
    it(`are not told by a difference from ${name}`, () => {
      const record = {period: '2016', 'justice-outcomes': {convicted, atMinimum: 22}};

      expect(protect(record)).to.deep.equal(record);
    });
  }
});

describe('a key figure', () => {
  for (const [declared, expected] of [
    [{}, few],
    [{counts: 'people'}, few],
    [{counts: 'persons'}, few],
    [{counts: 'people', unit: 'EUR'}, few],
    [{counts: 'cases'}, 3],
    [{counts: 'Things', label: 'women rescued'}, 3],
    [{counts: 'money', unit: 'EUR'}, 3],
    [{counts: 'share'}, 3],
    // Records of before, by the code of a unit and never by its words.
    [{unit: 'EUR'}, 3],
    [{unit: '%', phrase: 'of all women'}, 3],
    [{unit: 'cases', phrase: 'children rescued'}, 3],
    [{unit: 'people', phrase: 'cases'}, few],
    [{unit: 'nightclubs'}, few],
    [{unit: {en: 'cases', sq: 'raste'}}, 3],
    [{unit: {en: 'women', sq: 'raste'}}, few],
    [{unit: 'per thousand people'}, few],
  ] as const) {
    it(`of 3 with ${JSON.stringify(declared)} is ${expected === 3 ? 'left' : 'withheld'}`, () => {
      const figure = protect({'key-figure': {value: 3, ...declared}})['key-figure'];

      expect(figure).to.deep.equal({value: expected, ...declared});
    });
  }

  it('is hidden, with its words, where it repeats what is hidden', () => {
    const record = {
      'victim-breakdown': {total: 36, sex: {female: 34, male: 2}, previous: {2015: 3}},
      'key-figure': {
        value: '34',
        unit: 'women',
        phrase: 'were identified',
        context: 'two were men',
        previous: '2015: 3',
      },
    };
    const {record: left, withheld} = protectRecord(record, 5);

    expect(left['key-figure']).to.deep.equal({
      value: 'withheld',
      unit: 'women',
      phrase: 'were identified',
      previous: '2015: withheld',
    });
    expect(
      withheld.filter(({path}) => path.startsWith('key-figure')).map(({path, reason}) => [path, reason]),
    ).to.deep.equal([
      ['key-figure.previous["2015"]', 'small'],
      ['key-figure.value', 'same'],
      ['key-figure.context', 'text'],
    ]);
  });

  it('is withheld where it rounds what is hidden', () => {
    const record = {
      'victim-breakdown': {total: 36, sex: {female: 34, male: 2}},
      'key-figure': {value: 'about 34', unit: 'women'},
    };

    expect(protect(record)['key-figure']).to.deep.equal({value: 'withheld', unit: 'women'});
  });

  const table = {total: 36, sex: {female: 33, male: 3}};
  for (const [value, unit] of [
    ['33', 'adult victims'],
    ['33', 'more than in 2015'],
    ['33..34', 'people'],
    ['about 34', 'women'],
    ['under 5', 'children'],
    ['3', 'men'],
    ['83', 'per thousand'],
    ['17', 'times as many'],
    ['12', {en: 'one in'}],
    ['36', {en: 'victims', sq: 'viktima të rritura'}],
  ] as const) {
    it(`of ${value} ${JSON.stringify(unit)} is withheld beside a count that is, since its words may tell it`, () => {
      const record = {'victim-breakdown': table, 'key-figure': {value, unit}};

      expect(protect(record)['key-figure']).to.deep.equal({value: 'withheld', unit});
    });
  }

  it('is withheld beside a small one', () => {
    const record = {
      'key-figure': {value: 33, unit: 'adult victims'},
      'country-profile': {'key-figure': {value: 3, unit: 'children'}},
    };

    expect(protect(record)).to.deep.equal({
      'key-figure': {value: gone, unit: 'adult victims'},
      'country-profile': {'key-figure': {value: few, unit: 'children'}},
    });
  });

  for (const counts of ['things', 'cases', 'money']) {
    it(`of ${counts} is left beside a count that is withheld`, () => {
      const figure = {value: 33.5, counts};

      expect(protect({'victim-breakdown': table, 'key-figure': figure})['key-figure']).to.deep.equal(figure);
    });
  }

  for (const declared of [{counts: 'share'}, {unit: '%'}, {unit: 'per 100,000 people'}, {}]) {
    it(`of 91.7 with ${JSON.stringify(declared)} is withheld where a count is hidden`, () => {
      const figure = {value: 91.7, ...declared, context: '33 of 36', previous: {2015: '40%'}};
      const {record: left, withheld} = protectRecord({'victim-breakdown': table, 'key-figure': figure}, 5);

      expect(left['key-figure']).to.deep.equal({value: gone, ...declared, previous: {2015: 'withheld'}});
      expect(withheld).to.deep.include({
        path: 'key-figure.value',
        mark: {precision: 'withheld'},
        reason: 'derived',
      });
    });
  }

  it('in percent is left where a government printed it', () => {
    const figure = {value: {value: 91.7, published: true, source: 'report'}, unit: '%'};

    expect(protect({'victim-breakdown': table, 'key-figure': figure})['key-figure']).to.deep.equal(figure);
  });

  it('of earlier people is withheld beside what tells it, and is told by no other', () => {
    const points = {'2015/2016': 40, 2016: 36};
    const figure = {value: 36, counts: 'people', previous: '2015: 4'};

    expect(protect({period: '2016', 'victims-trend': {points}, 'key-figure': figure})).to.deep.equal({
      period: '2016',
      'victims-trend': {points: {...points, 2016: range(36, 39)}},
      'key-figure': {...figure, value: gone, previous: '2015: withheld'},
    });
  });
});

describe('other sections', () => {
  it('of decisions keep the numbers of people in them', () => {
    const cases = (affected: unknown, count: unknown, victims: unknown) => ({
      cases: [{role: 'labour ministry officials', year: 2014, count, affected}, {victims}],
    });

    expect(
      protect({'accountability-record': cases({value: 3, unit: 'persons'}, '2', {foreign: 3, local: 22})}),
    ).to.deep.equal({
      'accountability-record': cases({...few, unit: 'persons'}, 'withheld 1..4', {foreign: few, local: 22}),
    });
  });

  it('of decisions hide how many officials are accused, unless the report prints it', () => {
    const of = (count: unknown, affected: unknown) => ({
      source: 'The report',
      'accountability-record': {
        cases: [
          {
            office: 'police officers',
            count,
            act: {text: 'Took 3 bribes', date: 2014},
            steps: [{stage: 'convicted', date: '2016', fine: {amount: 3, currency: 'EUR', each: true}}],
            affected,
            affectedLabel: {en: 'workers'},
            keptPost: true,
            name: {text: 'F. F.', source: 'The Gazette'},
          },
        ],
      },
    });
    const printed = {value: 2, published: true};

    expect(protect(of(2, 3))).to.deep.equal(of(few, few));
    expect(protect(of(printed, '4'))).to.deep.equal(of(printed, 'withheld 1..4'));
    expect(protectRecord(of(2, 3), 5).unread).to.deep.equal([]);
  });

  it('of several countries are protected country by country', () => {
    const of = (points: object) => ({'victims-trend': {points}});

    expect(protect({'region-compare': {report: 2017, of: {AL: of({2016: 3}), XK: of({2016: 36})}}})).to.deep.equal({
      'region-compare': {report: 2017, of: {AL: of({2016: few}), XK: of({2016: 36})}},
    });
  });

  it('may hold tiers, which count nobody', () => {
    const record = {
      'region-compare': {countries: ['AL', 'XK'], tiers: {2025: {AL: '2', XK: {tier: 2, confidence: 'single'}}}},
      corrections: [{date: '2025-10-01', path: 'region-compare.tiers["2025"].XK', was: '3', now: '2'}],
    };

    expect(protect(record)).to.deep.equal(record);
  });

  it('may hold records in a list, with corrections of their own', () => {
    const of = (total: unknown, correction: object) => ({
      'country-profile': {
        records: [{country: 'AL', 'victim-breakdown': {total}, corrections: [{path: 'total', ...correction}]}],
      },
    });

    expect(protect(of(3, {was: 2, now: 3}))).to.deep.equal(of(few, {}));
  });

  it('may repeat a whole table', () => {
    const table = (labour: string) => ({total: 36, exploitation: {other: 26, [labour]: 9, multiple: 1}});
    const left = (labour: string) => ({total: 36, exploitation: {other: 26, [labour]: range(6, 9), multiple: few}});

    expect(
      protect({
        'victim-breakdown': table('forced-labour'),
        'country-profile': {'victim-breakdown': table('forced-labor')},
      }),
    ).to.deep.equal({
      'victim-breakdown': left('forced-labour'),
      'country-profile': {'victim-breakdown': left('forced-labor')},
    });
  });

  it('that are not known are left alone', () => {
    const record = {'tier-badge': {tier: '2'}, weather: {days: 3}};

    expect(protect(record)).to.deep.equal(record);
  });
});
