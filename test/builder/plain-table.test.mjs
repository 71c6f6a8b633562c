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
        ['Albania', '', '5'],
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
        nationality: {AL: '5'},
      },
      {period: '2016'},
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
      const {state, notes} = openText(table(rows), figure);

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

  it('leaves out what is of something else, and says so', () => {
    const opened = (rows, figure) => openText(table(rows), figure);
    const trend = opened(
      [
        ['Year', 'Cases', 'Victims', 'Share'],
        ['2015', '12', '28', '30%'],
      ],
      'victims-trend',
    );
    const twice = opened(
      [
        ['Year', 'Victims', 'People'],
        ['2015', '28', '30'],
      ],
      'victims-trend',
    );
    const named = opened(
      [
        ['Sex trafficking', '26'],
        ['Sorrow', '9'],
      ],
      'victim-breakdown',
    );
    const share = opened(
      [
        ['', 'Victims', '%'],
        ['Female', '34', '94'],
      ],
      'victim-breakdown',
    );

    assert.deepEqual(trend.state.record['victims-trend'], {points: {2015: '28'}});
    assert.deepEqual(trend.notes, ['The numbers were read, but not these: 2015, Cases; 2015, Share.']);
    assert.deepEqual(twice.notes, ['The numbers were read, but not these: 2015, People.']);
    assert.deepEqual(named.notes, ['The numbers were read, but not these: Sorrow.']);
    assert.deepEqual(share.state.record['victim-breakdown'], {sex: {female: '34'}});
  });

  it('is none where nothing is of the figure', () => {
    const problems = (text) => openText(text, 'victim-breakdown').problems.join(' ');

    assert.match(problems('Name\tAddress\nA. B.\t12 Main Street'), /name the columns in the first row/);
    assert.match(problems('36 people were identified, nine of them children.'), /name the columns in the first row/);
  });
});
