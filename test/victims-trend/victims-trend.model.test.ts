import {expect} from '@open-wc/testing';
import {FigureError} from '@tip-figures/record/figure-error.js';
import {writePeriod} from '@tip-figures/record/values/period.js';
import {writeQuantity} from '@tip-figures/record/values/quantity/quantity.js';
import {parseVictimsTrend} from '@tip-figures/victims-trend/victims-trend.model.js';

/** Every point as `2015: 28 @0 s0`: its share of the way, and its stretch of the line. */
const points = (section: Record<string, unknown>): string[] =>
  parseVictimsTrend(section).points.map(({period, quantity, at, partial, stretch}) => {
    const where = partial ? 'partial' : `s${stretch}`;
    return `${writePeriod(period)}: ${writeQuantity(quantity)} @${Math.round(at * 100)} ${where}`;
  });

function refusalOf(section: Record<string, unknown>): string {
  try {
    parseVictimsTrend(section);
  } catch (error) {
    if (error instanceof FigureError) return `${error.path}: ${error.message.replace(`${error.path}: `, '')}`;
    throw error;
  }
  return 'taken';
}

describe('the model of a trend', () => {
  for (const [name, given, expected] of [
    [
      'years that follow each other are one stretch',
      {points: '2016: 36; 2015: 28'},
      ['2015: 28 @0 s0', '2016: 36 @100 s0'],
    ],
    ['one year stands in the middle', {points: {2016: 36}}, ['2016: 36 @50 s0']],
    [
      'a year that is left out keeps its place, and breaks the line',
      {points: '2015: 28; 2016: 36; 2018: 15'},
      ['2015: 28 @0 s0', '2016: 36 @33 s0', '2018: 15 @100 s1'],
    ],
    ['years that are left out say nothing', {points: '2010: 8; 2016: 36'}, ['2010: 8 @0 s0', '2016: 36 @100 s1']],
    [
      'a part of a year stands apart, and fills its gap',
      {points: '2015: 28; 2016-01/2016-09: 24; 2017: 32'},
      ['2015: 28 @0 s0', '2016-01/2016-09: 24 @44 partial', '2017: 32 @100 s1'],
    ],
    [
      'a part of a year that is there breaks nothing',
      {points: '2015: 28; 2016: 36; 2016-01/2016-09: 24'},
      ['2015: 28 @0 s0', '2016-01/2016-09: 24 @87 partial', '2016: 36 @100 s0'],
    ],
    [
      'months are whole among months',
      {points: '2017-01: 3; 2017-02: 5; 2017-04: 2'},
      ['2017-01: 3 @0 s0', '2017-02: 5 @33 s0', '2017-04: 2 @100 s1'],
    ],
    [
      'years that overlap are not joined',
      {points: '2015: 28; 2015-07/2016-06: 30'},
      ['2015: 28 @0 s0', '2015-07/2016-06: 30 @100 s1'],
    ],
    [
      'a leap year is not longer than others',
      {points: '2015: 1; 2016: 2; 2017: 3'},
      ['2015: 1 @0 s0', '2016: 2 @50 s0', '2017: 3 @100 s0'],
    ],
    [
      'a year that was not over stands apart',
      {asOf: '2016-12-30', points: '2014: 20; 2015: 28; 2016: 36'},
      ['2014: 20 @0 s0', '2015: 28 @50 s0', '2016: 36 @100 partial'],
    ],
    [
      'a year ends with its last day',
      {asOf: '2016-12-31', points: '2015: 28; 2016: 36'},
      ['2015: 28 @0 s0', '2016: 36 @100 s0'],
    ],
    [
      'counting that changed begins a stretch',
      {points: '2018: 15; 2019: 26; 2020: 17', breaks: '2019'},
      ['2018: 15 @0 s0', '2019: 26 @50 s1', '2020: 17 @100 s1'],
    ],
  ] as const) {
    it(`says that ${name}`, () => expect(points(given)).to.deep.equal(expected));
  }

  it('counts the places of periods that are left out', () => {
    const slots = (given: string) => parseVictimsTrend({points: given}).points.map(({slot}) => slot);

    expect(slots('2015: 28; 2016: 36; 2018: 15')).to.deep.equal([0, 1, 3]);
    expect(slots('2022-Q4: 3; 2023-Q3: 4; 2023-Q4: 5')).to.deep.equal([0, 3, 4]);
    expect(slots('2015: 28; 2015-07/2016-06: 30; 2016: 5')).to.deep.equal([0, 1, 2]);
    expect(slots('2017-01: 3; 2017-02: 5; 2017-11: 2')).to.deep.equal([0, 1, 10]);
  });

  it('takes a year for full that a later source gives', () => {
    const sources = {later: {publisher: 'Kosovo Police', date: '2022-07-19'}};
    const at = (source: object) =>
      points({asOf: '2021-07-01', sources, points: {2020: 17, 2021: {value: 22, ...source}}});

    expect(at({source: 'later'})).to.deep.equal(['2020: 17 @0 s0', '2021: 22 @100 s0']);
    expect(at({})).to.deep.equal(['2020: 17 @0 s0', '2021: 22 @100 partial']);
  });

  for (const [given, expected] of [
    ['2019', [['2019', 50]]],
    [2019, [['2019', 50]]],
    [
      '2019 2020',
      [
        ['2019', 50],
        ['2020', 83],
      ],
    ],
    [
      '2020, 2019',
      [
        ['2019', 50],
        ['2020', 83],
      ],
    ],
    [
      ['2019', 2020],
      [
        ['2019', 50],
        ['2020', 83],
      ],
    ],
    [[{before: '2019-01'}], [['2019-01', 50]]],
    // In the course of a year: before the next.
    ['2018-07', [['2018-07', 50]]],
    // Nothing is parted by what was before the first, or comes after the last.
    ['2010 2017 2030', []],
  ] as const) {
    it(`places breaks: ${JSON.stringify(given)}`, () => {
      const {breaks} = parseVictimsTrend({points: '2017: 9; 2018: 15; 2019: 26; 2020: 17', breaks: given});

      expect(breaks.map(({before, at}) => [before, Math.round(at * 100)])).to.deep.equal(expected);
    });
  }

  it('knows the sources of single counts', () => {
    const sources = {police: {publisher: 'Kosovo Police'}};
    const revisions = [{period: 2015, value: 30, source: 'a newspaper'}];
    const trend = parseVictimsTrend({sources, points: {2015: {value: 28, source: 'police'}, 2016: 36}, revisions});

    expect(trend.points.map(({source}) => source?.publisher)).to.deep.equal([{'': 'Kosovo Police'}, undefined]);
    expect(trend.revisions[0]?.source?.publisher).to.deep.equal({'': 'a newspaper'});
  });

  for (const [section, path, message] of [
    [{}, 'points', 'missing'],
    [{points: {}}, 'points', 'expected at least 1 entry, got 0'],
    [{points: {2015: '1,200'}}, 'points["2015"]', 'write 1200'],
    [{points: {2015: 'about 1,200'}}, 'points["2015"]', 'write 1200'],
    [{points: {2015: 'at least 1 200'}}, 'points["2015"]', 'write 1200'],
    [{points: {2015: '1.312'}}, 'points["2015"]', 'write 1312'],
    [{points: {2015: 1.5}}, 'points["2015"]', 'expected a whole number of people, got 1.5'],
    [{points: {2015: -1}}, 'points["2015"]', 'expected at least 0, got -1'],
    [{points: {May: 1}}, 'points.May', 'expected a period such as 2016'],
    [{points: {'2016-12-31': 1}}, 'points["2016-12-31"]', 'expected a period of 1 month to 1 year'],
    [{points: {'2010/2016': 1}}, 'points["2010/2016"]', 'expected a period of 1 month to 1 year'],
    [{points: {2016: 1, '2016-01/2016-12': 2}}, 'points["2016-01/2016-12"]', 'points["2016-01/2016-12"]: same time'],
    [{points: {2016: 1}, status: 'victims'}, 'status', 'expected one of identified, formally-identified, potential'],
    [{points: {2016: 1}, breaks: 'May'}, 'breaks', 'expected a year such as 2019, got "May"'],
    [{points: {2016: 1}, breaks: ''}, 'breaks', 'breaks: expected a list of years such as "2019 2021", got ""'],
    [{points: {2016: 1}, breaks: [2019, {}]}, 'breaks[1]', 'expected a year such as 2019, got an object'],
    [{points: {2016: 1}, breaks: [{before: 2019, note: 1}]}, 'breaks[0].note', 'expected a text'],
    [{points: {2016: 1}, revisions: {2016: 2}}, 'revisions', 'expected a list of {period, value}'],
    [{points: {2016: 1}, revisions: [{value: 2}]}, 'revisions[0].period', 'expected a period such as 2016'],
    [{points: {2016: 1}, revisions: [{period: 2016, value: 'x'}]}, 'revisions[0]', 'expected a quantity'],
    [
      {points: {2016: 1}, revisions: [{period: 2015, value: 1}]},
      'revisions[0].period',
      'revisions[0].period: expected a period of points, got "2015"',
    ],
  ] as const) {
    it(`refuses ${JSON.stringify(section)}`, () => {
      const refusal = refusalOf(section);

      expect(refusal).to.match(/^[^ ]+: /);
      expect(refusal.slice(0, refusal.indexOf(': '))).to.equal(path);
      expect(refusal).to.contain(message);
    });
  }
});
