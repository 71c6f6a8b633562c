import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {loadSource} from '../../scripts/load-source.mjs';

const {parseSentenceDistribution, standingOf, reachedOf, FigureError, ...csv} = await loadSource({
  '@tip-figures/record/csv/read-rows.js': ['readRows'],
  '@tip-figures/record/csv/write/write-rows.js': ['writeRows'],
  '@tip-figures/record/csv/parse-csv.js': ['parseCsv'],
  '@tip-figures/record/csv/write/format-csv.js': ['formatCsv'],
  '@tip-figures/record/generated/sections.js': ['sections'],
  '@tip-figures/record/fields/sentences/standing.js': ['standingOf'],
  '@tip-figures/sentence-distribution/sentence-distribution.model.js': ['parseSentenceDistribution', 'reachedOf'],
  '@tip-figures/record/figure-error.js': ['FigureError'],
});

const {readRows, writeRows, parseCsv, formatCsv, sections} = csv;

const parse = (section) => parseSentenceDistribution(section);
const groupsOf = (sentences, more = {}) => parse({sentences, ...more}).groups;
const groupOf = (item) => groupsOf([{count: 1, ...item}])[0];
const same = (group) => JSON.stringify({...group, count: undefined});
const standing = (sentence, minimum = 'P5Y') => {
  const {groups, minimums} = parse({minimum, sentences: `${sentence}: 1`});
  return standingOf(groups[0], minimums);
};
function refusal(section) {
  try {
    parse(section);
  } catch (cause) {
    if (cause instanceof FigureError) return cause;
    throw cause;
  }
  return assert.fail('was accepted');
}

describe('a range of sentences without its end', () => {
  const open = groupOf({from: '3 years'});

  for (const written of [
    'from 3 years',
    '3 years ..',
    '3 years..',
    'From P3Y',
    'at least 3 years',
    'from 3 years ..',
  ]) {
    it(`is read from “${written}” as from JSON`, () => assert.equal(same(groupsOf(`${written}: 1`)[0]), same(open)));
  }

  it('is no sentence of its start', () => assert.notEqual(same(open), same(groupOf({sentence: '3 years'}))));

  for (const [sentence, expected] of [
    ['from 3 years', 'unclear'],
    ['from 5 years', 'reached'],
    ['from 6 years', 'above'],
    ['fine ..', 'unclear'],
    ['life ..', 'above'],
    ['suspended 6 years ..', 'unclear'],
  ]) {
    it(`is at or above a minimum of 5 years only where its start is: ${sentence} is ${expected}`, () =>
      assert.equal(standing(sentence), expected));
  }

  it('claims nothing of 36 people from 3 years on, and all of them against a minimum of 3 years', () => {
    const sentences = [{from: '3 years', count: 36}];
    assert.equal(reachedOf(parse({minimum: 'P5Y', sentences})), undefined);
    assert.equal(reachedOf(parse({minimum: 'P3Y', sentences})), 36);
  });

  it('has the end that is written, and not an open one', () =>
    assert.equal(same(groupsOf('from 3 years .. 5 years: 1')[0]), same(groupsOf('3 years to 5 years: 1')[0])));

  for (const item of [{from: 'unknown'}, {from: 'community service'}, {from: 'under 3 years'}]) {
    it(`does not begin with ${item.from}`, () =>
      assert.equal(refusal({sentences: [{...item, count: 1}]}).path, 'sentences[0]'));
  }
});

