// Hints on dates, lists and shares: they offer what was written in another way, and nothing that the source does not say.

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {checkDocument} from '../support/lint-cases.mjs';

const said = {source: 'A newspaper', period: '2016'};
const breakdown = (section, more) => ({...said, ...more, 'victim-breakdown': {total: 360, ...section}});
const trend = (points, breaks, more) => ({...said, ...more, 'victims-trend': {points, breaks}});
const errorsOf = (record) => checkDocument(JSON.stringify(record)).filter(({severity}) => severity === 'error');
const adviceOn = (record) => errorsOf(record)[0]?.advice;
const hintOn = (record) => errorsOf(record)[0]?.hint;
const write = (suggestion) => ({advice: 'write', suggestion});

/** Records with a date in each place that takes one. */
const dated = {
  'the day of the numbers': (date) => breakdown({}, {asOf: date}),
  'the date of a source': (date) =>
    breakdown({}, {source: 'a', sources: {a: {publisher: 'A newspaper', date}}, period: '2015'}),
  'the day of a withdrawal': (date) => ({'victim-breakdown': {withdrawn: date, reason: 'error'}}),
  'the day of a correction': (date) =>
    breakdown({}, {corrections: [{date, path: 'victim-breakdown.total', was: 35, now: 360}]}),
  'the day of a quotation': (date) => ({...said, quote: {text: 'We need funds.', speaker: 'A spokesperson', date}}),
};

describe('the hint on a date', () => {
  for (const [place, record] of Object.entries(dated)) {
    for (const [written, meant] of [
      ['2023-15-06', '2023-06-15'],
      ['2023/06/15', '2023-06-15'],
      ['2023.6.15', '2023-06-15'],
      ['2023-6-5', '2023-06-05'],
      ['15-06-2023', '2023-06-15'],
      ['06-15-2023', '2023-06-15'],
      ['15/06/2023', '2023-06-15'],
    ]) {
      it(`is the same day in the order of a record, in ${place}: ${written}`, () => {
        assert.deepEqual(adviceOn(record(written)), write(meant));
        assert.deepEqual(errorsOf(record(meant)), []);
      });
    }

    for (const written of ['2023-31-06', '2023-13-13', '2023-06-31', '2023-15', 'end of 2012', 'spring 2023']) {
      it(`offers no other day, and to leave nothing out that the source says, in ${place}: ${written}`, () => {
        const {advice, suggestion} = adviceOn(record(written));
        assert.match(advice, /^not-a-(day|point|period)$/);
        assert.equal(suggestion, undefined);
        assert.match(hintOn(record(written)), /^Write /);
      });
    }
  }

  it('offers both days that numbers with hyphens can be', () => {
    const advice = {advice: 'write-either', suggestion: '2017-06-05', other: '2017-05-06'};
    assert.deepEqual(adviceOn(dated['the day of the numbers']('5-6-2017')), advice);
  });

  for (const written of ['2023-06', 'June 2023', '2023']) {
    for (const place of ['the day of a withdrawal', 'the day of a correction']) {
      it(`makes no day of what is none, in ${place}: ${written}`, () =>
        assert.equal(adviceOn(dated[place](written)).advice, 'not-a-day'));
    }
  }

  for (const written of ['fiscal year 2018', 'Q3 2018', 'FY2018']) {
    it(`offers no fiscal year and no quarter as date of a source: ${written}`, () =>
      assert.equal(adviceOn(dated['the date of a source'](written)).advice, 'not-a-point'));
  }

  for (const written of ['2016 to June 2017', '1 January 2016 – June 2017']) {
    it(`offers no period of ends that differ: ${written}`, () =>
      assert.equal(adviceOn(breakdown({period: written})).advice, 'not-a-period'));
  }
});

