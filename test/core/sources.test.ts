import {expect} from '@open-wc/testing';
import {contextFields, contextOf} from '@tip-figures/record/section/context.js';
import {readFields} from '@tip-figures/record/fields/kind.js';
import {sectionOf} from '@tip-figures/record/section/section.js';
import '@tip-figures/funding-gap/define.js';
import '@tip-figures/justice-outcomes/define.js';
import '@tip-figures/key-figure/define.js';
import '@tip-figures/shelter-timeline/define.js';
import '@tip-figures/tier-badge/define.js';
import '@tip-figures/victim-breakdown/define.js';
import {cellsOf} from '../support/csv-cells.js';
import {draw} from '../support/draw.js';
import {embedCodeOf, tagIn} from '../support/embed-code.js';
import {aboutIn, plain, tableOf, textIn, type AnyFigure} from '../support/reading.js';

const sources = {
  tip2017: {publisher: 'U.S. Department of State', title: 'Report 2017', date: '2017-06-27'},
  k20: {publisher: 'Kosovo 2.0', url: 'https://k20.example/', date: '2017-06-29', cites: 'tip2017'},
  police: {publisher: {en: 'Kosovo Police', sq: 'Policia e Kosovës'}, date: '2017-02'},
};

const json = (document: unknown) => `<script type="application/json">${JSON.stringify(document)}</script>`;

const breakdown = (section: object, lang = 'en', more: object = {}) =>
  draw(
    `<tip-victim-breakdown lang="${lang}">${json({sources, ...more, 'victim-breakdown': section})}</tip-victim-breakdown>`,
  );

const asOf = (document: object): string | undefined =>
  contextOf(readFields(contextFields, sectionOf(document, 'victim-breakdown'), [])).asOf;

describe('the source line', () => {
  it('keeps a name and its number on one line', async () => {
    const figure = await breakdown({total: 36, source: 'k20'});

    expect(figure.shadowRoot!.querySelector('.source')!.textContent).to.contain('Kosovo\u00a02.0');
    expect(figure.toCsv()).to.contain('Kosovo 2.0');
  });
});

describe('the date of a source', () => {
  for (const [lang, words] of [
    ['en', '29\u00a0June\u00a02017'],
    ['sq', '29\u00a0qershor\u00a02017'],
  ] as const) {
    it(`stands on one line among the details: ${lang}`, async () => {
      const figure = await breakdown({total: 36, source: 'k20', asOf: '2017-06-29'}, lang);

      expect(figure.shadowRoot!.querySelector('[part=about] .origin:last-child')!.textContent).to.contain(words);
    });
  }
});

describe('the address of a section’s source', () => {
  const record = {
    source: 'State',
    sourceUrl: 'https://state.example/',
    via: 'Kosovo 2.0',
    viaUrl: 'https://k20.example/',
  };
  const linksOf = async (section: object, attributes = '') => {
    const document = json({...record, 'victim-breakdown': {total: 36, ...section}});
    const figure = await draw(`<tip-victim-breakdown ${attributes}>${document}</tip-victim-breakdown>`);
    const links = figure.shadowRoot!.querySelectorAll<HTMLAnchorElement>('.source a');
    return [...links].map(({href, textContent}) => `${textContent} ${href}`);
  };
  const [state, outlet] = ['State https://state.example/', 'Kosovo 2.0 https://k20.example/'];

  for (const [name, section, links] of [
    ['the record’s', {}, [state, outlet]],
    ['the record’s beside the same name', {source: 'State', via: 'Kosovo 2.0'}, [state, outlet]],
    ['none that belongs to another publication', {source: 'Kosovo Police'}, [outlet]],
    ['its own', {source: 'Police', sourceUrl: 'https://police.example/'}, ['Police https://police.example/', outlet]],
    ['none of another outlet', {via: 'BIRN'}, [state]],
  ] as const) {
    it(`is ${name}`, async () => {
      expect((await linksOf(section)).map(plain)).to.deep.equal(links);
    });
  }

  it('is none where an attribute names another source', async () => {
    expect((await linksOf({}, 'source="Kosovo Police"')).map(plain)).to.deep.equal([outlet]);
  });
});

