import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {loadSource} from '../../scripts/load-source.mjs';
import {pool} from '../support/near-valid.mjs';

const {checkDocument, checkedFigures} = await loadSource({
  '@tip-figures/cli/json/check-document.js': ['checkDocument'],
  '@tip-figures/check/document/figures.js': ['checkedFigures'],
});

const BASES = {
  'tier-badge': {report: 2017, tier: '2', history: {2016: '2', 2017: '2'}},
  'victim-breakdown': {total: 36, sex: {female: 34}},
  'funding-gap': {currency: 'EUR', amounts: {2015: 181000, 2016: 171010}, need: 250000, needSource: 'Somebody'},
  'sentence-distribution': {convicted: 24, sentences: {P5Y6M: 1}},
  'justice-outcomes': {convicted: 24, atMinimum: 1},
  'shelter-timeline': {cycle: 'P6M', shelters: [{id: 'a', label: 'x'}]},
  'region-compare': {countries: 'AL XK', tiers: {2017: {AL: '2', XK: '2'}}},
};

// What every record should say, so that nothing else is found in those below.
const said = {source: 'A newspaper', period: '2016'};
const problemsOf = (document, figure) => checkDocument(JSON.stringify({...document, ...missing(document)}), figure);
const adviceOn = (document) => problemsOf(document)[0].advice;
const write = (suggestion) => ({advice: 'write', suggestion});
const missing = (document) => Object.fromEntries(Object.entries(said).filter(([name]) => !(name in document)));

describe('dropped charges and open cases', () => {
  const officials = (one) => ({
    'accountability-record': {cases: [{office: 'officers', steps: [{stage: 'indicted'}], ...one}]},
  });

  it('are read of both figures', () => {
    const justice = {'justice-outcomes': {indicted: 5, dropped: '2 cases; 3 people'}};
    const dropped = officials({steps: [{stage: 'indicted'}, {stage: 'dropped'}]});
    for (const document of [justice, dropped, officials({open: false}), officials({open: true})]) {
      assert.deepEqual(problemsOf(document), []);
    }
  });

  it('are refused where they are neither', () => {
    assert.equal(problemsOf(officials({open: 'no'}))[0].path, 'accountability-record.cases[0].open');
    assert.equal(problemsOf({'justice-outcomes': {dropped: 'x'}})[0].path, 'justice-outcomes.dropped');
  });
});

