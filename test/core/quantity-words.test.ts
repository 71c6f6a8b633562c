import {expect} from '@open-wc/testing';
import {missingText, percentText, quantityRow, quantityText} from '@tip-figures/core/text/words/quantity-words.js';
import type {Quantity} from '@tip-figures/record/values/quantity/quantity.js';
import {readQuantity} from '@tip-figures/record/values/quantity/read-quantity.js';
import {textContextOf} from '../support/text-context.js';

const [english, albanian] = [textContextOf('key-figure', 'en'), textContextOf('key-figure', 'sq')];
const read = (input: unknown): Quantity => readQuantity(input, {shares: true}) as Quantity;

describe('the words of a quantity', () => {
  for (const [input, text, inAlbanian, precision] of [
    ['36', '36', '36', 'exact'],
    ['about 36', 'about 36', 'rreth 36', 'approximate'],
    ['almost 36', 'almost 36', 'gati 36', 'a little below the number'],
    ['just over 36', 'just over 36', 'pak më shumë se 36', 'a little above the number'],
    ['over 36', 'more than 36', 'më shumë se 36', 'more than the number'],
    ['at least 36', 'at least 36', 'së paku 36', 'not below the number'],
    ['under 36', 'fewer than 36', 'më pak se 36', 'below the number'],
    ['up to 36', 'up to 36', 'deri në 36', 'no more than the number'],
    ['36..40', '36 to 40', '36 deri në 40', 'range'],
    ['62%', '62% (no count)', '62% (pa numër)', 'a share, no count'],
    ['under 62%', 'less than 62% (no count)', 'më pak se 62% (pa numër)', 'a share, no count'],
    ['20..25%', '20% to 25% (no count)', '20% deri në 25% (pa numër)', 'a share, no count'],
    ['withheld', 'withheld', 'e fshehur', 'withheld to protect people'],
    ['withheld 1..4', 'withheld (1 to 4)', 'e fshehur (1 deri në 4)', 'withheld to protect people'],
    ['unknown', 'no figure', 'pa shifër', 'no figure in this source'],
    ['unreported', 'not reported', 'pa u raportuar', 'not reported by the government'],
  ] as const) {
    it(`say ${input} as “${text}”, in the table too`, () => {
      const quantity = read(input);
      const row = quantityRow('Row', quantity, 'people', english);

      expect([quantityText(quantity, english), quantityText(quantity, albanian)]).to.deep.equal([text, inAlbanian]);
      expect([row.value, row.precision]).to.deep.equal([text, precision]);
    });
  }

  it('says what a share is of, and gives it no unit of people', () => {
    const share = read({share: 62, qualifier: 'about', of: {en: 'people convicted', sq: 'të dënuarit'}});

    expect(quantityText(share, english)).to.equal('about 62% of people convicted (no count)');
    expect(quantityRow('Row', share, 'people', english)).to.include({unit: '%', raw: 'about 62%', inexact: true});
    expect(share.precision === 'share' && percentText(share, english)).to.equal('about 62%');
  });

  for (const [input, text] of [
    ['unknown', 'No figure in this source'],
    ['unreported', 'The government did not report this'],
    ['withheld', 'Withheld to protect people'],
    ['withheld 1..4', 'Withheld (1 to 4)'],
    ['0', undefined],
    ['62%', undefined],
  ] as const) {
    it(`tells why there is no number for ${input}: ${text ?? 'there is one'}`, () => {
      expect(missingText(read(input), english)).to.equal(text);
    });
  }

  it('prints a remark in the reader’s language, else how the number was worked out', () => {
    const remarked = read({value: 18, note: {en: 'Police only.', sq: 'Vetëm policia.'}, derivedFrom: 'half of 36'});
    const derived = read({value: 18, derivedFrom: 'half of 36'});

    expect(quantityRow('Row', remarked, 'people', albanian).note).to.equal('Vetëm policia.');
    expect(quantityRow('Row', derived, 'people', english).note).to.equal('half of 36');
  });
});
