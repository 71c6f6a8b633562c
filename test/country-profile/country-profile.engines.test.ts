import {expect} from '@open-wc/testing';
import '@tip-figures/country-profile/define.js';
import {expectLabelsApart} from '../victims-trend/labels.js';
import {cellsOf} from '../support/csv-cells.js';
import {draw, place} from '../support/draw.js';
import {embedCodeOf, tagIn} from '../support/embed-code.js';
import {
  aboutIn,
  allText,
  errorLines,
  has,
  inside,
  isSeen,
  plain,
  tableOf,
  textIn,
  textsIn,
  type AnyFigure,
} from '../support/reading.js';
import {record} from '../support/kosovo.js';
import {until} from '../support/until.js';

const kosovo = {
  ...record,
  'funding-gap': {currency: 'EUR', purpose: 'victim-protection', amounts: {2015: 'about 181000', 2016: 171010}},
  'sentence-distribution': {convicted: 3, minimum: 'P5Y', sentences: {P5Y6M: 1, P2Y: 2}},
};

const plainText = ({textContent}: Element) => plain(textContent);

const profile = (document: unknown, attributes = 'lang="en"') =>
  draw(
    `<tip-country-profile ${attributes}><p>fallback</p><script type="application/json">${JSON.stringify(document)}</script></tip-country-profile>`,
  );

const correctionsIn = (figure: Element) => aboutIn(figure, 'Corrections').join(' ');
const notesIn = (figure: Element) => textIn(figure, '[part=notes]');
const tilesIn = (figure: Element) => textsIn(figure, '.tiles div');

