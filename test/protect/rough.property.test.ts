import {Refusal} from '@tip-figures/record/figure-error.js';
import {expect} from '@open-wc/testing';
import {highOf, lowOf, type Quantity} from '@tip-figures/record/values/quantity/quantity.js';
import {readQuantity} from '@tip-figures/record/values/quantity/read-quantity.js';
import {protectRecord} from '@tip-figures/record/protect/protect-record.js';
import fc from '../support/fast-check.js';

const number = fc.oneof(fc.integer({min: 0, max: 6}), fc.integer({min: 0, max: 40}));
const quantity = fc.oneof(
  {weight: 4, arbitrary: number},
  fc.tuple(fc.constantFrom('about', 'almost', 'over'), number).map(([word, n]) => `${word} ${n}`),
  fc.integer({min: 1, max: 12}).map((n) => `under ${n}`),
  fc.tuple(number, fc.integer({min: 1, max: 9})).map(([low, more]) => `${low}..${low + more}`),
  fc.constantFrom('unknown', 'withheld', 'nonsense'),
);
const list = (...keys: string[]) => fc.dictionary(fc.constantFrom(...keys), quantity, {minKeys: 1});

const records = fc.record({
  period: fc.constantFrom('2016', undefined),
  'victim-breakdown': fc.record(
    {
      total: quantity,
      exploitation: list('sex-trafficking', 'forced-labour', 'slavery-servitude', 'other'),
      sex: list('female', 'male', 'unknown'),
      age: list('child', 'adult', 'unknown'),
      previous: list('2014', '2015'),
    },
    {requiredKeys: ['total']},
  ),
  'victims-trend': fc.record({points: list('2014', '2015', '2016')}),
  'justice-outcomes': fc.record(
    {convicted: quantity, 'at-minimum': quantity, minimum: fc.constant('P5Y')},
    {requiredKeys: []},
  ),
  'sentence-distribution': fc.record(
    {convicted: quantity, sentences: list('fine', 'P1Y .. P3Y', 'P2Y', 'P6Y', 'P8Y', 'P1Y .. P8Y')},
    {requiredKeys: []},
  ),
  'key-figure': fc.record({value: quantity, unit: fc.constant('people')}),
});

/** Every quantity of a record, with its path. */
function quantities(value: unknown, path = ''): [string, Quantity][] {
  if (typeof value === 'object' && value !== null && !('low' in value || 'value' in value || 'missing' in value)) {
    return Object.entries(value).flatMap(([key, one]) => quantities(one, `${path}.${key}`));
  }
  if (path.endsWith('.value')) return [];
  const read = readQuantity(value);
  return read instanceof Refusal || path === '.period' || path === '.suppressBelow' ? [] : [[path, read]];
}

// The ends between which the number is for sure.
const leastOf = (one: Quantity): number =>
  one.precision === 'about' || one.precision === 'almost' ? 1 : (lowOf(one) ?? 0) + (one.precision === 'over' ? 1 : 0);
const mostOf = (one: Quantity): number => {
  if (one.precision === 'about' || one.precision === 'over') return Infinity;
  return (highOf(one) ?? Infinity) - (one.precision === 'under' || one.precision === 'almost' ? 1 : 0);
};

const isSmall = (one: Quantity): boolean => {
  if (one.precision === 'under' || one.precision === 'range') return false;
  const value = lowOf(one);
  return value !== undefined && value > 0 && value < 5;
};

describe('a protected record of rough numbers', () => {
  it('shows no small one', () => {
    fc.assert(
      fc.property(records, (record) => {
        const left = quantities(protectRecord(record, 5).record).filter(([, one]) => isSmall(one));

        // Just over 4 may be 5, and almost one is none.
        expect(left.filter(([, one]) => !/over 4|almost 1/.test(`${one.precision} ${highOf(one)}`))).to.deep.equal([]);
      }),
      {numRuns: 1000},
    );
  });

  it('says nothing that is narrower than its source', () => {
    // Where another section gives the same count exactly, that is the source.
    const alone = records.map(({period, 'victim-breakdown': breakdown, 'sentence-distribution': sentences}) => ({
      period,
      'victim-breakdown': breakdown,
      'sentence-distribution': sentences,
    }));
    fc.assert(
      fc.property(alone, (record) => {
        const before = new Map(quantities(record));

        for (const [path, mark] of quantities(protectRecord(record, 5).record)) {
          const given = before.get(path)!;
          expect(leastOf(mark) <= leastOf(given), path).to.be.true;
          expect(mostOf(mark) >= mostOf(given), path).to.be.true;
        }
      }),
      {numRuns: 1000},
    );
  });

  it('stays as it is when it is protected again', () => {
    fc.assert(
      fc.property(records, (record) => {
        const once = protectRecord(record, 5);
        const twice = protectRecord(once.record, 5);

        expect(twice.record).to.deep.equal(once.record);
        expect(twice.withheld).to.deep.equal([]);
      }),
      {numRuns: 1000},
    );
  });
});
