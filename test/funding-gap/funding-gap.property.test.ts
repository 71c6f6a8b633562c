import {expect} from '@open-wc/testing';
import {writeQuantity} from '@tip-figures/record/values/quantity/quantity.js';
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
      verb: fc.constantFrom('allocated', 'pledged'),
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

  it('has each of its numbers as a row of the table', () => {
    fc.assert(
      fc.property(section, (data) => {
        const model = parseFundingGap(data);
        const {table} = fundingGapWords(model, contexts[0]!);
        const numbers = [...model.amounts.map(({quantity}) => quantity), ...(model.need ? [model.need.quantity] : [])];
        expect(table.rows.map(({raw}) => raw)).to.deep.equal(
          [...numbers, ...model.victims.map(({quantity}) => quantity)].map(writeQuantity),
        );
      }),
    );
  });
});