describe('a fine beside imprisonment', () => {
  it('is not the imprisonment alone, and its sum is kept', () => {
    const [first, second, third] = ['1 year', '1 year and fine', '1 year and fine 5 million KRW'].map(
      (sentence) => groupsOf(`${sentence}: 1`)[0].from,
    );
    assert.equal(first.fine, undefined);
    assert.deepEqual([second.fine, second.amount], ['and', undefined]);
    assert.deepEqual([third.fine, third.amount.value, third.currency], ['and', 5_000_000, 'KRW']);
  });

  for (const sentence of [
    'life and fine',
    'death and fine',
    'suspended and fine',
    '2 years, 6 months suspended and fine',
  ]) {
    it(`stands beside “${sentence}”`, () => assert.equal(groupsOf(`${sentence}: 1`)[0].from.fine, 'and'));
  }

  for (const sentence of ['fine and fine', 'unknown and fine', '2 years and fine 5000', '2 years and fine 5000 krw']) {
    it(`is refused in “${sentence}”, naming the path`, () =>
      assert.equal(refusal({sentences: {[sentence]: 1}}).path, `sentences["${sentence}"]`));
  }

  it('in place of imprisonment keeps its sum, too', () => {
    const [group] = groupsOf('2 years or fine 1000 EUR: 1');
    assert.deepEqual([group.fineOrPrison, group.from.amount.value], [true, 1000]);
  });

  for (const [sentence, expected] of [
    ['6 years and fine', 'above'],
    ['5 years and fine 5 million KRW', 'at'],
    ['6 years or fine 1000 EUR', 'unclear'],
    ['life or fine', 'unclear'],
    ['2 years or fine', 'below'],
  ]) {
    it(`changes nothing of how prison stands to a minimum, and one in its place does: ${sentence}`, () =>
      assert.equal(standing(sentence), expected));
  }
});

describe('a sentence that is suspended in part', () => {
  const inPart = groupOf({sentence: '2 years', suspended: '6 months'});

  for (const written of ['2 years, 6 months suspended', 'P2Y, P6M suspended', '24 months,6 months Suspended']) {
    it(`is read from “${written}” as from JSON`, () => assert.equal(same(groupsOf({[written]: 1})[0]), same(inPart)));
  }

  it('is neither one of prison alone nor a suspended one', () => {
    for (const other of ['2 years', 'suspended 2 years', '2 years 6 months', 'suspended 6 months']) {
      assert.notEqual(same(groupsOf({[other]: 1})[0]), same(inPart), other);
    }
  });

  it('is suspended where all of it is', () =>
    assert.equal(
      same(groupOf({sentence: '2 years', suspended: 'P2Y'})),
      same(groupOf({sentence: 'suspended 2 years'})),
    ));

  for (const [sentence, expected] of [
    ['4 years, 1 year suspended', 'below'],
    ['6 years, 6 months suspended', 'above'],
    ['6 years, 1 year suspended', 'reached'],
    ['6 years, 2 years suspended', 'unclear'],
    ['suspended 6 years', 'unclear'],
    ['suspended 4 years', 'below'],
    ['community service', 'below'],
    ['house arrest', 'unclear'],
    ['other', 'unclear'],
  ]) {
    it(`is at or above a minimum where what is to serve is: ${sentence} is ${expected}`, () =>
      assert.equal(standing(sentence), expected));
  }

  for (const [item, path] of [
    [{sentence: '1 year', suspended: '18 months'}, 'sentences[0].suspended'],
    [{sentence: 'fine', suspended: '6 months'}, 'sentences[0].suspended'],
    [{sentence: 'suspended 2 years', suspended: '6 months'}, 'sentences[0].suspended'],
    [{sentence: '1 year', suspended: 'partly'}, 'sentences[0].suspended'],
    [{sentence: '1 year', suspended: 5}, 'sentences[0].suspended'],
    [{sentence: '6 months, 2 years suspended'}, 'sentences[0]'],
  ]) {
    it(`is refused as ${JSON.stringify(item)}, naming ${path}`, () =>
      assert.equal(refusal({sentences: [{...item, count: 1}]}).path, path));
  }
});

