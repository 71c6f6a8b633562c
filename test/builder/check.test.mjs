// What is wrong, said beside the field it is about; the clicks that put it right; what is drawn meanwhile.

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {loadSource} from '../../scripts/load-source.mjs';

const {fixText, problemText, readingText, speak, ...check} = await loadSource({
  '@tip-figures/builder/text/text.js': ['speak'],
  '@tip-figures/builder/check/problems.js': ['problemsOf', 'withAnswerTo', 'byPlace', 'figuresInError'],
  '@tip-figures/builder/check/group.js': ['grouped'],
  '@tip-figures/builder/check/as-read.js': ['asRead'],
  '@tip-figures/builder/check/drawable.js': ['drawableOf'],
  '@tip-figures/builder/check/protection.js': ['protectionOf', 'publicRecord'],
  '@tip-figures/check/report/suggest.js': ['suggest'],
  '@tip-figures/builder/check/texts.js': ['fixText', 'problemText', 'readingText'],
});
const {withAnswerTo, byPlace, figuresInError, asRead, drawableOf, protectionOf, publicRecord, suggest} = check;

/** Problems with what is said of them, and on the buttons. */
const worded = (problems) =>
  problems.map((one) => ({
    ...one,
    ...problemText(one),
    fixes: one.fixes.map((fix) => ({...fix, label: fixText(fix)})),
  }));
const problemsOf = (state) => worded(check.problemsOf(state));
const grouped = (problems) => worded(check.grouped(problems));

/** Moldova as the drawing of the builder has it, and what a test changes of it. */
const moldova = (own, shared) => ({
  figure: 'victim-breakdown',
  record: {
    country: 'MD',
    report: 2023,
    period: '2022',
    source: 'U.S. Department of State',
    ...shared,
    'victim-breakdown': {total: 150, exploitation: {'forced-labour': 97, 'sex-trafficking': 53}, ...own},
  },
});

/** A list of one row. */
const withRow = (figure, field, key) => ({
  figure,
  record: {country: 'XK', period: '2016', source: 'Kosovo Police', [figure]: {[field]: {[key]: 95}}},
});

const region = (own) => ({
  figure: 'region-compare',
  record: {report: 2025, source: 'U.S. Department of State', 'region-compare': {tiers: {2025: {TH: '2'}}, ...own}},
});

const packaged = (own) => ({figure: 'region-compare', record: {report: 2025, 'region-compare': own}});

const cycle = (length) => ({
  figure: 'shelter-timeline',
  record: {
    country: 'XK',
    source: 'A',
    'shelter-timeline': {cycle: length, shelters: [{label: 'A', periods: [{from: '2015', status: 'funded'}]}]},
  },
});

const funding = (own) => ({
  figure: 'funding-gap',
  record: {country: 'TH', source: 'A', 'funding-gap': {currency: 'THB', amounts: {2018: 9}, verb: 'allocated', ...own}},
});

const at = (state) => problemsOf(state).map(({at: steps, severity}) => `${severity} ${steps.join('.')}`);

/** The state after the click on what a problem offers first. */
function mended(state) {
  const [fix] = problemsOf(state).flatMap(({fixes}) => fixes);
  return fix.apply(state);
}

