import {expect} from '@open-wc/testing';
import {parseShelterTimeline} from '@tip-figures/shelter-timeline/shelter-timeline.model.js';
import {shelterTimelineTile} from '@tip-figures/shelter-timeline/shelter-timeline.tile.js';
import {shelterTimelineWords} from '@tip-figures/shelter-timeline/shelter-timeline.words.js';
import fc from '../support/fast-check.js';
import {plain} from '../support/reading.js';
import {expectWellWritten} from '../support/sentences.js';
import {textContextOf, type TestLanguage} from '../support/text-context.js';

const words = (section: Record<string, unknown>, locale: TestLanguage = 'en') =>
  shelterTimelineWords(parseShelterTimeline(section), textContextOf('shelter-timeline', locale));

const kosovo = {
  country: 'XK',
  cycle: 'P6M',
  shelters: [
    {id: 'pvpt', label: {en: 'PVPT shelter', sq: 'Strehimorja e PVPT-së'}, kind: 'ngo'},
    {label: {en: 'Second shelter', sq: 'Strehimorja e dytë'}},
  ],
  events: [{date: '2017-06', text: 'it almost had to close', note: 'What is meant is not clear.', shelter: 'pvpt'}],
};
const dated = {
  place: 'Example country',
  shelters: [
    {
      label: 'First',
      kind: 'state',
      periods: [
        {from: '2016-01', to: '2016-06', status: 'funded'},
        {from: '2016-07-01', to: '2016-07-15', status: 'applying', note: 'The form had changed.'},
        {from: '2016-10', to: '2016-12', status: 'closed'},
      ],
    },
    {label: 'Second', periods: [{from: '2016', to: '2016', status: 'funded'}]},
    {label: 'Third'},
  ],
};

const rowsOf = ({table}: ReturnType<typeof words>) =>
  table.rows.map(({label, value, raw, note = ''}) => [label, value, raw, note].join(' | '));

