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
    const {title, subtitle, summary, notes, tags, ticks, events, table} = words(kosovo);

    expect({title, subtitle, summary, notes, tags, events, caption: table.caption}).to.deep.equal({
      title: 'Shelters must apply for funding again every six months',
      subtitle: 'Funding of two specialised shelters in Kosovo',
      summary:
        'The two specialised shelters in Kosovo apply for funding every six months, and funding can stop while an application is processed.',
      notes: [
        'When each gap was, and how long it lasted, is not published: the widths are for illustration only.',
        'What is meant is not clear.',
      ],
      tags: ['Schematic: gap lengths not published'],
      events: ['June 2017, PVPT shelter: it almost had to close'],
      caption: 'Funding of specialised shelters, Kosovo (schematic)',
    });
    expect(ticks.map(({label}) => plain(label))).to.deep.equal(Array(3).fill('6 months'));
    expect(rowsOf(words(kosovo))).to.deep.equal([
      'PVPT shelter (NGO-run) | Applies for funding every six months; gap lengths not published | P6M | ',
      'Second shelter | Applies for funding every six months; gap lengths not published | P6M | ',
      'June 2017, PVPT shelter | it almost had to close | it almost had to close | What is meant is not clear.',
    ]);
  });

  it('says it in Albanian', () => {
    const {title, summary, tags, events} = words(kosovo, 'sq');

    expect({title, summary, tags, events}).to.deep.equal({
      title: 'Strehimoret duhet të kërkojnë sërish fonde çdo 6 muaj',
      summary:
        '2 strehimoret e specializuara në Kosovë kërkojnë fonde çdo 6 muaj, dhe financimi mund të ndërpritet ndërsa kërkesa shqyrtohet.',
      tags: ['Skematike: gjatësia e ndërprerjeve nuk është publikuar'],
      events: ['qershor 2017, Strehimorja e PVPT-së: it almost had to close'],
    });
  });

  it('says how shelters stood where periods are dated, and what is not known', () => {
    const {title, summary, notes, tags, ticks, table} = words(dated);

    expect({title, summary, notes, tags, caption: table.caption}).to.deep.equal({
      title: 'Funding of specialised shelters in Example country',
      summary:
        'Of the three specialised shelters in Example country, two were funded, one had an application in process and one was closed for a time in the period January – December 2016.',
      notes: ['Where a lane is blank, the source says nothing.'],
      tags: undefined,
      caption: 'Funding of specialised shelters, Example country',
    });
    expect(ticks.map(({label}) => label)).to.deep.equal(['January 2016', 'July 2016']);
    expect(rowsOf(words(dated))).to.deep.equal([
      'First (state-run), January 2016 to June 2016 | Funded | funded | ',
      'First (state-run), 1 July 2016 to 15 July 2016 | Application in process, funding can stop | applying | The form had changed.',
      'First (state-run), October 2016 to December 2016 | Closed | closed | ',
      'Second, 2016 | Funded | funded | ',
      'Third | No periods in this source | unknown | ',
    ]);
  });

  for (const [name, periods, labels] of [
    ['an end', [{from: '2016', status: 'unknown'}], ['A, from 2016, end not dated']],
    ['a beginning', [{to: '2016', status: 'closed'}], ['A, until 2016, start not dated']],
    ['both', [{status: 'funded'}], ['A, not dated']],
  ] as const) {
    it(`says where the source does not date ${name}`, () => {
      const {table, tags, notes} = words({shelters: [{label: 'A', periods}]});

      expect(table.rows.map(({label}) => label)).to.deep.equal(labels);
      expect([tags, notes[0]]).to.deep.equal([
        ['Schematic: gap lengths not published'],
        'Ends that fade are not dated in the source.',
      ]);
    });
  }

  for (const [name, section, summary] of [
    [
      'of one shelter',
      {cycle: 'P1Y', shelters: [{label: 'A'}]},
      'The specialised shelter applies for funding every year, and funding can stop while an application is processed.',
    ],
    [
      'of one shelter with periods',
      {shelters: [{label: 'A', periods: [{status: 'funded'}, {status: 'closed'}]}]},
      'The specialised shelter was funded and was closed for a time.',
    ],
    [
      'without a cycle or a period',
      {shelters: [{label: 'A'}, {label: 'B'}]},
      'No funding periods are given for the two specialised shelters.',
    ],
    [
      'of a state that is not known',
      {shelters: [{label: 'A', periods: [{status: 'unknown'}]}]},
      'No funding periods are given for the specialised shelter.',
    ],
  ] as const) {
    it(`sums up a timeline ${name}`, () => {
      expect(words(section).summary).to.equal(summary);
    });
  }

  it('names no time for all where some of it is not dated', () => {
    const periods = [{from: '2016', to: '2016', status: 'funded'}, {status: 'closed'}];

    expect(words({shelters: [{label: 'A', periods}]}).summary).to.equal(
      'The specialised shelter was funded and was closed for a time.',
    );
  });

  for (const [cycle, title] of [
    ['P1M', 'A shelter must apply for funding again every month'],
    ['P18M', 'A shelter must apply for funding again every 18 months'],
  ] as const) {
    it(`says ${cycle} as a reader would`, () => {
      expect(words({cycle, shelters: [{label: 'A'}]}).title).to.equal(title);
    });
  }

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

  it('counts shelters, and says how often they apply for money', () => {
    expect(tile(kosovo)).to.deep.equal({
      value: '2',
      name: 'specialised shelters in this record',
      comparison: 'apply for money again every 6 months',
    });
    expect(tile(kosovo, 'sq')).to.deep.equal({
      value: '2',
      name: 'strehimore të specializuara në këtë regjistrim',
      comparison: 'kërkojnë sërish para çdo 6 muaj',
    });
  });

  it('compares nothing where no cycle is known', () => {
    expect(tile({shelters: [{label: 'A'}]})).to.deep.equal({value: '1', name: 'specialised shelter in this record'});
  });
});
