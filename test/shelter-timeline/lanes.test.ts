import {expect} from '@open-wc/testing';
import {
  axisOf,
  hasBlank,
  isSchematic,
  piecesOf,
  placeOf,
  rhythm,
  ticksOf,
  type Piece,
} from '@tip-figures/shelter-timeline/shelter-timeline.lanes.js';
import {parseShelterTimeline} from '@tip-figures/shelter-timeline/shelter-timeline.model.js';
import {endOf, monthAt, startOf} from '@tip-figures/shelter-timeline/shelter-timeline.time.js';
import fc from '../support/fast-check.js';

const timeline = (periods: unknown[], more: Record<string, unknown> = {}) =>
  parseShelterTimeline({shelters: [{label: 'A', ...(periods.length ? {periods} : {})}], ...more});

/** The lane of the first shelter, as `funded 0–50`. */
function laneOf(periods: unknown[], more?: Record<string, unknown>): string[] {
  const model = timeline(periods, more);
  const percent = (share: number) => Math.round(100 * share);
  return piecesOf(model.shelters[0]!.periods, axisOf(model)).map(({status, from, to, open}) =>
    `${status} ${percent(from)}–${percent(to)} ${open}`.trim(),
  );
}

const months = (model: ReturnType<typeof timeline>) => {
  const axis = axisOf(model);
  return axis && [monthAt(axis.from), monthAt(axis.to)];
};

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

  it('goes from the first date to the last, those of events too', () => {
    const periods = [{from: '2016-03-15', to: '2016-08', status: 'funded'}];

    expect(months(timeline(periods))).to.deep.equal(['2016-03', '2016-09']);
    expect(months(timeline(periods, {events: [{date: '2017-06-29', text: 'x'}]}))).to.deep.equal([
      '2016-03',
      '2017-07',
    ]);
  });

  it('has room for a beginning and an end that nobody knows', () => {
    const periods = [
      {to: '2016-03', status: 'funded'},
      {from: '2016-10', status: 'closed'},
    ];

    expect(months(timeline(periods))).to.deep.equal(['2016-02', '2016-12']);
  });

  it('is none where no period is dated', () => {
    expect(axisOf(timeline([{status: 'funded'}], {events: [{date: '2016', text: 'x'}]}))).to.equal(undefined);
  });
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
      'leave blank what has no status',
      [
        {from: '2016-01', to: '2016-03', status: 'funded'},
        {from: '2016-10', to: '2016-12', status: 'funded'},
      ],
      ['funded 0–25', 'funded 75–100'],
    ],
    [
      'share the way between two dates where there are none',
      [{from: '2016-01', status: 'funded'}, {status: 'applying'}, {to: '2016-12', status: 'funded'}],
      ['funded 0–33 after', 'applying 33–67 before after', 'funded 67–100 before'],
    ],
    [
      'reach to the next date',
      [{from: '2016-01', status: 'funded'}, {status: 'applying'}, {from: '2016-07', to: '2016-12', status: 'closed'}],
      ['funded 0–25 after', 'applying 25–50 before after', 'closed 50–100'],
    ],
    [
      'share the lane where nothing is dated',
      [{status: 'funded'}, {status: 'applying'}],
      ['funded 0–50 before after', 'applying 50–100 before after'],
    ],
  ] as const) {
    it(name, () => {
      expect(laneOf([...periods])).to.deep.equal(expected);
    });
  }

  it('stand in order inside the lane, whatever is dated', () => {
    const status = fc.constantFrom('funded', 'applying', 'closed', 'unknown');
    const periods = fc
      .tuple(
        fc.uniqueArray(fc.integer({min: 1950, max: 2050}), {minLength: 2, maxLength: 20}),
        fc.array(fc.tuple(status, fc.boolean(), fc.boolean()), {minLength: 20, maxLength: 20}),
      )
      .map(([years, rest]) => {
        const sorted = [...years].sort((a, b) => a - b);
        return Array.from({length: Math.floor(sorted.length / 2)}, (_, index) => {
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
        const model = timeline(list);
        const pieces = piecesOf(model.shelters[0]!.periods, axisOf(model));
        const ends = pieces.flatMap(({from, to}) => [from, to]);
        expect(ends.every((end, index) => end >= (ends[index - 1] ?? 0) - 1e-9 && end <= 1 + 1e-9)).to.equal(true);
      }),
    );
  });

  it('are gaps and money in turn where only the cycle is known', () => {
    expect(rhythm.map(({status}) => status)).to.deep.equal(Array(3).fill(['applying', 'funded']).flat());
    expect(hasBlank(rhythm)).to.equal(false);
  });
});

describe('a lane', () => {
  for (const [name, schematic, periods, more] of [
    ['of which only the cycle is known is', true, [], {cycle: 'P6M'}],
    ['with an end that is not dated is', true, [{from: '2016', status: 'funded'}], {}],
    ['with dates alone is not', false, [{from: '2016', to: '2016', status: 'funded'}], {cycle: 'P6M'}],
    ['of which nothing is known is not', false, [], {}],
  ] as const) {
    it(`${name} schematic`, () => {
      expect(isSchematic(timeline([...periods], more))).to.equal(schematic);
    });
  }

  it('is blank where the pieces leave something out', () => {
    const piece = (from: number, to: number): Piece => ({status: 'funded', from, to, open: ''});

    expect([[], [piece(0, 0.5), piece(0.5, 1)], [piece(0, 0.5), piece(0.6, 1)]].map(hasBlank)).to.deep.equal([
      false,
      false,
      true,
    ]);
  });
});

describe('the axis', () => {
  for (const [from, to, dates] of [
    ['2016-01', '2016-02', ['2016-01', '2016-02']],
    ['2016-01', '2017-06', ['2016-01', '2016-07', '2017-01']],
    ['2015-01', '2016-12', ['2015', '2016']],
    ['2015-04', '2017-03', ['2015-04', '2016-04']],
    ['2005-01', '2016-12', ['2005', '2010', '2015']],
    ['1900', '2200', ['1900', '2050', '2200']],
  ] as const) {
    it(`from ${from} to ${to} has ${dates.join(', ')}`, () => {
      const ticks = ticksOf(axisOf(timeline([{from, to, status: 'funded'}]))!);

      expect(ticks.map(({date}) => date)).to.deep.equal(dates);
      expect(ticks.reduce((sum, {share}) => sum + share, 0)).to.be.closeTo(1, 1e-9);
    });
  }

  it('has an event in the middle of its day, month or year', () => {
    const model = timeline([{from: '2016', to: '2016', status: 'funded'}], {events: [{date: '2016-07', text: 'x'}]});

    expect(placeOf(model.events[0]!, axisOf(model)!)).to.be.closeTo(6.5 / 12, 1e-9);
  });
});