describe('the place of a section', () => {
  for (const [attributes, document, place] of [
    ['', {country: 'XK', 'victim-breakdown': {total: 36, place: 'europe'}}, 'Europe'],
    ['', {place: 'europe', 'victim-breakdown': {total: 36, country: 'XK'}}, 'Kosovo'],
    ['place="europe"', {country: 'XK', 'victim-breakdown': {total: 36}}, 'Europe'],
    ['country="XK"', {place: 'europe', 'victim-breakdown': {total: 36}}, 'Kosovo'],
  ] as const) {
    it(`is the one of ${JSON.stringify(document)}, with ${attributes || 'no attribute'}`, async () => {
      const figure = await draw(`<tip-victim-breakdown ${attributes}>${json(document)}</tip-victim-breakdown>`);

      expect(textIn(figure, '[part~=title]')).to.equal(`Victims identified, ${place}`);
      const copy = await draw(tagIn(await embedCodeOf(figure)));
      expect(textIn(copy, '[part~=title]')).to.equal(`Victims identified, ${place}`);
    });
  }
});

describe('the day of a section', () => {
  const section = {total: 36};
  for (const [title, document, day] of [
    [
      'its own',
      {asOf: '2018-01-01', source: 'k20', 'victim-breakdown': {...section, asOf: '2017-07-01'}},
      '2017-07-01',
    ],
    ['its source’s', {asOf: '2018-01-01', 'victim-breakdown': {...section, source: 'tip2017'}}, '2017-06-27'],
    ['that of the source of all', {asOf: '2018-01-01', source: 'police', 'victim-breakdown': section}, '2017-02'],
    ['the record’s', {asOf: '2018-01-01', source: 'Police', 'victim-breakdown': section}, '2018-01-01'],
  ] as const) {
    it(`is ${title}`, () => {
      expect(asOf({sources, ...document})).to.equal(day);
    });
  }

  it('is none of a source that is a series', () => {
    const series = {asOf: '2018-01-01', sources: {a: {publisher: 'x', date: '2001/2025'}}, source: 'a'};
    expect(asOf({...series, 'victim-breakdown': section})).to.equal('2018-01-01');
  });

  for (const date of ['27 June 2017', '2017-02-30']) {
    it(`is refused in a source as ${date}`, () => {
      expect(() => asOf({sources: {a: {publisher: 'x', date}}, source: 'a', 'victim-breakdown': section})).to.throw(
        'sources.a.date: expected a day, month or year',
      );
    });
  }
});