describe('shelterTimelineWords', () => {
  it('says all of a cycle in English', () => {
    const {title, subtitle, summary, notes, cycle, lanes, events, table} = words(kosovo);

    expect({title, subtitle, summary, notes, events, caption: table.caption}).to.deep.equal({
      title: 'Shelters in Kosovo reapply for funding every six months',
      subtitle: 'PVPT shelter (NGO-run) and Second shelter',
      summary: 'Shelters in Kosovo apply for funding every six months.',
      notes: ['What is meant is not clear.'],
      events: ['June 2017, PVPT shelter: it almost had to close'],
      caption: 'Shelters, Kosovo (schematic)',
    });
    expect([plain(cycle), lanes]).to.deep.equal(['6 months', []]);
    expect(rowsOf(words(kosovo))).to.deep.equal([
      'PVPT shelter (NGO-run) | Applied for every six months | P6M | ',
      'Second shelter | Applied for every six months | P6M | ',
      'June 2017, PVPT shelter | it almost had to close | it almost had to close | What is meant is not clear.',
    ]);
  });

  it('says it in Albanian', () => {
    const {title, subtitle, summary, events} = words(kosovo, 'sq');

    expect({title, subtitle, summary, events}).to.deep.equal({
      title: 'Strehimore në Kosovë kërkojnë sërish fonde çdo 6 muaj',
      subtitle: 'Strehimorja e PVPT-së (e drejtuar nga OJQ) dhe Strehimorja e dytë',
      summary: 'Strehimore në Kosovë kërkojnë fonde çdo 6 muaj.',
      events: ['Qershor 2017, Strehimorja e PVPT-së: it almost had to close'],
    });
  });

  it('says how shelters stood where periods are dated, and nothing of what is left out', () => {
    const {title, subtitle, summary, notes, ticks, table} = words(dated);

    expect({title, subtitle, summary, notes, caption: table.caption}).to.deep.equal({
      title: 'A shelter in Example country closed in 2016',
      subtitle: 'State of shelters, 2016',
      summary:
        'Shelters in Example country: First (state-run), funded (January 2016 to June 2016), application pending (1 July 2016 to 15 July 2016) and closed (October 2016 to December 2016); Second, funded (2016); Third.',
      notes: [],
      caption: 'Shelters, Example country',
    });
    expect(ticks.map(({label}) => label)).to.deep.equal(['January 2016', 'July 2016', 'January 2017']);
    expect(rowsOf(words(dated))).to.deep.equal([
      'First (state-run), January 2016 to June 2016 | Funded | funded | ',
      'First (state-run), 1 July 2016 to 15 July 2016 | Application pending | applying | The form had changed.',
      'First (state-run), October 2016 to December 2016 | Closed | closed | ',
      'Second, 2016 | Funded | funded | ',
      'Third |  |  | ',
    ]);
  });

  it('tells the names of shelters of which nothing else is known, and no state of them', () => {
    const section = {shelters: [{label: 'First', kind: 'ngo'}, {label: 'Second'}]};

    expect(rowsOf(words(section))).to.deep.equal(['First (NGO-run) |  |  | ', 'Second |  |  | ']);
    expect(rowsOf(words(section, 'sq'))).to.deep.equal(['First (e drejtuar nga OJQ) |  |  | ', 'Second |  |  | ']);
    expect(words(section).subtitle).to.equal('');
  });

  for (const [name, periods, summary, albanian] of [
    [
      'from a year on',
      [{from: '2016', status: 'funded'}],
      'A shelter was funded (from 2016, end not dated).',
      'Një strehimore u financua (nga 2016, fundi pa datë).',
    ],
    [
      'until a month',
      [{to: '2016-06', status: 'closed'}],
      'A shelter was closed (until June 2016, start not dated).',
      'Një strehimore ishte e mbyllur (deri në qershor 2016, fillimi pa datë).',
    ],
    ['at no known time', [{status: 'funded'}], 'A shelter was funded.', 'Një strehimore u financua.'],
    [
      'in turns',
      [
        {from: '2016', to: '2016', status: 'funded'},
        {from: '2017', to: '2017', status: 'applying'},
        {from: '2018', to: '2018', status: 'funded'},
        {from: '2019', status: 'closed'},
      ],
      'A shelter was funded (2016; 2018), had an application pending (2017) and was closed (from 2019, end not dated).',
      'Një strehimore u financua (2016; 2018), kishte kërkesë në shqyrtim (2017) dhe ishte e mbyllur (nga 2019, fundi pa datë).',
    ],
  ] as const) {
    it(`says of a period without an end that it was so ${name}, not for a time`, () => {
      const section = {shelters: [{label: 'A', periods}]};

      expect([words(section).summary, words(section, 'sq').summary]).to.deep.equal([summary, albanian]);
    });
  }

  for (const [name, periods, labels] of [
    ['an end', [{from: '2016', status: 'unknown'}], ['A, from 2016, end not dated']],
    ['a beginning', [{to: '2016', status: 'closed'}], ['A, until 2016, start not dated']],
    ['both', [{status: 'funded'}], ['A, not dated']],
  ] as const) {
    it(`says where the source does not date ${name}`, () => {
      const {table, notes} = words({shelters: [{label: 'A', periods}]});

      expect(table.rows.map(({label}) => label)).to.deep.equal(labels);
      expect(notes).to.deep.equal(['Ends that fade are not dated in the source.']);
    });
  }

  for (const [name, section, summary] of [
    ['of one shelter', {cycle: 'P1Y', shelters: [{label: 'A'}]}, 'A shelter applies for funding every year.'],
    [
      'with a cycle of years',
      {cycle: 'P24M', shelters: [{label: 'A'}]},
      'A shelter applies for funding every two years.',
    ],
    [
      'of one month',
      {shelters: [{label: 'A', periods: [{from: '2019-05', to: '2019-05', status: 'closed'}]}]},
      'A shelter was closed in May 2019.',
    ],
    [
      'of one shelter with periods',
      {shelters: [{label: 'A', periods: [{status: 'funded'}, {status: 'closed'}]}]},
      'A shelter was funded and was closed.',
    ],
    ['without a cycle or a period', {shelters: [{label: 'A'}, {label: 'B'}]}, 'Shelters: A; B.'],
    ['of a state that is not known', {shelters: [{label: 'A', periods: [{status: 'unknown'}]}]}, 'A shelter: A.'],
    [
      'of names too long to hear',
      {shelters: [{label: 'very long '.repeat(20)}, {label: 'B '.repeat(40)}]},
      'Shelters.',
    ],
  ] as const) {
    it(`sums up a timeline ${name}`, () => {
      expect(words(section).summary).to.equal(summary);
    });
  }

  it('says both or all instead of the number of all', () => {
    const of = (number: number) => ({
      shelters: [{label: 'A', number, periods: [{from: '2016', to: '2016', status: 'funded'}]}],
    });

    expect([2, 3].map((count) => words(of(count)).summary)).to.deep.equal([
      'Of these two shelters, both were funded in 2016.',
      'Of these three shelters, all were funded in 2016.',
    ]);
    expect([2, 3].map((count) => words(of(count), 'sq').summary)).to.deep.equal([
      'Nga këto 2 strehimore, të dyja u financuan në vitin 2016.',
      'Nga këto 3 strehimore, të gjitha u financuan në vitin 2016.',
    ]);
  });

  for (const [name, periods, summary, albanian] of [
    [
      'parts without a gap between them',
      [
        {from: '2016', to: '2016-06', status: 'funded'},
        {from: '2016-07', to: '2017', status: 'funded'},
      ],
      'A shelter was funded in the period 2016–2017.',
      'Një strehimore u financua në periudhën 2016–2017.',
    ],
    [
      'a gap between its parts',
      [
        {from: '2016', to: '2016', status: 'funded'},
        {from: '2018', to: '2018', status: 'funded'},
      ],
      'A shelter was funded for a time in the period 2016–2018.',
      'Një strehimore u financua për një kohë në periudhën 2016–2018.',
    ],
  ] as const) {
    it(`says that it was so for a time only where that is not all of it: ${name}`, () => {
      const section = {shelters: [{label: 'A', periods}]};

      expect([words(section).summary, words(section, 'sq').summary]).to.deep.equal([summary, albanian]);
    });
  }

  it('names no single date as the time of a state that began then', () => {
    const one = (period: object) =>
      words({shelters: [{label: 'A', periods: [{status: 'funded', ...period}]}]}).subtitle;

    expect(one({from: '2019-07'})).to.equal('State of one shelter');
    expect(one({from: '2019-07', to: '2019-07'})).to.equal('State of one shelter, July 2019');
  });

  it('names no time for all where some of it is not dated', () => {
    const periods = [{from: '2016', to: '2016', status: 'funded'}, {status: 'closed'}];

    expect(words({shelters: [{label: 'A', periods}]}).summary).to.equal('A shelter was funded (2016) and was closed.');
  });

  const funded = [{from: '2016', to: '2016', status: 'funded'}];
  const shut = [...funded, {from: '2017', to: '2017', status: 'closed'}];
  const several = {label: 'NGO shelters', kind: 'ngo'};

  for (const [name, shelters, title, subtitle, summary] of [
    [
      'adds up no entries, even those that say how many shelters they are',
      [
        {...several, count: 12, periods: funded},
        {label: 'State shelter', periods: shut},
      ],
      'A shelter in Kosovo closed in 2017',
      'State of shelters, 2016–2017',
      'Shelters in Kosovo: NGO shelters (NGO-run, 12), funded (2016); State shelter, funded (2016) and closed (2017).',
    ],
    [
      'counts none where an entry is of a number that is not known',
      [
        {...several, count: 'unknown', periods: shut},
        {label: 'State shelter', periods: funded},
      ],
      'Some shelters in Kosovo closed in 2017',
      'State of shelters, 2016–2017',
      'Shelters in Kosovo: NGO shelters (NGO-run), funded (2016) and closed (2017); State shelter, funded (2016).',
    ],
    [
      'counts those that closed where only their number is known',
      [
        {...several, count: 'at least 3', periods: funded},
        {label: 'State shelter', periods: shut},
      ],
      'A shelter in Kosovo closed in 2017',
      'State of shelters, 2016–2017',
      'Shelters in Kosovo: NGO shelters (NGO-run, at least 3), funded (2016); State shelter, funded (2016) and closed (2017).',
    ],
    [
      'counts none of which nothing but a name is known',
      [{...several, count: 'unknown'}],
      'Shelters in Kosovo',
      '',
      'Shelters in Kosovo: NGO shelters (NGO-run).',
    ],
  ] as const) {
    it(name, () => {
      const said = words({country: 'XK', shelters});

      expect([said.title, said.subtitle, said.summary]).to.deep.equal([title, subtitle, summary]);
    });
  }

  it('says of how many shelters each entry is, where that is written', () => {
    const {lanes, summary, table} = words({
      country: 'ID',
      shelters: [
        {label: 'Service centres', kind: 'state', count: 'at least 250'},
        {label: 'Shelters of the ministry', count: 2},
        {label: 'Other shelters', kind: 'ngo', count: 'unknown'},
      ],
    });
    const names = [
      'Service centres (state-run, at least 250)',
      'Shelters of the ministry (2)',
      'Other shelters (NGO-run)',
    ];

    expect(summary).to.equal(`Shelters in Indonesia: ${names.join('; ')}.`);
    expect(table.rows.map(({label}) => label)).to.deep.equal(names);
    expect(lanes.map(({kind}) => kind)).to.deep.equal(['state-run, at least 250', '2', 'NGO-run']);
  });

  it('counts no entry of several as one in Albanian', () => {
    const said = words({country: 'XK', shelters: [{...several, count: 'unknown', periods: shut}]}, 'sq');

    expect([said.title, said.subtitle, said.summary]).to.deep.equal([
      'Disa strehimore në Kosovë u mbyllën në vitin 2017',
      'Gjendja e strehimoreve, 2016–2017',
      'Strehimore në Kosovë: NGO shelters (të drejtuara nga OJQ), të financuara (2016) dhe të mbyllura (2017).',
    ]);
  });

  it('says one time of several shelters once', () => {
    const funded = [{from: '2021', to: '2022', status: 'funded'}];
    const open = {from: '2023', status: 'unknown'};
    const shelters = [{label: 'A', number: 2, periods: [...funded, open]}];

    expect(words({shelters}).summary).to.equal('Of these two shelters, both were funded (2021 to 2022).');
  });

  it('names entries without their states where these are too long to hear', () => {
    const periods = Array.from({length: 12}, (_, year) => ({
      from: String(2001 + year),
      to: String(2001 + year),
      status: year % 2 ? 'funded' : 'closed',
    }));

    expect(
      words({
        shelters: [
          {...several, count: 'unknown', periods},
          {label: 'B', periods},
        ],
      }).summary,
    ).to.equal('Shelters: NGO shelters (NGO-run) and B.');
  });

  it('says of several shelters that they apply for money', () => {
    const {title, summary} = words({country: 'XK', cycle: 'P1Y', shelters: [{...several, count: 'unknown'}]});

    expect([title, summary]).to.deep.equal([
      'NGO-run shelters in Kosovo reapply for funding every year',
      'Shelters in Kosovo apply for funding every year.',
    ]);
  });

  it('names no span of dates beyond which a state goes on', () => {
    const shelters = [
      {label: 'A', periods: [{from: '2004', status: 'funded'}]},
      {label: 'B', periods: [{from: '2009', status: 'funded'}]},
    ];

    expect(words({shelters}).subtitle).to.equal('State of shelters');
  });

  const open = {from: '2015', to: '2015', status: 'funded'};
  const closed = (from?: string) => ({status: 'closed', ...(from ? {from} : {})});
  const shelter = (...periods: object[]) => ({label: 'A', ...(periods.length ? {periods} : {})});
  for (const [cycle, drawn, title] of [
    ['P18M', '18 months', 'A shelter reapplies for funding every 18 months'],
    ['P2Y', '2 years', 'A shelter reapplies for funding every two years'],
    ['90 days', '90 days', 'A shelter reapplies for funding every 90 days'],
  ] as const) {
    it(`writes a cycle of ${cycle} as its title does`, () => {
      const said = words({cycle, shelters: [shelter()]});

      expect([said.cycle, said.title]).to.deep.equal([drawn, title]);
    });
  }

  for (const [section, title, albanian] of [
    [
      {cycle: 'P1M', shelters: [shelter()]},
      'A shelter reapplies for funding every month',
      'Një strehimore kërkon sërish fonde çdo muaj',
    ],
    [
      {
        cycle: 'P18M',
        place: 'world',
        shelters: [
          {...shelter(), kind: 'ngo'},
          {...shelter(), kind: 'ngo'},
        ],
      },
      'NGO-run shelters worldwide reapply for funding every 18 months',
      'Strehimore të drejtuara nga OJQ në mbarë botën kërkojnë sërish fonde çdo 18 muaj',
    ],
    [
      {country: 'GB', shelters: [shelter(open, closed('2016-04')), shelter()]},
      'A shelter in the United Kingdom closed in 2016',
      'Një strehimore në Mbretërinë e Bashkuar u mbyll në vitin 2016',
    ],
    [
      {shelters: [shelter(open, closed('2016')), shelter(open, closed('2018-04'))]},
      'Some shelters closed between 2016 and 2018',
      'Disa strehimore u mbyllën mes viteve 2016 dhe 2018',
    ],
    [{shelters: [shelter(open, closed())]}, 'A shelter was closed', 'Një strehimore ishte e mbyllur'],
    [
      {shelters: [shelter(closed('2016')), shelter(), shelter()]},
      'A shelter was closed in 2016',
      'Një strehimore ishte e mbyllur në vitin 2016',
    ],
    [
      {
        country: 'QA',
        shelters: [shelter(open, {...closed('2020-04'), to: '2020-06-15'}, {from: '2020-06-16', status: 'funded'})],
      },
      'A shelter in Qatar was closed in 2020',
      'Një strehimore në Katar ishte e mbyllur në vitin 2020',
    ],
    [{country: 'XK', shelters: [shelter(open)]}, 'Shelters in Kosovo', 'Strehimore në Kosovë'],
  ] as const) {
    it(`has the title “${title}”, in both languages`, () => {
      expect([words(section).title, words(section, 'sq').title]).to.deep.equal([title, albanian]);
    });
  }

  const stated = {
    country: 'XK',
    number: {value: 34, previous: {2015: 30}, note: 'Of all kinds.'},
    capacity: 'about 1200',
    shelters: [{label: 'NGO shelters', number: {value: 3, previous: {2015: 2}}, capacity: 35}],
  };

  it('says what the source states, as labels and values, and nothing of funding', () => {
    const {title, summary, table, lanes} = words({...stated, shelters: undefined});

    expect([title, summary, table.caption, table.valueHeading]).to.deep.equal([
      'Shelters in Kosovo',
      'Number of shelters in Kosovo: 34; capacity: about 1,200.',
      'Shelters, Kosovo',
      'Value',
    ]);
    expect(table.rows.map(({label, value, raw, unit}) => [label, value, raw, unit].join(' | '))).to.deep.equal([
      'Number of shelters | 34 | 34 | shelters',
      'Number of shelters, 2015 | 30 | 30 | shelters',
      'Capacity | about 1,200 | about 1200 | places',
    ]);
    expect(table.rows[0]!.note).to.equal('Of all kinds.');
    expect(lanes).to.deep.equal([]);
  });

  it('says it in Albanian, and a capacity alone of what it is', () => {
    const section = {...stated, shelters: undefined};

    expect(words(section, 'sq').summary).to.equal('Numri i strehimoreve në Kosovë: 34; kapaciteti: rreth 1200.');
    expect(words(section, 'sq').title).to.equal('Strehimore në Kosovë');
    expect(words({country: 'XK', capacity: 35}).summary).to.equal('Capacity of shelters in Kosovo: 35.');
  });

  it('says what is stated of an entry beside what is stated of all, and adds up nothing', () => {
    expect(words(stated).stated.map(({label, value}) => `${label}: ${value}`)).to.deep.equal([
      'Number of shelters: 34',
      'Number of shelters, 2015: 30',
      'Capacity: about 1,200',
      'NGO shelters (3), number of shelters: 3',
      'NGO shelters (3), number of shelters, 2015: 2',
      'NGO shelters (3), capacity: 35',
    ]);
    expect(words(stated).summary).to.equal(
      'Number of shelters in Kosovo: 34; capacity: about 1,200; shelters in Kosovo: NGO shelters (3).',
    );
  });

  it('says of a number that the government gave none', () => {
    expect(words({number: 'unreported'}).stated.map(({value}) => value)).to.deep.equal(['not reported']);
  });

  it('writes well whatever the data', () => {
    const status = fc.constantFrom('funded', 'applying', 'closed', 'unknown');
    const period = fc.oneof(
      fc.record({status}),
      fc.record({status, from: fc.constantFrom('2016', '2016-03', '2016-03-09')}),
      fc.record({status, to: fc.constantFrom('2016', '2016-03', '2016-03-09')}),
    );
    const shelter = fc.record(
      {
        label: fc.constantFrom('A', {en: 'B', sq: 'C'}),
        kind: fc.constantFrom('ngo', 'state'),
        periods: fc.tuple(period),
      },
      {requiredKeys: ['label']},
    );
    const section = fc.record(
      {
        country: fc.constantFrom('XK', 'US', 'CD'),
        number: fc.constantFrom(1, 'about 34', 'unreported'),
        capacity: fc.constantFrom(0, {value: 35, previous: {2015: 30}}),
        cycle: fc.constantFrom('P1M', 'P6M', 'P1Y', 'P1Y6M'),
        shelters: fc.array(shelter, {minLength: 1, maxLength: 14}),
        events: fc.tuple(fc.record({date: fc.constantFrom('2016', '2017-06-29'), text: fc.constant('x')})),
      },
      {requiredKeys: ['shelters']},
    );

    fc.assert(
      fc.property(section, fc.constantFrom('en', 'sq'), (one, locale) => expectWellWritten(words(one, locale))),
    );
  });
});

