import {expect} from '@open-wc/testing';
import {parseSentenceDistribution} from '@tip-figures/sentence-distribution/sentence-distribution.model.js';
import {endOf, placeOf, stripOf} from '@tip-figures/sentence-distribution/sentence-distribution.strip.js';
import {sentenceDistributionWords} from '@tip-figures/sentence-distribution/sentence-distribution.words.js';
import {textContextOf} from '../support/text-context.js';

function strip(sentences: string) {
  const model = parseSentenceDistribution({sentences});
  return stripOf(model, sentenceDistributionWords(model, textContextOf('sentence-distribution', 'en')));
}

/** Where each group stands, in months of the axis. */
const monthsIn = (one: ReturnType<typeof strip>) =>
  one.items.map((item) => {
    const at = placeOf(item, one);
    return 'months' in at ? Math.round(at.months) : NaN;
  });

describe('the strip of sentences', () => {
  it('puts life beyond the last year of the axis, and death beyond life', () => {
    const drawn = strip('P10Y: 1; life: 2; death: 1');
    const [years, life, death] = monthsIn(drawn) as [number, number, number];
    const last = drawn.ticks.at(-1)!;

    expect(years).to.equal(120);
    expect(life).to.be.above(last);
    expect(death).to.be.above(life);
    expect(drawn.end).to.be.at.least(death);
    expect(drawn.lanes).to.deep.equal([]);
    expect(drawn.beyond.map(({kind}) => kind)).to.deep.equal(['life', 'death']);
  });

  it('ends a range up to life there', () => {
    const drawn = strip('P1Y .. life: 4');
    const [life] = drawn.beyond;

    expect(endOf({kind: 'life'}, drawn, 1)).to.deep.equal({months: life!.months});
  });

  it('keeps the axis as it is without them', () => {
    const drawn = strip('P10Y: 1; fine: 2');

    expect(drawn.beyond).to.deep.equal([]);
    expect(drawn.end).to.equal(drawn.ticks.at(-1));
  });
});
