import {expect} from '@open-wc/testing';
import {hasRoom, marksOf} from '@tip-figures/shelter-timeline/shelter-timeline.events.js';
import {axisOf, isOpenEnded, piecesOf, spanOf} from '@tip-figures/shelter-timeline/shelter-timeline.lanes.js';
import {parseShelterTimeline} from '@tip-figures/shelter-timeline/shelter-timeline.model.js';
import {ticksOf} from '@tip-figures/shelter-timeline/shelter-timeline.ticks.js';
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
});

describe('a lane', () => {
  for (const [name, open, periods, more] of [
    ['of which only the cycle is known is not', false, [], {cycle: 'P6M'}],
    ['with an end that is not dated is', true, [{from: '2016', status: 'funded'}], {}],
    ['with dates alone is not', false, [{from: '2016', to: '2016', status: 'funded'}], {cycle: 'P6M'}],
  ] as const) {
    it(`${name} open at an end`, () => {
      expect(isOpenEnded(timeline([...periods], more))).to.equal(open);
    });
  }

  for (const [from, to, span] of [
    ['2016', '2017', {from: '2016', to: '2017'}],
    ['2016-01', '2016-12-31', {from: '2016'}],
    ['2016-01', '2017-11', {from: '2016-01', to: '2017-11'}],
  ] as const) {
    it(`covers ${from} to ${to} as ${JSON.stringify(span)}`, () => {
      expect(spanOf(timeline([{from, to, status: 'funded'}]))).to.deep.equal(span);
    });
  }
});

describe('the axis', () => {
  for (const [from, to, labels] of [
    ['2016-01', '2016-02', ['2016-01', '2016-02', '2016-03']],
    ['2016-01', '2017-06', ['2016-01', '2016-07', '2017-01', '2017-07']],
    ['2020-01', '2023-12', ['2020', '2021', '2022', '2023', '2024']],
    ['2015-04', '2017-03', ['2015-04', '2016-01', '2016-07', '2017-04']],
    ['2015-04', '2019-03', ['2015-04', '2017', '2018', '2019-04']],
    ['2005-01', '2016-12', ['2005', '2008', '2010', '2012', '2014', '2017']],
    ['1900', '2200', ['1900', '2100', '2201']],
  ] as const) {
    it(`from ${from} to ${to} names its ends, and what has room between them`, () => {
      const ticks = ticksOf(axisOf(timeline([{from, to, status: 'funded'}]))!, (date) => date);

      expect(ticks.filter(({isWide}) => !isWide).map(({label}) => label)).to.deep.equal(labels);
      expect([ticks[0]!.at, ticks.at(-1)!.at]).to.deep.equal([0, 1]);
    });
  }

  for (const [name, periods, more, expected] of [
    ['of one open period', [{from: '2016', status: 'funded'}], {}, ['2016 at 0 start']],
    ['of one open month', [{from: '2016-05', status: 'funded'}], {}, ['2016-05 at 0 start']],
    [
      'of a period that began nobody knows when',
      [{to: '2016-06', status: 'closed'}],
      {},
      ['2016-06 at 50', '2016-07 at 100 end'],
    ],
    [
      'that goes on after an end',
      [
        {from: '2010', to: '2014', status: 'funded'},
        {from: '2015', status: 'closed'},
      ],
      {},
      ['2010 at 0 start', '2012 at 30', '2013 at 44', '2014 at 59', '2015 at 74'],
    ],
    [
      'with an event in the open',
      [{from: '2016', status: 'funded'}],
      {events: [{date: '2017', text: 'x'}]},
      ['2016-01 at 0 start', '2017-01 at 44', '2018-01 at 89'],
    ],
    [
      'open on both sides',
      [
        {to: '2016', status: 'funded'},
        {from: '2018-03', status: 'closed'},
      ],
      {},
      ['2016-01 at 11', '2017-01 at 46', '2018-03 at 86'],
    ],
  ] as const) {
    it(`${name} names no time outside its dates`, () => {
      const ticks = ticksOf(axisOf(timeline([...periods], more))!, (date) => date);

      expect(
        ticks
          .filter(({isWide}) => !isWide)
          .map(({label, at, side}) => `${label} at ${Math.round(100 * at)} ${side}`.trim()),
      ).to.deep.equal(expected);
    });
  }

  it('leaves out the last label where it would lie over the first', () => {
    const axis = axisOf(
      timeline([
        {from: '2016-05', to: '2016-05', status: 'funded'},
        {from: '2016-06', status: 'closed'},
      ]),
    )!;

    expect(ticksOf(axis, (date) => date.padEnd(14)).map(({label, isWide}) => [label.trim(), isWide])).to.deep.equal([
      ['2016-05', false],
    ]);
  });

  it('leaves out a label that has room in no column, and shows one that has room in a wide one there alone', () => {
    const axis = axisOf(timeline([{from: '2020', to: '2023', status: 'funded'}]))!;
    const told = (length: number) =>
      ticksOf(axis, (date) => date.padEnd(length)).map(({label, isWide}) => [label.trim(), isWide]);

    expect(told(4)).to.deep.equal(['2020', '2021', '2022', '2023', '2024'].map((year) => [year, false]));
    expect(told(7)).to.deep.equal([
      ['2020', false],
      ['2021', true],
      ['2022', false],
      ['2023', true],
      ['2024', false],
    ]);
    expect(told(20)).to.deep.equal([
      ['2020', false],
      ['2024', true],
    ]);
    expect(told(30)).to.deep.equal([['2020', false]]);
  });
});

