import {expect} from '@open-wc/testing';
import {exactly} from '@tip-figures/record/values/quantity.js';
import {piecesOf, scaleOf} from '@tip-figures/funding-gap/funding-gap.bars.js';
import {parseFundingGap} from '@tip-figures/funding-gap/funding-gap.model.js';
import {fundingGapWords} from '@tip-figures/funding-gap/funding-gap.words.js';
import fc from '../support/fast-check.js';
import {expectWellWritten} from '../support/sentences.js';
import {textContextOf} from '../support/text-context.js';

const contexts = (['en', 'sq'] as const).map((locale) => textContextOf('funding-gap', locale));

const amount = fc.integer({min: 0, max: 9_999_999});
const quantity = fc.oneof(
  amount.map(String),
  amount.map((value) => `about ${value}`),
  amount.map((value) => `almost ${value + 1}`),
  amount.map((value) => `over ${value}`),
  amount.map((value) => `under ${value + 1}`),
  fc.tuple(amount, fc.integer({min: 1, max: 9_999_999})).map(([low, more]) => `${low}..${low + more}`),
  fc.constantFrom('unknown', 'withheld'),
);
const spans = [
  (year: number) => String(year),
  (year: number) => `${year}-06`,
  (year: number) => `${year}-04/${year + 1}-03`,
];
const section = fc
  .record(
    {
      amounts: fc.array(quantity, {minLength: 1, maxLength: 4}),
      need: amount.map((value) => value + 1),
      victims: fc.array(fc.integer({min: 0, max: 200}), {minLength: 4, maxLength: 4}),
      purpose: fc.constantFrom('victim protection', 'shelter', 'legal aid'),
      country: fc.constantFrom('XK', 'US', 'CD'),
      span: fc.constantFrom(...spans),
    },
    {requiredKeys: ['amounts']},
  )
  .map(({amounts, victims, ...rest}) => {
    const byYear = (values: readonly unknown[]) =>
      Object.fromEntries(values.map((value, index) => [2013 + index, value]));
    return {
      currency: 'EUR',
      needSource: 'the shelters',
      ...rest,
      amounts: byYear(amounts),
      ...(victims ? {victims: byYear(victims)} : {}),
    };
  });

describe('a funding gap, whatever its amounts', () => {
  it('is well written in every language', () => {
    fc.assert(
      fc.property(section, (data) => {
        const model = parseFundingGap(data);
        for (const text of contexts) expectWellWritten(fundingGapWords(model, text));
      }),
    );
  });

  it('draws bars that start at zero and end within their track', () => {
    fc.assert(
      fc.property(section, (data) => {
        const model = parseFundingGap(data);
        const scale = scaleOf(model, model.amounts);
        expect(scale).to.be.above(0);
        for (const one of model.amounts) {
          const bar = piecesOf(model, one, scale).filter(({kind}) => kind !== 'need');
          const length = bar.reduce((sum, {value}) => sum + value, 0);
          expect(length).to.be.at.most(scale * (1 + 1e-9));
          expect(bar.every(({value}) => value > 0)).to.equal(true);
        }
      }),
    );
  });

  it('names a change only where the amounts leave no doubt about its direction', () => {
    fc.assert(
      fc.property(amount, amount, (before, after) => {
        const {change} = parseFundingGap({currency: 'EUR', amounts: {2015: before, 2016: after}});
        expect(change?.quantity).to.deep.equal(exactly(after - before));
        expect(change?.move).to.equal(after > before ? 'rose' : after < before ? 'fell' : 'same');
      }),
    );
  });
});