describe('<tip-country-profile>', () => {
  it('says tier, people, courts and money in one frame, with one source and one table', async () => {
    const figure = await profile(kosovo);

    expect(textsIn(figure, '.rung')).to.deep.equal(['Tier 1', 'Tier 2', 'Watch List', 'Tier 3']);
    expect(textsIn(figure, '.rung:not([aria-hidden])')).to.deep.equal(['Tier 2']);
    expect(textsIn(figure, '.value')).to.deep.equal(['36', '1 of 3', '171,010']);
    expect(tilesIn(figure)[0]).to.match(/^2015: 28 victims identified.* 36$/);
    expect(textIn(figure, '[part=source]')).to.equal('Source: U.S. Department of State via Kosovo 2.0, 2017');
    expect(textsIn(figure, '[part=caveat]')).to.deep.equal([
      'A tier rates government effort, not prevalence.',
      'Counts only people who were found.',
    ]);
    expect(tableOf(figure).map(([, value]) => value)).to.deep.equal(['Value', 'Tier 2', '36', '1', '171,010']);
    expect(figure.shadowRoot?.querySelectorAll('figure, table')).to.have.length(2);
    await expect(figure).to.be.accessible();
  });

  it('keeps place and period below a heading of the page', async () => {
    const figure = await profile(kosovo, 'lang="en" heading="A year in numbers"');

    expect(textsIn(figure, 'figcaption > *')).to.deep.equal(['A year in numbers', 'Kosovo, 2016']);
  });

  it('says the year once above tiles that share it', async () => {
    const {country, period, 'victim-breakdown': people} = kosovo;
    const figure = await profile({country, period, 'victim-breakdown': people, 'justice-outcomes': {convicted: 24}});

    expect(textIn(figure, '.year')).to.equal('2016');
    expect(tilesIn(figure)).to.deep.equal(['2015: 28 victims identified 36', 'people convicted 24']);
  });

  it('highlights a tile and ties a note to another', async () => {
    const figure = await profile(
      kosovo,
      'lang="en" highlight="victim-breakdown" annotation="funding-gap: less than before"',
    );

    expect(textsIn(figure, '.lit .value')).to.deep.equal(['36']);
    expect(textsIn(figure, '[part=note]')).to.deep.equal(['less than before']);
  });

  it('says nothing of shares that only the figure of people draws', async () => {
    const figure = await profile({country: 'XK', 'victim-breakdown': {total: 36, age: {child: '50%'}}});

    expect(textsIn(figure, '[part=caveat]')).to.deep.equal(['Counts only people who were found.']);
  });

  it('names a Special Case outside of the ladder', async () => {
    const figure = await profile({country: 'SO', 'tier-badge': {tier: 'SC', report: 2017}});

    expect([textIn(figure, '.outside'), has(figure, '.ladder')]).to.deep.equal(['Special Case', false]);
  });

  it('writes the same rows as CSV, each with its comparison, source and date', async () => {
    const figure = await profile(kosovo);
    const [head, ...rows] = figure.toCsv().trim().split('\r\n');

    expect(head).to.equal('Measure,Value,Unit,Precision,Note,Source,As of');
    expect(rows[1]).to.equal(
      '"Victims identified, 2016",36,people,exact,,"U.S. Department of State, as reported by Kosovo 2.0",2017-06-29',
    );
    expect(rows[2]).to.contain('"Victims identified, 2015",28,people,exact');
  });

  it('leaves out what the record does not have, and draws no tile without a number', async () => {
    const figure = await profile({country: 'AL', 'victim-breakdown': {total: 'unknown'}});

    expect(has(figure, '.ladder, .tiles')).to.equal(false);
    expect(tableOf(figure)[1]).to.deep.equal(['Victims identified', 'No figure in this source']);
    expect(has(await profile({'tier-badge': {tier: '1'}}), '.tiles')).to.equal(false);
  });

  it('shows nothing of a record with a mistake in one section', async () => {
    const [line] = await errorLines(async () => {
      const figure = await profile({...kosovo, 'victim-breakdown': {total: '36 people'}});

      expect([figure.error?.code, figure.error?.path]).to.deep.equal(['schema', 'victim-breakdown.total']);
      expect(allText(figure)).not.to.match(/\d/);
      expect(isSeen(figure.querySelector('p'))).to.equal(true);
    });
    expect(line).to.contain('victim-breakdown.total: ');
  });

  it('says it in Albanian, the parts too', async () => {
    const figure = await profile(kosovo, 'lang="sq"');

    expect(tilesIn(figure)[0]).to.match(/^2015: 28 viktima të identifikuara.* 36$/);
    expect(textIn(figure, '.here')).to.equal('Niveli 2');
  });

  for (const [width, columns] of [
    [280, 2],
    [559, 2],
    [560, 4],
    [760, 4],
  ] as const) {
    it(`stands in ${columns} columns at ${width} pixels, and fits`, async () => {
      const figure = await profile(
        {
          ...kosovo,
          'case-backlog': {open: {'2016-12-31': 95}},
          'funding-gap': {currency: 'EUR', purpose: 'Opferschutz'.repeat(6), amounts: {2016: 999999999999}},
        },
        `lang="en" style="display: block; inline-size: ${width}px"`,
      );
      const starts = [...(figure.shadowRoot?.querySelectorAll<HTMLElement>('.tiles div') ?? [])].map(
        ({offsetLeft}) => offsetLeft,
      );

      expect(new Set(starts).size).to.equal(columns);
      const box = inside(figure, 'figure');
      expect(box!.scrollWidth).to.be.at.most(box!.clientWidth);
    });
  }
});

