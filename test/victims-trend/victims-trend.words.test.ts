import {expect} from '@open-wc/testing';
import {rowsOf} from '@tip-figures/victims-trend/victims-trend.rows.js';
import {parseVictimsTrend} from '@tip-figures/victims-trend/victims-trend.model.js';
import {victimsTrendWords} from '@tip-figures/victims-trend/victims-trend.words.js';
import type {Count} from '@tip-figures/chart/timeline.js';
import {writePeriod} from '@tip-figures/record/values/period.js';
import {writeQuantity} from '@tip-figures/record/values/quantity/quantity.js';
import {plain} from '../support/reading.js';
import {textContextOf, type TestLanguage} from '../support/text-context.js';

type Section = Record<string, unknown>;

const words = (section: Section, locale: TestLanguage = 'en') =>
  victimsTrendWords(parseVictimsTrend(section), textContextOf('victims-trend', locale));

/** Names and values of all rows of the table, with their notes. */
const rows = (section: Section, locale?: TestLanguage) =>
  words(section, locale).table.rows.map(({label, value, note = ''}) => plain(`${label}: ${value} ${note}`));

const police = {period: '2015', value: 30, source: 'Kosovo Police'};
const kosovo = {country: 'XK', points: '2015: 28; 2016: 36; 2018: 15'};

describe('what a trend tells', () => {
  for (const [name, section, ...facts] of [
    ['each period, of which the newest leads', {points: '2016: 36; 2015: 28'}, '2015 28', '2016 36 latest'],
    ['nothing of a year that is left out', kosovo, '2015 28', '2016 36', '2018 15 latest'],
    [
      'no shorter time before a full one',
      {points: '2015: 28; 2016: 36; 2017-01/2017-09: 24'},
      '2015 28',
      '2016 36 latest',
      '2017-01/2017-09 24',
    ],
    [
      'the newest number, where a later period has none',
      {points: '2015: 28; 2016: unreported'},
      '2015 28 latest',
      '2016 unreported',
    ],
    [
      'a change of counting before the period that it parts from others',
      {points: '2018: 15; 2019: 26', breaks: '2019'},
      '2018 15',
      'new 2019 26 latest',
    ],
    [
      'what another source counts',
      {points: '2015: 28; 2016: 36', revisions: [police]},
      '2015 28',
      'other 2015 30',
      '2016 36 latest',
    ],
    [
      'the same number of another source, or none of it, without drawing it',
      {
        points: '2015: 28; 2016: 36',
        revisions: [
          {...police, value: 28},
          {period: '2016', value: 'unknown'},
        ],
      },
      '2015 28',
      'other 2015 28 not drawn',
      '2016 36 latest',
      'other 2016 unknown not drawn',
    ],
  ] as readonly (readonly [string, Section, ...string[]])[]) {
    it(`is ${name}`, () => {
      const said = ({period, quantity}: Count) => `${writePeriod(period)} ${writeQuantity(quantity)}`;
      const told = rowsOf(parseVictimsTrend(section)).flatMap(({point, isLatest, isNew, others}) => [
        `${isNew ? 'new ' : ''}${said(point)}${isLatest ? ' latest' : ''}`,
        ...others.map(({count, isDrawn}) => `other ${said(count)}${isDrawn ? '' : ' not drawn'}`),
      ]);

      expect(told).to.deep.equal(facts);
    });
  }
});