describe('how to mend it', () => {
  it('is said for all that the parser refuses, be it by what was expected', () => {
    const helpless = new Set();
    // Figures share most of their fields: each is tried once, with all values in the long run, and with a sixth of them in
    // turn otherwise.
    const tried = new Set();
    const oneOf = process.env.TEST_LONG === '1' ? 1 : 6;
    const all = [...pool, undefined];
    for (const {name, fields} of checkedFigures) {
      for (const [field, entry] of Object.entries(fields)) {
        const values = tried.has(entry) ? [] : all.filter((_, index) => (index + tried.size) % oneOf === 0);
        tried.add(entry);
        for (const value of values) {
          const text = JSON.stringify({[name]: {...BASES[name], [field]: value}});
          const problems = checkDocument(text).filter(({hint, message}) => !hint && !/^expected| as in /.test(message));
          for (const {message} of problems) helpless.add(message.replace(/got .*/, ''));
        }
      }
    }
    assert.deepEqual([...helpless], []);
  });

  it('names the field that is missing', () => {
    const [{path, message, hint}] = problemsOf({'victim-breakdown': {sex: {female: 34}}});
    assert.deepEqual([path, message, hint], ['victim-breakdown.total', 'missing', 'Add "total" here.']);
  });

  it('is not needed where shelters are stated in numbers, and names a slip beside one', () => {
    const number = {value: 34, previous: {2015: 30}};
    const problems = (section) => problemsOf({'shelter-timeline': section});

    assert.deepEqual(problems({number, capacity: 'about 1200'}), []);
    assert.deepEqual(problems({shelters: [{label: 'Of the state', number, capacity: {...number, note: 'Beds.'}}]}), []);
    const [{path, hint}] = problems({number: {value: 34, previuos: {2015: 30}}});
    assert.deepEqual([path, hint], ['shelter-timeline.number.previuos', 'Did you mean "previous"?']);
  });

  it('names the field that is called otherwise in attributes and reports', () => {
    const hintsOf = (section) => problemsOf(section).flatMap(({rule, hint}) => (rule === 'unknown-keys' ? hint : []));

    assert.deepEqual(hintsOf({quote: {words: 'x', speaker: 'y', speakerRole: 'z'}}), [
      'Did you mean "text"?',
      'Did you mean "role"?',
    ]);
    assert.deepEqual(hintsOf({'tier-badge': {placement: '2', tier: '2'}}), ['Did you mean "tier"?']);
    assert.deepEqual(hintsOf({'victims-trend': {values: '2017: 9', points: '2017: 9'}}), ['Did you mean "points"?']);
    assert.deepEqual(hintsOf({'victim-breakdown': {gender: 'female: 9', total: 36}}), ['Did you mean "sex"?']);
    assert.deepEqual(hintsOf({'victim-breakdown': {total: {value: 36, previous: {2015: 28}}}}), [
      'Write it beside "total", not in it.',
    ]);
  });

  it('gives the word that a report has another for', () => {
    const hintOf = (status) => problemsOf({'victim-breakdown': {total: 36, status}})[0].hint;

    assert.equal(hintOf('confirmed'), 'Did you mean "formally-identified"?');
    assert.equal(hintOf('suspected'), 'Did you mean "potential"?');
    assert.equal(hintOf('asisted'), 'Did you mean "assisted"?');
    assert.equal(hintOf('rescued'), '');
  });

  it('asks whether women are adults alone', () => {
    const hintsOf = (sex) => problemsOf({'victim-breakdown': {total: 36, sex}}).map(({hint}) => hint);

    assert.deepEqual(hintsOf('women: 30; men: 6'), [
      'Write "female" where girls are among them, else move them to "sexAge": {"women": …}.',
      'Write "male" where boys are among them, else move them to "sexAge": {"men": …}.',
    ]);
  });

  it('makes no count of those whom a source leaves open', () => {
    const hintOf = (figure, section) => problemsOf({[figure]: section}).find(({rule}) => rule === 'parts').hint;
    const open = 'where it leaves them open, "remainder": "not-stated".';

    assert.equal(
      hintOf('victim-breakdown', {total: 36, exploitation: 'sex-trafficking: 26; forced-labour: 9'}),
      `Correct a part or "total". Where the source counts the others as not known, write so: "unspecified": 1; ${open}`,
    );
    assert.equal(
      hintOf('victim-breakdown', {total: 36, sex: 'female: 26; male: 9'}),
      `Correct a part or "total". Where the source counts the others as not known, write so: "unknown": 1; ${open}`,
    );
    assert.equal(
      hintOf('sentence-distribution', {convicted: 24, sentences: {P5Y: 1}, minimum: 'P5Y'}),
      'Correct a part or "convicted". Where the source does not say, write so: {"sentence": "unknown", "count": 23}.',
    );
  });

  it('parts a list that was written with commas', () => {
    const hintOf = (figure, section) => problemsOf({[figure]: section})[0].hint;

    assert.equal(hintOf('victims-trend', {points: '2017: 28, 2018: about 36'}), 'Write "2017: 28; 2018: about 36".');
    assert.equal(
      hintOf('victim-breakdown', {total: 36, exploitation: 'sex trafficking 26, forced labour 9'}),
      'Write "sex trafficking: 26; forced labour: 9".',
    );
  });

  it('gives the period, the country, the millions and the rise that were meant', () => {
    const hintOf = (figure, section) => problemsOf({[figure]: section})[0].hint;

    assert.equal(hintOf('victims-trend', {points: {'Q1 2018': 9}}), 'Write "2018-Q1".');
    assert.equal(hintOf('victims-trend', {points: {'Jan 2018': 9}}), 'Write "2018-01".');
    assert.equal(hintOf('region-compare', {countries: 'Nepal', tiers: {2019: {NP: '2'}}}), 'Write "NP".');
    assert.equal(hintOf('region-compare', {tiers: {2019: {Nepal: '2'}}}), 'Write "NP".');
    assert.equal(hintOf('key-figure', {value: '27.6m', unit: 'people'}), 'Write "27.6 million".');
    assert.match(hintOf('key-figure', {value: 'about €3bn', unit: 'EUR'}), /^Write the sum alone, "about 3 billion"/);
    assert.match(hintOf('key-figure', {value: '250%', unit: '%'}), /^A part is at most 100%\. Of a rise/);
  });

  it('keeps how exact a small number is where it says how to publish it', () => {
    const hintOf = (child) => problemsOf({'victim-breakdown': {...BASES['victim-breakdown'], age: {child}}})[0].hint;

    assert.match(hintOf('at least 4'), /\{"value": 4, "qualifier": "at-least", "published": true\}/);
    assert.match(hintOf(4), /\{"value": 4, "published": true\}/);
  });

  for (const [written, meant] of [
    ['between 20 and 30', '20..30'],
    ['20–30', '20..30'],
    ['nine', '9'],
    ['at least nine', 'at least 9'],
    ['no fewer than 10', 'at least 10'],
    ['40+', 'at least 40'],
    ['no more than 40', 'up to 40'],
    ['in excess of 40', 'more than 40'],
    ['<5', 'under 5'],
    ['an estimated 3 million', 'about 3 million'],
    ['83 percent', '83%'],
    ['1,100 to 1,400', '1100 to 1400'],
    ['at least 1,100', 'at least 1100'],
    ['1.000', '1000'],
    ['1,5 million', '1.5 million'],
    ['1.5million', '1.5 million'],
    ['just under 40', 'almost 40'],
    ['“40”', '40'],
    ['withheld 1–4', 'withheld 1..4'],
  ]) {
    it(`gives the words of a record for those of a report: ${written}`, () => {
      const sex = {female: written};
      assert.deepEqual(adviceOn({'victim-breakdown': {...BASES['victim-breakdown'], sex}}), write(meant));
    });
  }

  for (const written of [
    'two-thirds',
    'approximately two thirds',
    'more than half',
    'a quarter',
    'one in four',
    '9 out of 10',
    'a majority',
    'most',
  ]) {
    it(`makes no number of a fraction in words: ${written}`, () => {
      const sex = {female: written};
      const advice = adviceOn({'victim-breakdown': {...BASES['victim-breakdown'], sex}});
      assert.deepEqual(advice, {advice: 'fraction', field: 'note'});
    });
  }

  it('makes no number of words that have none', () => {
    for (const total of ['dozens', 'hundreds', 'several']) {
      const advice = adviceOn({'victim-breakdown': {total}});
      assert.deepEqual(advice, {advice: 'write-with-note', suggestion: 'unknown', field: 'note'});
    }
  });

  it('tells a change with a plus sign from other slips', () => {
    const funding = {...BASES['funding-gap'], change: '+100'};
    const [{path, advice}, ...more] = problemsOf({'funding-gap': funding});
    assert.deepEqual([path, advice.advice, more], ['funding-gap.change', 'plus-sign', []]);
  });

  it('tells a sum with another currency in brackets from other slips', () => {
    const hintOf = (amount) =>
      adviceOn({'funding-gap': {...BASES['funding-gap'], amounts: {2015: 181000, 2016: amount}}})?.advice;

    for (const amount of ['20 million ($176,800)', '171010 (US$189000)', '171010 (USD 189000)']) {
      assert.equal(hintOf(amount), 'also-elsewhere');
    }
    assert.equal(hintOf('20 (8 of them late)'), undefined);
  });

  for (const [written, meant] of [
    ['six years', '6 years'],
    ['3-5 years', '3 years..5 years'],
    ['between one and five years', '1 year..5 years'],
    ['18-24 months', '18 months..24 months'],
  ]) {
    it(`gives the sentence of a record for that of a report: ${written}`, () => {
      const of = (sentence) => problemsOf({'sentence-distribution': {sentences: [{sentence, count: 30}]}});
      assert.deepEqual(of(written)[0].advice, write(meant));
      assert.deepEqual(
        of(meant).filter(({severity}) => severity === 'error'),
        [],
      );
    });
  }

  it('asks for the unit of both ends of what a law prescribes', () => {
    const of = (prescribed) =>
      problemsOf({'sentence-distribution': {prescribed, sentences: [{sentence: '6 years', count: 30}]}});
    assert.equal(of('5 to 10 years')[0].hint, 'Write the unit, at each end of a span too: "5 years", "5 months".');
    assert.deepEqual(
      of('5 years .. 10 years').filter(({severity}) => severity === 'error'),
      [],
    );
  });

  for (const [length, days] of [
    ['P2W', '14 days'],
    ['2 weeks', '14 days'],
    ['suspended 2 weeks', 'suspended 14 days'],
    ['1 year 2 weeks', '1 year 14 days'],
    ['P1Y2M1W3D', '1 year 2 months 10 days'],
  ]) {
    it(`says how to write a sentence of ${length}`, () => {
      const [{code, advice}] = problemsOf({'sentence-distribution': {sentences: [{sentence: length, count: 1}]}});
      assert.deepEqual([code, advice], ['not-a-sentence', write(days)]);
      assert.deepEqual(
        problemsOf({'sentence-distribution': {sentences: [{sentence: days, count: 1}]}}).filter(
          ({severity}) => severity === 'error',
        ),
        [],
      );
    });
  }

  it('says how to write a minimum in weeks', () => {
    assert.deepEqual(adviceOn({'justice-outcomes': {convicted: 3, minimum: 'P2W'}}), write('14 days'));
  });

  for (const [name, section, expected] of [
    ['a status', {'victim-breakdown': {total: 36, statuses: {potential: 110}}}, 'above-statuses'],
    ['a form', {'justice-outcomes': {convicted: {value: 3, by: {'sex-trafficking': 5}}}}, 'above-stage'],
    ['those under other laws', {'justice-outcomes': {convicted: {value: 3, otherLaws: 5}}}, 'above-other-laws'],
  ]) {
    it(`says what may be left out where ${name} is above the whole`, () => {
      const [{code, advice}] = problemsOf(section);
      assert.deepEqual([code, advice.advice], ['above-total', expected]);
    });
  }

  for (const written of ['N/A', 'n/a', 'NA', '-', '–', '—', '…', 'not available', 'no data', 'none given']) {
    it(`says what to write in place of “${written}”`, () => {
      const advice = adviceOn({'victim-breakdown': {total: written}});
      assert.deepEqual(advice, {advice: 'no-number', suggestion: 'unknown', other: 'unreported'});
    });
  }

  for (const written of ['suppressed', 'Confidential', 'secret']) {
    it(`says that “${written}” is a number that is kept back, and not one that is unknown`, () =>
      assert.deepEqual(adviceOn({'victim-breakdown': {total: written}}), write('withheld')));
  }

  for (const [written, advice] of [
    ['29/06/2017', write('2017-06-29')],
    ['29 June 2017', write('2017-06-29')],
    ['05/05/2017', write('2017-05-05')],
    ['5/6/2017', {advice: 'write-either', suggestion: '2017-06-05', other: '2017-05-06'}],
    ['42915', {advice: 'day-of-spreadsheet', suggestion: '2017-06-29'}],
    ['last summer', {advice: 'not-a-point', field: 'asOf'}],
  ]) {
    it(`says how to write the day “${written}”`, () =>
      assert.deepEqual(adviceOn({'victim-breakdown': {total: 9}, asOf: written}), advice));
  }

  for (const [written, meant] of [
    ['FY - 2018', 'FY2018'],
    ['Q3 2023', '2023-Q3'],
    ['March 2023', '2023-03'],
    ['April 2022 - March 2023', '2022-04/2023-03'],
  ]) {
    it(`says how to write the period “${written}”`, () =>
      assert.deepEqual(adviceOn({'victim-breakdown': {total: 9}, period: written}), write(meant)));
  }

  for (const [total, word] of [
    [{value: 9, qualifier: 'About'}, 'about'],
    [{value: 9, qualifier: 'At Least'}, 'at-least'],
    [{value: 9, qualifier: 'approximately'}, 'about'],
    [{missing: 'Unreported'}, 'unreported'],
    [{missing: 'not reported'}, 'unreported'],
  ]) {
    it(`gives the word of a record for ${JSON.stringify(total)}`, () =>
      assert.deepEqual(adviceOn({'victim-breakdown': {total}}), write(word)));
  }

  for (const [field, key, hint] of [
    [
      'exploitation',
      'bonded-labour',
      /^To keep its own name, write "bonded-labour": {"label": {"en": "bonded labour"}, "value": 5}\. Known here: sex-trafficking, /,
    ],
    ['exploitation', 'sexual exploitation', /^Did you mean "sex-trafficking"\? To keep its own name, write /],
    ['exploitation', 'forced-labuor', /^Did you mean "forced-labour"\?$/],
    ['statuses', 'officially identified', /^Did you mean "formally-identified"\?/],
    ['age', 'minors', /^Did you mean "child"\?/],
    ['nationality', 'Bangladesh', /^Did you mean "BD"\?/],
    [
      'nationality',
      'Roma',
      /"label": {"en": "Roma"}, "value": 5}\. Known here: domestic, foreign, elsewhere, unknown, and codes of countries\.$/,
    ],
  ]) {
    it(`says how to write ${key} as a key of ${field}`, () => {
      for (const list of [{[key]: 5}, `${key}: 5`]) {
        const [problem, ...more] = problemsOf({'victim-breakdown': {total: 9, [field]: list}});
        assert.deepEqual([problem.severity, problem.code, more], ['error', 'unknown-key', []]);
        assert.match(problem.hint.replace('"value": "5"', '"value": 5'), hint);
      }
    });
  }

  it('puts the key of what is in brackets first', () => {
    const age = {child: '44 (42 sex trafficking)'};
    assert.deepEqual(adviceOn({'victim-breakdown': {total: 100, age}}), write('sex trafficking: 42'));
  });

  it('of a section that no figure reads may be a newer version', () => {
    const hintOf = (more) => problemsOf({'tier-badge': {tier: '2'}, ...more})[0].hint;
    assert.match(
      hintOf({forecast: {}}),
      /^Remove it, or check it with a newer version that has a figure for it\. Known/,
    );
    assert.match(hintOf({forecast: 'fair'}), /^Remove it\. Known/);
    assert.equal(hintOf({tier_badge: {}}), 'Did you mean "tier-badge"?');
  });

  it('is said once of a period that stands there twice', () => {
    const amounts = {2016: 5, '2016 ': 6};
    const found = problemsOf({'funding-gap': {currency: 'EUR', amounts}});
    assert.deepEqual(
      found.map(({path, message}) => [path, message]),
      [['funding-gap.amounts["2016"]', 'duplicate key']],
    );
  });

  it('is said better by a lint that finds the same', () => {
    const [problem, ...more] = problemsOf({'victim-breakdown': {total: 36, exploitation: {servitude: 9}}});
    assert.deepEqual(more, []);
    assert.match(problem.message, /^expected one of sex-trafficking, /);
    assert.match(problem.hint, /^Did you mean "domestic-servitude" or "slavery-servitude"\? To keep its own name, /);
  });
});

