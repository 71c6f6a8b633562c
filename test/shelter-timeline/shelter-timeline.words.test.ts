import {expect} from '@open-wc/testing';
import {parseShelterTimeline} from '@tip-figures/shelter-timeline/shelter-timeline.model.js';
import {rowsOf} from '@tip-figures/shelter-timeline/shelter-timeline.rows.js';
import {shelterTimelineTile, shelterTimelineWords} from '@tip-figures/shelter-timeline/shelter-timeline.words.js';
import {writeDuration} from '@tip-figures/record/values/justice/duration.js';
import {writeQuantity} from '@tip-figures/record/values/quantity/quantity.js';
import {plain} from '../support/reading.js';
import {textContextOf, type TestLanguage} from '../support/text-context.js';

type Section = Record<string, unknown>;

const words = (section: Section, locale: TestLanguage = 'en') =>
  shelterTimelineWords(parseShelterTimeline(section), textContextOf('shelter-timeline', locale));

/** Names, values, values for machines and notes of all rows of the table. */
const rows = (section: Section, locale?: TestLanguage) =>
  words(section, locale).table.rows.map(({label, value, raw, note}) =>
    plain([label, value, raw, note].filter(Boolean).join(' | ')),
  );

const kosovo = {
  country: 'XK',
  period: '2016',
  cycle: 'P6M',
  number: 2,
  shelters: [
    {id: 'pvpt', label: {en: 'PVPT shelter', sq: 'Strehimorja e PVPT-së'}, kind: 'ngo'},
    {label: {en: 'Second shelter', sq: 'Strehimorja e dytë'}},
  ],
  events: [
    {
      date: '2017-06',
      text: {en: 'almost had to close', sq: 'për pak u mbyll'},
      note: 'What is meant is not clear.',
      shelter: 'pvpt',
    },
  ],
};
const funded = {from: '2016-01', to: '2016-06', status: 'funded'};
const applying = {from: '2016-07', to: '2016-08', status: 'applying', note: 'The form had changed.'};
const again = {from: '2016-09', to: '2016-12', status: 'funded'};
const closed = {from: '2017', status: 'closed'};
const dated = {
  place: 'Example country',
  shelters: [
    {label: 'First', kind: 'state', periods: [funded, applying, again, closed]},
    {label: 'Second', periods: [{status: 'unknown'}]},
    {label: 'Third'},
  ],
};
const stated = {
  country: 'PH',
  period: '2023',
  number: {value: 34, previous: {2021: 30, 2022: 32}},
  capacity: 'about 1200',
  shelters: [
    {label: 'Service centres', number: 'at least 250', capacity: 35},
    {label: 'NGO shelters', number: 'unknown'},
  ],
};

describe('what a timeline tells', () => {
  for (const [name, section, ...facts] of [
    [
      'a cycle alone, then numbers, shelters and events',
      kosovo,
      'cycle P6M',
      'number 2',
      'PVPT shelter',
      'Second shelter',
      'event 2017-06',
    ],
    [
      'a cycle beside dated periods',
      {cycle: 'P1Y', shelters: [{label: 'A', periods: [funded]}]},
      'cycle P1Y',
      'A funded',
    ],
    [
      'how each shelter stood, and what is a gap',
      dated,
      'First funded',
      'First applying gap',
      'First funded',
      'First closed',
      'Second unknown',
      'Third',
    ],
    [
      'stated numbers, of which no sum is made',
      stated,
      'number 34',
      'Service centres number at least 250',
      'NGO shelters number unknown',
      'capacity about 1200',
      'Service centres capacity 35',
    ],
  ] as readonly (readonly [string, Section, ...string[]])[]) {
    it(`is ${name}`, () => {
      const told = rowsOf(parseShelterTimeline(section)).map((row) => {
        const label = 'shelter' in row && row.shelter.label;
        const name = label ? `${label['en'] ?? label['']} ` : '';
        switch (row.fact) {
          case 'cycle':
            return `cycle ${writeDuration(row.cycle)}`;
          case 'number':
          case 'capacity':
            return `${name}${row.fact} ${writeQuantity(row.things.quantity)}`;
          case 'name':
            return name.trim();
          case 'period':
            return `${name}${row.stretch.status}${row.isGap ? ' gap' : ''}`;
          case 'event':
            return `event ${row.event.date}`;
        }
      });

      expect(told).to.deep.equal(facts);
    });
  }
});

