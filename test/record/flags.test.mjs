// Flags are read in any case, and what is none is refused at its own path.

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {loadSource} from '../../scripts/load-source.mjs';

const {readSection, sections, refusalsOf, protectRecord} = await loadSource({
  '@tip-figures/record/section/declaration.js': ['readSection'],
  '@tip-figures/record/generated/sections.js': ['sections'],
  '@tip-figures/check/document/check-section.js': ['refusalsOf'],
  '@tip-figures/record/protect/protect-record.js': ['protectRecord'],
});

const read = (name, section) => readSection(sections[name], section);
const refusedIn = (name, section) =>
  refusalsOf(() => read(name, section)).map(({path, problem}) => `${path}: ${problem.issue}`);

/** Each flag: its section with it, its path, and what is read of it. */
const flags = {
  published: [
    'victim-breakdown',
    (flag) => ({total: 36, age: {child: {value: 2, published: flag}}}),
    'age.child.published',
    ({age}) => age[0].quantity.published ?? false,
  ],
  suspended: [
    'sentence-distribution',
    (flag) => ({sentences: [{sentence: 'P1Y', count: 2, suspended: flag}]}),
    'sentences[0].suspended',
    ({sentences}) => sentences[0].from.kind === 'suspended',
  ],
  fineOrPrison: [
    'sentence-distribution',
    (flag) => ({sentences: [{sentence: 'P1Y', count: 2, fineOrPrison: flag}]}),
    'sentences[0].fineOrPrison',
    ({sentences}) => sentences[0].fineOrPrison ?? false,
  ],
  keptPost: [
    'accountability-record',
    (flag) => ({cases: [{office: 'officers', steps: [{stage: 'indicted'}], keptPost: flag}]}),
    'cases[0].keptPost',
    ({cases}) => cases[0].keptPost,
  ],
  paraphrase: [
    'quote',
    (flag) => ({text: 'Words', speaker: 'A', paraphrase: flag}),
    'paraphrase',
    ({paraphrase}) => paraphrase,
  ],
  example: [
    'victim-breakdown',
    (flag) => ({total: 36, example: flag}),
    'example',
    ({example}) => example && example === 'data',
  ],
};

for (const [name, [figure, sectionWith, path, valueIn]] of Object.entries(flags)) {
  describe(`the flag ${name}`, () => {
    for (const [written, meant] of [
      [true, true],
      [false, false],
      ...['true', 'TRUE', 'True', ' tRuE '].map((text) => [text, true]),
      ...['false', 'FALSE', 'False'].map((text) => [text, false]),
    ]) {
      it(`is ${meant} as ${JSON.stringify(written)}`, () => {
        assert.equal(valueIn(read(figure, sectionWith(written))), meant);
      });
    }

    for (const written of ['yes', 'VRAI', 1, 0, null, [true], {}]) {
      it(`is refused at its path as ${JSON.stringify(written)}`, () => {
        const issue = {example: 'not-an-example', suspended: 'not-a-duration'}[name] ?? 'not-a-flag';
        assert.deepEqual(refusedIn(figure, sectionWith(written)), [`${path}: ${issue}`]);
      });
    }
  });
}

describe('protection', () => {
  const of = (published) =>
    protectRecord(
      {
        period: '2016',
        source: 'A government',
        'victim-breakdown': {total: 36, sex: {female: 34, male: {value: 2, published}}},
      },
      5,
    ).record['victim-breakdown'].sex;

  it('keeps a number that was printed, however the flag is written', () => {
    assert.deepEqual(of('TRUE'), {female: 34, male: {value: 2, published: 'TRUE'}});
  });

  it('withholds a number whose flag is none', () => {
    assert.match(JSON.stringify(of('VRAI').male), /"missing":"withheld"/);
  });
});