describe('all problems of a document', () => {
  it('are found in one go: each field of each section, and a mistake in what sections share once', () => {
    const document = {
      country: 'Kosovo',
      period: 'May',
      'tier-badge': {tier: '4'},
      'victim-breakdown': {total: 'nine', sex: {women: 34}, age: 'child: x'},
      'case-backlog': [],
    };
    const paths = problemsOf(document).map(({path}) => path);
    const below = ['total', 'sex.women', 'age.child'].map((field) => `victim-breakdown.${field}`);
    assert.deepEqual(paths, ['country', 'period', 'tier-badge.tier', ...below, 'case-backlog']);
  });

  it('include every item of a list and every field of an item, each with its place', () => {
    const text = `{
  "source": "a", "period": "2016",
  "sources": {"a": {"url": "x"}, "b": {"publisher": 3}},
  "victim-breakdown": {
    "total": 36,
    "sex": {"female": "many", "male": "1,000"},
    "age": {"child": {"value": 1.5, "previous": {"May": 2, "2015": -1}, "including": {"girls": "x"}}},
    "exploitation": "sex-trafficking: few; labour: 3"
  },
  "sentence-distribution": {"sentences": [{"sentence": "long", "count": 1}, {"sentence": "P5Y", "count": 1.5}, {}]},
  "accountability-record": {"cases": [{"steps": [{"stage": "x"}, {"date": "y"}]}, {"office": 3, "count": -1, "steps": []}]},
  "tier-badge": {"history": [{"report": 16, "tier": "2"}, {"report": 2016, "tier": "4"}]},
  "corrections": [{"date": "May", "path": "x"}, {"date": "2017-07-04", "path": 3}]
}`;
    const problems = checkDocument(text).filter(({severity}) => severity === 'error');
    assert.deepEqual(
      problems.map(({line, column, path, code}) => `${line}:${column} ${path} ${code}`),
      [
        '3:20 sources.a.publisher not-a-text',
        '3:28 sources.a.url not-a-link',
        '3:53 sources.b.publisher not-a-text',
        '6:23 victim-breakdown.sex.female not-a-quantity',
        '6:39 victim-breakdown.sex.male with-separators',
        '7:22 victim-breakdown.age.child not-whole',
        '7:57 victim-breakdown.age.child.previous.May not-a-period',
        '7:68 victim-breakdown.age.child.previous["2015"] below-minimum',
        '7:96 victim-breakdown.age.child.including.girls not-a-quantity',
        '8:21 victim-breakdown.exploitation["sex-trafficking"] not-a-quantity',
        '8:21 victim-breakdown.exploitation.labour unknown-key',
        '10:43 sentence-distribution.sentences[0] not-a-sentence',
        '10:106 sentence-distribution.sentences[1].count not-whole',
        '10:112 sentence-distribution.sentences[2] not-a-sentence',
        '11:39 accountability-record.cases[0].office missing',
        '11:60 accountability-record.cases[0].steps[0].stage not-a-choice',
        '11:66 accountability-record.cases[0].steps[1].stage missing',
        '11:75 accountability-record.cases[0].steps[1].date not-a-period',
        '11:94 accountability-record.cases[1].office not-a-text',
        '11:106 accountability-record.cases[1].count below-minimum',
        '11:119 accountability-record.cases[1].steps too-many',
        '12:41 tier-badge.history[0].report not-a-report',
        '12:84 tier-badge.history[1].tier not-a-tier',
        '13:28 corrections[0].date not-a-day',
        '13:80 corrections[1].path not-a-path',
      ],
    );
  });

  it('include how every list of a breakdown stands to its total', () => {
    const section = {
      total: 30,
      sex: {female: 40, male: 50},
      age: {child: 20, adult: 20},
      nationality: {AL: 20, XK: 20},
    };
    const paths = problemsOf({'victim-breakdown': section}).map(({path, code}) => `${path} ${code}`);
    assert.deepEqual(paths, [
      'victim-breakdown.sex.female above-total',
      'victim-breakdown.sex.male above-total',
      'victim-breakdown.age above-total',
      'victim-breakdown.nationality above-total',
    ]);
  });

  it('include those beside a key that stands twice', () => {
    const found = checkDocument('{"source": "A", "tier-badge": {"tier": "2",\n "tier": "4"}}').map(
      ({line, column, message}) => [line, column, message],
    );
    assert.deepEqual(found, [[2, 10, 'duplicate key']]);
    const more = checkDocument('{"source": "A", "version": 1, "version": 1, "tier-badge": {"tier": "4"}}').map(
      ({path}) => path,
    );
    assert.deepEqual(more, ['version', 'tier-badge.tier']);
  });

  for (const [text, message] of [
    ['[]', 'expected an object, got a list'],
    ['"x"', 'expected an object, got "x"'],
    [`{"a": ${'['.repeat(20)}${']'.repeat(20)}}`, 'expected at most 16 levels'],
  ]) {
    it(`are one for ${text.slice(0, 20)}`, () => {
      assert.deepEqual(
        checkDocument(text).map((problem) => problem.message),
        [message],
      );
    });
  }

  for (const [document, figure, path] of [
    [{total: 36, sex: 'x'}, undefined, 'sex'],
    [{currency: 'EURO', amounts: {2016: 1}}, undefined, 'currency'],
    [{$schema: '../schema/tier-badge.json', previous: '9'}, undefined, 'previous'],
    [{previous: '9'}, 'tier-badge', 'previous'],
  ]) {
    it(`are found in a section alone: ${JSON.stringify(document)}`, () => {
      assert.deepEqual(
        problemsOf(document, figure)
          .map((problem) => problem.path)
          .slice(0, 1),
        [path],
      );
    });
  }
});

describe('a document of any shape', () => {
  it('is checked to the end', () => {
    const names = fc.constantFrom(
      ...[
        'tier-badge',
        'victim-breakdown',
        'funding-gap',
        'sentence-distribution',
        'justice-outcomes',
        'victims-trend',
      ],
      ...[
        'period',
        'sources',
        'source',
        'corrections',
        'total',
        'sex',
        'female',
        'amounts',
        'change',
        'history',
        '2016',
      ],
      ...[
        'convicted',
        'sentences',
        'count',
        'atMinimum',
        'points',
        'value',
        'path',
        'note',
        '__proto__',
        'constructor',
      ],
    );
    const {document} = fc.letrec((tie) => ({
      document: fc.dictionary(names, tie('value'), {maxKeys: 6}),
      value: fc.oneof({maxDepth: 4}, fc.constantFrom(...pool), tie('document'), fc.array(tie('value'), {maxLength: 3})),
    }));
    fc.assert(
      fc.property(document, (each) => {
        for (const {line, column, message} of checkDocument(JSON.stringify(each, null, 1))) {
          assert.ok(line > 0 && column > 0 && message);
        }
      }),
      {numRuns: 2000, seed: 11},
    );
  });
});