describe('another penalty by its name', () => {
  for (const written of ['community service', 'Community-Service', 'house arrest', 'HOUSE ARREST']) {
    it(`is read from “${written}”`, () =>
      assert.equal(groupsOf(`${written}: 1`)[0].from.kind, written.toLowerCase().replace(' ', '-')));
  }

  it('has a label in JSON where it is another one, and two labels are two penalties', () => {
    const groups = groupsOf([
      {sentence: 'other', label: 'probation', count: 4},
      {sentence: 'other', label: {en: 'driving ban', sq: 'ndalim i drejtimit të makinës'}, count: 1},
      {sentence: 'other', count: 2},
    ]);
    assert.deepEqual(
      groups.map(({from}) => from.label?.[''] ?? from.label?.en),
      ['probation', 'driving ban', undefined],
    );
  });

  for (const sentence of ['5 years', 'fine', 'unknown', 'community service']) {
    it(`gives no other name to “${sentence}”`, () =>
      assert.equal(refusal({sentences: [{sentence, label: 'probation', count: 1}]}).path, 'sentences[0].label'));
  }
});

describe('what a law prescribes', () => {
  const lawOf = (prescribed) => parse({prescribed}).prescribed[0];
  const minimumOf = (prescribed) => parse({prescribed}).minimums[0]?.months;

  for (const [written, minimum] of [
    ['8 years .. 15 years and fine up to 20 million KRW', 96],
    ['10 years .. life and fine', 120],
    ['at least 2 years and fine 250000 NGN', 24],
    ['from 2 years', 24],
    ['2 years ..', 24],
    ['up to 5 years or fine', undefined],
    ['2 years .. 5 years or fine', undefined],
    ['fine .. 5 years', undefined],
    ['fine', undefined],
    ['fine up to 20 million KRW', undefined],
    ['community service', undefined],
    ['suspended 2 years', undefined],
    ['life', undefined],
    ['more than 10 years', undefined],
    ['under 3 years', undefined],
    ['from 3 years to 5 years', 36],
  ]) {
    it(`can be “${written}”, of which the minimum is ${minimum ?? 'not known'}`, () =>
      assert.equal(minimumOf(written), minimum));
  }

  it('has its fine at the heavier end, with its sum', () => {
    const {from, to} = lawOf('8 years .. 15 years and fine up to 20 million KRW');
    assert.equal(from.fine, undefined);
    assert.deepEqual([to.fine, to.amount.precision, to.amount.value, to.currency], ['and', 'up-to', 20_000_000, 'KRW']);
  });

  it('is the same in JSON', () => {
    for (const [text, ends] of [
      ['8 years .. 15 years and fine', {from: '8 years', to: '15 years and fine'}],
      ['from 2 years', {from: '2 years'}],
      ['up to 7 years or fine', {to: '7 years or fine'}],
      ['fine .. 5 years', {from: 'fine', to: '5 years'}],
    ]) {
      assert.deepEqual(lawOf(ends), lawOf(text), text);
    }
  });

  for (const written of ['other .. 5 years', '15 years .. fine', 'up to fine', '5 years .. 3 years', 'fines', '']) {
    it(`is not “${written}”`, () => assert.equal(refusal({prescribed: written}).path, 'prescribed'));
  }

  it('has no fine for its minimum', () => assert.equal(refusal({minimum: 'fine'}).path, 'minimum'));
});

describe('sentences as rows of a spreadsheet', () => {
  const through = (record) => readRows(parseCsv(formatCsv(writeRows(record, sections))), sections).record;

  it('say all that they said before', () => {
    const section = {
      prescribed: {adult: {from: '8 years', to: '15 years and fine up to 20 million KRW'}, child: 'fine'},
      sentences: [
        {from: '3 years', count: 36},
        {sentence: '2 years', suspended: true, count: 5},
        {sentence: '2 years', suspended: '6 months', count: 4},
        {sentence: '1 year and fine 5 million KRW', count: 3},
        {sentence: 'other', label: {en: 'probation', sq: 'liri me provë'}, count: 2},
        {sentence: 'community service', count: 1},
      ],
    };
    const read = through({'sentence-distribution': section})['sentence-distribution'];
    assert.deepEqual(parse(read), parse(section));
    const byKey = {sentences: {'3 years ..': 36, '2 years, 6 months suspended': 4, 'house arrest': 2}};
    assert.deepEqual(parse(through({'sentence-distribution': byKey})['sentence-distribution']), parse(byKey));
  });
});