describe('the problems of the form', () => {
  it('are none of a figure that is right, and of one that is empty', () => {
    assert.deepEqual(at(moldova()), []);
    assert.deepEqual(at({figure: 'victim-breakdown', record: {country: 'MD'}}), []);
  });

  it('are all told, each with its path', () => {
    assert.deepEqual(at(moldova({total: 'lots', sex: {female: 'x'}}, {country: 'UK'})), [
      'error country',
      'error victim-breakdown.total',
      'error victim-breakdown.sex.female',
    ]);
  });

  it('stand beside the nearest field that is shown', () => {
    const problems = problemsOf(moldova({age: {child: 44, adult: 160}}));
    const shown = [
      ['victim-breakdown', 'total'],
      ['victim-breakdown', 'age'],
    ];
    assert.deepEqual([...byPlace(problems, shown).keys()], ['victim-breakdown.age']);
    assert.deepEqual([...byPlace(problems, []).keys()], ['']);
  });

  it('are not asked again of what was left so, until it is another value', () => {
    const state = moldova({exploitation: {'forced-labour': '130', 'sex-trafficking': 53}});
    const [asked, ...others] = problemsOf(state);
    assert.deepEqual([asked.at, others], [['victim-breakdown', 'exploitation'], []]);
    const left = withAnswerTo(asked, state);
    assert.deepEqual(problemsOf(left), []);
    const [{path, code, value}, ...more] = left.record.confirmed;
    assert.deepEqual([path, code, more], ['victim-breakdown.exploitation', 'sum-above-total', []]);
    assert.deepEqual(value, state.record['victim-breakdown'].exploitation);
    const another = moldova({exploitation: {'forced-labour': 131, 'sex-trafficking': 53}}, left.record);
    assert.deepEqual(at({...another, record: {...another.record, confirmed: left.record.confirmed}}), [
      'question victim-breakdown.exploitation',
    ]);
  });

  it('are answered for all rows of a list at once, what is most likely a mistake too', () => {
    const nationality = {MD: {value: 90, derivedFrom: 'about half of 180'}, UA: {value: 60, derivedFrom: 'about 60'}};
    const state = moldova({exploitation: undefined, nationality});
    const [asked] = grouped(problemsOf(state));
    assert.deepEqual(asked.asked.length, 2);
    const left = withAnswerTo(asked, state);
    assert.deepEqual(problemsOf(left), []);
  });

  it('are told once of a list in one line, where one click is for all of it', () => {
    const problems = problemsOf(packaged({countries: 'Thailand, Vietnam, UK'}));
    const {length} = byPlace(problems, [['region-compare', 'countries']]).get('region-compare.countries');
    assert.deepEqual([problems.length > 1, length], [true, 1]);
  });

  for (const [typed, read] of [
    ['approx. 20', 'about 20'],
    ['approx. 1,500', 'about 1500'],
    ['20+', 'at least 20'],
    ['5-10', '5..10'],
  ]) {
    it('offers the tier of the newest report where a country alone is chosen', () => {
      const state = {figure: 'tier-badge', record: {country: 'TH'}};
      const [{at: steps, words, fixes}, ...others] = problemsOf(state);

      assert.deepEqual(
        [steps, words, others.filter(({severity}) => severity === 'error')],
        [['tier-badge', 'tier'], 'This is needed.', []],
      );
      assert.match(fixes[0].label, /^Use Tier 2, as in the 2025 report$/);
      const {record} = fixes[0].apply(state);
      assert.deepEqual([record.country, record.report, record['tier-badge'].tier], ['TH', '2025', '2']);
      assert.deepEqual(problemsOf({figure: 'tier-badge', record: {}}), []);
    });

    it(`ask whether “${typed}” is meant as it is read and drawn`, () => {
      const state = moldova({exploitation: undefined, total: typed});
      const [{severity, words, fixes}, ...others] = problemsOf(state);
      assert.deepEqual([severity, words, others], ['question', `“${typed}” is read as ${read}.`, []]);
      assert.equal(fixes[0].label, `Use “${read}”`);
      const {record, without} = drawableOf(state);
      assert.deepEqual([record['victim-breakdown'].total, without], [read, []]);
    });
  }

  for (const [title, state, expected] of [
    [
      'forms of more than the total',
      moldova({exploitation: {'forced-labour': 97, 'sex-trafficking': 83}}),
      'victim-breakdown.exploitation',
    ],
    ['sexes of 73 per cent', moldova({sex: {female: '40%', male: '33%'}}), 'victim-breakdown.sex'],
    [
      'another country’s currency',
      {
        figure: 'funding-gap',
        record: {country: 'MD', source: 'A', 'funding-gap': {currency: 'RON', amounts: {2019: 11000000}}},
      },
      'funding-gap.currency',
    ],
    [
      'a context of another year',
      {
        figure: 'key-figure',
        record: {
          country: 'MD',
          period: '2022',
          source: 'A',
          'key-figure': {value: 29, counts: 'people', label: 'members of staff', context: 'In 2015 they were fewer.'},
        },
      },
      'key-figure.context',
    ],
  ]) {
    it(`ask, as the command does: ${title}`, () =>
      assert.deepEqual(
        problemsOf(state).map(({severity, at: steps}) => `${severity} ${steps.join('.')}`),
        [`question ${expected}`],
      ));
  }

  it('stand beside the row whose key is read otherwise', () => {
    assert.deepEqual(at(withRow('case-backlog', 'open', '31 Dec 2016')), ['question case-backlog.open.31 Dec 2016']);
  });

  it('say of what is not there that it is needed and why, and nothing of how records write it', () => {
    const shelters = {cycle: 'P6M', shelters: [{}]};
    const state = {figure: 'shelter-timeline', record: {country: 'XK', source: 'A', 'shelter-timeline': shelters}};
    const [{at: steps, words, hints}] = problemsOf(state);
    assert.deepEqual([steps.join('.'), words], ['shelter-timeline.shelters.0.label', 'This is needed.']);
    assert.deepEqual(hints, ['What it is called: readers must know what they look at.']);
    const [inText] = problemsOf(region({countries: 'TH XX'}));
    assert.equal(inText.words, 'This is no country’s code.');
  });

  it('say what was expected and how to write it, with fields by the labels of the form', () => {
    const hintsOf = (state) => problemsOf(state)[0].hints;
    assert.deepEqual(hintsOf(moldova({age: {child: 44, adult: 160}}))[0], 'At most 150, as in “Total”.');
    assert.deepEqual(hintsOf(moldova({}, {asOf: 'last summer'})), [
      'For example 29 June 2017.',
      'Write as much of the date as the source gives: a day, a month or a year.',
    ]);
    assert.match(hintsOf(funding({need: 0, needSource: 'A'})).at(-1), /^Leave “Need” out\.$/);
  });

  it('keep the name of a key that is none in one click, or take the one that is meant', () => {
    const state = moldova({total: 58, exploitation: 'bonded-labour: 5; sex-trafficking: 53'});
    assert.deepEqual(mended(state).record['victim-breakdown'].exploitation, {
      'bonded-labour': {value: '5', label: {en: 'bonded labour'}},
      'sex-trafficking': '53',
    });
    assert.deepEqual(at(mended(state)), []);
    const other = moldova({exploitation: {'sexual exploitation': 53}});
    assert.deepEqual(
      problemsOf(other)[0].fixes.map(({label}) => label),
      ['Call it “Sex trafficking”', 'Keep the name “sexual exploitation”'],
    );
    assert.deepEqual(mended(other).record['victim-breakdown'].exploitation, {'sex-trafficking': 53});
  });

  it('are those of the number as it is read', () => {
    assert.deepEqual(at(moldova({sex: {female: 'approx. 160'}})), [
      'question victim-breakdown.sex.female',
      'error victim-breakdown.sex.female',
    ]);
  });

  for (const typed of ['171.010', 'n/a', '62 percent']) {
    it(`refuse “${typed}”, of which a reading may be another number or none`, () =>
      assert.deepEqual(at(moldova({exploitation: undefined, total: typed})), ['error victim-breakdown.total']));
  }

  it('name the source and the period where they are missing', () => {
    assert.deepEqual(at(moldova({}, {source: undefined, report: undefined, period: undefined})), [
      'question source',
      'question period',
    ]);
  });

  it('are said in the language that the page is in when they are shown', async () => {
    const [problem] = check.problemsOf({figure: 'tier-badge', record: {country: 'TH'}});
    const said = () => [problemText(problem).words, ...problem.fixes.map(fixText)];
    assert.deepEqual(said(), ['This is needed.', 'Use Tier 2, as in the 2025 report']);
    await speak('sq');
    assert.deepEqual(said(), ['Kjo duhet.', 'Përdorni Niveli 2, si në raportin e 2025']);
    await speak('en');
  });

  it('tell of other figures of the record by their names', () => {
    const state = moldova();
    assert.deepEqual(figuresInError({...state, record: {...state.record, quote: {speaker: 'A'}}}), ['quote']);
  });
});

