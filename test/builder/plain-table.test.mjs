// Tables as people keep them, without the columns of a record, opened in the builder.

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {loadSource} from '../../scripts/load-source.mjs';

const {openText} = await loadSource({'@tip-figures/builder/open/open-text.js': ['openText']});

const table = (rows) => rows.map((cells) => cells.join('\t')).join('\n');

describe('a table of numbers', () => {
  for (const [name, figure, rows, section, more = {}] of [
    [
      'years below names',
      'victims-trend',
      [
        ['Year', 'Victims'],
        ['2015', '28'],
        ['2016', 'about 36'],
      ],
      {points: {2015: '28', 2016: 'about 36'}},
    ],
    [
      'years above numbers',
      'victims-trend',
      [
        ['', '2015', '2016'],
        ['Victims', '28', '36'],
      ],
      {points: {2015: '28', 2016: '36'}},
    ],
    [
      'no names of columns',
      'victims-trend',
      [
        ['2015', '28'],
        ['2016', '36'],
      ],
      {points: {2015: '28', 2016: '36'}},
    ],
    [
      'money, with its currency and people',
      'funding-gap',
      [
        ['Year', 'Amount (EUR)', 'Victims'],
        ['2015', '181,000', '28'],
        ['2016', '171,010', '36'],
      ],
      {currency: 'EUR', amounts: {2015: '181,000', 2016: '171,010'}, victims: {2015: '28', 2016: '36'}},
    ],
    [
      'stages in the words of the report',
      'justice-outcomes',
      [
        ['Stage', 'People'],
        ['Investigations', '40'],
        ['Prosecutions', '31'],
        ['Convictions', '24'],
      ],
      {investigated: '40', prosecuted: '31', convicted: '24'},
    ],
    [
      'stages of two years',
      'justice-outcomes',
      [
        ['', '2021', '2022'],
        ['Prosecuted', '36', '31'],
        ['Convicted', '', '24'],
      ],
      {prosecuted: {value: '31', previous: {2021: '36'}}, convicted: '24'},
      {period: '2022'},
    ],
    [
      'stages in cases',
      'justice-outcomes',
      [
        ['Stage', 'Cases'],
        ['Investigated', '40'],
      ],
      {investigated: '40 cases'},
    ],
    [
      'parts of several lists, with those before',
      'victim-breakdown',
      [
        ['Category', '2015', '2016'],
        ['Total', '28', '36'],
        ['Sex trafficking', '20', '26'],
        ['Forced labor', '7', '9'],
        ['Female', '', '34'],
        ['Unknown', '', '2'],
        ['Children', '', '18'],
      ],
      {
        total: '36',
        previous: {2015: '28'},
        exploitation: {
          'sex-trafficking': {value: '26', previous: {2015: '20'}},
          'forced-labour': {value: '9', previous: {2015: '7'}},
        },
        sex: {female: '34', unknown: '2'},
        age: {child: '18'},
      },
      {period: '2016'},
    ],
    [
      'countries that are said to be nationalities',
      'victim-breakdown',
      [
        ['Nationality', '2016'],
        ['Albania', '5'],
        ['XK', '30'],
        ['Unknown', '1'],
      ],
      {nationality: {AL: '5', XK: '30', unknown: '1'}},
      {period: '2016'},
    ],
    [
      'years over two calendar years',
      'victims-trend',
      [
        ['Period', 'Victims'],
        ['2017-18', '28'],
        ['2018/19', '36'],
      ],
      {points: {'2017-18': '28', '2018/19': '36'}},
    ],
    [
      'one number of two years',
      'victim-breakdown',
      [
        ['Year', 'Victims'],
        ['2015', '28'],
        ['2016', '36'],
      ],
      {total: '36', previous: {2015: '28'}},
      {period: '2016'},
    ],
    [
      'open cases by day',
      'case-backlog',
      [
        ['Day', 'Cases'],
        ['2015-12-31', '80'],
        ['2016-12-31', '95'],
      ],
      {open: {'2015-12-31': '80', '2016-12-31': '95'}},
    ],
    [
      'tiers by year',
      'tier-badge',
      [
        ['Report', 'Tier'],
        ['2016', 'Tier 2'],
        ['2017', '2WL'],
      ],
      {history: {2016: 'Tier 2', 2017: '2WL'}},
    ],
    [
      'tiers by country and report',
      'region-compare',
      [
        ['Country', '2016', '2017'],
        ['Albania', '2', '2'],
        ['XK', '2', '2'],
      ],
      {tiers: {2016: {AL: '2', XK: '2'}, 2017: {AL: '2', XK: '2'}}},
    ],
  ]) {
    it(`fills in ${name}`, () => {
      const {state, notes, problems} = openText(table(rows), figure);

      assert.equal(problems, undefined);
      assert.deepEqual(state.record, {[figure]: section, ...more});
      assert.deepEqual(notes, []);
    });
  }

  it('goes into what has been filled in', () => {
    const record = {country: 'XK', 'victims-trend': {status: 'potential', points: {2014: '9'}}};
    const state = {figure: 'victims-trend', record};
    const opened = openText('2015,28\n2016,36', 'victims-trend', state);

    assert.deepEqual(opened.state.record, {
      country: 'XK',
      'victims-trend': {status: 'potential', points: {2015: '28', 2016: '36'}},
    });
  });

  it('leaves the period of other figures as it is, and asks about what else is filled in', () => {
    const record = {period: '2015', 'case-backlog': {open: {}}, 'victim-breakdown': {total: '28', sex: {female: '20'}}};
    const {state, notes} = openText(',2016\nTotal,36', 'victim-breakdown', {figure: 'victim-breakdown', record});

    assert.equal(state.record.period, '2015');
    assert.deepEqual(state.record['victim-breakdown'], {total: '36', sex: {female: '20'}, period: '2016'});
    assert.deepEqual(notes, ['They are of 2016: look whether what else is filled in is of that, too.']);
  });

  it('says of which period its numbers are taken to be, where it names none', () => {
    const state = {figure: 'victim-breakdown', record: {period: '2015'}};
    const {notes} = openText('Female\t34\nMale\t2', 'victim-breakdown', state);

    assert.deepEqual(notes, ['The table names no period: its numbers are taken to be of 2015, which the form has.']);
  });

  it('is none where nothing is of the figure', () => {
    const problems = (text) => openText(text, 'victim-breakdown').problems.join(' ');

    assert.match(problems('Name\tAddress\nA. B.\t12 Main Street'), /name the columns in the first row/);
    assert.match(problems('36 people were identified, nine of them children.'), /name the columns in the first row/);
  });
});

