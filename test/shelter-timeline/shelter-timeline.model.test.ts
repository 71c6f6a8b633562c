import {expect} from '@open-wc/testing';
import {FigureError} from '@tip-figures/record/figure-error.js';
import {parseShelterTimeline} from '@tip-figures/shelter-timeline/shelter-timeline.model.js';
import {known} from '../support/reading.js';

const one = [{label: 'A shelter'}];
const withPeriods = (...periods: unknown[]) => ({shelters: [{label: 'A shelter', periods}]});
const withEvent = (event: unknown) => ({shelters: [{id: 'a', label: 'A shelter'}], events: [event]});
const shelters = (count: number) => Array.from({length: count}, (_, index) => ({label: `Shelter ${index}`}));

describe('parseShelterTimeline', () => {
  it('reads shelters, their periods, and what happened', () => {
    const section = {
      cycle: 'P6M',
      shelters: [
        {
          id: 'a',
          label: {en: 'PVPT shelter'},
          kind: 'ngo',
          periods: [
            {from: 2015, to: '2015', status: 'funded'},
            {from: '2016-01', status: 'applying', note: 'late'},
          ],
        },
        {label: 'Second shelter'},
      ],
    };

    expect(known(parseShelterTimeline(section))).to.deep.equal({
      context: {},
      cycle: {months: 6},
      shelters: [
        {
          id: 'a',
          label: {en: 'PVPT shelter'},
          kind: 'ngo',
          periods: [
            {from: '2015', to: '2015', status: 'funded'},
            {from: '2016-01', status: 'applying', note: {'': 'late'}},
          ],
        },
        {label: {'': 'Second shelter'}, periods: []},
      ],
      events: [],
    });
  });

  it('reads what is stated of all shelters and of one, which need not be named', () => {
    const of = (value: number) => ({quantity: {precision: 'exact', value}});
    const previous = [{period: {from: '2015'}, ...of(30)}];
    const entry = {label: 'NGO shelters', count: 3, capacity: 'at least 35'};

    expect(known(parseShelterTimeline({number: {value: 34, previous: {2015: 30}}}))).to.deep.equal({
      context: {},
      number: {...of(34), previous},
      shelters: [],
      events: [],
    });
    expect(known(parseShelterTimeline({capacity: 1200, shelters: [entry]}))).to.deep.equal({
      context: {},
      capacity: of(1200),
      shelters: [
        {
          label: {'': 'NGO shelters'},
          number: of(3),
          capacity: {quantity: {precision: 'at-least', value: 35}},
          periods: [],
        },
      ],
      events: [],
    });
  });

  it('puts events in the order of time, each with its shelter', () => {
    const {events} = parseShelterTimeline({
      shelters: [{id: 'a', label: 'A'}, {label: 'B'}],
      events: [
        {date: '2017-06-29', text: 'third', shelter: 'a'},
        {date: '2017-06', text: 'second'},
        {text: 'of no known day'},
        {date: 2016, text: 'first'},
      ],
    });

    expect(events.map(({text, shelter}) => [text[''], shelter?.label['']])).to.deep.equal([
      ['first', undefined],
      ['second', undefined],
      ['third', 'A'],
      ['of no known day', undefined],
    ]);
  });

  for (const [name, ...periods] of [
    ['one after the other', {from: '2016-01', to: '2016-06', status: 'funded'}, {from: '2016-07', status: 'closed'}],
    [
      'of which one ends in the month in which the next begins',
      {from: '2014-01', to: '2014-04', status: 'funded'},
      {from: '2014-04', status: 'closed'},
    ],
    [
      'of single days',
      {from: '2016-02-28', to: '2016-02-28', status: 'funded'},
      {from: '2016-02-29', status: 'closed'},
    ],
    ['with a gap', {to: '2015', status: 'funded'}, {from: '2016-03-15', to: '2016', status: 'closed'}],
    ['that nobody dates', {status: 'funded'}, {status: 'applying'}],
  ] as const) {
    it(`takes periods ${name}`, () => {
      expect(parseShelterTimeline(withPeriods(...periods)).shelters[0]!.periods).to.have.length(2);
    });
  }

  const whereabouts = 'tells a place';
  const disorder = 'not in order';
  const point = 'expected a day, month or year such as 2017-06, got';

  for (const [name, section, path, message] of [
    ['no shelters', {cycle: 'P6M'}, 'shelters', 'missing'],
    ['an empty list of shelters', {shelters: []}, 'shelters', 'expected a list of 1 to 60 entries'],
    ['shelters that are no list', {shelters: {label: 'A'}}, 'shelters', 'expected a list of 1 to 60 entries'],
    ['too many shelters', {shelters: shelters(61)}, 'shelters', 'expected a list of 1 to 60 entries'],
    ['a shelter without a label', {shelters: [{kind: 'ngo'}]}, 'shelters[0].label', 'expected a text'],
    ['a shelter that is nothing', {shelters: [null]}, 'shelters[0].label', 'expected a text'],
    [
      'a kind that is none',
      {shelters: [{label: 'A', kind: 'church'}]},
      'shelters[0].kind',
      'expected one of ngo, state, got "church"',
    ],
    ['an id that is no text', {shelters: [{label: 'A', id: 1}]}, 'shelters[0].id', 'expected an unused id, got 1'],
    ['an empty id', {shelters: [{label: 'A', id: ''}]}, 'shelters[0].id', 'expected an unused id, got ""'],
    [
      'an id that stands twice',
      {
        shelters: [
          {label: 'A', id: 'a'},
          {label: 'B', id: 'a'},
        ],
      },
      'shelters[1].id',
      'expected an unused id, got "a"',
    ],
    [
      'a cycle that is none',
      {cycle: 'half a year', shelters: one},
      'cycle',
      'expected a duration such as P5Y6M, 8 years or 45 days, got "half a year"',
    ],
    ['a cycle of no time', {cycle: 'P0M', shelters: one}, 'cycle', 'expected a duration such as P6M, got "P0M"'],
    [
      'periods that are no list',
      {shelters: [{label: 'A', periods: {}}]},
      'shelters[0].periods',
      'expected a list of 1 to 60 entries',
    ],
    [
      'a period without a status',
      withPeriods({from: '2016'}),
      'shelters[0].periods[0].status',
      'expected one of funded, applying, closed, unknown, got nothing',
    ],
    ['a status that is none', withPeriods({status: 'open'}), 'shelters[0].periods[0].status', 'expected one of funded'],
    [
      'a date that is none',
      withPeriods({from: '2016-13', status: 'funded'}),
      'shelters[0].periods[0].from',
      `${point} "2016-13"`,
    ],
    ['a date that is null', withPeriods({to: null, status: 'funded'}), 'shelters[0].periods[0].to', `${point} null`],
    [
      'a note that is no text',
      withPeriods({status: 'funded', note: 1}),
      'shelters[0].periods[0].note',
      'expected a text',
    ],
    [
      'a period that ends before it begins',
      withPeriods({from: '2016-06', to: '2016-05', status: 'funded'}),
      'shelters[0].periods[0].to',
      disorder,
    ],
    [
      'periods that overlap',
      withPeriods(
        {from: '2016-01', to: '2016-06', status: 'funded'},
        {from: '2016-06-30', to: '2016-08', status: 'closed'},
      ),
      'shelters[0].periods[1].from',
      disorder,
    ],
    [
      'periods that begin on one day',
      withPeriods({from: '2016', status: 'funded'}, {from: '2016-01-01', status: 'closed'}),
      'shelters[0].periods[1].from',
      disorder,
    ],
    [
      'periods that overlap across one without dates',
      withPeriods({to: '2016', status: 'funded'}, {status: 'applying'}, {to: '2015', status: 'funded'}),
      'shelters[0].periods[2].to',
      disorder,
    ],
    ['an event’s date that is none', withEvent({date: '', text: 'x'}), 'events[0].date', `${point} ""`],
    ['an event without a text', withEvent({date: '2016'}), 'events[0].text', 'expected a text'],
    [
      'an event’s note that is no text',
      withEvent({date: '2016', text: 'x', note: []}),
      'events[0].note',
      'expected a text',
    ],
    [
      'an event of a shelter that is not there',
      withEvent({date: '2016', text: 'x', shelter: 'b'}),
      'events[0].shelter',
      'expected an id of a shelter, got "b"',
    ],
    ['events that are none', {shelters: one, events: []}, 'events', 'expected a list of 1 to 60 entries'],
    ['an address', {shelters: [{label: 'A', address: 'x'}]}, 'shelters[0].address', whereabouts],
    ['coordinates', {shelters: [{label: 'A', coordinates: [42, 21]}]}, 'shelters[0].coordinates', whereabouts],
    [
      'a location, whatever its case',
      {shelters: [...one, {label: 'B', Location: 'x'}]},
      'shelters[1].Location',
      whereabouts,
    ],
    ['a latitude in a period', withPeriods({status: 'funded', lat: 42}), 'shelters[0].periods[0].lat', whereabouts],
    ['an address in an event', withEvent({date: '2016', text: 'x', address: 'x'}), 'events[0].address', whereabouts],
    ['an address beside the shelters', {shelters: one, address: 'x'}, 'address', whereabouts],
  ] as const) {
    it(`refuses ${name}, naming ${path}`, () => {
      expect(() => parseShelterTimeline(section))
        .to.throw(FigureError, `${path}: ${message}`)
        .with.include({code: 'schema', path});
    });
  }
});