describe('the numbers of events on a lane', () => {
  const events = (...dates: (string | undefined)[]) =>
    timeline([{from: '2016', to: '2016', status: 'funded'}], {
      events: dates.map((date) => ({text: 'x', ...(date ? {date} : {})})),
    });
  const marks = (model: ReturnType<typeof timeline>, shelter = model.shelters[0]!) =>
    marksOf(model.events, shelter, axisOf(model)!, 'en');

  it('stand in the middle of their day, month or year', () => {
    const [mark] = marks(events('2016-07'));

    expect(mark!.label).to.equal('1');
    expect(mark!.at).to.be.closeTo(6.5 / 12, 1e-9);
  });

  it('are one mark where they would lie over each other', () => {
    expect(marks(events('2016-03', '2016-04', '2016-09')).map(({label}) => label)).to.deep.equal(['1–2', '3']);
  });

  it('leave out an event without a date, and those of other shelters', () => {
    expect(marks(events(undefined, '2016-03')).map(({label}) => label)).to.deep.equal(['1']);
    const model = parseShelterTimeline({
      shelters: [
        {id: 'a', label: 'A', periods: [{from: '2016', to: '2016', status: 'funded'}]},
        {id: 'b', label: 'B'},
      ],
      events: ['a', 'b', 'a'].map((shelter, index) => ({date: `2016-03-0${index + 1}`, text: 'x', shelter})),
    });
    expect(model.shelters.map((shelter) => marks(model, shelter).map(({label}) => label))).to.deep.equal([
      ['1, 3'],
      ['2'],
    ]);
  });

  it('push out of a block the word that they would lie over', () => {
    const piece = {status: 'closed', from: 0.4, to: 0.7, open: ''} as const;

    expect(hasRoom('closed', piece, [])).to.equal(true);
    expect(hasRoom('closed', piece, [{label: '1', at: 0.4}])).to.equal(true);
    expect(hasRoom('closed', piece, [{label: '1', at: 0.6}])).to.equal(false);
    expect(hasRoom('temporarily closed', piece, [])).to.equal(false);
    // At an end that fades, letters would be as faint.
    expect(hasRoom('closed', {...piece, to: 0.6}, [])).to.equal(true);
    expect(hasRoom('closed', {...piece, to: 0.6, open: 'after'}, [])).to.equal(false);
    // A wide lane has more room.
    expect([1, 0.7].map((scale) => hasRoom('e mbyllur', piece, [{label: '1', at: 0.38}], scale))).to.deep.equal([
      false,
      true,
    ]);
  });
});
