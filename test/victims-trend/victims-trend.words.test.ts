import {expect} from '@open-wc/testing';
import {parseVictimsTrend} from '@tip-figures/victims-trend/victims-trend.model.js';
import {victimsTrendWords} from '@tip-figures/victims-trend/victims-trend.words.js';
import {plain} from '../support/reading.js';
import {expectWellWritten} from '../support/sentences.js';
import {textContextOf, type TestLanguage} from '../support/text-context.js';

const two = {country: 'XK', points: '2015: 28; 2016: 36'};
const sources = {police: {publisher: 'Kosovo Police'}, tip: {publisher: 'State Department', title: 'TIP Report 2021'}};
const years = {
  country: 'XK',
  sources,
  points: {2015: 28, 2016: 36, 2017: {value: 32, source: 'police'}, 2018: 15, 2019: 26, 2020: 17, 2021: 22},
  revisions: [
    {period: 2015, value: 30, source: 'police'},
    {period: 2019, value: 26, source: 'tip', note: 'The same people; their forms were restated.'},
  ],
};

/** The words of a section, with plain spaces. */
function wordsOf(section: Record<string, unknown>, locale: TestLanguage = 'en') {
  const words = victimsTrendWords(parseVictimsTrend(section), textContextOf('victims-trend', locale));
  expectWellWritten(words);
  return {
    charted: words.charted,
    title: plain(words.title),
    subtitle: plain(words.subtitle),
    summary: plain(words.summary),
    notes: words.notes.map(plain),
    names: words.points.map(({name, change}) => plain(`${name}${change ? ` | ${change}` : ''}`)),
    ticks: words.points.map(({tick, value}) => plain(`${tick} ${value}`)),
    table: words.table.rows.map(({label, value, precision, note = ''}) =>
      plain(`${label} | ${value} | ${precision} | ${note}`),
    ),
    caption: plain(`${words.table.caption} | ${words.table.rowHeading} | ${words.table.valueHeading}`),
    raw: words.table.rows.map(({raw, unit}) => `${raw} ${unit}`),
  };
}

