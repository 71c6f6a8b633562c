import {expect} from '@open-wc/testing';
import '@tip-figures/country-profile/define.js';
import {expectLabelsApart} from '../victims-trend/labels.js';
import {draw, place} from '../support/draw.js';
import {embedCodeOf, tagIn} from '../support/embed-code.js';
import {
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

const tilesIn = (figure: Element) => textsIn(figure, '.tiles div');

describe('<tip-country-profile>', () => {
  it('breaks no number in a narrow column', async () => {
    const record = {
      country: 'GH',
      'funding-gap': {currency: 'GHS', amounts: {2020: '33.9 million', 2021: '1 million'}},
    };
    const figure = await draw(
      `<div style="inline-size: 248px; font: 16px monospace"><tip-country-profile lang="en" loading="eager"><script type="application/json">${JSON.stringify({...record, 'shelter-timeline': {number: 1}})}</script></tip-country-profile></div>`,
    );
    const text = inside(figure, '.value span')!.firstChild!;
    const range = document.createRange();
    range.selectNodeContents(text);

    expect(plain(text.textContent)).to.equal('1 million');
    expect(range.getClientRects().length).to.equal(1);
    // Letters of the widest typefaces are two thirds as wide as high.
    const letter = (2 / 3) * parseFloat(getComputedStyle(inside(figure, '.value')!).fontSize);
    expect(letter * '1 million'.length).to.be.at.most(inside(figure, '.tiles div')!.offsetWidth);
  });

  it('says tier, people, justice and money in one frame, with one source and one table', async () => {
    const figure = await profile(kosovo);

    expect(textIn(figure, '[part~=title]')).to.equal('Kosovo stays on Tier 2; identified victims rose and funding fell');
    expect(textIn(figure, '.ladder [aria-current=true]')).to.equal('Tier 2');
    expect(tilesIn(figure)).to.deep.equal([
      'people identified as victims 36 8 more than in 2015 (28)',
      'sentences at or above the minimum 1 of 3 Legal minimum: 5 years',
      'euros for victim protection 171,010 In 2016, down from about 181,000 in 2015',
    ]);
    expect(textIn(figure, '[part=source]')).to.equal(
      'Source: U.S. Department of State, as reported by Kosovo 2.0. As of 29 June 2017.',
    );
    expect(tableOf(figure).map(([label, value]) => [label, value])).to.deep.equal([
      ['Measure', 'Value'],
      ['Tier in the 2017 trafficking report', 'Tier 2'],
      ['People identified as victims', '36'],
      ['Sentences at or above the minimum, of 3', '1'],
      ['Euros for victim protection', '171,010'],
    ]);
    expect(figure.shadowRoot?.querySelectorAll('figure, table')).to.have.length(2);
    await expect(figure).to.be.accessible();
  });

  it('writes the same rows as CSV, each with its comparison, source and date', async () => {
    const figure = await profile(kosovo);
    const [head, ...rows] = figure.toCsv().trim().split('\r\n');

    expect(head).to.equal('Measure,Value,Unit,Precision,Note,Source,As of');
    expect(rows[1]).to.equal(
      'People identified as victims,36,people,exact,8 more than in 2015 (28).,' +
        '"U.S. Department of State, as reported by Kosovo 2.0",2017-06-29',
    );
    expect(rows).to.have.length(4);
  });

  for (const [lang, value, name] of [
    ['en', '3.6\u00a0billion', 'US dollars for anti-trafficking work'],
    ['sq', '3,6\u00a0miliardë', 'dollarë amerikanë për luftën kundër trafikimit'],
  ] as const) {
    it(`has a large sum on one line, and its currency below: ${value}`, async () => {
      const figure = await profile(
        {country: 'TH', 'funding-gap': {currency: 'USD', amounts: {2017: '3.6 billion'}}},
        `lang="${lang}"`,
      );

      expect(inside(figure, '.value')!.textContent.trim()).to.equal(value);
      expect(textIn(figure, '.tiles dt')).to.equal(name);
    });
  }

  it('leaves out what the record does not have, and says where it has no figure', async () => {
    const figure = await profile({country: 'AL', 'victim-breakdown': {total: 'unknown'}});

    expect(has(figure, '.ladder')).to.equal(false);
    expect(tilesIn(figure)).to.deep.equal(['people identified as victims No figure in this source']);
    expect(getComputedStyle(inside(figure, '.value')!).fontWeight).to.equal('400');
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

    expect(tilesIn(figure)[0]).to.equal('persona të identifikuar si viktima 36 8 më shumë se në 2015 (28)');
    expect(textIn(figure, '.ladder')).to.equal('Niveli 1 Niveli 2 Vëzhgim Niveli 3');
  });

  for (const [width, columns] of [
    [280, 2],
    [559, 2],
    [560, 3],
    [760, 3],
  ] as const) {
    it(`stands in ${columns} columns at ${width} pixels, and fits`, async () => {
      const figure = await profile(
        {
          ...kosovo,
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
    'sentence-distribution': {convicted: 24, minimum: 'P5Y', sentences: {P5Y6M: 1, 'fine .. P3Y6M': 23}},
    'shelter-timeline': {cycle: 'P6M', number: 2, shelters: [{label: 'A'}, {label: 'B'}]},
  };
  /** How many a crowd holds, by the columns and rows of its blocks. */
  const crowd = (mark: Element) =>
    [...mark.querySelectorAll<HTMLElement>('.crowd i')].reduce(
      (sum, {style}) => sum + Number(style.getPropertyValue('--columns')) * Number(style.getPropertyValue('--rows')),
      0,
    );
  const marksIn = (figure: Element) => [...figure.shadowRoot!.querySelectorAll('.tiles .mark')];

  it('are a crowd, sentences, squares, two bars and the cycle, in the order of the profile', async () => {
    const marks = marksIn(await profile(all));

    expect(marks.map(crowd)).to.deep.equal([36, 24, 0, 95, 0, 0]);
    expect(marks.map((mark) => mark.querySelectorAll('.box, .point, .minimum').length)).to.deep.equal([
      0, 0, 3, 0, 0, 0,
    ]);
    expect(marks.map((mark) => mark.querySelectorAll('.crowd.cases').length)).to.deep.equal([0, 0, 0, 1, 0, 0]);
    expect(marks.map((mark) => mark.querySelectorAll('.bar').length)).to.deep.equal([0, 0, 0, 0, 2, 0]);
    expect(marks.map((mark) => mark.querySelectorAll('.lane').length)).to.deep.equal([0, 0, 0, 0, 0, 2]);
    expect(marks.every((mark) => mark.getAttribute('aria-hidden') === 'true')).to.equal(true);
  });

  it('draw no crowd of what is not counted exactly, or too many to see', async () => {
    for (const total of ['about 36', 'unknown', '6..9', 0, 400]) {
      expect(has(await profile({'victim-breakdown': {total}}), '.crowd'), String(total)).to.equal(false);
    }
    for (const total of [1, 31, 33, 54, 92, 145]) {
      expect(crowd(marksIn(await profile({'victim-breakdown': {total}}))[0]!)).to.equal(total);
    }
  });

  it('draw crowds of a few dozen with marks of one size', async () => {
    const steps = marksIn(await profile(all))
      .map((mark) => mark.querySelector<HTMLElement>('.crowd:not(.cases)')?.style.getPropertyValue('--step'))
      .filter(Boolean);

    expect(steps).to.deep.equal(['7px', '7px']);
  });

  it('keep their place above a number beside one that has a mark, and no empty one above all', async () => {
    const heights = async (record: object) =>
      marksIn(await profile(record)).map((mark) => mark.getBoundingClientRect().height);

    expect(await heights({'victim-breakdown': {total: 400}, 'justice-outcomes': {convicted: 335}})).to.deep.equal([
      0, 0,
    ]);
    expect(await heights({'victim-breakdown': {total: 400}, 'justice-outcomes': {convicted: 24}})).to.deep.equal([
      25, 25,
    ]);
  });

  it('stand above numbers of one size where they are compact', async () => {
    const figure = await profile(all, 'lang="en" size="compact" style="display: block; inline-size: 320px"');
    const sizes = [...figure.shadowRoot!.querySelectorAll('.value')].map((value) => getComputedStyle(value).fontSize);

    expect(sizes).to.deep.equal(sizes.map(() => sizes[0]));
    expect(marksIn(figure).map((mark) => mark.getBoundingClientRect().height)).to.deep.equal([18, 18, 18]);
  });

  it('stay in a tile of the narrowest column', async () => {
    for (const size of ['full', 'compact']) {
      for (const total of [32, 54, 92, 145]) {
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

  it('break no number of a small profile', async () => {
    const figure = await profile(all, 'lang="en" size="compact" style="display: block; inline-size: 256px"');
    const range = document.createRange();
    const numbers = [...figure.shadowRoot!.querySelectorAll('.value span')].map((value) => value.firstChild!);
    const lines = numbers.map((number) => {
      range.selectNodeContents([...number.parentNode!.childNodes].find((node) => node.textContent!.trim())!);
      return range.getClientRects().length;
    });

    expect(lines).to.deep.equal([1, 1, 1]);
  });

  it('leave three tiles without comparison of a small profile, those of the title among them', async () => {
    const figure = await profile(all, 'lang="en" size="compact"');

    expect(textIn(figure, '[part~=title]')).to.contain('funding fell');
    expect(tilesIn(figure)).to.deep.equal([
      'people identified as victims 36',
      'people convicted 24',
      'euros for victim protection 171,010',
    ]);
    expect(has(figure, '.ladder')).to.equal(false);
    await expect(figure).to.be.accessible();
  });

  for (const [lang, dir] of [
    ['en', 'ltr'],
    ['sq', 'ltr'],
    ['ar', 'rtl'],
  ] as const) {
    it(`have no word over another at any width in ${lang}, and an odd last tile spans`, async () => {
      const figure = await profile(all, `lang="${lang}" dir="${dir}"`);
      await expectLabelsApart(figure, '.tiles dt, .tiles dd:not(.mark), .rung');
      await expect(figure).to.be.accessible();
      const {'case-backlog': _backlog, ...odd} = all;
      const five = await profile(odd, `lang="${lang}" style="display: block; inline-size: 320px"`);
      const widths = [...five.shadowRoot!.querySelectorAll('.tiles > div')].map(
        (tile) => tile.getBoundingClientRect().width,
      );
      expect([widths.length, widths.at(-1)! > 2 * widths[0]!]).to.deep.equal([5, true]);
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

    const notes = textIn(figure, '[part=notes]');
    expect(notes).to.contain('Corrected 4 July 2017: 35 changed to 36. One was not counted.');
    expect(notes.match(/Corrected/g)).to.have.length(2);
    expect(textsIn(figure, 'tfoot tr')).to.have.length(2);
  });

  it('shows what stood on the day that it is pinned to', async () => {
    const figure = await profile(corrected, 'lang="en" pinned="2017-07-01"');

    expect(tilesIn(figure)[0]).to.equal('people identified as victims 35');
    expect(textIn(figure, '[part=notes]')).to.contain('Shown as it stood on 1 July 2017. A newer figure exists.');
    expect(textIn(figure, '[part=notes]')).not.to.contain('Corrected');
    expect(textIn(figure, '[part=subtitle]')).to.contain('Report 2016');
    expect(textIn(figure, 'time')).to.equal('29 June 2017');
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
    expect(tilesIn(await profile(own))[0]).to.equal('people identified as victims 40');
    expect(tilesIn(await profile(own, 'lang="en" pinned="2017-07-01"'))[0]).to.equal('people identified as victims 39');
  });

  for (const [what, document, attributes] of [
    ['its attribute', kosovo, 'suppress-below="5"'],
    ['the record', {...kosovo, suppressBelow: 5}, ''],
    ['one section', {...kosovo, 'victim-breakdown': {total: 36, suppressBelow: 5}}, ''],
    ['its own section', {...kosovo, 'country-profile': {suppressBelow: 5}}, ''],
  ] as const) {
    it(`withholds small counts in all parts where ${what} asks for it`, async () => {
      const figure = await profile(document, `lang="en" ${attributes}`);

      expect(tilesIn(figure)[1]).to.match(/^all people convicted Withheld( \(1 to 4\))?$/);
      expect(tilesIn(figure)[0]).to.contain('36');
      expect(textIn(figure, '[part=notes]')).to.contain('Counts below 5 are withheld to protect people’s identity.');
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
    expect(textIn(figure, '[part=notes]')).to.contain('Counts below 5 are withheld');
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
      const notes = textIn(figure, '[part=notes]');

      expect(code).not.to.match(/Filan|Fisteku|accountability/);
      expect(notes).to.contain('Corrected 5 July 2017').and.not.to.contain('4 July');
      expect(textIn(await copyOf(code), '[part=notes]')).to.equal(notes);
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