describe('the marks of a profile', () => {
  const all = {
    ...kosovo,
    'justice-outcomes': {convicted: 24},
    'case-backlog': {open: {'2016-12-31': 95}},
  };
  const marksIn = (figure: Element) => [...figure.shadowRoot!.querySelectorAll('.tiles .mark')];

  it('are bars, of people on one scale, of cases and money on their own, with ticks of before', async () => {
    const figure = await profile(all, 'lang="en" style="display: block; inline-size: 680px"');
    const marks = marksIn(figure);
    const boxes = marks.map((mark) => mark.querySelector('.line i:not(.tick)')!.getBoundingClientRect());
    const [people, convicted, cases, money] = boxes.map(({width}) => width);
    const [line = 0, , other = 0] = marks.map((mark) => mark.querySelector('.line')!.getBoundingClientRect().width);

    expect(people).to.be.closeTo(line, 1);
    expect(convicted).to.be.closeTo((24 / 36) * line, 1);
    expect(cases).to.be.closeTo(other, 1);
    // Those of the year before are the most, and not exactly known.
    expect(money).to.be.below(line);
    expect(marks.map((mark) => mark.querySelectorAll('.tick').length)).to.deep.equal([1, 0, 0, 1]);
    for (const {bottom} of boxes) expect(bottom).to.be.closeTo(boxes[0]!.bottom, 1);
    expect(marks.every((mark) => mark.getAttribute('aria-hidden') === 'true')).to.equal(true);
  });

  it('are hollow or hatched where a number is not exact, and none where there is none', async () => {
    for (const [total, drawn] of [
      ['about 36', ['solid short', 'about']],
      ['6..9', ['solid', 'range']],
      [0, ['zero']],
    ] as const) {
      const [mark] = marksIn(await profile({'victim-breakdown': {total}}));
      expect([...mark!.querySelectorAll('.line i')].map(({className}) => className)).to.deep.equal(drawn);
    }
    expect(marksIn(await profile({'victim-breakdown': {total: 'unknown'}}))).to.deep.equal([]);
  });

  it('stand above numbers of one size, in which the longest fits', async () => {
    for (const [size, width] of [
      ['full', 280],
      ['full', 680],
      ['compact', 280],
    ] as const) {
      const figure = await profile(
        {...all, 'victim-breakdown': {total: 123456789}},
        `lang="en" size="${size}" style="display: block; inline-size: ${width}px"`,
      );
      const values = [...figure.shadowRoot!.querySelectorAll<HTMLElement>('.value')];

      expect(new Set(values.map((value) => getComputedStyle(value).fontSize)).size).to.equal(1);
      for (const value of values) {
        const range = document.createRange();
        range.selectNodeContents(value.firstElementChild!);
        expect(new Set([...range.getClientRects()].map(({top}) => top)).size, `${size} ${width}`).to.equal(1);
      }
    }
  });

  it('stay in a tile of the narrowest column', async () => {
    for (const size of ['full'] as const) {
      for (const total of [40, 60, 80, 96, 120, 145]) {
        const figure = await profile(
          {...all, 'victim-breakdown': {total}},
          `lang="en" size="${size}" style="display: block; inline-size: 280px"`,
        );
        const over = [...figure.shadowRoot!.querySelectorAll('.tiles > div')].filter((tile) => {
          const {right} = tile.getBoundingClientRect();
          return [...tile.querySelectorAll('.mark *')].some((part) => part.getBoundingClientRect().right > right + 0.5);
        });
        expect(over.length, `${total} ${size}`).to.equal(0);
      }
    }
  });

  it('stand in a small profile, which has three tiles and no tier', async () => {
    const figure = await profile(all, 'lang="en" size="compact"');

    expect(textIn(figure, '[part~=title]')).to.equal('Kosovo, 2016');
    expect(textsIn(figure, '.value')).to.deep.equal(['36', '24', '95']);
    expect(has(figure, '.ladder, .year')).to.equal(false);
    expect(marksIn(figure)).to.have.length(3);
    expect(textsIn(figure, '[part=caveat]')).to.deep.equal(['Counts only people who were found.']);
    await expect(figure).to.be.accessible();
  });

  it('leave the tier to a small profile that has nothing else', async () => {
    const figure = await profile({'tier-badge': {tier: '1'}}, 'lang="en" size="compact"');

    expect(textIn(figure, '.here')).to.equal('Tier 1');
    expect(textsIn(figure, '[part=caveat]')).to.deep.equal(['A tier rates government effort, not prevalence.']);
  });

  for (const [lang, dir] of [
    ['en', 'ltr'],
    ['sq', 'ltr'],
    ['ar', 'rtl'],
  ] as const) {
    it(`have no word over another at any width in ${lang}`, async () => {
      const figure = await profile(all, `lang="${lang}" dir="${dir}"`);
      await expectLabelsApart(figure, '.tiles dt, .tiles dd:not(.mark), .rung');
      await expect(figure).to.be.accessible();
    });
  }
});

