// What was asked of a record and answered with “it is so”: not asked again until the value changes, and no way to a number.

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {loadSource} from '../../scripts/load-source.mjs';
import {checkDocument} from '../support/lint-cases.mjs';

const {protectDocument, readRows, writeRows, sections, figuresIn, withAnswer} = await loadSource({
  '@tip-figures/check/document/protect-document.js': ['protectDocument'],
  '@tip-figures/check/document/confirmed.js': ['withAnswer'],
  '@tip-figures/record/csv/read-rows.js': ['readRows'],
  '@tip-figures/record/csv/write/write-rows.js': ['writeRows'],
  '@tip-figures/record/generated/sections.js': ['sections'],
  '@tip-figures/publish/plan/figures-in.js': ['figuresIn'],
});

const forms = {'sex-trafficking': 400, 'forced-labour': 100};
const thailand = (own, confirmed) => ({
  country: 'TH',
  period: '2017',
  report: 2018,
  source: 'Government of Thailand',
  ...(confirmed && {confirmed}),
  'victim-breakdown': {total: 455, exploitation: forms, ...own},
});

const path = 'victim-breakdown.exploitation';
const code = 'sum-above-total';
const answer = {path, code, value: forms};

const found = (record) => checkDocument(JSON.stringify(record)).map((one) => `${one.severity} ${one.code} ${one.path}`);
const asked = [`question ${code} ${path}`];