describe('victimsTrendWords', () => {
  it('describes a trend as labels and values in the order of time, without comparing them', () => {
    const {title, label, summary, caveats, definitions, notes, chip} = words({...kosovo, revisions: [police]});

    expect({summary, caveats, definitions, notes, chip}).to.deep.equal({
      summary: 'Victims identified, Kosovo, 2015–2018. 2015: 28. 2015, Kosovo Police: 30. 2016: 36. 2018: 15.',
      caveats: ['More found does not mean more trafficked.'],
      definitions: ['Identified: called identified victims by the source.'],
      notes: [],
      chip: '15 victims identified, 2018',
    });
    expect([title, label]).to.deep.equal(['Victims identified, Kosovo, 2015–2018', title]);
  });

  it('says the same in Albanian', () => {
    const {summary, chip} = words(kosovo, 'sq');

    expect([summary, chip]).to.deep.equal([
      'Viktima të identifikuara, Kosova, 2015–2018. 2015: 28. 2016: 36. 2018: 15.',
      '15 viktima të identifikuara, 2018',
    ]);
  });

  for (const [points, label, more] of [
    ['2016: 36', 'Victims identified, 2016', {}],
    ['2015: 28; 2016-01/2016-09: 24', 'Victims identified, January 2015 – September 2016', {}],
    ['2021-10/2022-03: 4; 2022-04/2022-09: 6', 'Victims identified, October 2021 – September 2022', {}],
    ['2020: 9; 2021-10/2022-03: 4', 'Victims identified, January 2020 – March 2022', {}],
    ['2022-01-16/2022-07-15: 9; 2023: 4', 'Victims identified, 16 January 2022 – 31 December 2023', {}],
    ['FY2016: 3; 2017: 5', 'Victims identified, fiscal year 2016 to 2017', {}],
    ['FY2021: 3; FY2022: 5', 'Victims identified, fiscal years 2021–2022', {asOf: '2022-06', fiscalYear: 10}],
    ['2017-01: 3; 2017-03: 5', 'Victims identified, January – March 2017', {}],
    ['2022-Q4: 3; 2023-Q3: 5', 'People referred as potential victims, Q4 2022–Q3 2023', {status: 'referred'}],
    ['FY2016: 3; FY2018: 5', 'Potential victims, fiscal years 2016–2018', {status: 'potential'}],
    ['2016/17: 3; 2017/18: 5', 'Victims identified, 2016/17–2017/18', {}],
    ['2015: 28; 2021: 36', 'Victims identified since 2000, 2015–2021', {cumulative: '2000'}],
  ] as const) {
    it(`has the label ${label}`, () => expect(words({points, ...more}).title).to.equal(label));
  }

  it('tells cumulative numbers as a level, never as a change', () => {
    const {summary, caveats, chip} = words({...kosovo, cumulative: '2000'});

    expect(summary).to.equal('Victims identified since 2000, Kosovo, 2015–2018. 2015: 28. 2016: 36. 2018: 15.');
    expect(caveats).to.deep.equal(['Counts only people who were found.']);
    expect(chip).to.equal('Victims identified since 2000: 15, 2018');
  });

  for (const [name, section, ...caveats] of [
    ['one of several years', kosovo, 'More found does not mean more trafficked.'],
    ['referrals', {...kosovo, status: 'referred'}, 'A referral comes before any decision.'],
    ['one year', {points: '2016: 36'}, 'Counts only people who were found.'],
    ['nobody', {points: '2015: 3; 2016: 0'}],
    ['no number', {points: '2015: unknown; 2016: unreported'}],
    ['one number of several', {points: '2015: 36; 2016: unreported'}, 'Counts only people who were found.'],
    [
      'withheld numbers',
      {points: '2015: 9; 2016: withheld'},
      'More found does not mean more trafficked.',
      'Counts withheld to protect people.',
    ],
  ] as readonly (readonly [string, Section, ...string[]])[]) {
    it(`has the caveats of ${name}`, () => expect(words(section).caveats).to.deep.equal(caveats));
  }

  for (const [name, section, ...lines] of [
    [
      'every kind of number',
      {
        points:
          '2013: 20; 2014: about 28; 2015: at least 36; 2016: 15..25; 2017: under 5; 2018: unknown; 2019: unreported',
      },
      '2013: 20',
      '2014: about 28',
      '2015: at least 36',
      '2016: 15 to 25',
      '2017: fewer than 5',
      '2018: no figure',
      '2019: not reported',
    ],
    [
      'changes of counting, remarks, and other sources with their names',
      {
        points: {2015: {value: 28, note: 'A remark.'}, 2016: 36},
        breaks: '2016',
        revisions: [
          {...police, note: 'Counted in June.'},
          {period: 2016, value: 3},
        ],
      },
      '2015: 28 A remark.',
      '2015, Kosovo Police: 30 Counted in June.',
      '2016: 36 Counting changed before this.',
      '2016, another figure: 3',
    ],
  ] as readonly (readonly [string, Section, ...string[]])[]) {
    it(`has rows of ${name}`, () => expect(rows(section)).to.deep.equal(lines));
  }

  it('names what breaks and short times are, in About the numbers', () => {
    const points = '2018: 15; 2019: 26; 2020-01/2020-10: 12';
    const breaks = [{before: '2019', note: 'Forms were counted otherwise.'}];

    expect(words({points, breaks}).notes).to.deep.equal([
      '2019: Forms were counted otherwise.',
      'Not a full period: January – October 2020.',
    ]);
  });

  for (const [name, section, ticks, labels] of [
    [
      'half a year over new year, which is no year',
      {points: '2021-04/2021-09: 9; 2021-10/2022-03: 4'},
      ['April – September 2021', 'October 2021 – March 2022'],
    ],
    [
      'half a year over new year among years',
      {points: '2020: 9; 2021-10/2022-03: 4'},
      ['2020', 'October 2021 – March 2022'],
    ],
    [
      'twelve months, which are a year over two calendar years',
      {points: '2015-04/2016-03: 9; 2016-04-01/2017-03-31: 4; 2017/18: 5'},
      ['2015/16', '2016/17', '2017/18'],
      ['April 2015 – March 2016', '1 April 2016 – 31 March 2017', '2017/18'],
    ],
    [
      'some months of a calendar year',
      {points: '2020: 9; 2021-01/2021-10: 4'},
      ['2020', 'part of 2021'],
      ['2020', 'January – October 2021'],
    ],
    [
      'a year that was not over',
      {asOf: '2023-06-30', points: '2022: 9; 2023: 4'},
      ['2022', 'part of 2023'],
      ['2022', 'Part of 2023'],
    ],
    [
      'a fiscal year that was not over',
      {asOf: '2022-06', fiscalYear: 10, points: 'FY2021: 9; FY2022: 4'},
      ['2021', 'part of 2022'],
      ['Fiscal year 2021', 'Part of fiscal year 2022'],
    ],
    [
      'a fiscal year whose months nobody knows',
      {asOf: '2022-06', points: 'FY2021: 9; FY2022: 4'},
      ['2021', '2022'],
      ['Fiscal year 2021', 'Fiscal year 2022'],
    ],
    [
      'a fiscal year beside one of the calendar',
      {points: 'FY2021: 9; 2022: 4'},
      ['fiscal year 2021', '2022'],
      ['Fiscal year 2021', '2022'],
    ],
  ] as readonly (readonly [string, Section, string[], string[]?])[]) {
    it(`labels ${name} as what it is, in picture, description, table and chip`, () => {
      const {points, table, summary, chip} = words({...section, status: 'detected'});
      const expected = labels ?? ticks;

      expect(points.map(({tick}) => plain(tick))).to.deep.equal(ticks);
      expect(table.rows.map(({label}) => plain(label))).to.deep.equal(expected);
      for (const label of expected) expect(plain(summary)).to.contain(`. ${label}: `);
      const last = chip!.slice(chip!.indexOf(', ') + 2);
      expect(expected.map((label) => label.toLowerCase())).to.include(plain(last).toLowerCase());
    });
  }

  it('describes a long line by its ends and extremes', () => {
    const points = Object.fromEntries(Array.from({length: 40}, (_, index) => [1980 + index, 300 + ((index * 7) % 41)]));

    expect(words({points}).summary).to.equal('Victims identified, 1980–2019. 1980: 300. 2015: 340. 2019: 327.');
  });
});
