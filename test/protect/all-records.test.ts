import {expect} from '@open-wc/testing';
import {protectRecord} from '@tip-figures/record/protect/protect-record.js';

// Every record of one structure up to some number of people is protected. Whoever sees one result knows that the
// numbers are those of one of the records that lead to it, and no more.

type Numbers = readonly number[];

/** All ways to divide people into so many parts. */
function* divided(people: number, parts: number): Generator<number[]> {
  if (parts === 1) yield [people];
  else {
    for (let first = 0; first <= people; first += 1) {
      for (const others of divided(people - first, parts - 1)) yield [first, ...others];
    }
  }
}

/** All ways to divide up to so many people. */
function* upTo(most: number, parts: number): Generator<number[]> {
  for (let people = 0; people <= most; people += 1) yield* divided(people, parts);
}

/** All lists of forms in which each person may be more than once, after their total. */
function* overlapping(most: number, parts: number): Generator<number[]> {
  if (parts === 0) for (let total = 0; total <= most; total += 1) yield [total];
  else
    for (const [total = 0, ...others] of overlapping(most, parts - 1))
      for (let part = 0; part <= total; part += 1) yield [total, ...others, part];
}

const sumOf = (numbers: Numbers) => numbers.reduce((sum, one) => sum + one, 0);
const keys = ['female', 'male', 'other', 'unknown'];
const list = (parts: Numbers): object => Object.fromEntries(parts.map((part, index) => [keys[index] ?? '', part]));

/** Small numbers that a result leaves not all possible, with the result. */
function narrowedIn(
  originals: Iterable<number[]>,
  below: number,
  recordOf: (numbers: Numbers) => object,
  told: (numbers: Numbers) => Numbers,
): string[] {
  const results = new Map<string, Set<number>[]>();
  for (const numbers of originals) {
    const result = JSON.stringify(protectRecord(recordOf(numbers) as Record<string, unknown>, below).record);
    const possible = results.get(result) ?? told(numbers).map(() => new Set<number>());
    results.set(result, possible);
    told(numbers).forEach((number, index) => possible[index]!.add(number));
  }
  return [...results].flatMap(([result, possible]) =>
    possible.flatMap((numbers) => {
      const small = [...numbers].filter((number) => number > 0 && number < below);
      return small.length > 0 && small.length < below - 1 ? [`${small.join()} in ${result}`] : [];
    }),
  );
}

const quarter = (from: number, to: number) => `2016-0${from}/2016-0${to}`;

describe('of all records of one structure', () => {
  for (const below of [3, 4]) {
    for (const parts of [1, 2, 3, 4]) {
      const table = (numbers: Numbers): object => ({
        'victim-breakdown': {total: sumOf(numbers), sex: list(numbers.slice(0, parts))},
      });

      it(`none of ${parts} parts and a rest tells a number below ${below}`, () => {
        expect(narrowedIn(upTo(parts > 3 ? 10 : 14, parts + 1), below, table, (numbers) => numbers)).to.deep.equal([]);
      });

      it(`none of ${parts} parts that are all there is tells a number below ${below}`, () => {
        expect(narrowedIn(upTo(14, parts), below, table, (numbers) => [...numbers, sumOf(numbers)])).to.deep.equal([]);
      });
    }

    it(`none of 3 forms that may overlap tells a number below ${below}`, () => {
      const table = ([total, ...parts]: Numbers): object => ({'victim-breakdown': {total, exploitation: list(parts)}});

      expect(narrowedIn(overlapping(8, 3), below, table, (numbers) => numbers)).to.deep.equal([]);
    });

    it(`none of parts that have parts tells a number below ${below}`, () => {
      const record = ([female = 0, male = 0, ...others]: Numbers) => ({
        period: quarter(1, 3),
        'victims-trend': {
          points: {2016: female + male + sumOf(others), [quarter(1, 3)]: female + male, [quarter(4, 6)]: others[0]},
        },
        'victim-breakdown': {total: female + male, sex: {female, male}},
      });

      expect(
        narrowedIn(upTo(12, 4), below, record, (numbers) => [...numbers, numbers[0]! + numbers[1]!]),
      ).to.deep.equal([]);
    });

    it(`none of overlapping periods tells a number below ${below}`, () => {
      const told = ([first = 0, second = 0, third = 0]: Numbers) => [first + second, second + third];
      const record = (numbers: Numbers) => {
        const [spring, summer] = told(numbers);
        return {'victims-trend': {points: {[quarter(1, 6)]: spring, [quarter(4, 9)]: summer, 2016: sumOf(numbers)}}};
      };

      expect(narrowedIn(upTo(12, 4), below, record, told)).to.deep.equal([]);
    });

    it(`none of sentences on either side of a minimum tells a number below ${below}`, () => {
      const record = ([long = 0, longer = 0, fine = 0, short = 0]: Numbers) => ({
        period: '2016',
        'justice-outcomes': {convicted: long + longer + fine + short, 'at-minimum': long + longer, minimum: 'P5Y'},
        'sentence-distribution': {minimum: 'P5Y', sentences: {P6Y: long, P8Y: longer, fine, P1Y: short}},
      });

      expect(
        narrowedIn(upTo(12, 4), below, record, (numbers) => [...numbers, numbers[0]! + numbers[1]!]),
      ).to.deep.equal([]);
    });
  }
});