describe('an answered question', () => {
  it('is not asked again while the value is the same', () => {
    assert.deepEqual(found(thailand()), asked);
    assert.deepEqual(found(thailand({}, [answer])), []);
    const written = {'forced-labour': '100', 'sex-trafficking': 400};
    assert.deepEqual(found(thailand({}, [{...answer, value: written}])), [], 'in another order, a number as a text');
  });

  it('is asked again of another value, code or place', () => {
    const others = [
      {...answer, value: {...forms, 'forced-labour': 99}},
      {path, code},
      {...answer, code: 'parts'},
      {...answer, path: 'victim-breakdown.sex'},
    ];
    for (const other of others) assert.deepEqual(found(thailand({}, [other])), asked);
  });

  it('is found in a list of sections by the id of one, and in a section alone', () => {
    const {'victim-breakdown': own, ...shared} = thailand();
    const list = [
      {id: 'other', total: 9},
      {...own, id: 'identified'},
    ];
    const inList = {...answer, path: 'victim-breakdown["identified"].exploitation'};
    const withList = {...shared, 'victim-breakdown': list};
    assert.deepEqual(found(withList), [`question ${code} victim-breakdown[1].exploitation`]);
    assert.deepEqual(found({...withList, confirmed: [inList]}), []);
    assert.deepEqual(found({...withList, confirmed: [{...answer, path: 'victim-breakdown[1].exploitation'}]}), []);
    for (const way of ['exploitation', path]) {
      assert.deepEqual(found({...shared, ...own, confirmed: [{...answer, path: way}]}), []);
    }
  });

  it('is asked again once a list that is written as a text is another', () => {
    const trend = (points, value) => ({
      ...{country: 'TH', report: 2018, source: 'Government of Thailand', 'victims-trend': {points}},
      ...(value && {confirmed: [{path: 'victims-trend.points["2017"]', code: 'unlikely', value}]}),
    });
    const points = '2015: 300; 2016: 280; 2017: 21';
    const unlikely = ['question unlikely victims-trend.points["2017"]'];
    assert.deepEqual(found(trend(points)), unlikely);
    assert.deepEqual(found(trend(points, points)), []);
    assert.deepEqual(found(trend(points, '2015: 300; 2016: 280; 2017: 22')), unlikely);
  });

  it('silences neither a refusal nor a warning', () => {
    const refused = thailand({total: 'many'}, [
      {path: 'victim-breakdown.total', code: 'not-a-quantity', value: 'many'},
    ]);
    assert.ok(found(refused).includes('error not-a-quantity victim-breakdown.total'));
    const small = thailand({exploitation: {'forced-labour': 2, 'sex-trafficking': 453}}, [
      {path: `${path}["forced-labour"]`, code: 'small-counts', value: 2},
    ]);
    assert.deepEqual(found(small), [`warning small-counts ${path}["forced-labour"]`]);
  });

  it('is refused with its path where it is none', () => {
    const wrong = [
      ['so', 'error not-a-list confirmed'],
      [[{code}], 'error not-a-path confirmed[0].path'],
      [[{path}], 'error missing confirmed[0].code'],
      [[{path, code, valeu: 3}], 'error unknown-keys confirmed[0].valeu'],
      [Array(101).fill(answer), 'error too-many confirmed'],
    ];
    for (const [confirmed, problem] of wrong) assert.ok(found(thailand({}, confirmed)).includes(problem), problem);
    assert.ok(found(thailand({confirmed: [answer]})).includes('warning unknown-keys victim-breakdown.confirmed'));
  });

  it('is compared whatever is in it, and is no way to keep the check busy', () => {
    const value = {a: {toString: 1, valueOf: 2}, b: {toJSON: 3, constructor: 4}};
    assert.deepEqual(found(thailand({}, [{...answer, value}])), asked);
    const many = Array(5_000).fill(answer);
    const [refused, ...others] = found(thailand({}, many));
    assert.deepEqual([refused, others], ['error too-many confirmed', []]);
  });

  it('repeats no text and no number that is checked twice', () => {
    const parts = {...forms, 'forced-labour': {value: 100, derivedFrom: 'about half of 200'}};
    const once = found(thailand({exploitation: parts}));
    assert.ok(once.length > asked.length);
    const twice = found(thailand({exploitation: parts}, [{...answer, value: parts}]));
    assert.deepEqual(
      twice,
      once.filter((one) => !asked.includes(one)),
    );
  });

  it('is the same in the rows of a sheet', () => {
    const read = readRows(writeRows(thailand({}, [answer]), sections), sections).record;
    assert.equal(read.confirmed.length, 1);
    assert.deepEqual(found(read), []);
  });

  it('is replaced by a later one of the same question, and left out once its value is another', () => {
    const at = ['victim-breakdown', 'exploitation'];
    const [one, ...none] = withAnswer(thailand({}, [{...answer, value: 7}]), {at, rule: code}).confirmed;
    assert.deepEqual([one, none], [answer, []]);
    const moved = withAnswer(thailand({sex: {female: 300}}, [answer]), {
      at: ['victim-breakdown', 'sex'],
      rule: 'parts',
    });
    assert.deepEqual(
      moved.confirmed.map((each) => each.path),
      [path, 'victim-breakdown.sex'],
    );
    assert.deepEqual(withAnswer({...moved, 'victim-breakdown': {total: 455}}, {at, rule: code}).confirmed, [
      {path, code},
    ]);
  });

  it('gives no count away that is withheld now, nor another that stood there once', () => {
    const exploitation = {'sex-trafficking': 452, 'forced-labour': 3};
    const open = {path: 'victim-breakdown.total', code, value: 455};
    const secret = {path, code, value: exploitation};
    const once = {...open, value: 3};
    const more = {...open, was: 3};
    const record = thailand({exploitation}, [open, secret, once, more]);
    const {document} = protectDocument(record, 5);
    assert.deepEqual(document.confirmed, [open, open]);
    const {confirmed: _, ...plain} = record;
    assert.deepEqual(
      {...document, confirmed: undefined},
      {...protectDocument(plain, 5).document, confirmed: undefined},
    );
    const {'victim-breakdown': own, ...shared} = record;
    assert.deepEqual(protectDocument({...shared, ...own}, 5).document.confirmed, [open, open]);
  });

  it('is in no published file', () => {
    const [{document}] = figuresIn(thailand({}, [answer]), 'thailand-2018');
    assert.equal(document['victim-breakdown'].total, 455);
    assert.ok(!('confirmed' in document));
  });
});
