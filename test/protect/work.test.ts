import {expect} from '@open-wc/testing';
import {FigureError} from '@tip-figures/record/figure-error.js';
import type {Cell} from '@tip-figures/record/protect/counts/cells.js';
import type {Line} from '@tip-figures/record/protect/counts/lines.js';
import {protectRecord} from '@tip-figures/record/protect/protect-record.js';
import {withholdParts} from '@tip-figures/record/protect/withhold-parts.js';

const list = (size: number, of: (index: number) => unknown, key = 'k') =>
  Object.fromEntries(Array.from({length: size}, (_, index) => [`${key}${index}`, of(index)]));

/** A record of tables with 50 forms each, of which the first is small. Counts how often a number in it is read. */
function tables(size: number): {record: Record<string, unknown>; reads: () => number} {
  let reads = 0;
  const counted = (number: number) =>
    Object.defineProperty({}, 'value', {enumerable: true, get: () => ((reads += 1), number)});
  const table = (index: number) => ({
    period: String(1900 + index),
    total: counted(1000),
    exploitation: list(50, (form) => counted(form ? 20 : 3)),
  });
  const record = {'country-profile': {tables: list(size, (index) => ({'victim-breakdown': table(index)}))}};
  return {record, reads: () => reads};
}

/** A total and its parts. Counts how often one of them is looked at. */
function line(size: number): {line: Line; looks: () => number} {
  let looks = 0;
  const cell = (people: number): Cell => ({
    kind: '',
    where: '',
    period: '',
    get stated() {
      looks += 1;
      return {low: people, high: people};
    },
    places: [],
    published: false,
  });
  const parts = [3, ...Array<number>(size).fill(20)].map(cell);
  const rest = cell(0);
  return {line: {path: '', total: cell(20 * size + 3), parts: [...parts, rest], rest}, looks: () => looks};
}

describe('the work of withholding', () => {
  it('grows no faster than the number of counts in a record', () => {
    const perCount = [4, 40].map((size) => {
      const {record, reads} = tables(size);
      protectRecord(record, 5);
      return reads() / size;
    });

    expect(perCount[1]).to.be.at.most(1.1 * perCount[0]!);
  });

  it('grows no faster than the number of parts of a total', () => {
    const perPart = [100, 1000].map((size) => {
      const {line: one, looks} = line(size);
      withholdParts(one, 5);
      return looks() / size;
    });

    expect(perPart[1]).to.be.at.most(1.1 * perPart[0]!);
  });

  const revisions = Array.from({length: 12_000}, () => ({period: '2016', value: 36}));
  const correction = {date: '2017-07-04', path: 'victims-trend.points', was: 3, now: 4};
  for (const [title, record, path, message] of [
    [
      'a list of more than 100 entries',
      {'victim-breakdown': {total: 36, exploitation: list(101, () => 1)}},
      'victim-breakdown.exploitation',
      'at most 100 entries, got 101',
    ],
    ['12,000 revisions', {'victims-trend': {points: {2016: 36}, revisions}}, 'victims-trend.revisions', 'at most 100'],
    [
      'more than 5,000 counts',
      {
        'country-profile': list(51, (index) => ({
          'victim-breakdown': {period: 1900 + index, exploitation: list(99, () => 20)},
        })),
      },
      'country-profile.k50["victim-breakdown"].exploitation.k50',
      'at most 5000 counts',
    ],
    [
      'more than 50 corrections',
      {'victims-trend': {points: {2016: 36}}, corrections: Array(51).fill(correction)},
      'corrections',
      'at most 50 corrections',
    ],
    [
      'more than 500 corrections in all',
      {'country-profile': list(11, () => ({corrections: Array(50).fill(correction)}))},
      'country-profile.k10.corrections',
      'at most 500 corrections',
    ],
  ] as const) {
    it(`is refused for ${title}`, () => {
      expect(() => protectRecord(record, 5))
        .to.throw(FigureError, message)
        .that.includes({code: 'schema', path});
    });
  }
});
