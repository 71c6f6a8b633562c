import {expect} from '@open-wc/testing';
import {FigureError} from '@tip-figures/record/figure-error.js';
import {parseJusticeOutcomes} from '@tip-figures/justice-outcomes/justice-outcomes.model.js';
import {known} from '../support/reading.js';

const kosovo = {convicted: 24, atMinimum: 1, minimum: 'P5Y'};
const exact = (value: number) => ({precision: 'exact', value});

describe('parseJusticeOutcomes', () => {
  it('reads the stages that are written, and no others', () => {
    const {counts, minimum, whole} = parseJusticeOutcomes({...kosovo, period: '2016'});
    const also = {unit: 'people', period: {from: '2016'}};

    expect(known({counts, minimum})).to.deep.equal({
      counts: [
        {stage: 'convicted', quantity: exact(24), ...also},
        {stage: 'atMinimum', quantity: exact(1), ...also},
      ],
      minimum: {months: 60},
    });
    expect(whole).to.equal(counts[0]);
  });

  it('reads attributes as it reads JSON', () => {
    const attributes = {prosecuted: 'about 30', convicted: '24', atMinimum: '1', minimum: 'P5Y'};

    expect(parseJusticeOutcomes(attributes)).to.deep.equal(
      parseJusticeOutcomes({...kosovo, prosecuted: {value: 30, qualifier: 'about'}}),
    );
  });

  it('reads a unit, a period and a source of a stage’s own', () => {
    const {counts} = parseJusticeOutcomes({
      period: '2016',
      source: 'report',
      sources: {report: {publisher: 'A report'}, police: {publisher: 'The police'}},
      investigated: {value: 146, unit: 'cases', period: '2015-04/2016-03', source: 'police', note: 'A remark.'},
      prosecuted: {value: 30, source: 'report'},
    });

    expect(known(counts)).to.deep.equal([
      {
        stage: 'investigated',
        quantity: {...exact(146), source: 'police', note: {'': 'A remark.'}},
        unit: 'cases',
        period: {from: '2015-04', to: '2016-03'},
        origin: {publisher: {'': 'The police'}},
      },
      {stage: 'prosecuted', quantity: {...exact(30), source: 'report'}, unit: 'people', period: {from: '2016'}},
    ]);
  });

  for (const [written, ...counts] of [
    ['1204 offences', ['offences', 1204]],
    ['1204 offenses', ['offences', 1204]],
    ['31 incidents', ['incidents', 31]],
    [{value: 31, unit: 'incidents'}, ['incidents', 31]],
    [
      '8 people; 31 incidents; 1204 offences; 54 cases',
      ['cases', 54],
      ['offences', 1204],
      ['incidents', 31],
      ['people', 8],
    ],
    [{offences: 1204, people: 8}, ['offences', 1204], ['people', 8]],
  ] as const) {
    it(`reads what is counted from ${JSON.stringify(written)}`, () => {
      expect(known(parseJusticeOutcomes({prosecuted: written}).counts)).to.deep.equal(
        counts.map(([unit, value]) => ({stage: 'prosecuted', unit, quantity: exact(value)})),
      );
    });
  }

  for (const [written, unit] of [
    ['53%', 'none'],
    [{share: 53}, 'none'],
    [{share: 53, by: {'sex-trafficking': '20%'}, otherLaws: '2%', previous: {2022: '50%'}}, 'none'],
    ['53% cases', 'cases'],
    [{share: 53, unit: 'cases'}, 'cases'],
    [{people: '53%'}, 'people'],
  ] as const) {
    it(`reads a share of a stage from ${JSON.stringify(written)}, of a unit only where that is said`, () => {
      const [one] = parseJusticeOutcomes({convicted: written}).counts;

      expect(known([one!.quantity, one!.unit])).to.deep.equal([{precision: 'share', percent: exact(53)}, unit]);
    });
  }

  it('reads stages of the writer’s own, each after the one that it names', () => {
    const own = (label: string, after?: string) => ({label: {en: label}, value: 2, ...(after && {after})});
    const {counts} = parseJusticeOutcomes({
      final: own('Final convictions', 'convicted'),
      'deferred-prosecution': own('Deferred prosecution', 'Prosecuted'),
      fled: own('Fled'),
      resumed: {label: {en: 'Resumed'}, after: 'deferred prosecution', cases: 1, people: 3},
      prosecuted: 9,
      atMinimum: 1,
      later: own('Later', 'at-minimum'),
      convicted: 5,
    });

    expect(counts.map(({stage, unit, label}) => [stage, unit, label?.['en'] ?? ''].join(' ').trim())).to.deep.equal([
      'prosecuted people',
      'deferred-prosecution people Deferred prosecution',
      'resumed cases Resumed',
      'resumed people Resumed',
      'convicted people',
      'final people Final convictions',
      'atMinimum people',
      'later people Later',
      'fled people Fled',
    ]);
  });

  it('passes over what has no label, and what a page’s scripts add to every object', () => {
    const proto = Object.prototype as unknown as Record<string, unknown>;
    proto['extra'] = {label: 'Guilty', value: 99};
    try {
      expect(parseJusticeOutcomes({convicted: 3, deferred: {value: 2}, other: 'x'}).counts).to.have.length(1);
    } finally {
      delete proto['extra'];
    }
  });

  for (const written of ['54 cases; about 8 people', 'about 8 people; 54 Cases', {cases: 54, people: 'about 8'}]) {
    it(`reads cases and people apart from ${JSON.stringify(written)}`, () => {
      expect(known(parseJusticeOutcomes({prosecuted: written}).counts)).to.deep.equal([
        {stage: 'prosecuted', unit: 'cases', quantity: exact(54)},
        {stage: 'prosecuted', unit: 'people', quantity: {precision: 'about', value: 8}},
      ]);
    });
  }

  it('reads what a source says of a number beside it', () => {
    const [count] = parseJusticeOutcomes({
      prosecuted: {
        value: 78,
        by: {'sex-trafficking': 67, 'forced-labor': 11},
        continued: 35,
        otherLaws: 3,
        agencies: {Police: 60, bka: {value: 18, label: 'BKA'}},
        previous: {2021: 30},
      },
    }).counts;

    expect(count).to.deep.include({
      by: [
        {key: 'sex-trafficking', quantity: exact(67)},
        {key: 'forced-labour', quantity: exact(11)},
      ],
      continued: exact(35),
      otherLaws: exact(3),
      agencies: [
        {key: 'Police', label: {'': 'Police'}, quantity: exact(60)},
        {key: 'bka', label: {'': 'BKA'}, quantity: exact(18)},
      ],
      previous: [{period: {from: '2021'}, quantity: exact(30)}],
    });
  });

  it('makes no sum of agencies, whose counts the source does not add up', () => {
    const [count] = parseJusticeOutcomes({investigated: {unit: 'cases', agencies: {FBI: 835, ICE: 987}}}).counts;

    expect(count).to.include({unit: 'cases'}).and.not.have.property('quantity');
  });

  for (const [name, section, linked] of [
    ['both of the article', kosovo, true],
    ['nobody at the minimum', {convicted: 24, atMinimum: 0}, true],
    ['rounded numbers', {convicted: 'about 24', atMinimum: 'under 5'}, true],
    ['cases of one kind', {convicted: {value: 24, unit: 'cases'}, atMinimum: {value: 1, unit: 'cases'}}, true],
    ['a period that is written twice', {period: 2016, convicted: 24, atMinimum: {value: 1, period: '2016'}}, true],
    ['a source that is written twice', {source: 'a', convicted: 24, atMinimum: {value: 1, source: 'a'}}, true],
    ['people beside cases', {convicted: {value: 24, unit: 'cases'}, atMinimum: 1}, false],
    ['another period', {period: '2016', convicted: 24, atMinimum: {value: 1, period: '2015'}}, false],
    ['another source', {source: 'a', convicted: 24, atMinimum: {value: 1, source: 'b'}}, false],
    ['a number that is not known', {convicted: 24, atMinimum: 'withheld'}, false],
    ['convicted who are not known', {convicted: 'unknown', atMinimum: 1}, false],
  ] as const) {
    it(`${linked ? 'takes' : 'does not take'} those at the minimum for some of the convicted: ${name}`, () => {
      expect(parseJusticeOutcomes(section).whole !== undefined).to.equal(linked);
    });
  }

  for (const section of [
    {convicted: 24, atMinimum: 24},
    {convicted: 'about 24', atMinimum: 25},
    {convicted: 24, atMinimum: 'about 25'},
    {convicted: 24, atMinimum: 'almost 25'},
    {convicted: '20..24', atMinimum: '22..30'},
    {convicted: 'under 5', atMinimum: 'under 9'},
    {convicted: 2, atMinimum: {value: 3, unit: 'cases'}},
    {convicted: 2, atMinimum: {value: 3, period: '2015'}},
  ]) {
    it(`accepts ${JSON.stringify(section)}`, () => {
      expect(parseJusticeOutcomes(section).counts).to.have.length(2);
    });
  }

  for (const [name, section, path, message] of [
    ['the spelling of the attribute', {convicted: 24, 'at-minimum': 7}, 'at-minimum', 'at-minimum: expected atMinimum'],
    [
      'no stage at all',
      {minimum: 'P5Y'},
      'convicted',
      'convicted: expected one of investigated, arrested, indicted, prosecuted, tried, dropped, acquitted, convicted, sentenced, atMinimum',
    ],
    [
      'more at the minimum than convicted',
      {convicted: 24, atMinimum: 25},
      'atMinimum',
      'atMinimum: expected at most 24 as in convicted, got "25"',
    ],
    [
      'far more than about so many',
      {convicted: 'about 24', atMinimum: '30..40'},
      'atMinimum',
      'atMinimum: expected at most about 24 as in convicted, got "30..40"',
    ],
    [
      'more cases than cases',
      {convicted: {value: 2, unit: 'cases'}, atMinimum: {value: 3, unit: 'cases'}},
      'atMinimum',
      'atMinimum: expected at most 2 as in convicted, got "3"',
    ],
    [
      'a part above its stage',
      {tried: {value: 9, by: {'forced-labour': 10}}},
      'tried.by["forced-labour"]',
      'expected at most 9, got 10',
    ],
    [
      'other laws above all',
      {tried: {people: {value: 9, otherLaws: 10}}},
      'tried.people.otherLaws',
      'expected at most 9, got 10',
    ],
    [
      'a form that is not known',
      {tried: {value: 9, by: {sorcery: 1}}},
      'tried.by.sorcery',
      /^expected one of sex-trafficking/,
    ],
    [
      'cases twice',
      {tried: '9 cases; 3 cases'},
      'tried',
      'tried: expected a stage such as "54 cases; about 8 people", got "9 cases; 3 cases"',
    ],
    ['parts beside cases and people', {tried: {cases: 9, people: 3, by: {}}}, 'tried.by', 'tried.by: not a stage'],
    [
      'people who are cases',
      {tried: {people: {value: 9, unit: 'cases'}}},
      'tried.people.unit',
      'tried.people.unit: expected people, got "cases"',
    ],
    ['an object without a number', {tried: {period: '2016'}}, 'tried', 'expected an object such as {value, qualifier}'],
    ['half a person', {convicted: 1.5}, 'convicted', 'expected a whole number of people, got 1.5'],
    [
      'half a case',
      {prosecuted: {value: 1.5, unit: 'cases'}},
      'prosecuted',
      'expected a whole number of cases, got 1.5',
    ],
    ['fewer than none', {investigated: -1}, 'investigated', 'expected at least 0, got -1'],
    ['a number in words', {convicted: 'two'}, 'convicted', /^expected a quantity such as 9/],
    ['a list', {convicted: [24]}, 'convicted', /^expected a quantity such as 9.*got a list/],
    [
      'another unit',
      {prosecuted: {value: 3, unit: 'trials'}},
      'prosecuted.unit',
      'prosecuted.unit: expected one of cases, offences, incidents, people, got "trials"',
    ],
    [
      'a period that is none',
      {prosecuted: {value: 3, period: 'May'}},
      'prosecuted.period',
      'expected a period such as 2016, got "May"',
    ],
    [
      'a minimum of nothing',
      {...kosovo, minimum: 'P0Y'},
      'minimum',
      'minimum: expected a duration such as P5Y, got "P0Y"',
    ],
    ['a number twice', {prosecuted: '3 offences; 4 offenses'}, 'prosecuted', /^expected/],
    ['half an offence', {prosecuted: '1.5 offences'}, 'prosecuted', 'expected a whole number of offences, got 1.5'],
    ['a share above all', {convicted: '101%'}, 'convicted', /^.*100%/],
    [
      'a stage after one that there is not',
      {convicted: 3, appealed: {label: 'Appealed', value: 2, after: 'appeal'}},
      'appealed.after',
      /^expected one of investigated, .*appealed, got "appeal"/,
    ],
    [
      'stages after each other',
      {convicted: 3, a: {label: 'A', value: 2, after: 'b'}, b: {label: 'B', value: 1, after: 'a'}},
      'a.after',
      /^expected one of investigated, .*got "b"/,
    ],
    ['a stage after a number', {a: {label: 'A', value: 2, after: 3}}, 'a.after', /^expected/],
    ['a stage without a number', {a: {label: 'A'}}, 'a', /^expected/],
    ['a stage with an empty label', {a: {label: ' ', value: 1}}, 'a.label', /^expected a text/],
    ['half a person of one', {a: {label: 'A', value: 1.5}}, 'a', 'a: expected a whole number of people, got 1.5'],
    ['a minimum in words', {...kosovo, minimum: 'five years'}, 'minimum', /^expected a duration such as P5Y6M/],
  ] as const) {
    it(`refuses ${name}, naming ${path}`, () => {
      expect(() => parseJusticeOutcomes(section))
        .to.throw(FigureError, message instanceof RegExp ? new RegExp(`^${path}: ${message.source.slice(1)}`) : message)
        .with.property('path', path);
    });
  }
});