describe('shelterTimelineTile', () => {
  const tile = (section: Record<string, unknown>, locale: TestLanguage = 'en') =>
    shelterTimelineTile(parseShelterTimeline(section), textContextOf('shelter-timeline', locale));

  it('has the number of shelters that is stated, and says how often they apply for money', () => {
    const quantity = {precision: 'exact', value: 2};
    expect(tile({...kosovo, number: 2})).to.deep.equal({
      quantity,
      unit: 'shelters',
      value: '2',
      name: 'shelters',
      comparison: 'reapply for funding every 6 months',
    });
    expect(tile({...kosovo, number: 2}, 'sq')).to.deep.equal({
      quantity,
      unit: 'strehimore',
      value: '2',
      name: 'strehimore',
      comparison: 'kërkojnë sërish fonde çdo 6 muaj',
    });
  });

  it('has nothing to say where no number is stated: entries are not added up', () => {
    expect(tile(kosovo)).to.equal(undefined);
  });

  it('compares nothing where no cycle is known', () => {
    const named = (section: Record<string, unknown>) => {
      const {value, name, comparison} = tile(section)!;
      return [value, name, comparison];
    };
    expect(named({number: 1})).to.deep.equal(['1', 'shelter', undefined]);
    expect(named({number: 'at least 3'})).to.deep.equal(['at least 3', 'shelters', undefined]);
    expect(named({capacity: 35})).to.deep.equal(['35', 'places in shelters', undefined]);
  });
});
