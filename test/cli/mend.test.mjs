import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {loadSource} from '../../scripts/load-source.mjs';
import {pool} from '../support/near-valid.mjs';

const {checkDocument, checkedFigures, mendFor, nearest, pathOf, stepsOf, writeSteps} = await loadSource({
  '@tip-figures/cli/check-document.js': ['checkDocument'],
  '@tip-figures/cli/figures.js': ['checkedFigures'],
  '@tip-figures/cli/mend.js': ['mendFor'],
  '@tip-figures/cli/nearest.js': ['nearest'],
  '@tip-figures/cli/steps.js': ['stepsOf', 'writeSteps'],
  '@tip-figures/core/figure-error.js': ['pathOf'],
});

const BASES = {
  'tier-badge': {report: 2017, tier: '2', history: {2016: '2', 2017: '2'}},
  'victim-breakdown': {total: 36, sex: {female: 34}},
  'funding-gap': {currency: 'EUR', amounts: {2015: 181000, 2016: 171010}, need: 250000, needSource: 'Somebody'},
  'sentence-distribution': {convicted: 24, sentences: {P5Y6M: 1}},
};

describe('how to mend it', () => {
  it('is said for all that the parser refuses', () => {
    const anything = mendFor('no such message', []);
    const helpless = new Set();
    for (const {name, schema} of checkedFigures) {
      for (const field of Object.keys(schema.entries)) {
        for (const value of [...pool, undefined]) {
          const text = JSON.stringify({[name]: {...BASES[name], [field]: value}});
          const problems = checkDocument(text).filter(({mend}) => mend === anything);
          for (const {message} of problems) helpless.add(message.replace(/got .*/, ''));
        }
      }
    }
    assert.deepEqual([...helpless], []);
  });

  it('names the field that is missing', () => {
    const [{path, message, mend}] = checkDocument('{"victim-breakdown": {"sex": {"female": 34}}}');
    assert.deepEqual([path, message, mend], ['victim-breakdown.total', 'is missing', 'Add "total" here.']);
  });

  it('is said better by a lint that finds the same', () => {
    const [problem, ...more] = checkDocument('{"victim-breakdown": {"total": 36, "exploitation": {"servitude": 9}}}');
    assert.deepEqual(more, []);
    assert.match(problem.message, /^expected one of sex-trafficking, /);
    assert.equal(problem.mend, 'Did you mean "domestic-servitude" or "slavery-servitude"?');
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
    const paths = checkDocument(JSON.stringify(document)).map(({path}) => path);
    const below = ['total', 'sex.women', 'age.child'].map((field) => `victim-breakdown.${field}`);
    assert.deepEqual(paths, ['country', 'period', 'tier-badge.tier', ...below, 'case-backlog']);
  });

  it('include those beside a key that stands twice', () => {
    const found = checkDocument('{"tier-badge": {"tier": "2",\n "tier": "4"}}').map(({line, column, message}) => [
      line,
      column,
      message,
    ]);
    assert.deepEqual(found, [[2, 10, 'stands there twice']]);
    const more = checkDocument('{"version": 1, "version": 1, "tier-badge": {"tier": "4"}}').map(({path}) => path);
    assert.deepEqual(more, ['version', 'tier-badge.tier']);
  });

  for (const [text, message] of [
    ['[]', 'expected an object, got a list'],
    ['"x"', 'expected an object, got "x"'],
    ['{"version": 1}', 'has no section of a figure, and is none that can be told'],
    [`{"a": ${'['.repeat(20)}${']'.repeat(20)}}`, 'nested deeper than 16'],
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
        checkDocument(JSON.stringify(document), figure)
          .map((problem) => problem.path)
          .slice(0, 1),
        [path],
      );
    });
  }
});

describe('names that are near', () => {
  for (const [written, known, expected] of [
    ['exploitaton', ['exploitation', 'example'], ['exploitation']],
    ['TIER_BADGE', ['tier-badge'], ['tier-badge']],
    ['s_e_x', ['sex', 'age'], ['sex']],
    ['explotaton', ['exploitation', 'example'], ['exploitation']],
    ['teir', ['tier', 'report'], ['tier']],
    ['servitude', ['domestic-servitude', 'slavery-servitude', 'other'], ['domestic-servitude', 'slavery-servitude']],
    ['weather', ['tier', 'total', 'sex', 'other'], []],
    ['sx', ['sex', 'age'], ['sex']],
    ['a'.repeat(100), ['a'.repeat(100)], []],
  ]) {
    it(`of ${written.slice(0, 20)} are ${expected.join(' and ') || 'none'}`, () =>
      assert.deepEqual(nearest(written, known), expected));
  }
});

describe('steps', () => {
  it('are those that a path was written from', () => {
    const steps = fc.array(
      fc.oneof(fc.nat(99), fc.string({minLength: 1}), fc.constantFrom('a', 'b_1', 'c-d', '"', '\\', ']')),
    );
    fc.assert(
      fc.property(steps, (each) => assert.deepEqual(stepsOf(pathOf(each)), each)),
      {seed: 5},
    );
  });

  it('begin with the bare name of a figure', () => {
    assert.equal(
      writeSteps(['victim-breakdown', 'exploitation', 'forced-labour']),
      'victim-breakdown.exploitation["forced-labour"]',
    );
    assert.equal(
      writeSteps(['sentence-distribution', 'sentences', 1, 'count']),
      'sentence-distribution.sentences[1].count',
    );
    assert.equal(writeSteps(['amounts', '2016']), 'amounts["2016"]');
    assert.equal(writeSteps(['x y', 'a']), '["x y"].a');
    assert.equal(writeSteps([]), '');
  });
});