describe('the source of one number', () => {
  const section = {total: 36, sex: {female: {value: 34, source: 'police'}}};

  it('stands in the line beside the others, each with its year', async () => {
    const [en, sq] = [await breakdown(section, 'en', {source: 'k20'}), await breakdown(section, 'sq', {source: 'k20'})];

    expect(textIn(en, '[part=source]')).to.equal(
      'Sources: U.S. Department of State via Kosovo 2.0, 2017; Kosovo Police, 2017',
    );
    expect(textIn(sq, '[part=source]')).to.equal(
      'Burimet: U.S. Department of State, nga Kosovo 2.0, 2017; Policia e Kosovës, 2017',
    );
  });

  it('stands in full among the details, with its day, which is said once where all are of that day', async () => {
    const linesOf = async (more: object) => aboutIn(await breakdown(section, 'en', more), 'Source');
    const a = {...sources.police, publisher: 'A'};

    expect(await linesOf({source: 'k20'})).to.deep.equal([
      'Where no other source is named: U.S. Department of State, Report 2017, as reported by Kosovo 2.0 (29 June 2017).',
      'Kosovo Police (February 2017).',
      'Exact.',
    ]);
    expect(await linesOf({source: 'a', sources: {...sources, a}})).to.deep.equal([
      'Where no other source is named: A.',
      'Kosovo Police.',
      'Exact, as of February 2017.',
    ]);
  });

  const each = {total: {value: 36, source: 'k20'}, sex: {female: {value: 34, source: 'police'}}};

  it('stands in the table alone where the editor has named those of all in the figure’s own', async () => {
    const source = {en: 'State and Kosovo Police', sq: 'Departamenti dhe Policia'};
    const figure = await breakdown(each, 'en', {source});
    expect(textIn(figure, '[part=source]')).to.equal('Source: State and Kosovo Police, 2017');
    expect(tableOf(figure).at(-1)?.at(-1)).to.equal('Kosovo Police');
    expect(textIn(await breakdown(each, 'sq', {source}), '[part=source]')).to.equal(
      'Burimi: Departamenti dhe Policia, 2017',
    );
  });

  it('is named once in a small figure where one publisher has several', async () => {
    const more = {...sources, police2: {...sources.police, title: 'A later report', date: '2018-02'}};
    const figure = await draw(
      `<tip-victim-breakdown lang="en" size="compact">${json({sources: more, 'victim-breakdown': {total: {value: 36, source: 'police2'}, sex: {female: {value: 34, source: 'police'}}}})}</tip-victim-breakdown>`,
    );
    expect(textIn(figure, '[part=source]')).to.equal('Kosovo Police, 2017–2018');
  });

  it('stands in the table in its own row alone, and in none where all are from one', async () => {
    const rowsOf = (figure: AnyFigure) => tableOf(figure).filter((row) => row.length > 1);
    const [, total, women] = rowsOf(await breakdown(section, 'en', {source: 'k20'}));
    expect([total, women]).to.deep.equal([
      ['Victims identified', '36'],
      ['female', '34', 'Kosovo Police'],
    ]);
    const same = await breakdown(section, 'en', {source: 'police'});
    expect(rowsOf(same)[2]).to.deep.equal(['female', '34']);
    expect(aboutIn(same, 'Source')).to.deep.equal(['All from: Kosovo Police. Exact, as of February 2017.']);
  });

  it('stands with its own day in its row of the CSV', async () => {
    const [, total, women] = (await breakdown(section, 'en', {source: 'k20'})).toCsv().trim().split('\r\n');
    expect(total).to.match(/,"U\.S\. Department of State, Report 2017, as reported by Kosovo 2\.0",2017-06-29$/);
    expect(women).to.match(/,Kosovo Police,2017-02$/);
  });

  it('may be a name that is no key', async () => {
    const figure = await breakdown({total: {value: 36, source: 'GRETA'}, sex: {female: {value: 34, source: 'GRETA'}}});
    expect(textIn(figure, '[part=source]')).to.equal('Source: GRETA');
  });

  it('is not that of the others, of which none is stated', async () => {
    const figure = await breakdown(section);
    const [, total, women] = figure.toCsv().trim().split('\r\n');
    expect([total?.split(',').at(-2), women?.split(',').at(-2)]).to.deep.equal(['Source not stated', 'Kosovo Police']);
    expect(aboutIn(figure, 'Source')[0]).to.equal('Where no other source is named: Source not stated.');
  });

  it('stays in the embed code', async () => {
    const figure = await breakdown(section, 'en', {source: 'k20'});
    const copy = await draw(tagIn(await embedCodeOf(figure)));
    expect(copy.toCsv()).to.equal(figure.toCsv());
  });
});

