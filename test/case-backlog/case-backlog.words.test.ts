import {expect} from '@open-wc/testing';
import {daysOf} from '@tip-figures/case-backlog/case-backlog.days.js';
import {parseCaseBacklog} from '@tip-figures/case-backlog/case-backlog.model.js';
import {rowsOf} from '@tip-figures/case-backlog/case-backlog.rows.js';
import {caseBacklogTile} from '@tip-figures/case-backlog/case-backlog.tile.js';
import {caseBacklogWords} from '@tip-figures/case-backlog/case-backlog.words.js';
import {writeQuantity} from '@tip-figures/record/values/quantity/quantity.js';
import {plain} from '../support/reading.js';
import {textContextOf, type TestLanguage} from '../support/text-context.js';

type Section = Record<string, unknown>;

const words = (section: Section, locale: TestLanguage = 'en') =>
  caseBacklogWords(parseCaseBacklog(section), textContextOf('case-backlog', locale));

const kosovo = {country: 'XK', period: '2016', open: '2016-12-31: 95'};
const flow = 'opening: 80; new: 40; closed: 25; closing: 95';

/** So many years up to 2016, each with its day. */
const years = (length: number, dayOf: (year: number) => string) =>
  Array.from({length}, (_, index) => `${dayOf(2017 - length + index)}: ${index + 1}`).join('; ');

describe('what a backlog tells', () => {
  for (const [name, section, ...facts] of [
    ['one day', kosovo, 'latest 2016-12-31 95'],
    [
      'the latest day, then the others, newest first',
      {open: '2016-01-01: 60; 2016-02-20: 80; 2016-12-31: 95'},
      'latest 2016-12-31 95',
      'other 2016-02-20 80',
      'other 2016-01-01 60',
    ],
    [
      'the newest day with a number, before one that has none',
      {open: '2015-12-31: 80; 2016-12-31: unknown'},
      'latest 2015-12-31 80',
      'other 2016-12-31 unknown',
    ],
    [
      'days along an axis from the oldest',
      {open: years(10, String)},
      ...Array.from({length: 9}, (_, index) => `other ${2007 + index} ${index + 1}`),
      'latest 2016 10',
    ],
    [
      'the flow in the order in which it adds up',
      {...kosovo, flow},
      'latest 2016-12-31 95',
      'opening 80',
      'new 40',
      'closed 25',
      'closing 95',
    ],
    [
      'no step that is left out',
      {...kosovo, flow: 'new: 40; closed: unknown'},
      'latest 2016-12-31 95',
      'new 40',
      'closed unknown',
    ],
  ] as readonly (readonly [string, Section, ...string[]])[]) {
    it(`is ${name}`, () => {
      const told = rowsOf(parseCaseBacklog(section)).map((row) =>
        [row.kind === 'step' ? row.step : `${row.kind} ${row.day}`, writeQuantity(row.quantity)].join(' '),
      );

      expect(told).to.deep.equal(facts);
    });
  }
});