describe('a profile of a record that was corrected, is pinned, or protects people', () => {
  const corrected = {
    ...kosovo,
    'victim-breakdown': {total: 36},
    corrections: [
      {date: '2017-07-04', path: 'victim-breakdown.total', was: 35, now: 36, reason: 'One was not counted.'},
      {date: '2017-07-05', path: 'quote.words', was: 'a', now: 'b'},
      {date: '2017-07-06', path: 'report', was: 2016, now: 2017},
    ],
    quote: {words: 'b'},
  };

  it('tells corrections of what it shows, once', async () => {
    const figure = await profile(corrected);

    const notes = correctionsIn(figure);
    expect(notes).to.contain('Corrected 4 July 2017: 35 changed to 36. One was not counted.');
    expect(notes.match(/Corrected/g)).to.have.length(2);
  });

  it('shows what stood on the day that it is pinned to', async () => {
    const figure = await profile(corrected, 'lang="en" pinned="2017-07-01"');

    expect(tilesIn(figure)[0]).to.equal('victims identified 35');
    expect(textIn(figure, '.remark')).to.equal('Figures of 1 July 2017. Newer ones exist.');
    expect(correctionsIn(figure)).to.equal('');
  });

  it('undoes what was wrong in a section of its own, and leaves the one of the record', async () => {
    const own = {
      ...corrected,
      corrections: [
        {date: '2017-07-04', path: 'victim-breakdown.total', was: 35, now: 36},
        {date: '2017-07-04', path: 'country-profile.victim-breakdown.total', was: 39, now: 40},
      ],
      'country-profile': {'victim-breakdown': {total: 40}},
    };
    expect(tilesIn(await profile(own))[0]).to.equal('victims identified 40');
    expect(tilesIn(await profile(own, 'lang="en" pinned="2017-07-01"'))[0]).to.equal('victims identified 39');
  });

  it('is of the day that its sections are of: that of their source, before that of the record', async () => {
    const sources = {state: {publisher: 'State', date: '2024-06-24'}, court: {publisher: 'A court'}};
    const document = {
      ...{asOf: '2023-06-30', sources, source: 'state'},
      'victim-breakdown': {total: 90},
      'justice-outcomes': {convicted: 9, source: 'court'},
    };
    const rows = cellsOf((await profile(document, 'lang="en"')).toCsv()).slice(1);

    expect(rows.map(([, value, , , , source, asOf]) => [value, source, asOf])).to.deep.equal([
      ['90', 'State', '2024-06-24'],
      ['9', 'A court', '2023-06-30'],
    ]);
  });

  for (const [what, document, attributes] of [
    ['its attribute', kosovo, 'suppress-below="5"'],
    ['the record', {...kosovo, suppressBelow: 5}, ''],
    ['one section', {...kosovo, 'victim-breakdown': {total: 36, suppressBelow: 5}}, ''],
    ['its own section', {...kosovo, 'country-profile': {suppressBelow: 5}}, ''],
  ] as const) {
    it(`withholds small counts in all parts where ${what} asks for it`, async () => {
      const figure = await profile(document, `lang="en" ${attributes}`);

      expect(tilesIn(figure)[1]).to.match(/^people convicted.* Withheld( \(1 to 4\))?$/);
      expect(tilesIn(figure)[0]).to.contain('36');
      // Its frame is that of a withheld number, and not of an unknown one.
      expect(has(figure, '.tiles .none.withheld') && !has(figure, '.tiles .none:not(.withheld)')).to.equal(true);
      expect(notesIn(figure)).to.contain('Counts below 5 are withheld to protect people’s identity.');
      expect(`${allText(figure)} ${figure.toCsv()} ${figure.summary}`).not.to.match(/convicted[^.]*: 3|sentence in 3/i);
    });
  }

  it('holds back in all parts what a section beside them asks for', async () => {
    const trend = {points: {2015: 3, 2016: 36}, suppressBelow: 5};
    const figure = await profile({
      country: 'XK',
      period: '2016',
      'victims-trend': trend,
      'victim-breakdown': {total: 36, previous: {2015: 3}},
    });

    expect(tilesIn(figure)[0])
      .to.contain('36')
      .and.not.to.match(/\b33?\b/);
    expect(notesIn(figure)).to.contain('Counts below 5 are withheld');
  });
});

const copyOf = (code: string) => draw(tagIn(code));

