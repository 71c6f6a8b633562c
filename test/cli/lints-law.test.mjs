import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {loadSource} from '../../scripts/load-source.mjs';

const {checkDocument} = await loadSource({'@tip-figures/cli/json/check-document.js': ['checkDocument']});

const said = {source: 'A newspaper', period: '2016'};
const questionsOn = (section) =>
  checkDocument(JSON.stringify({...said, 'sentence-distribution': section})).map(({code, severity, path}) =>
    [code, severity, path.replace('sentence-distribution.', '')].join(' '),
  );
const ofLaw = ['unlikely question prescribed'];

describe('a law whose months may be years', () => {
  for (const section of [
    {prescribed: '12 months .. 20 months'},
    {prescribed: '12 months .. 20 months', sentences: {'13 years': 4}},
    {prescribed: {from: '8 months', to: '15 months and fine'}},
    {prescribed: '20 months .. 30 months', sentences: [{sentence: '20 years', count: 2}]},
    {prescribed: {adult: '6 months .. 12 months', child: '10 months .. 15 months'}, sentences: {'11 years': 2}},
  ]) {
    it(`is asked about once: ${JSON.stringify(section)}`, () => assert.deepEqual(questionsOn(section), ofLaw));
  }

  for (const section of [
    {prescribed: '8 years .. 15 years', sentences: {'10 months': 4, '12 years': 1}},
    {prescribed: '96 months .. 180 months', sentences: {'10 years': 4}},
    {prescribed: {adult: '6 years .. 12 years', 'forced-labour': 'up to 1 year'}},
    {prescribed: '6 months .. 10 years', sentences: {'3 years': 4}},
    {prescribed: 'up to 3 years', sentences: {'3 years 6 months': 1}},
    {prescribed: 'at least 2 months', sentences: {'12 years': 1}},
    {prescribed: 'fine'},
    {prescribed: 'life'},
    {prescribed: '12 months .. life', sentences: {'12 years': 1}},
  ]) {
    it(`is not asked about where it is none: ${JSON.stringify(section)}`, () =>
      assert.deepEqual(questionsOn(section), []));
  }
});

describe('a sentence far over the law', () => {
  for (const [section, ...asked] of [
    [{prescribed: '8 years .. 15 years', sentences: {'80 years': 1, '12 years': 3}}, 'sentences["80 years"]'],
    [
      {
        prescribed: '8 years .. 15 years',
        sentences: [
          {sentence: 'P12Y', count: 1},
          {from: '40 years', count: 2},
        ],
      },
      'sentences[1]',
    ],
    [{prescribed: 'up to 5 years or fine', sentences: {life: 1}}, 'sentences.life'],
    [
      {
        prescribed: {adult: '3 years .. 5 years', child: '10 years .. 20 years'},
        sentences: [
          {sentence: '15 years', count: 1, minimum: 'adult'},
          {sentence: '15 years', count: 1, minimum: 'child'},
        ],
      },
      'sentences[0]',
    ],
  ]) {
    it(`is asked about: ${JSON.stringify(section)}`, () =>
      assert.deepEqual(
        questionsOn(section),
        asked.map((path) => `unlikely question ${path}`),
      ));
  }

  for (const section of [
    {prescribed: '8 years .. 15 years', sentences: {'25 years': 1}},
    {prescribed: '8 years .. life', sentences: {'80 years': 1}},
    {prescribed: '8 years .. 15 years', sentences: {'1 year .. 60 years': 5, 'suspended 60 years': 1}},
    {prescribed: {adult: '3 years .. 5 years', child: '10 years .. 20 years'}, sentences: {'18 years': 2}},
    {prescribed: {adult: '3 years .. 5 years', child: 'at least 10 years'}, sentences: {'80 years': 2}},
    {prescribed: 'five years', sentences: {'80 years': 2}},
  ]) {
    it(`is not asked about where a law may hold it: ${JSON.stringify(section)}`, () =>
      assert.deepEqual(
        questionsOn(section).filter((one) => one.startsWith('unlikely')),
        [],
      ));
  }
});