describe('a question that rows of a list share', () => {
  const trend = (points) => ({
    figure: 'victims-trend',
    record: {country: 'MD', source: 'A', 'victims-trend': {points}},
  });

  it('is one for thirty of them, at the list, and one answer is for all', () => {
    const years = Array.from({length: 30}, (_, index) => [1990 + index, `approx. ${10 + index}`]);
    const state = trend(Object.fromEntries(years));
    assert.equal(problemsOf(state).length, 30);
    const [{at: steps, words, fixes, rows}, ...others] = grouped(problemsOf(state));
    assert.deepEqual([steps.join('.'), rows.length, others], ['victims-trend.points', 30, []]);
    assert.match(words, /^30 entries are most likely meant so: “approx. 10” is read as about 10\./);
    assert.deepEqual(
      fixes.map(({label}) => label),
      ['Write all of them so'],
    );
    const {points} = fixes[0].apply(state).record['victims-trend'];
    assert.deepEqual([points[1990], points[2019]], ['about 10', 'about 39']);
    assert.deepEqual(grouped(problemsOf(fixes[0].apply(state))), []);
  });

  it('marks each of the rows, and is told beside none of them', () => {
    const problems = grouped(problemsOf(trend({2015: 'approx. 10', 2016: 'approx. 20'})));
    const row = ['victims-trend', 'points', '2015'];
    const at = (place) =>
      byPlace(problems, [row, row.slice(0, -1)])
        .get(place)
        .map((one) => one.isElsewhere === true);
    assert.deepEqual([at('victims-trend.points["2015"]'), at('victims-trend.points')], [[true], [false]]);
  });

  it('stays beside its row where that is the only one, and where only the person can answer it', () => {
    const steps = (points) => grouped(problemsOf(trend(points))).map((one) => one.at.at(-1));
    assert.deepEqual(steps({2015: 'approx. 10', 2016: 20}), ['2015']);
    assert.deepEqual(steps({2015: 'lots', 2016: 'many'}), ['2015', '2016']);
  });
});