describe('shelterTimelineWords', () => {
  it('describes a cycle as labels and values in the order drawn', () => {
    const {title, label, summary, caveats} = words(kosovo);

    expect({title, summary, caveats}).to.deep.equal({
      title: 'Funding of shelters, Kosovo',
      summary:
        'Funding of shelters, Kosovo. Reapply: every 6 months. Number of shelters: 2. Shelter: PVPT shelter, NGO-run. Shelter: Second shelter. June 2017, PVPT shelter: almost had to close.',
      caveats: ['Schematic, not a calendar.'],
    });
    expect(label).to.equal(title);
  });

  it('says the same in Albanian', () => {
    expect(words(kosovo, 'sq').summary).to.equal(
      'Financimi i strehimoreve, Kosova. Kërkesë e re: çdo 6 muaj. Numri i strehimoreve: 2. Strehimore: Strehimorja e PVPT-së, drejton OJQ. Strehimore: Strehimorja e dytë. Qershor 2017, Strehimorja e PVPT-së: për pak u mbyll.',
    );
  });

  it('keeps every period and event in the table, with its note', () => {
    expect(rows(dated)).to.deep.equal([
      'First, state-run, January – June 2016 | funded | funded',
      'First, state-run, July – August 2016 | applying | applying | The form had changed.',
      'First, state-run, September – December 2016 | funded | funded',
      'First, state-run, from 2017 | closed | closed',
      'Second, no date | unknown | unknown',
      'shelter | Third | Third',
    ]);
    expect(rows(kosovo)[0]).to.equal('reapply | every 6 months | P6M');
    expect(rows(kosovo).at(-1)).to.equal(
      'June 2017, PVPT shelter | almost had to close | almost had to close | What is meant is not clear.',
    );
    expect(rows({shelters: [{label: 'A'}], events: [{text: 'a donor paid'}]}).at(-1)).to.contain('event, no date');
  });

  for (const [name, section, title] of [
    ['a cycle', {cycle: 'P1Y', shelters: [{label: 'A'}]}, 'Funding of shelters'],
    ['money', {shelters: [{label: 'A', periods: [{status: 'funded'}]}]}, 'Funding of shelters'],
    ['an application', {shelters: [{label: 'A', periods: [{status: 'applying'}]}]}, 'Funding of shelters'],
    ['closing alone', {shelters: [{label: 'A', periods: [{status: 'closed'}]}]}, 'Shelters'],
    ['names alone', {shelters: [{label: 'A'}]}, 'Shelters'],
    ['a number alone', {number: 34}, 'Shelters'],
  ] as readonly (readonly [string, Section, string])[]) {
    it(`speaks of funding only where something is said of it: ${name}`, () => {
      expect(words(section).title).to.equal(title);
      expect(JSON.stringify(words(section)).includes('unding')).to.equal(title !== 'Shelters');
    });
  }

  for (const [name, kinds, title] of [
    ['of the state where all are', ['state', 'state'], 'State-run shelters'],
    ['of NGOs where all are', ['ngo', 'ngo'], 'NGO-run shelters'],
    ['of nobody where they differ', ['state', 'ngo'], 'Shelters'],
    ['of nobody where one is not said', ['state', undefined], 'Shelters'],
  ] as const) {
    it(`calls shelters in its label those ${name}`, () => {
      const shelters = kinds.map((kind) => ({label: 'A', number: 2, ...(kind && {kind})}));

      expect(words({shelters}).title).to.equal(title);
      expect(words({shelters, number: 4}).title).to.equal('Shelters');
    });
  }

  for (const [name, section, title] of [
    [
      'of the lanes where they are dated',
      {period: '2020', shelters: [{label: 'A', periods: [funded, again]}]},
      'Funding of shelters, 2016',
    ],
    ['of none where an end is not', {period: '2020', ...dated}, 'Funding of shelters, Example country'],
    ['of none beside a cycle', kosovo, 'Funding of shelters, Kosovo'],
    ['of the data otherwise', stated, 'Shelters, Philippines, 2023'],
  ] as readonly (readonly [string, Section, string])[]) {
    it(`has in its label the period ${name}`, () => expect(words(section).title).to.equal(title));
  }

  it('leads with a stated number, and never adds entries up', () => {
    const {summary} = words(stated);

    expect(plain(summary)).to.equal(
      'Shelters, Philippines, 2023: 34. 2022: 32. 2021: 30. Service centres, number of shelters: at least 250. NGO shelters, number of shelters: no figure. Capacity: about 1,200. Service centres, capacity: 35.',
    );
    expect(rows(stated)[1]).to.equal('number of shelters, 2022 | 32 | 32');
    expect(
      JSON.stringify(
        words({
          shelters: [
            {label: 'A', number: 20},
            {label: 'B', number: 18},
          ],
        }),
      ),
    ).not.to.contain('38');
  });

  for (const [cycle, every, albanian] of [
    ['P1M', 'every month', 'çdo muaj'],
    ['P18M', 'every 18 months', 'çdo 18 muaj'],
    ['P1Y', 'every year', 'çdo vit'],
    ['P24M', 'every 2 years', 'çdo 2 vjet'],
    ['P90D', 'every 90 days', 'çdo 90 ditë'],
  ] as const) {
    it(`says ${cycle} as ${every}`, () => {
      const section = {cycle, shelters: [{label: 'A'}]};
      const values = (['en', 'sq'] as const).map((locale) => plain(words(section, locale).table.rows[0]!.value));

      expect(values).to.deep.equal([every, albanian]);
    });
  }

  it('has no caveat where there is no cycle, or dates are drawn beside one', () => {
    expect([dated, stated, {...dated, cycle: 'P6M'}].map((section) => words(section).caveats)).to.deep.equal([
      [],
      [],
      [],
    ]);
  });

  it('tells apart why there is no number', () => {
    const section = {number: 'unknown', capacity: 'unreported', shelters: [{label: 'A', capacity: 'withheld'}]};

    expect(rows(section).map((row) => row.split(' | ')[1])).to.deep.equal(['no figure', 'not reported', 'withheld']);
    expect(words(section).caveats).to.deep.equal(['Counts withheld to protect people.']);
  });

  for (const [name, section, tile] of [
    ['the stated number with the cycle', kosovo, ['2', 'shelters', 'reapply: every 6 months']],
    ['one shelter', {number: 1}, ['1', 'shelter', undefined]],
    ['the capacity', {capacity: 1200}, ['1,200', 'places in shelters', undefined]],
    ['nothing where no number is stated', dated, undefined],
  ] as readonly (readonly [string, Section, unknown])[]) {
    it(`is ${name} in a profile`, () => {
      const one = shelterTimelineTile(parseShelterTimeline(section), textContextOf('shelter-timeline', 'en'));

      expect(one && [one.value, one.name, one.comparison]).to.deep.equal(tile);
    });
  }
});