describe('a table that is not understood', () => {
  const problemsOf = (rows, figure) => openText(table(rows), figure).problems ?? [];
  const victims = (...rows) => problemsOf(rows, 'victim-breakdown');
  const trend = (...rows) => problemsOf(rows, 'victims-trend');
  const money = (...rows) => problemsOf(rows, 'funding-gap');
  const stages = (...rows) => problemsOf(rows, 'justice-outcomes');

  for (const [what, problems, expected] of [
    [
      'a title above it',
      victims(['Victims identified in Albania', '', ''], ['Category', '2015', '2016'], ['Total', '86', '122']),
      /^Row 1, “Victims identified in Albania”, has no number\./,
    ],
    [
      'a title of several lines, with an empty row below',
      victims(['Victims'], ['in thousands'], ['', ''], ['Category', '2016'], ['Total', '122']),
      /^Row 1, “Victims”.* Row 2, “in thousands”/,
    ],
    ['a note below it', trend(['Year', 'Victims'], ['2016', '36'], ['* Until June.', '']), /^Row 3, “\* Until June\.”/],
    [
      'a row of sentences without a number',
      problemsOf(
        [
          ['Category', '2016'],
          ['Convicted', '24'],
          ['8 years', ''],
        ],
        'sentence-distribution',
      ),
      /^Row 3, “8 years”, has no number/,
    ],
    [
      'millions in a heading',
      money(['Year', 'Budget (en millions d’euros)'], ['2016', '1.85']),
      /^The heading “Budget \(en/,
    ],
    [
      'millions beside a currency',
      money(['Year', 'Amount (EUR million)'], ['2016', '1.85']),
      /“Amount \(EUR million\)”/,
    ],
    ['a sign that many currencies have', money(['Year', 'Amount ($)'], ['2016', '1.85']), /“Amount \(\$\)”/],
    [
      'thousands above the names',
      victims(['in thousands', '2016'], ['Total', '1.2']),
      /“in thousands” is not understood/,
    ],
    [
      'the unit of a row',
      money(['', '2015', '2016'], ['Amount (millions)', '1', '2']),
      /“Amount \(millions\)” in row 2/,
    ],
    [
      'two currencies',
      money(['', '2015', '2016'], ['Amount (EUR)', '100', ''], ['Amount (USD)', '', '200']),
      /several currencies/,
    ],
    [
      'women by country',
      victims(['Country', 'Women', 'Men'], ['Albania', '32', '4']),
      /“Country” is not understood.*“Women” is not understood/s,
    ],
    [
      'countries that may be places',
      victims(['', '2016'], ['Albania', '32'], ['Serbia', '4']),
      /^“Albania” in row 2 can be a nationality, or the place/,
    ],
    [
      'columns of two countries',
      victims(['Category', 'Albania', 'Serbia'], ['Female', '32', '4']),
      /“Albania”.*“Serbia”/s,
    ],
    ['shares beside numbers', victims(['', 'Victims', '%'], ['Female', '34', '94']), /“%” is not understood/],
    ['another count', trend(['Year', 'Cases', 'Victims'], ['2016', '12', '28']), /“Cases” is not understood/],
    [
      'the same number twice',
      trend(['Year', 'Victims', 'People'], ['2016', '28', '30']),
      /“2016, Victims” and “2016, People”/,
    ],
    [
      'a name that no list has',
      victims(['Sex trafficking', '26'], ['Sorrow', '9']),
      /^“Sorrow” in row 2 is not understood/,
    ],
    ['a name with a slip', victims(['Sex traficking', '26'], ['Male', '2']), /Is it “Sex trafficking”\?/],
    [
      'some of those of a row above',
      victims(['Women', '84'], ['Men', '26'], ['of whom girls', '20'], ['of which boys', '6']),
      /“of whom girls” in row 3.*“of which boys” in row 4/s,
    ],
    [
      'a heading between rows',
      victims(['Women', '84'], ['of whom', ''], ['Girls', '26']),
      /^Row 2, “of whom”, has no number/,
    ],
    ['years with a mark', trend(['', '2015', '2016*'], ['Victims', '28', '36']), /“2016\*” is not understood/],
    ['a name with a mark', victims(['Total*', '36'], ['Female', '34']), /“Total\*” in row 1/],
    ['a number with a mark', trend(['Year', 'Victims'], ['2016', '36*']), /“36\*” in row 2 is no number/],
    [
      'the sum of years',
      trend(['Year', 'Victims'], ['2015', '28'], ['2016', '36'], ['Total', '64']),
      /“Total” in row 4 has no period/,
    ],
    [
      'a column of sums',
      victims(['Category', '2015', '2016', 'Total'], ['Female', '3', '4', '7']),
      /“Female, Total” has no period/,
    ],
    ['numbers without a name', victims(['', '2015', '2016'], ['', '28', '36']), /^Row 2 has numbers without a name/],
    ['columns without headings', victims(['Female', '28', '36']), /^Column 2 has no heading/],
    ['a heading beside its column', trend(['Year', '', 'Victims'], ['2016', '28', '']), /^Column 2 has no heading/],
    ['thousands that part cells', victims(['Female', '1', '312'], ['Male', '2', '404']), /^Column 2 has no heading/],
    ['years or numbers', victims(['Total', '2016'], ['Female', '1900']), /^Are 2016 years or numbers\?/],
    ['the year of a report', trend(['Report', 'Victims'], ['2016', '36']), /“Report” is not understood/],
    [
      'fiscal years by calendar years',
      trend(['Fiscal year', 'Victims'], ['2016', '36']),
      /“Fiscal year” is not understood/,
    ],
    ['months and years', victims(['', '2016', '2016-06'], ['Total', '28', '36']), /not of one kind, or overlap/],
    [
      'a year that looks like a month',
      trend(['Year', 'Victims'], ['2011-12', '36']),
      /“2011-12” is a month here\. Write “2011\/12”/,
    ],
    [
      'a number of the older year alone',
      victims(['', '2015', '2016'], ['Total', '', '36'], ['Male', '2', '']),
      /“Male, 2015” has no number of 2016/,
    ],
    [
      'what courts do, in people or cases',
      stages(['', 'Number'], ['Prosecutions', '31']),
      /“Prosecutions” in row 2 may be people or cases/,
    ],
    [
      'people and cases apart',
      stages(['', 'People', 'Cases'], ['Prosecuted', '31', '20']),
      /“Prosecuted, People” and “Prosecuted, Cases”/,
    ],
    ['victims of a court', stages(['', 'Victims'], ['Convicted', '31']), /“Victims” is not understood/],
    [
      'a part that several lists have',
      victims(['Unknown', '31'], ['Female', '5']),
      /^“Unknown” in row 1 can be of several lists/,
    ],
    [
      'parts of another list',
      victims(['Sex', '2016'], ['Female', '5'], ['Children', '3']),
      /“Children” in row 3 does not belong below “Sex”/,
    ],
  ]) {
    it(`is refused for ${what}, and nothing of it is read`, () => {
      assert.match(problems.join(' '), expected);
    });
  }

  it('is refused in a file with semicolons and decimal commas, too', () => {
    const {problems} = openText('Budget de la protection\n;2015;2016\nen millions d’euros;1,71;1,85\n', 'funding-gap');

    assert.match(problems.join(' '), /^Row 1, “Budget de la protection”, has no number\./);
  });

  it('is read once its headings are', () => {
    const {state} = openText('Year;Budget in EUR\n2015;1,71 million\n2016;1,85 million', 'funding-gap');

    assert.deepEqual(state.record['funding-gap'], {
      currency: 'EUR',
      amounts: {2015: '1,71 million', 2016: '1,85 million'},
    });
  });

  it('names five things at most at once', () => {
    const rows = Array.from({length: 9}, (_, index) => [`Sorrow ${index}`, '9']);
    assert.equal(victims(['Female', '34'], ...rows).length, 5);
  });
});

describe('rows of a record', () => {
  it('are not read where the name of a column has a slip', () => {
    const {problems} = openText('measure,value,units\ntotal,36,thousand', 'victim-breakdown');

    assert.deepEqual(problems, ['Nothing reads the column “units”: call it unit, or delete it.']);
  });
});