describe('what says the same in people’s words', () => {
  for (const [title, typed, read] of [
    ['a period', moldova({}, {period: 'April 2014 to March 2015'}), moldova({}, {period: '2014-04/2015-03'})],
    ['a fiscal year', moldova({}, {period: 'Fiscal year 2018'}), moldova({}, {period: 'FY2018'})],
    ['a quarter', moldova({}, {period: 'Q3 2023'}), moldova({}, {period: '2023-Q3'})],
    ['a day', moldova({}, {asOf: '15 June 2023'}), moldova({}, {asOf: '2023-06-15'})],
    [
      'the day of a row',
      withRow('case-backlog', 'open', '31 December 2016'),
      withRow('case-backlog', 'open', '2016-12-31'),
    ],
    ['countries', packaged({countries: 'Thailand, Vietnam, Laos'}), packaged({countries: 'TH VN LA'})],
  ]) {
    it(`is read so without a question: ${title}`, () => {
      assert.deepEqual(problemsOf(typed), []);
      const {state, readings} = asRead(typed);
      assert.deepEqual(state.record, read.record);
      assert.ok(readings.every(({fix}) => fix.reading.isSure && fix.reading.isSame));
    });
  }

  for (const [title, typed, words] of [
    ['a period', moldova({}, {period: 'Jan-Jun 2022'}), '“Jan-Jun 2022” is read as January 2022 to June 2022.'],
    ['a length', cycle('five and a half years'), '“five and a half years” is read as 5 years 6 months.'],
  ]) {
    it(`and what needs no click says how it is read: ${title}`, () => {
      const [{fix}] = asRead(typed).readings;
      assert.deepEqual([fix.reading.isSure, readingText(fix.reading)], [true, words]);
    });
  }
});

describe('tiers that the package has', () => {
  const badge = (own, shared) => ({
    figure: 'tier-badge',
    record: {country: 'TH', report: '2025', ...shared, 'tier-badge': own ?? {}},
  });
  it('need no more than country and report, or countries and report', () => {
    for (const state of [badge(), packaged({countries: 'TH VN'}), packaged({countries: 'TH VN', variant: 'report'})]) {
      assert.deepEqual(problemsOf(state), []);
      assert.deepEqual([drawableOf(state).isWhole, drawableOf(state).without], [true, []]);
    }
  });

  it('are asked for where the record has others, or no report', () => {
    assert.deepEqual(at(badge({previous: '2'})), ['error tier-badge.tier', 'question source']);
    assert.deepEqual(at(badge({}, {report: 'soon'})), ['error report']);
    assert.ok(at({figure: 'region-compare', record: {'region-compare': {countries: 'TH VN'}}}).length);
  });
});