describe('caseBacklogWords', () => {
  for (const [locale, summary, chip, caveat] of [
    [
      'en',
      'Trafficking cases open, Kosovo, 31 December 2016: 95. 31 December 2015: 80. Open at the start, 2016: 80. New, 2016: 40. Closed, 2016: 25. Open at the end, 2016: 95.',
      '95 cases open, 31 December 2016',
      'One case can concern several people.',
    ],
    [
      'sq',
      'Raste trafikimi të hapura, Kosova, 31 dhjetor 2016: 95. 31 dhjetor 2015: 80. Të hapura në fillim, 2016: 80. Të reja, 2016: 40. Të mbyllura, 2016: 25. Të hapura në fund, 2016: 95.',
      '95 raste të hapura, 31 dhjetor 2016',
      'Një rast mund të përfshijë disa persona.',
    ],
  ] as const) {
    it(`describes it as labels and values in the order drawn, ${locale}`, () => {
      const said = words({...kosovo, open: '2015-12-31: 80; 2016-12-31: 95', flow}, locale);

      expect([said.summary, said.chip].map(plain)).to.deep.equal([summary, chip]);
      expect(said.caveats).to.deep.equal([caveat]);
      expect(said.label).to.equal(said.title);
    });
  }

  for (const [open, english, albanian] of [
    ['2016: 95', 'Trafficking cases open, Kosovo, 2016', 'Raste trafikimi të hapura, Kosova, 2016'],
    ['2016-06: 95', 'Trafficking cases open, Kosovo, June 2016', 'Raste trafikimi të hapura, Kosova, qershor 2016'],
    [
      '2016-06-30: 95',
      'Trafficking cases open, Kosovo, 30 June 2016',
      'Raste trafikimi të hapura, Kosova, 30 qershor 2016',
    ],
    [
      '2015-12-31: 2; 2016-12-31: 3',
      'Trafficking cases open, Kosovo, 31 December 2016',
      'Raste trafikimi të hapura, Kosova, 31 dhjetor 2016',
    ],
    [
      years(10, (year) => `${year}-12-31`),
      'Trafficking cases open, Kosovo, 31 December 2007 – 31 December 2016',
      'Raste trafikimi të hapura, Kosova, 31 dhjetor 2007 – 31 dhjetor 2016',
    ],
    [years(10, String), 'Trafficking cases open, Kosovo, 2007–2016', 'Raste trafikimi të hapura, Kosova, 2007–2016'],
    [`2006-12-31: 1; ${years(10, String)}`, 'Trafficking cases open, Kosovo', 'Raste trafikimi të hapura, Kosova'],
  ] as const) {
    it(`says a day, a month and a year as the source has it: ${english}`, () => {
      const said = [words({country: 'XK', open}), words({country: 'XK', open}, 'sq')];

      expect(said.map(({title}) => plain(title))).to.deep.equal([english, albanian]);
    });
  }

  for (const [open, chip, ...caveats] of [
    ['2016-12-31: 1', '1 case open, 31 December 2016', 'One case can concern several people.'],
    ['2016-12-31: 0', '0 cases open, 31 December 2016'],
    ['2016: unreported', 'Cases open: not reported, 2016'],
    [
      '2016: withheld',
      'Cases open: withheld, 2016',
      'One case can concern several people.',
      'Counts withheld to protect people.',
    ],
  ] as const) {
    it(`is in a line of text: ${chip}`, () => {
      const said = words({open});

      expect([said.chip, said.caveats]).to.deep.equal([chip, caveats]);
    });
  }

  it('stands at the end of a month or a year, beside days', () => {
    const {open} = parseCaseBacklog({open: '2014-12-31: 80; 2015: 90; 2016-12: 95'});

    expect(
      daysOf(open, textContextOf('case-backlog', 'en')).map(({at, tick}) => [Number(at.toFixed(2)), tick]),
    ).to.deep.equal([
      [0, 'end 2014'],
      [0.5, '2015'],
      [1, 'December 2016'],
    ]);
  });
});

describe('the tile of a backlog', () => {
  for (const [open, ...said] of [
    [{'2016-12-31': 95}, '95', 'cases open', undefined, '2016-12-31'],
    [{'2015-12-31': 90, '2016-12-31': 'about 95'}, 'about 95', 'cases open', '2015-12-31', '2016-12-31'],
    [{'2015': 'unknown', '2016-06': 1}, '1', 'case open', undefined, '2016-06'],
    [{'2016-12-31': 'unknown'}, 'No figure in this source', 'cases open', undefined, '2016-12-31'],
  ] as const) {
    it(`says ${said.join(' ')}`, () => {
      const tile = caseBacklogTile(parseCaseBacklog({open}), textContextOf('case-backlog', 'en'));

      expect([tile.value, tile.name, tile.before?.period.from, tile.period?.from]).to.deep.equal(said);
    });
  }
});
