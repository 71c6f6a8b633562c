import {expect} from '@open-wc/testing';
import {
  axisOf,
  endOf,
  isGap,
  piecesOf,
  spanOf,
  startOf,
  ticksOf,
  type Stretch,
} from '@tip-figures/shelter-timeline/shelter-timeline.lanes.js';
import fc from '../support/fast-check.js';

const axisOfOne = (periods: readonly Stretch[]) => axisOf([{periods}]);
const percent = (share: number) => Math.round(100 * share);

/** A lane, as `funded 0–50`. */
const laneOf = (periods: readonly Stretch[]) =>
  piecesOf(periods, axisOfOne(periods)!).map(({stretch, from, to, open}) =>
    `${stretch.status} ${percent(from)}–${percent(to)} ${open}`.trim(),
  );

/** Years at their places, as `2016 at 50`. */
const ticks = (periods: readonly Stretch[]) =>
  ticksOf(axisOfOne(periods)!, (date) => date).map(({at, label}) => `${label} at ${percent(at)}`.trim());

describe('the time of a lane', () => {
  for (const [point, from, to] of [
    ['2016', 24192, 24204],
    ['2016-06', 24197, 24198],
    ['2016-06-30', 24197 + 29 / 30, 24198],
    ['2016-02-29', 24193 + 28 / 29, 24194],
  ] as const) {
    it(`of ${point} is from ${from} to ${to} months`, () => {
      expect([startOf(point), endOf(point)]).to.deep.equal([from, to]);
    });
  }

  it('is none where no period is dated', () => {
    expect(axisOfOne([{status: 'funded'}])).to.equal(undefined);
  });

  for (const [from, to, span] of [
    ['2016', '2017', {from: '2016', to: '2017'}],
    ['2016-01', '2016-12-31', {from: '2016'}],
    ['2016-01', '2017-11', {from: '2016-01', to: '2017-11'}],
    ['2016-01', undefined, undefined],
    [undefined, undefined, undefined],
  ] as const) {
    it(`from ${from} to ${to} is ${JSON.stringify(span)} in the label`, () => {
      expect(spanOf([{periods: [{from, to, status: 'funded'}]}])).to.deep.equal(span);
    });
  }
});

describe('the pieces of a lane', () => {
  for (const [name, periods, expected] of [
    [
      'are to scale',
      [
        {from: '2016-01', to: '2016-06', status: 'funded'},
        {from: '2016-07', to: '2016-09', status: 'applying'},
        {from: '2016-10', to: '2016-12', status: 'closed'},
      ],
      ['funded 0–50', 'applying 50–75', 'closed 75–100'],
    ],
    [
      'meet in the middle of the time in which one ends and the next begins',
      [
        {from: '2016-01', to: '2016-06', status: 'funded'},
        {from: '2016-06', to: '2016-11', status: 'closed'},
      ],
      ['funded 0–50', 'closed 50–100'],
    ],
    [
      'leave blank what has no status',
      [
        {from: '2016-01', to: '2016-03', status: 'funded'},
        {from: '2016-10', to: '2016-12', status: 'funded'},
      ],
      ['funded 0–25', 'funded 75–100'],
    ],
    [
      'leave blank the time of what is not dated',
      [{from: '2016-01', status: 'funded'}, {status: 'applying'}, {to: '2016-12', status: 'funded'}],
      ['funded 0–33 after', 'funded 67–100 before'],
    ],
    [
      'reach to the next date',
      [{from: '2016-01', status: 'funded'}, {status: 'applying'}, {from: '2016-07', to: '2016-12', status: 'closed'}],
      ['funded 0–25 after', 'closed 50–100'],
    ],
  ] as const) {
    it(name, () => expect(laneOf(periods)).to.deep.equal(expected));
  }

  it('stand in order inside the lane, whatever is dated', () => {
    const status = fc.constantFrom<Stretch['status'][]>('funded', 'applying', 'closed', 'unknown');
    const periods = fc
      .tuple(
        fc.uniqueArray(fc.integer({min: 1950, max: 2050}), {minLength: 2, maxLength: 20}),
        fc.array(fc.tuple(status, fc.boolean(), fc.boolean()), {minLength: 20, maxLength: 20}),
      )
      .map(([years, rest]) => {
        const sorted = [...years].sort((a, b) => a - b).map(String);
        return Array.from({length: Math.floor(sorted.length / 2)}, (_, index): Stretch => {
          const [one, isFrom, isTo] = rest[index]!;
          return {
            status: one,
            ...(isFrom ? {from: sorted[2 * index]} : {}),
            ...(isTo ? {to: sorted[2 * index + 1]} : {}),
          };
        });
      });

    fc.assert(
      fc.property(periods, (list) => {
        const axis = axisOfOne(list);
        const ends = axis ? piecesOf(list, axis).flatMap(({from, to}) => [from, to]) : [];
        expect(ends.every((end, index) => end >= (ends[index - 1] ?? 0) - 1e-9 && end <= 1 + 1e-9)).to.equal(true);
      }),
    );
  });
});

describe('a gap', () => {
  const funded = (year: string): Stretch => ({from: year, to: year, status: 'funded'});
  const closed: Stretch = {from: '2017', to: '2017', status: 'closed'};

  for (const [name, expected, periods] of [
    ['between two times of money is one', true, [funded('2016'), closed, funded('2018')]],
    [
      'of several states is one in each',
      true,
      [funded('2016'), closed, {...closed, status: 'unknown'}, funded('2019')],
    ],
    ['after which there is no money is none', false, [funded('2016'), closed]],
    ['before which there was none is none', false, [{...closed, from: '2015'}, closed, funded('2018')]],
    ['without an end is none', false, [funded('2016'), {from: '2017', status: 'closed'}, funded('2018')]],
    ['that is money itself is none', false, [funded('2016'), funded('2017'), funded('2018')]],
  ] as readonly (readonly [string, boolean, readonly Stretch[]])[]) {
    it(name, () => expect(isGap(periods, 1)).to.equal(expected));
  }
});

describe('the axis', () => {
  for (const [from, to, ...years] of [
    ['2016-01', '2017-06', '2016 at 0', 'at 33', '2017 at 67'],
    ['2022-01', '2023-12', '2022 at 0', 'at 25', '2023 at 50', 'at 75'],
    ['2015-04', '2017-03', 'at 13', '2016 at 38', 'at 63', 'at 88'],
    ['2005-01', '2016-12', '2006 at 8', '2008 at 25', '2010 at 42', '2012 at 58', '2014 at 75', 'at 92'],
    ['1900', '2200', '1950 at 17', '2100 at 66'],
    ['2016-03', '2016-08', '2016-03 at 0'],
  ] as const) {
    it(`from ${from} to ${to} names years where they begin, marks half-years, and names no year without room`, () => {
      expect(ticks([{from, to, status: 'funded'}])).to.deep.equal(years);
    });
  }

  it('names no time outside its dates', () => {
    expect(ticks([{to: '2016-06', status: 'closed'}])).to.deep.equal(['2016-06 at 50']);
    expect(
      ticks([
        {to: '2016', status: 'funded'},
        {from: '2018-03', status: 'closed'},
      ]),
    ).to.deep.equal(['2016 at 11', 'at 29', '2017 at 46', 'at 63', '2018 at 80']);
  });
});