describe('a click puts right', () => {
  for (const [title, before, after] of [
    ['a number as desks write it', moldova({total: 'approx. 150'}), moldova({total: 'about 150'})],
    ['the code of a country', moldova({}, {country: 'UK'}), moldova({}, {country: 'GB'})],
    ['a day in fewer letters', moldova({}, {asOf: '15 Jun. 2023'}), moldova({}, {asOf: '2023-06-15'})],
    ['the day of a row', withRow('case-backlog', 'open', '31 Dec 2016'), withRow('case-backlog', 'open', '2016-12-31')],
    [
      'sentences from one to another',
      withRow('sentence-distribution', 'sentences', '1-3 years'),
      withRow('sentence-distribution', 'sentences', '1 year..3 years'),
    ],
    [
      'countries of a region by their names',
      region({countries: 'Thailand, Vietnam, UK'}),
      region({countries: 'TH VN GB'}),
    ],
    [
      'an address without https',
      moldova({}, {sourceUrl: 'www.state.gov/x'}),
      moldova({}, {sourceUrl: 'https://www.state.gov/x'}),
    ],
    ['the year of a report by its name', moldova({}, {report: 'TIP 2023'}), moldova({}, {report: 2023})],
    ['a currency by its name', funding({currency: 'baht'}), funding({})],
    [
      'a sum with its currency',
      funding({amounts: {2018: '3.6 billion baht'}}),
      funding({amounts: {2018: '3.6 billion'}}),
    ],
    [
      'a sum with the sign of its currency',
      funding({currency: 'EUR', amounts: {2016: '€171,010'}}),
      funding({currency: 'EUR', amounts: {2016: 171010}}),
    ],
    ['two years that are one', moldova({}, {period: '2021-2022'}), moldova({}, {period: '2021/22'})],
    [
      'numbers that stood so before their period was over',
      moldova({}, {asOf: '2022-06-15'}),
      moldova({}, {asOf: '2023'}),
    ],
    ['a slip in the name of a field', moldova({sexx: {female: 40}}), moldova({sex: {female: 40}})],
    ['the ends of a range', moldova({sex: {female: '40..30'}}), moldova({sex: {female: '30..40'}})],
  ]) {
    it(title, () => assert.deepEqual(mended(before).record, after.record));
  }

  for (const [title, before, words] of [
    ['a number with its thousands set apart', moldova({total: '181,000'}), '“181,000” is read as 181000.'],
    [
      'a number of cases',
      {...moldova(), figure: 'justice-outcomes', record: {'justice-outcomes': {investigated: '5,144 cases'}}},
      '“5,144 cases” is read as 5144 cases.',
    ],
    ['billions', moldova({total: '3bn'}), '“3bn” is read as 3 billion.'],
    ['a number in words', moldova({total: 'twelve'}), '“twelve” is read as 12.'],
    ['a month in words', moldova({}, {period: 'Jun 2017'}), '“Jun 2017” is read as June 2017.'],
    ['a day in words', moldova({}, {asOf: 'June 15, 2023'}), '“June 15, 2023” is read as 15 June 2023.'],
    ['the month of a row', withRow('victims-trend', 'points', 'Sept. 2016'), '“Sept. 2016” is read as September 2016.'],
    ['what is about a number', moldova({total: 'approx. 150'}), undefined],
    ['what may be about a number, though it looks like a month', moldova({total: 'circa 1500'}), undefined],
    ['a day that may be a month', moldova({}, {asOf: '5.6.2023'}), undefined],
  ]) {
    it(`${title}, ${words ? 'and is not needed for it' : 'which is asked about'}`, () => {
      const [fix] = problemsOf(before).flatMap(({fixes}) => fixes);
      assert.ok(fix);
      assert.equal(fix.reading?.isSure ? readingText(fix.reading) : undefined, words);
    });
  }

  it('two years as one or as both, whichever the person says, and reads them as neither before', () => {
    const before = moldova({}, {period: '2021-2022'});
    const [{severity, fixes}] = problemsOf(before);

    assert.equal(severity, 'error');
    assert.deepEqual(
      fixes.map(({label, reading, apply}) => [label, reading, apply(before).record.period]),
      [
        ['One year over two', undefined, '2021/22'],
        ['Both years', undefined, '2021/2022'],
      ],
    );
  });

  it('never the year before that of the report, which the source may not mean', () => {
    const [{fixes}] = problemsOf(moldova({}, {period: '2023'}));
    assert.deepEqual(fixes, []);
  });

  for (const [title, points, read] of [
    ['numbers', {2015: '1,312', 2016: '2,404', 2017: 'approx. 150'}, {2015: 1312, 2016: 2404, 2017: 'approx. 150'}],
    ['months of rows', {'Aug 2016': 12, 'Jun 2016': 15, 'Jul 2016': 9}, {'2016-08': 12, '2016-06': 15, '2016-07': 9}],
  ]) {
    it(`${title} that can be read in one way alone, all at once`, () => {
      const record = {country: 'XK', source: 'Kosovo Police', 'victims-trend': {points}};
      const state = {figure: 'victims-trend', record};

      const [{words, fixes}] = grouped(problemsOf(state));
      assert.match(words, /entries can be read in one way alone/);
      assert.deepEqual(fixes[0].apply(state).record['victims-trend'].points, read);
    });
  }

  it('no sum in another currency than that of the figure, and no currency that several countries have', () => {
    assert.deepEqual(problemsOf(funding({amounts: {2018: '110.4 million dollars'}}))[0].fixes, []);
    assert.deepEqual(problemsOf(funding({currency: 'dollars'}))[0].fixes, []);
  });

  it('parts that exceed their total, where the source has them so', () => {
    const next = mended(moldova({age: {child: 44, adult: 160}}));
    assert.equal(next.record['victim-breakdown'].remainder, 'source-differs');
    assert.deepEqual(at(next), []);
  });

  it('a tier that is missing, or differs from the report', () => {
    const badge = (tier) => ({
      figure: 'tier-badge',
      record: {country: 'XK', report: 2017, source: 'A', 'tier-badge': {previous: '2', ...(tier && {tier})}},
    });
    assert.equal(mended(badge()).record['tier-badge'].tier, '2');
    assert.equal(mended(badge('3')).record['tier-badge'].tier, '2');
  });
});