describe('the words of a trend', () => {
  it('compare two years as the design has them', () => {
    expect(wordsOf(two)).to.deep.equal({
      charted: false,
      title: 'More victims identified in 2016 than in 2015',
      subtitle: 'People formally identified as victims in Kosovo',
      summary: 'Kosovo identified 36 victims in 2016, eight more than in 2015 (28).',
      notes: ['A rise can mean better identification rather than more trafficking.'],
      names: ['2015: 28 people', '2016: 36 people | 8 more than in 2015'],
      ticks: ['2015 28', '2016 36'],
      table: ['2015 | 28 | exact |', '2016 | 36 | exact |'],
      caption: 'People identified as victims, Kosovo | Year | People',
      raw: ['28 people', '36 people'],
    });
  });

  it('compare them in Albanian', () => {
    expect(wordsOf(two, 'sq')).to.deep.equal({
      charted: false,
      title: 'Më shumë viktima të identifikuara në vitin 2016 sesa në vitin 2015',
      subtitle: 'Persona të identifikuar zyrtarisht si viktima në Kosovë',
      summary: 'Në Kosovë u identifikuan 36 viktima në vitin 2016, 8 më shumë se në vitin 2015 (28).',
      notes: ['Një rritje mund të tregojë identifikim më të mirë, jo më shumë trafikim.'],
      names: ['2015: 28 persona', '2016: 36 persona | 8 më shumë se në vitin 2015'],
      ticks: ['2015 28', '2016 36'],
      table: ['2015 | 28 | e saktë |', '2016 | 36 | e saktë |'],
      caption: 'Persona të identifikuar si viktima, Kosovë | Viti | Persona',
      raw: ['28 persona', '36 persona'],
    });
  });

  it('tell many years, with what other sources say', () => {
    expect(wordsOf(years)).to.deep.include({
      charted: true,
      title: 'Identified victims in Kosovo since 2015',
      subtitle: 'People formally identified as victims, per year',
      summary:
        'Kosovo identified 22 victims in 2021, five more than in 2020 (17); since 2015, the numbers lie between 15 (2018) and 36 (2016).',
      notes: [
        'A rise can mean better identification rather than more trafficking.',
        '2015: 30 people according to Kosovo Police.',
        '2019: 26 people according to State Department, TIP Report 2021. The same people; their forms were restated.',
      ],
      table: [
        '2015 | 28 | exact |',
        '2015, according to Kosovo Police | 30 | exact |',
        '2016 | 36 | exact |',
        '2017 | 32 | exact | Source: Kosovo Police.',
        '2018 | 15 | exact |',
        '2019 | 26 | exact |',
        '2019, according to State Department, TIP Report 2021 | 26 | exact | The same people; their forms were restated.',
        '2020 | 17 | exact |',
        '2021 | 22 | exact |',
      ],
    });
  });

  it('tell them in Albanian', () => {
    const {title, summary, notes, table} = wordsOf(years, 'sq');

    expect(title).to.equal('Viktimat e identifikuara në Kosovë që nga 2015');
    expect(summary).to.equal(
      'Në Kosovë u identifikuan 22 viktima në vitin 2021, 5 më shumë se në vitin 2020 (17); që nga 2015, numrat janë ndërmjet 15 (2018) dhe 36 (2016).',
    );
    expect(notes[1]).to.equal('2015: 30 persona sipas Kosovo Police.');
    expect(table[1]).to.equal('2015, sipas Kosovo Police | 30 | e saktë |');
  });

  it('say where counting changed, and compare nothing over it', () => {
    const section = {...years, revisions: [], breaks: [{before: '2021', note: 'A new law.'}]};
    const {summary, notes, table} = wordsOf(section);

    expect(summary).to.equal('Kosovo identified 22 victims in 2021.');
    expect(notes).to.deep.equal([
      'A rise can mean better identification rather than more trafficking.',
      'Counting changed before 2021 (dashed upright line), so numbers before and after cannot be compared.',
      'A new law.',
    ]);
    expect(table.at(-1)).to.equal('2021 | 22 | exact | Counting changed before this.');
    expect(wordsOf({...two, breaks: 2016})).to.deep.include({
      title: 'Identified victims in Kosovo since 2015',
      summary: 'Kosovo identified 36 victims in 2016.',
      names: ['2015: 28 people', '2016: 36 people'],
    });
  });

  it('say what is no full year, and compare it with nothing', () => {
    const {summary, notes, names, ticks, caption} = wordsOf({
      points: '2018: 15; 2019: 26; 2020: 17; 2021-01/2021-10: 12',
    });

    expect(summary).to.equal(
      '17 people were identified as victims in 2020, nine fewer than in 2019 (26); since 2018, the numbers lie between 15 (2018) and 26 (2019).',
    );
    expect(notes[1]).to.equal('Not compared, since it is not a full period (hollow): January – October 2021.');
    expect(names.at(-1)).to.equal('January – October 2021: 12 people, not a full period');
    expect(ticks.at(-1)).to.equal('part of 2021 12');
    expect(caption).to.contain('| Period |');
  });

  it('say what is missing, and why the line stops', () => {
    const {summary, notes, ticks, table, raw} = wordsOf({points: '2015: 28; 2016: 36; 2018: 15; 2019: 26'});

    expect(summary).to.contain('; no figure is given for 2017.');
    expect(notes).to.include('The line stops where there is no figure.');
    expect(ticks[2]).to.equal('2017 no figure');
    expect(table[2]).to.equal('2017 | no figure | no figure in this source |');
    expect(raw[2]).to.equal('unknown people');
  });

  it('say how sure a source is of each count', () => {
    const section = {
      points: '2014: about 30; 2015: almost 28; 2016: just over 36; 2017: under 5; 2018: 6..9; 2019: withheld; 2020: 9',
    };
    const {ticks, names, notes} = wordsOf(section);

    expect(ticks).to.deep.equal([
      '2014 about 30',
      '2015 almost 28',
      '2016 just over 36',
      '2017 fewer than 5',
      '2018 6 to 9',
      '2019 withheld',
      '2020 9',
    ]);
    expect(names[5]).to.equal('2019: Withheld to protect people');
    expect(notes).to.include(
      'Dashed or hatched: the source gives no exact number for 2014, 2015, 2016, 2017, 2018 and 2019.',
    );
  });

  for (const [name, section, expected] of [
    ['fewer', {points: '2015: 36; 2016: 28'}, 'Fewer victims identified in 2016 than in 2015'],
    ['as many', {points: '2015: 36; 2016: 36'}, 'As many victims identified in 2016 as in 2015'],
    ['rounded', {points: '2015: about 36; 2016: 28'}, 'Identified victims since 2015'],
    ['nobody twice', {points: '2015: 0; 2016: 0'}, 'Identified victims since 2015'],
    ['one', {points: '2016: 36'}, 'Identified victims, 2016'],
    ['one of a place', {country: 'XK', points: '2016: 36'}, 'Identified victims in Kosovo, 2016'],
  ] as const) {
    it(`have a title for ${name}`, () => expect(wordsOf(section).title).to.equal(expected));
  }

  for (const [name, section, en, sq] of [
    [
      'nobody',
      {country: 'XK', points: '2016: 0'},
      'Kosovo identified no victims in 2016.',
      'Në Kosovë nuk u identifikua asnjë viktimë në vitin 2016.',
    ],
    [
      'one person',
      {points: '2016: 1'},
      '1 person was identified as a victim in 2016.',
      'U identifikua 1 viktimë në vitin 2016.',
    ],
    [
      'no figure',
      {points: '2016: unknown'},
      'No figure is given for the people identified as victims.',
      'Nuk jepet shifër për personat e identifikuar si viktima.',
    ],
    [
      'withheld',
      {points: '2016: withheld'},
      'The numbers of people identified as victims are withheld.',
      'Numrat e personave të identifikuar si viktima janë të fshehur.',
    ],
    [
      'a month',
      {points: '2016-05: 3'},
      '3 people were identified as victims in May 2016.',
      'U identifikuan 3 viktima në maj 2016.',
    ],
  ] as const) {
    it(`have a sentence for ${name}`, () => {
      expect(wordsOf(section).summary).to.equal(en);
      expect(wordsOf(section, 'sq').summary).to.equal(sq);
    });
  }

  for (const [name, points, en, sq] of [
    [
      'a number with the last one that was given',
      '2015: 28; 2016: 36; 2017: withheld',
      '36 people were identified as victims in 2016, eight more than in 2015 (28).',
      'U identifikuan 36 viktima në vitin 2016, 8 më shumë se në vitin 2015 (28).',
    ],
    [
      'one with that before a year without a number',
      '2014: 36; 2015: withheld; 2016: 28',
      '28 people were identified as victims in 2016, eight fewer than in 2014 (36).',
      'U identifikuan 28 viktima në vitin 2016, 8 më pak se në vitin 2014 (36).',
    ],
    [
      'nobody with some',
      '2015: 28; 2016: 0',
      'No people were identified as victims in 2016, 28 fewer than in 2015 (28).',
      'Nuk u identifikua asnjë viktimë në vitin 2016, 28 më pak se në vitin 2015 (28).',
    ],
    [
      'some with nobody',
      '2015: 0; 2016: 1',
      '1 person was identified as a victim in 2016, one more than in 2015 (none).',
      'U identifikua 1 viktimë në vitin 2016, 1 më shumë se në vitin 2015 (asnjë).',
    ],
    [
      'nobody with nobody',
      '2015: 0; 2016: 0',
      'No people were identified as victims in 2016, as in 2015.',
      'Nuk u identifikua asnjë viktimë në vitin 2016, si në vitin 2015.',
    ],
  ] as const) {
    it(`compare ${name}`, () => {
      expect(wordsOf({points}).summary).to.equal(en);
      expect(wordsOf({points}, 'sq').summary).to.equal(sq);
    });
  }

  it('name no lowest and highest where a year may lie outside', () => {
    for (const given of ['30..60', 'withheld', 'unknown', 'under 5']) {
      expect(wordsOf({points: `2015: 28; 2016: ${given}; 2017: 36; 2018: 30`}).summary, given).not.to.contain('since');
    }
  });

  it('compare no year that was not over when the data were made', () => {
    const section = {asOf: '2017-07-01', points: {2015: 28, 2016: 36, 2017: 20}};
    const {summary, notes, names} = wordsOf(section);

    expect(summary).to.equal('36 people were identified as victims in 2016, eight more than in 2015 (28).');
    expect(notes).to.include('Not compared, since it is not a full period: 2017.');
    expect(names.at(-1)).to.equal('2017: 20 people, not a full period');
    expect(wordsOf(section, 'sq').notes).to.include('Nuk krahasohen, sepse nuk është periudhë e plotë: 2017.');
  });

  it('point to the table where other sources are many', () => {
    const revisions = [2015, 2016, 2017, 2018].map((period) => ({period, value: 9}));

    expect(wordsOf({...years, revisions}).notes.at(-1)).to.equal(
      'Other sources give other figures for 2015, 2016, 2017 and 2018; they are in the data table.',
    );
    expect(wordsOf({...years, revisions: [{period: 2015, value: 'under 5'}]}).notes.at(-1)).to.equal(
      '2015: fewer than 5 people according to another source.',
    );
  });

  it('name a year that is not of the calendar shortly on the axis', () => {
    expect(wordsOf({points: '2014-04/2015-03: 9; 2015-04/2016-03: 12; 2016-04/2017-03: 3'}).ticks).to.deep.equal([
      '2014/15 9',
      '2015/16 12',
      '2016/17 3',
    ]);
  });
});

