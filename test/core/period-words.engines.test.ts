import {expect} from '@open-wc/testing';
import {formatPeriod} from '@tip-figures/core/text/period.js';
import {readPeriod} from '@tip-figures/record/values/period.js';
import {textContextOf} from '../support/text-context.js';

const forms = ['alone', 'in', 'since'] as const;

describe('formatPeriod', () => {
  for (const [written, english, albanian] of [
    ['2016', ['2016', '2016', '2016'], ['2016', '2016', '2016']],
    ['2018/19', ['2018/19', '2018/19', '2018/19'], ['2018/19', '2018/19', '2018/19']],
    [
      'FY2018',
      ['fiscal year 2018', 'fiscal year 2018', 'fiscal year 2018'],
      ['viti fiskal 2018', 'vitin fiskal 2018', 'viti fiskal 2018'],
    ],
    [
      '2023-Q3',
      ['third quarter of 2023', 'the third quarter of 2023', 'the third quarter of 2023'],
      ['tremujori i tretë i vitit 2023', 'tremujorin e tretë të vitit 2023', 'tremujori i tretë i vitit 2023'],
    ],
    ['2017-06', ['June 2017', 'June 2017', 'June 2017'], ['qershor 2017', 'qershor 2017', 'qershor 2017']],
  ] as const) {
    it(`writes ${written} alone, after “in” and after “since”`, () => {
      const wordsIn = (language: 'en' | 'sq') =>
        forms.map((form) => formatPeriod(readPeriod(written)!, textContextOf('quote', language), form));

      expect(wordsIn('en')).to.deep.equal(english);
      expect(wordsIn('sq')).to.deep.equal(albanian);
    });
  }
});