describe('the hint on a change of counting at the period of a number', () => {
  for (const [points, written, meant, more] of [
    [{'2023-Q3': 20, '2023-Q4': 30}, '2023-Q4', '2023-10'],
    [{'2016-04/2017-03': 20, '2017-04/2018-03': 30}, '2017-04/2018-03', '2017-04'],
    [{'2018/19': 20, '2019/20': 30}, '2019/20', '2019'],
    [{FY2018: 20, FY2019: 30}, 'FY2019', '2018-10', {fiscalYear: 10}],
    [{FY2018: 20, FY2019: 30}, 'FY2019', '2019-04', {fiscalYear: '4 start'}],
  ]) {
    it(`is when that period begins: ${written}${more ? `, of years from ${more.fiscalYear}` : ''}`, () => {
      for (const breaks of [written, [written], [{before: written}]]) {
        assert.deepEqual(adviceOn(trend(points, breaks, more)), write(meant));
      }
      assert.deepEqual(checkDocument(JSON.stringify(trend(points, meant, more))), []);
    });
  }

  it('makes no month of a fiscal year whose months are not known', () => {
    const record = trend({FY2018: 20, FY2019: 30}, 'FY2019');
    assert.deepEqual(adviceOn(record), {advice: 'begins', suggestion: '2019', field: 'fiscalYear'});
    assert.equal(
      hintOn(record),
      'Write "2019", the year of its name; or the month in which it begins, where "fiscalYear" says it.',
    );
    assert.deepEqual(errorsOf(trend({FY2018: 20, FY2019: 30}, '2019')), []);
  });
});

describe('the hint on what is no list, flag or note', () => {
  for (const [title, record, advice, hint] of [
    ['an object in place of a list', {'shelter-timeline': {shelters: {label: 'A'}}}, 'not-a-list', /square brackets/],
    ['an empty list', {'shelter-timeline': {shelters: []}}, 'empty-list', /^Leave the list out/],
    ['an empty object', breakdown({sex: {}}), 'empty-list', /^Leave the list out/],
    [
      'a flag that says neither',
      {'accountability-record': {cases: [{office: 'officers', open: 'maybe', steps: [{stage: 'convicted'}]}]}},
      'not-a-flag',
      /^Write true or false/,
    ],
    ['a note that is a number', breakdown({total: {value: 36, note: 5}}), 'not-a-text', /double quotes/],
  ]) {
    it(`says what to write: ${title}`, () => {
      assert.equal(adviceOn({...said, ...record}).advice, advice);
      assert.match(hintOn({...said, ...record}), hint);
    });
  }
});

describe('the hint on a share', () => {
  for (const [written, meant = '20..25%'] of [
    ['20% to 25%', '20 to 25%'],
    ['20%..25%'],
    ['20-25%'],
    ['20% – 25%'],
    ['between 20% and 25%'],
  ]) {
    it(`has one sign for both ends: ${written}`, () => {
      assert.deepEqual(adviceOn(breakdown({sex: {female: written}})), write(meant));
      assert.deepEqual(errorsOf(breakdown({sex: {female: meant}})), []);
    });
  }

  for (const [written, meant] of [
    ['25..20%', '20..25%'],
    ['9..6', '6..9'],
  ]) {
    it(`keeps the sign where the lower end comes first: ${written}`, () =>
      assert.deepEqual(adviceOn(breakdown({sex: {female: written}})), write(meant)));
  }

  it('is a part, or a key figure, where people in all are asked for', () => {
    const record = breakdown({total: '73%'});
    const {advice, example} = adviceOn(record);
    assert.equal(advice, 'no-share');
    assert.deepEqual(errorsOf({...said, 'key-figure': JSON.parse(example.replace('…', 'of the victims'))}), []);
  });

  it('leaves none out that a part can be', () => {
    assert.equal(hintOn(breakdown({sex: {female: 0.73}})).includes('leave'), false);
    assert.match(hintOn(breakdown({sex: {female: 0.73}})), /73%/);
  });
});

describe('the hint on numbers that stood so before their period was over', () => {
  for (const [title, period, asOf, offered, more] of [
    ['to a day', '2016', '2016-08-15', '"2016-01-01/2016-08-15"'],
    ['to a month', '2016', '2016-08', '"2016-01/2016-08"'],
    ['of a fiscal year none', 'FY2016', '2016-05', undefined, {fiscalYear: 10}],
  ]) {
    it(`offers what had passed, ${title}`, () => {
      const [{hint}] = checkDocument(JSON.stringify(breakdown({}, {period, asOf, ...more})));
      assert.equal(hint.match(/"[\d/-]+"/)?.[0], offered, hint);
    });
  }
});