describe('the words of a trend by fiscal year', () => {
  const fiscal = {place: 'world', asOf: '2018-11', points: 'FY2016: 10; FY2017: 20; FY2018: 30'};

  it('name places and years as both languages do', () => {
    const {title, summary, names} = wordsOf(fiscal);

    expect(title).to.equal('Identified victims worldwide since fiscal year 2016');
    expect(summary).to.match(/^Countries worldwide identified 30 victims in fiscal year 2018, 10 more than in fiscal/);
    // A year whose end is not known may have been over in November.
    expect(names[2]).to.match(/^fiscal year 2018: 30 people(?!.*not a full)/);
    expect(wordsOf(fiscal, 'sq').title).to.equal('Viktimat e identifikuara në mbarë botën që nga viti fiskal 2016');
    expect(wordsOf(fiscal, 'sq').summary).to.match(/^Në mbarë botën u identifikuan 30 viktima në vitin fiskal 2018/);
  });

  it('say that a year is not full where its months are known and not over', () => {
    const names = (asOf: string) => wordsOf({...fiscal, fiscalYear: 10, asOf}).names[2];

    expect(names('2018-08')).to.contain('not a full period');
    expect(names('2018-09')).not.to.contain('not a full period');
    expect(names('2018')).not.to.contain('not a full period');
  });

  it('say each quarter with its article', () => {
    expect(wordsOf({country: 'GB', points: '2023-Q1: 10; 2023-Q2: 20'}).title).to.equal(
      'More victims identified in the second quarter of 2023 than in the first quarter of 2023',
    );
  });
});
