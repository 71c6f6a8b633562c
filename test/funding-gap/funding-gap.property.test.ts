import {expect} from '@open-wc/testing';
import {exactly} from '@tip-figures/record/values/quantity.js';
import {parseFundingGap} from '@tip-figures/funding-gap/funding-gap.model.js';
import {scaleOf} from '@tip-figures/funding-gap/funding-gap.scale.js';
import {slotsOf, timelinesOf} from '@tip-figures/funding-gap/funding-gap.timeline.js';
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

  it('places money and people on one axis of time', () => {
    fc.assert(
      fc.property(section, (data) => {
        const model = parseFundingGap(data);
        const times = timelinesOf(model);
        const {money, people} = times;
        expect(money.length).to.equal(model.amounts.length);
        expect(people.length).to.equal(model.victims.length);
        for (const {slot} of [...money, ...people]) expect(slot).to.be.within(0, slotsOf(times) - 1);
        for (const one of money) {
          const same = people.find(({period}) => period.from === one.period.from && period.to === one.period.to);
          if (same) expect(same.slot).to.equal(one.slot);
        }
      }),
    );
  });

  it('counts amounts in a unit that prints every one of them as it is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({min: 0, max: 999}), {minLength: 1, maxLength: 5}),
        fc.constantFrom(1, 1e5, 1e6, 1e9),
        (values, unit) => {
          const amounts = values.map((value) => exactly(value * unit));
          const scale = scaleOf(amounts, 'EUR', 'en');
          const factor = scale.unit.includes('billion') ? 1e9 : scale.unit.includes('million') ? 1e6 : 1;
          for (const value of values) {
            const [number = '', word = ''] = scale
              .format(value * unit)
              .replaceAll(',', '')
              .split('\u00a0');
            const more = word === 'million' ? 1e6 : word === 'billion' ? 1e9 : 1;
            expect(Math.round(Number(number) * more * factor)).to.equal(value * unit);
          }
        },
      ),
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
