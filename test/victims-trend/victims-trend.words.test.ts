import {expect} from '@open-wc/testing';
import {parseVictimsTrend} from '@tip-figures/victims-trend/victims-trend.model.js';
import {victimsTrendWords} from '@tip-figures/victims-trend/victims-trend.words.js';
import {plain} from '../support/reading.js';
import {expectWellWritten} from '../support/sentences.js';
import {textContextOf, type TestLanguage} from '../support/text-context.js';

const standing = 'A change can mean that more, or fewer, were found rather than that more, or fewer, were trafficked.';
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
    form: words.form,
    partings: words.partings.map(plain),
    title: plain(words.title),
    subtitle: plain(words.subtitle),
    summary: plain(words.summary),
    notes: words.notes.map(plain),
    names: words.points.map(({name}) => plain(name)),
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
      form: 'rows',
      partings: [],
      title: 'Kosovo identified 36 victims in 2016, eight more than in 2015',
      subtitle: 'People identified as victims, by year',
      summary: 'Kosovo identified 36 victims in 2016, eight more than in 2015.',
      notes: [standing],
      names: ['2015: 28 people', '2016: 36 people'],
      ticks: ['2015 28', '2016 36'],
      table: ['2015 | 28 | exact |', '2016 | 36 | exact |'],
      caption: 'People identified as victims, Kosovo | Year | People',
      raw: ['28 people', '36 people'],
    });
  });

  it('compare them in Albanian', () => {
    expect(wordsOf(two, 'sq')).to.deep.equal({
      form: 'rows',
      partings: [],
      title: 'Në Kosovë u identifikuan 36 viktima në vitin 2016, 8 më shumë se në vitin 2015',
      subtitle: 'Persona të identifikuar si viktima, sipas viteve',
      summary: 'Në Kosovë u identifikuan 36 viktima në vitin 2016, 8 më shumë se në vitin 2015.',
      notes: [
        'Një ndryshim mund të tregojë se u gjetën më shumë, ose më pak, e jo se u trafikuan më shumë, ose më pak.',
      ],
      names: ['2015: 28 persona', '2016: 36 persona'],
      ticks: ['2015 28', '2016 36'],
      table: ['2015 | 28 | e saktë |', '2016 | 36 | e saktë |'],
      caption: 'Persona të identifikuar si viktima, Kosova | Viti | Persona',
      raw: ['28 persona', '36 persona'],
    });
  });

  it('tell many years, with what other sources say', () => {
    expect(wordsOf(years)).to.deep.include({
      form: 'columns',
      title: 'Kosovo identified 22 victims in 2021, fewer than at the peak of 36 in 2016',
      subtitle: 'People identified as victims, by year',
      summary:
        'Kosovo identified 22 victims in 2021, fewer than at the peak of 36 in 2016; since 2015, the numbers lie between 15 (2018) and 36 (2016).',
      notes: [standing, '2015: 30 people according to Kosovo Police.'],
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

    expect(title).to.equal(
      'Në Kosovë u identifikuan 22 viktima në vitin 2021, më pak se në kulmin prej 36 në vitin 2016',
    );
    expect(summary).to.equal(
      'Në Kosovë u identifikuan 22 viktima në vitin 2021, më pak se në kulmin prej 36 në vitin 2016; që nga 2015, numrat janë ndërmjet 15 (2018) dhe 36 (2016).',
    );
    expect(notes[1]).to.equal('2015: 30 persona, nga Kosovo Police.');
    expect(table[1]).to.equal('2015, nga Kosovo Police | 30 | e saktë |');
  });

  it('say where counting changed, and compare nothing over it', () => {
    const section = {...years, revisions: [], breaks: [{before: '2021', note: 'A new law.'}]};
    const {title, summary, notes, partings, table} = wordsOf(section);

    expect(title).to.equal('Kosovo identified 22 victims in 2021');
    expect(summary).to.equal('Kosovo identified 22 victims in 2021.');
    expect(partings).to.deep.equal(['counting changed']);
    expect(notes).to.deep.equal([standing, '2021: A new law.']);
    expect(table.at(-1)).to.equal('2021 | 22 | exact | Counting changed before this.');
    expect(wordsOf({...two, breaks: 2016})).to.deep.include({
      title: 'Kosovo identified 36 victims in 2016',
      summary: 'Kosovo identified 36 victims in 2016.',
      notes: [standing, 'Counting changed before 2016, so numbers before and after cannot be compared.'],
      names: ['2015: 28 people', '2016: 36 people'],
    });
  });

  it('say nothing of a range where a period between is left out', () => {
    const {summary} = wordsOf({points: '2022-Q4: 4413; 2023-Q3: 4131; 2023-Q4: 4142'});

    expect(summary).to.equal(
      '4,142 victims were identified in the fourth quarter of 2023, 11 more than in the third quarter of 2023.',
    );
  });

  for (const open of ['at least 50', 'over 50', 'up to 9', 'under 9']) {
    it(`name no lowest and highest number where one is “${open}”, which has no end`, () => {
      expect(wordsOf({points: `2012: 40; 2013: 45; 2014: ${open}`}).summary).not.to.contain('since 2012');
    });
  }

  it('say what is no full year, and compare it with nothing', () => {
    const {summary, notes, names, ticks, caption} = wordsOf({
      points: '2018: 15; 2019: 26; 2020: 17; 2021-01/2021-10: 12',
    });

    expect(summary).to.equal(
      '17 victims were identified in 2020, fewer than at the peak of 26 in 2019; since 2018, the numbers lie between 15 (2018) and 26 (2019).',
    );
    expect(notes[1]).to.equal('Not compared, since it is not a full period: January – October 2021.');
    expect(names.at(-1)).to.equal('January – October 2021: 12 people, not a full period');
    expect(ticks.at(-1)).to.equal('part of 2021 12');
    expect(caption).to.contain('| Period |');
  });

  it('say nothing of a year that is left out', () => {
    const words = wordsOf({points: '2015: 28; 2016: 36; 2018: 15; 2019: 26'});

    expect(words.title).to.equal('26 victims were identified in 2019, 11 more than in 2018');
    expect(JSON.stringify(words)).not.to.match(/2017|no figure|government/);
    expect(words.table).to.have.length(4);
  });

  it('say who gave no figure only where the data say so', () => {
    const given = '2015: 28; 2016: unknown; 2017: unreported; 2018: 15';
    const {summary, ticks, table, raw} = wordsOf({points: given});

    expect(summary).to.equal(
      '15 victims were identified in 2018, 13 fewer than in 2015; the source gives no figure for 2016; the government gave no figure for 2017.',
    );
    expect(ticks.slice(1, 3)).to.deep.equal(['2016 no figure', '2017 not reported']);
    expect(table.slice(1, 3)).to.deep.equal([
      '2016 | no figure | no figure in this source |',
      '2017 | not reported | not reported by the government |',
    ]);
    expect(raw.slice(1, 3)).to.deep.equal(['unknown people', 'unreported people']);
    expect(wordsOf({points: given}, 'sq').summary).to.contain(
      '; burimi nuk jep shifër për 2016; qeveria nuk dha shifër për 2017.',
    );
  });

  it('say how sure a source is of each count', () => {
    const section = {
      points: '2014: about 30; 2015: almost 28; 2016: just over 36; 2017: under 5; 2018: 6..9; 2019: withheld; 2020: 9',
    };
    const {ticks, names} = wordsOf(section);

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
  });

  for (const [name, section, expected] of [
    ['fewer', {points: '2015: 36; 2016: 28'}, '28 victims were identified in 2016, eight fewer than in 2015'],
    ['as many', {points: '2015: 36; 2016: 36'}, '36 victims were identified in 2016, as many as in 2015'],
    ['rounded', {points: '2015: about 36; 2016: 28'}, '28 victims were identified in 2016, fewer than in 2015'],
    ['rounded, and near', {points: '2015: about 30; 2016: 28'}, '28 victims were identified in 2016'],
    ['nobody twice', {points: '2015: 0; 2016: 0'}, 'No victims were identified in 2016, as in 2015'],
    ['some after nobody', {points: '2015: 0; 2016: 9'}, 'Nine victims were identified in 2016, after none in 2015'],
    ['one', {points: '2016: 36'}, '36 victims were identified in 2016'],
    ['one of a place', {country: 'XK', points: '2016: 36'}, 'Kosovo identified 36 victims in 2016'],
    [
      'the most of two years',
      {country: 'IN', points: '2016: 22955; 2017: 4137; 2018: 3946; 2019: 5145', breaks: 2017},
      'India identified 5,145 victims in 2019, 1,199 more than in 2018',
    ],
    [
      'the most since counting changed',
      {points: '2016: 900; 2017: 4; 2018: 3; 2019: 5; 2020: 9', breaks: 2017},
      'Nine victims were identified in 2020, the most since counting changed in 2017',
    ],
    ['unsure', {points: '2016: more than 36'}, 'More than 36 victims were identified in 2016'],
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
    ['one person', {points: '2016: 1'}, 'One victim was identified in 2016.', 'U identifikua 1 viktimë në vitin 2016.'],
    [
      'no figure',
      {points: '2016: unknown'},
      'No numbers of identified victims; the source gives no figure for 2016.',
      'Asnjë numër për viktima të identifikuara; burimi nuk jep shifër për 2016.',
    ],
    [
      'withheld',
      {points: '2016: withheld'},
      'The numbers of identified victims are withheld.',
      'Numrat për viktima të identifikuara janë të fshehur.',
    ],
    [
      'a month',
      {points: '2016-05: 3'},
      'Three victims were identified in May 2016.',
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
      '36 victims were identified in 2016, eight more than in 2015; the figure for 2017 is withheld.',
      'U identifikuan 36 viktima në vitin 2016, 8 më shumë se në vitin 2015; shifra për 2017 është e fshehur.',
    ],
    [
      'one with that before a year without a number',
      '2014: 36; 2015: withheld; 2016: 28',
      '28 victims were identified in 2016, eight fewer than in 2014; the figure for 2015 is withheld.',
      'U identifikuan 28 viktima në vitin 2016, 8 më pak se në vitin 2014; shifra për 2015 është e fshehur.',
    ],
    [
      'nobody with some',
      '2015: 28; 2016: 0',
      'No victims were identified in 2016, 28 fewer than in 2015.',
      'Nuk u identifikua asnjë viktimë në vitin 2016, 28 më pak se në vitin 2015.',
    ],
    [
      'some with nobody',
      '2015: 0; 2016: 1',
      'One victim was identified in 2016, after none in 2015.',
      'U identifikua 1 viktimë në vitin 2016, pas asnjë në vitin 2015.',
    ],
    [
      'numbers of which only the direction is certain',
      '2015: over 40; 2016: under 30',
      'Fewer than 30 victims were identified in 2016, fewer than in 2015.',
      'U identifikuan më pak se 30 viktima në vitin 2016, më pak se në vitin 2015.',
    ],
    [
      'numbers of which no direction is certain',
      '2015: over 30; 2016: over 40',
      'More than 40 victims were identified in 2016.',
      'U identifikuan më shumë se 40 viktima në vitin 2016.',
    ],
    [
      'nobody with nobody',
      '2015: 0; 2016: 0',
      'No victims were identified in 2016, as in 2015.',
      'Nuk u identifikua asnjë viktimë në vitin 2016, si në vitin 2015.',
    ],
  ] as const) {
    it(`compare ${name}`, () => {
      expect(wordsOf({points}).summary).to.equal(en);
      expect(wordsOf({points}, 'sq').summary).to.equal(sq);
    });
  }

  it('write numbers to nine in words, and those of marks and table in digits', () => {
    const {title, summary, ticks, table} = wordsOf({
      country: 'SO',
      points: '2018: 9; 2019: 4; 2020: 3; 2021: about 6',
    });
    const whole = wordsOf({country: 'SO', points: '2018: 9; 2019: 4; 2020: 3; 2021: 6'});

    expect(title).to.equal('Somalia identified about six victims in 2021, more than in 2020');
    expect(whole.title).to.equal('Somalia identified six victims in 2021, fewer than at the peak of nine in 2018');
    expect(summary).to.equal(
      'Somalia identified about six victims in 2021, more than in 2020; since 2018, the numbers lie between three (2020) and nine (2018).',
    );
    expect([ticks[1], table[1]]).to.deep.equal(['2019 4', '2019 | 4 | exact |']);
  });

  it('name no lowest and highest where a year may lie outside', () => {
    for (const given of ['30..60', 'withheld', 'unknown', 'under 5']) {
      expect(wordsOf({points: `2015: 28; 2016: ${given}; 2017: 36; 2018: 30`}).summary, given).not.to.contain('since');
    }
  });

  it('compare no year that was not over when the data were made', () => {
    const section = {asOf: '2017-07-01', points: {2015: 28, 2016: 36, 2017: 20}};
    const {summary, notes, names} = wordsOf(section);

    expect(summary).to.equal('36 victims were identified in 2016, eight more than in 2015.');
    expect(notes).to.include('Not compared, since it is not a full period: 2017.');
    expect(names.at(-1)).to.equal('2017: 20 people, not a full period');
    expect(wordsOf(section, 'sq').notes).to.include('Nuk krahasohen, sepse nuk është periudhë e plotë: 2017.');
  });

  it('say of another figure whose it is only where that is given', () => {
    const of = (revision: object, locale?: TestLanguage) =>
      wordsOf({...years, revisions: [{period: 2015, ...revision}]}, locale);

    expect(of({value: 30}).notes).to.deep.equal([standing, '2015, another figure: 30 people.']);
    expect(of({value: 30}).table[1]).to.equal('2015, another figure | 30 | exact |');
    expect(of({value: 30}, 'sq').notes[1]).to.equal('2015, shifër tjetër: 30 persona.');
    expect(of({value: 30}, 'sq').table[1]).to.equal('2015, shifër tjetër | 30 | e saktë |');
    expect(of({value: 'unknown', source: 'police'}).notes[1]).to.equal(
      '2015, Kosovo Police: No figure in this source.',
    );
    expect(of({value: 'unknown', source: 'police'}, 'sq').notes[1]).to.equal(
      '2015, Kosovo Police: Nuk ka shifër në këtë burim.',
    );
    expect(of({value: 'unknown'}).notes).to.deep.equal([standing]);
  });

  it('point to the table where other sources are many', () => {
    const revisions = [2015, 2016, 2017, 2018].map((period) => ({period, value: 9}));

    expect(wordsOf({...years, revisions}).notes.at(-1)).to.equal(
      'There are other figures for 2015, 2016, 2017 and 2018; they are in the data table.',
    );
    expect(wordsOf({...years, revisions: [{period: 2015, value: 'under 5'}]}).notes.at(-1)).to.equal(
      '2015, another figure: fewer than 5 people.',
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
    const {title, subtitle, summary, names, ticks} = wordsOf(fiscal);

    expect(title).to.equal(
      '30 victims were identified worldwide in fiscal year 2018, 10 more than in fiscal year 2017',
    );
    expect(summary).to.match(/^30 victims were identified worldwide in fiscal year 2018, 10 more than in fiscal/);
    expect(subtitle).to.equal('People identified as victims, by fiscal year');
    expect(ticks).to.deep.equal(['2016 10', '2017 20', '2018 30']);
    // A year whose end is not known may have been over in November.
    expect(names[2]).to.match(/^fiscal year 2018: 30 people(?!.*not a full)/);
    expect(wordsOf(fiscal, 'sq').title).to.match(
      /^Në mbarë botën u identifikuan 30 viktima në vitin fiskal 2018, 10 më shumë/,
    );
  });

  it('keep a name of the data’s own as it is in Albanian, where it would need a case', () => {
    expect(wordsOf({place: {en: 'Prizren', sq: 'Prizreni'}, points: '2015: 28; 2016: 36'}, 'sq').title).to.equal(
      'Prizreni: u identifikuan 36 viktima në vitin 2016, 8 më shumë se në vitin 2015',
    );
    expect(wordsOf({place: 'Prizreni', points: '2015: withheld'}, 'sq').summary).to.equal(
      'Numrat për viktima të identifikuara (Prizreni) janë të fshehur.',
    );
  });

  it('say that a year is not full where its months are known and not over', () => {
    const names = (asOf: string) => wordsOf({...fiscal, fiscalYear: 10, asOf}).names[2];

    expect(names('2018-08')).to.contain('not a full period');
    expect(names('2018-09')).not.to.contain('not a full period');
    expect(names('2018')).not.to.contain('not a full period');
  });

  it('say each quarter with its article', () => {
    const {title, subtitle, ticks} = wordsOf({country: 'GB', points: '2023-Q1: 10; 2023-Q2: 20'});

    expect(title).to.equal(
      'The United Kingdom identified 20 victims in the second quarter of 2023, 10 more than in the first quarter of 2023',
    );
    expect(subtitle).to.equal('People identified as victims, by quarter');
    expect(ticks).to.deep.equal(['Q1 2023 10', 'Q2 2023 20']);
  });
});

describe('the words of a trend by status', () => {
  const place = {place: 'EU', points: '2021: 7155; 2022: 10093'};
  for (const [status, title, subtitle, sq] of [
    ['identified', '10,093 victims were identified in', 'identified as victims', 'u identifikuan'],
    [
      'formally-identified',
      '10,093 victims were formally identified in',
      'formally identified as victims',
      'identifikuan formalisht',
    ],
    [
      'detected',
      'Countries in the European Union reported 10,093 detected victims in',
      'detected as victims',
      'të zbuluara në',
    ],
    ['registered', '10,093 victims were registered in the European Union', 'registered as victims', 'u regjistruan'],
    ['assisted', '10,093 victims were assisted in', 'assisted as victims', 'u asistuan'],
    ['potential', '10,093 potential victims were counted in', 'counted as potential victims', 'viktima të mundshme'],
    ['presumed', '10,093 presumed victims were counted in', 'counted as presumed victims', 'viktima të supozuara'],
    ['referred', '10,093 people were referred as potential victims in', 'referred as potential victims', 'u referuan'],
  ] as const) {
    it(`say ${status}, and nothing else`, () => {
      const words = wordsOf({...place, status});

      expect(words.title).to.contain(title);
      expect(words.title).to.contain('in 2022, 2,938 more than in 2021');
      expect(words.subtitle).to.equal(`People ${subtitle}, by year`);
      expect(words.caption).to.contain(`People ${subtitle}, the European Union`);
      expect(wordsOf({...place, status}, 'sq').title).to.contain(sq);
      if (!status.endsWith('identified')) expect(JSON.stringify(words)).not.to.contain('identified');
      if (status !== 'formally-identified') expect(JSON.stringify(words)).not.to.contain('ormally');
    });
  }

  it('say what a referral is', () => {
    expect(wordsOf({...place, status: 'referred'}).notes[0]).to.contain('A referral comes before any decision.');
    expect(wordsOf(place).notes[0]).not.to.contain('referral');
  });

  it('begin rows of the table with capitals', () => {
    const {table} = wordsOf({points: 'FY2019: 36; FY2020: 40'});

    expect(table.map((row) => row.split(' | ')[0])).to.deep.equal(['Fiscal year 2019', 'Fiscal year 2020']);
  });

  it('are drawn by how many values there are, and how large', () => {
    const forms = [
      '2016: 36',
      '2015: 200; 2016: 36',
      '2015: 201; 2016: 36',
      '2015: 201; 2016: about 36',
      '2015: 201; 2017: 36',
    ];
    const many = (count: number) => ({
      points: Object.fromEntries(Array.from({length: count}, (_, year) => [2000 + year, 5])),
    });

    expect(forms.map((points) => wordsOf({points}).form)).to.deep.equal([
      'rows',
      'rows',
      'slope',
      'columns',
      'columns',
    ]);
    expect([3, 9, 10].map((count) => wordsOf(many(count)).form)).to.deep.equal(['columns', 'columns', 'line']);
    expect(wordsOf({points: '2000: 1; 2010: 2; 2020: 3'}).form).to.equal('line');
  });
});

describe('a trend of numbers that are all counted since a year', () => {
  const since = {
    country: 'MD',
    status: 'assisted',
    cumulative: '2000',
    points: {2015: 300, 2016: 336, 2017: 'unknown'},
  };

  it('is a level, with no change from year to year', () => {
    const {title, subtitle, summary, notes} = wordsOf(since);

    expect({title, subtitle, summary, notes}).to.deep.equal({
      title: 'People assisted as victims, Moldova, from 2000 to 2016: 336',
      subtitle: 'People assisted as victims, since 2000',
      summary: 'People assisted as victims, Moldova, from 2000 to 2016: 336.',
      notes: [],
    });
    expect(wordsOf(since, 'sq').title).to.match(/, nga 2000 deri në 2016: 336$/);
  });

  it('has a chip that says since when', () => {
    const {chip} = victimsTrendWords(parseVictimsTrend(since), textContextOf('victims-trend', 'en'));

    expect(chip).to.equal('336 assisted since 2000');
  });

  it('refuses what is no year, month or day', () => {
    expect(() => parseVictimsTrend({...since, cumulative: 'the war'})).to.throw(/^cumulative: /);
  });
});