describe('what was meant', () => {
  const first = (issue, found) =>
    suggest({issue, found}, [])
      .suggestions?.map(({text}) => text)
      .join(' or ');

  for (const [typed, meant] of [
    ['approx. 53', 'about 53'],
    ['~ 53', 'about 53'],
    ['1,242', '1242'],
    ['50+', 'at least 50'],
    ['5-10', '5..10'],
    ['<5', 'under 5'],
    ['15.3m', '15.3 million'],
    ['62 percent', '62%'],
    ['seven', '7'],
    ['824 victims', '824'],
    ['about 78 suspects', 'about 78'],
    ['1,242 people', '1242'],
    ['3,2 billion', '3.2 billion'],
    ['62,5%', '62.5%'],
    ['181,5', '181.5'],
    ['171010,50', '171010.50'],
    ['171.010,50', '171010.50'],
    ['1,234.50', '1234.50'],
    ['1 234,5', '1234.5'],
    ['1.234.50', undefined],
    ['n/a', 'unknown'],
    ['N/A', 'unknown'],
    ['–', 'unknown'],
    ['not available', 'unknown'],
    ['53', undefined],
    ['many', undefined],
  ]) {
    it(`by the number “${typed}”`, () => assert.equal(first('not-a-quantity', typed), meant));
  }

  for (const [typed, meant] of [
    ['15 June 2022', '2022-06-15'],
    ['June 15, 2022', '2022-06-15'],
    ['June 2022', '2022-06'],
    ['15.06.2022', '2022-06-15'],
    ['15/06/2022', '2022-06-15'],
    ['06/15/2022', '2022-06-15'],
    // Which of the two is the month is not known.
    ['05/06/2022', '2022-06-05 or 2022-05-06'],
  ]) {
    it(`by the day “${typed}”`, () => assert.equal(first('not-a-point', typed), meant));
  }

  for (const [typed, meant] of [
    ['2 weeks', '14 days'],
    ['suspended 1 year 2 weeks', 'suspended 1 year 14 days'],
    ['2-5 years', '2 years..5 years'],
    ['a while', undefined],
  ]) {
    it(`by the sentence “${typed}”`, () => assert.equal(first('not-a-sentence', typed), meant));
  }

  for (const [typed, meant] of [
    ['FY 2018', 'FY2018'],
    ['Q3 2023', '2023-Q3'],
    ['2016-2018', '2016/2018'],
    ['April 2022 - March 2023', '2022-04/2023-03'],
    ['2022-04 to 2023-03', '2022-04/2023-03'],
    ['April 2022 to last month', undefined],
    ['sometime', undefined],
  ]) {
    it(`by the period “${typed}”`, () => assert.equal(first('not-a-period', typed), meant));
  }
});