describe('what stands in a number that has a source of its own', () => {
  const own = {source: 'police', previous: {2015: 20, 2014: {value: 19, source: 'ngo'}}};
  const ngo = {publisher: 'An NGO', date: '2016'};
  for (const [where, name, section, expected] of [
    [
      'a part, and parts inside it',
      'victim-breakdown',
      {total: 36, sex: {female: {value: 34, ...own}}, age: {child: {value: 18, ...own, including: {girls: 9}}}},
      {
        'Victims identified': 'U.S. Department of State',
        female: 'Kosovo Police',
        'female, 2015': 'Kosovo Police',
        'female, 2014': 'An NGO',
        children: 'Kosovo Police',
        'children, 2015': 'Kosovo Police',
        'children, 2014': 'An NGO',
        'children: girls': 'Kosovo Police',
      },
    ],
    [
      'a stage, its forms, agencies and others',
      'justice-outcomes',
      {
        investigated: 90,
        convicted: {
          value: 36,
          ...own,
          by: {'sex-trafficking': 12},
          otherLaws: 4,
          continued: 3,
          agencies: {FBI: {value: 5, previous: {2015: 4}}, ICE: {value: 2, source: 'ngo', previous: {2015: 1}}},
        },
      },
      {
        Investigated: 'U.S. Department of State',
        'Convicted, new': 'Kosovo Police',
        'Convicted, new, 2015': 'Kosovo Police',
        'Convicted, new, 2014': 'An NGO',
        'Convicted, continued': 'Kosovo Police',
        'Convicted, sex trafficking': 'Kosovo Police',
        'Convicted, under other laws': 'Kosovo Police',
        'Convicted, FBI': 'Kosovo Police',
        'Convicted, FBI, 2015': 'Kosovo Police',
        'Convicted, ICE': 'An NGO',
        'Convicted, ICE, 2015': 'An NGO',
      },
    ],
    [
      'a stage of which the source gives parts alone',
      'justice-outcomes',
      {investigated: 90, convicted: {source: 'police', by: {'sex-trafficking': 12}}},
      {Investigated: 'U.S. Department of State', 'Convicted, sex trafficking': 'Kosovo Police'},
    ],
    [
      'a number of shelters',
      'shelter-timeline',
      {number: 5, capacity: {value: 120, ...own}},
      {
        'number of shelters': 'U.S. Department of State',
        capacity: 'Kosovo Police',
        'capacity, 2015': 'Kosovo Police',
        'capacity, 2014': 'An NGO',
      },
    ],
    [
      'a sum of money, in another currency too',
      'funding-gap',
      {currency: 'EUR', amounts: {2015: 900, 2016: {value: 1000, source: 'police', also: {USD: 1100}}}},
      {2015: 'U.S. Department of State', 2016: 'Kosovo Police', '2016 (USD)': 'Kosovo Police'},
    ],
    [
      'a key figure of money, in another currency too',
      'key-figure',
      {
        counts: 'money',
        unit: 'EUR',
        label: 'spent',
        value: {value: 1000, source: 'police', also: {USD: 1100}},
        previous: {2015: {value: 900, also: {USD: 990}}},
      },
      {
        spent: 'Kosovo Police',
        'spent (USD)': 'Kosovo Police',
        'spent, 2015': 'U.S. Department of State',
        'spent, 2015 (USD)': 'U.S. Department of State',
      },
    ],
  ] as const) {
    it(`is of that source, as far as it names none: ${where}`, async () => {
      const record = {
        sources: {...sources, ngo, state: {publisher: 'U.S. Department of State'}},
        source: 'state',
        [name]: section,
      };
      const figure = await draw(`<tip-${name} lang="en">${json(record)}</tip-${name}>`);
      const cells = cellsOf(figure.toCsv()).slice(1);
      const labelled = cells.map(([label = '', , unit, , , source]) => [
        unit === 'USD' ? `${label} (USD)` : label,
        source,
      ]);

      expect(Object.fromEntries(labelled), figure.error?.message).to.deep.equal(expected);
      const names = [...new Set(Object.values(expected))];
      const own = (all: readonly string[]) => all.filter((source) => source !== 'U.S. Department of State');
      // What was before says its source only where it is another.
      const inTable = tableOf(figure).flatMap((row) => own(names).filter((source) => row.at(-1)!.includes(source)));
      expect([...new Set(inTable)]).to.have.members([...new Set(own(Object.values(expected)))]);
      for (const source of names) {
        expect(textIn(figure, '[part=source]')).to.contain(source);
        expect(aboutIn(figure, 'Source').join()).to.contain(source);
      }
    });
  }
});

describe('a figure without a source', () => {
  for (const [lang, line] of [
    ['en', 'Source not stated'],
    ['sq', 'Burimi nuk jepet'],
  ] as const) {
    it(`says so in ${lang}`, async () => {
      const figure = await draw(`<tip-tier-badge lang="${lang}" tier="2" report="2017"></tip-tier-badge>`);
      expect(textIn(figure, '[part=source]')).to.equal(line);
      expect(figure.toCsv().trim().split(',').at(-2)).to.equal(line);
    });
  }

  it('says of which day it is all the same', async () => {
    const figure = await draw('<tip-tier-badge lang="en" tier="2" as-of="2017-06-29"></tip-tier-badge>');
    expect(textIn(figure, '[part=source]')).to.equal('Source not stated');
    expect(textIn(figure, '[part=about] .origin:last-child')).to.equal('As of 29 June 2017.');
  });
});

it('keeps the day of a source where the embed code names it without the list', async () => {
  const figure = await breakdown({total: 36}, 'en', {source: 'k20'});
  const code = tagIn(await embedCodeOf(figure));
  expect(code).not.to.contain('application/json');
  expect((await draw(code)).toCsv()).to.equal(figure.toCsv());
});