describe('the code that a profile offers to embed', () => {
  it('holds no count that it withholds, nor a section that nobody has looked at', async () => {
    const figure = await profile({...kosovo, quote: {words: 'Q'}}, 'lang="en" suppress-below="5"');
    const code = await embedCodeOf(figure);

    expect(code).to.contain('"funding-gap"').and.not.to.contain('quote');
    expect(code).not.to.match(/"convicted":"?3/);
    expect(tilesIn(await copyOf(code))).to.deep.equal(tilesIn(figure));
  });

  const named = {
    ...kosovo,
    'accountability-record': {cases: [{office: 'mayor', name: {text: 'Filan Fisteku', source: 'k20'}}]},
    corrections: [
      {
        date: '2017-07-04',
        path: 'accountability-record.cases[0].name.text',
        was: 'Filan F.',
        now: 'Filan Fisteku',
        reason: 'Fisteku was cut short.',
      },
      {date: '2017-07-05', path: 'victim-breakdown.total', was: 35, now: 36},
      {date: '2017-07-06', path: 'report', was: 2016, now: 2017},
      {date: '2017-07-07', path: 'convicted', was: 4, now: 3},
    ],
  };

  for (const [what, document] of [
    ['a record', named],
    ['a record that withholds counts', {...named, suppressBelow: 2}],
    [
      'a record whose paths begin with the profile',
      {
        ...named,
        corrections: named.corrections.map((one) => ({...one, path: `country-profile.${one.path}`})).slice(0, 2),
      },
    ],
  ] as const) {
    it(`holds no name of ${what}, and the corrections of what it shows`, async () => {
      const figure = await profile(document);
      const code = await embedCodeOf(figure);
      const notes = correctionsIn(figure);

      expect(code).not.to.match(/Filan|Fisteku|accountability/);
      expect(notes).to.contain('Corrected 5 July 2017').and.not.to.contain('4 July');
      expect(correctionsIn(await copyOf(code))).to.equal(notes);
    });
  }

  it('holds no correction whose number tells what is withheld', async () => {
    const figure = await profile({
      country: 'XK',
      period: '2016',
      'victim-breakdown': {total: 36, sex: {female: 33, male: 3}},
      corrections: [{date: '2017-07-04', path: 'victim-breakdown.sex.female', was: 31, now: 33}],
      suppressBelow: 5,
    });

    expect(await embedCodeOf(figure)).not.to.match(/\b3[13]\b/);
  });
});

describe('a profile whose text is much larger than the column', () => {
  for (const size of ['full', 'compact']) {
    it(`has every number larger than its words, and tiles apart, ${size}`, async () => {
      const figure = await profile(
        {...kosovo, 'funding-gap': {currency: 'EUR', amounts: {2015: '3.2 billion', 2016: '3.6 billion'}}},
        `lang="en" size="${size}" style="inline-size: 320px; font: 32px sans-serif"`,
      );
      const tiles = [...figure.shadowRoot!.querySelectorAll('.tiles div')];
      const sizeOf = (tile: Element, selector: string) =>
        parseFloat(getComputedStyle(tile.querySelector(selector)!).fontSize);
      const words = tiles.map((tile) => [...tile.children].map((one) => one.getBoundingClientRect()));

      expect(tiles.length).to.be.above(2);
      expect(tiles.filter((tile) => sizeOf(tile, '.value') < sizeOf(tile, 'dt')).map(plainText)).to.deep.equal([]);
      for (const [index, next] of words.slice(1).entries()) {
        const end = Math.max(...words[index]!.map(({bottom}) => bottom));
        expect(Math.min(...next.map(({top}) => top)) - end).to.be.at.least(8);
      }
    });
  }
});

describe('a profile that follows its record', () => {
  it('says the newer number, and keeps the last good ones where a newer section is refused', async () => {
    const figure: AnyFigure = await place('<tip-country-profile lang="en"></tip-country-profile>');
    figure.data = kosovo;
    await figure.settled;
    figure.data = {...kosovo, 'victim-breakdown': {total: 40}};
    await until(() => tilesIn(figure)[0]?.includes('40'), 'the newer number');

    expect(figure.state).to.equal('fresh');
  });
});