describe('what is drawn', () => {
  it('keeps the parts beside the one that is more than the whole', () => {
    const {record, without} = drawableOf(moldova({age: {child: 44, adult: 160}}));
    assert.deepEqual(without, [['victim-breakdown', 'age', 'adult']]);
    assert.deepEqual(record['victim-breakdown'].age, {child: 44});
  });

  it('is the figure without the number that does not fit', () => {
    const {record, without, isWhole} = drawableOf(moldova({sex: {female: 40, male: 'x'}}));
    assert.equal(isWhole, true);
    assert.deepEqual(without, [['victim-breakdown', 'sex', 'male']]);
    assert.deepEqual(record['victim-breakdown'].sex, {female: 40});
  });

  const officials = (cases) => ({figure: 'accountability-record', record: {'accountability-record': {cases}}});
  const known = {office: 'police officers', count: 2, steps: [{stage: 'indicted'}]};

  it('never says that there is no case where the one that was begun is not whole', () => {
    assert.equal(drawableOf(officials([])).isWhole, true);
    assert.equal(drawableOf(officials([{}])).isWhole, false);
    assert.equal(drawableOf(officials([{}, {office: 'mayor'}])).isWhole, false);
  });

  it('keeps what is right among items of which several are wrong', () => {
    const wrong = {act: {text: 'asked for money'}};
    const {record, isWhole} = drawableOf(officials([wrong, known, wrong, known]));
    assert.equal(isWhole, true);
    assert.deepEqual(record['accountability-record'].cases, [known, known]);
  });

  it('is nothing without what the figure needs', () => {
    assert.equal(drawableOf({figure: 'key-figure', record: {'key-figure': {label: 'x'}}}).isWhole, false);
  });
});

describe('small counts', () => {
  it('are in no copy of a record that says they are withheld', () => {
    const {record} = moldova({sex: {female: 148, male: 2}}, {suppressBelow: 5});
    assert.doesNotMatch(JSON.stringify(publicRecord(record)), /"male":2|148/);
    assert.equal(publicRecord(moldova().record).source, 'U.S. Department of State');
  });

  const small = moldova({sex: {female: 148, male: 2}});

  it('are counted, and withheld with what would give them away', () => {
    const {small: count, safe} = protectionOf(small, 5);
    assert.equal(count, 1);
    const {sex} = safe.record['victim-breakdown'];
    assert.doesNotMatch(JSON.stringify(sex), /\b2\b|148/);
    assert.equal(protectionOf(safe, 5), undefined);
  });

  it('are marked in the record where the person says that a government printed them', () => {
    const {printed} = protectionOf(moldova({sex: 'female: 148; male: 2'}), 5);
    assert.deepEqual(printed.record['victim-breakdown'].sex, {female: '148', male: {value: '2', published: true}});
    assert.equal(protectionOf(printed, 5), undefined);
  });

  it('are asked about before they are copied, and not beside their fields, too', () =>
    assert.deepEqual(at(moldova({sex: {female: 148, male: 2}})), []));

  it('are nobody’s secret where a government has printed them, or a court', () => {
    assert.equal(protectionOf(moldova({sex: {male: {value: 2, published: true}}}), 5), undefined);
    const outcomes = {figure: 'justice-outcomes', record: {country: 'MD', 'justice-outcomes': {convicted: 2}}};
    assert.equal(protectionOf(outcomes, 5), undefined);
  });
});
