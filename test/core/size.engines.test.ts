import {expect} from '@open-wc/testing';
import '@tip-figures/accountability-record/define.js';
import '@tip-figures/country-profile/define.js';
import '@tip-figures/justice-outcomes/define.js';
import '@tip-figures/shelter-timeline/define.js';
import '@tip-figures/key-figure/define.js';
import '@tip-figures/quote/define.js';
import '@tip-figures/region-compare/define.js';
import '@tip-figures/sentence-distribution/define.js';
import '@tip-figures/tier-badge/define.js';
import '@tip-figures/victim-breakdown/define.js';
import '@tip-figures/victims-trend/define.js';
import {draw} from '../support/draw.js';
import {embedCodeOf, tagIn} from '../support/embed-code.js';
import {
  allText,
  has,
  inside,
  isSeen,
  linesOf,
  plain,
  tableOf,
  textIn,
  textsIn,
  type AnyFigure,
} from '../support/reading.js';
import {until} from '../support/until.js';

const breakdown = (attributes: string, lang = 'en') =>
  draw(
    `<tip-victim-breakdown lang="${lang}" country="XK" period="2016" total="36" source="Kosovo 2.0"
      exploitation="sex-trafficking: 20; forced-labour: 9; forced-begging: 4; slavery-servitude: 1" sex="female: 34"
      ${attributes}></tip-victim-breakdown>`,
  );

const badge = (attributes: string) =>
  draw(
    `<tip-tier-badge lang="en" country="XK" report="2017" tier="2" history="2015: 2; 2016: 2; 2017: 2" ${attributes}></tip-tier-badge>`,
  );

const key = (attributes: string, lang = 'en') =>
  draw(
    `<tip-key-figure lang="${lang}" country="XK" ${attributes} value="34" counts="things" label="nightclubs"></tip-key-figure>`,
  );

const trend = (attributes: string, lang = 'en') =>
  draw(`<tip-victims-trend lang="${lang}" country="XK" ${attributes}></tip-victims-trend>`);

const region = (countries: string) =>
  draw(
    `<tip-region-compare lang="en" size="compact" countries="${countries}" example><script type="application/json">${JSON.stringify(
      {tiers: {2017: Object.fromEntries(countries.split(' ').map((code, index) => [code, index % 2 ? '2' : '3']))}},
    )}</script></tip-region-compare>`,
  );

const seen = (figure: AnyFigure, part: string) => {
  const element = inside(figure, `[part~=${part}]`);
  return isSeen(element) && element!.getBoundingClientRect().width > 2;
};

const click = async (figure: AnyFigure, selector: string) => {
  inside<HTMLButtonElement>(figure, selector)!.click();
  await figure.updateComplete;
};

describe('size="compact"', () => {
  it('has title, picture, caveat and source', async () => {
    const figure = await breakdown('size="compact"');
    const parts = ['title', 'figure', 'caveat', 'source'];

    expect(parts.map((part) => seen(figure, part))).to.deep.equal(parts.map(() => true));
  });

  it('begins all bars at one edge, however wide their numbers are, so that they have one scale', async () => {
    const figure = await draw(
      '<tip-justice-outcomes lang="en" size="compact" prosecuted="2264" convicted="755"></tip-justice-outcomes>',
    );
    for (const width of ['280px', '320px', '680px']) {
      figure.parentElement!.style.width = width;
      const bars = [...figure.shadowRoot!.querySelectorAll('.line i:first-child')].map((bar) =>
        bar.getBoundingClientRect(),
      );
      const [long, short] = bars.map((bar) => bar.width);

      expect(new Set(bars.map(({left}) => Math.round(left))).size, width).to.equal(1);
      expect(short! / long!, width).to.be.closeTo(755 / 2264, 0.01);
    }
  });

  it('breaks no number in a narrow column', async () => {
    for (const value of ['26 to 30', 'about 3.5', '34', 'about 12345']) {
      const figure = await draw(
        `<tip-key-figure lang="en" size="compact" value="${value}" counts="things" label="convictions for trafficking"></tip-key-figure>`,
      );
      figure.parentElement!.style.width = '280px';

      expect(linesOf(inside(figure, '.fact b')!), value).to.have.length(1);
    }
  });

  it('breaks no word of a tier in a narrow column, where letters are wide', async () => {
    const figure = await draw(
      `<tip-region-compare lang="en" size="compact" example><script type="application/json">${JSON.stringify({
        tiers: {2022: {HU: '2', RO: '2WL', BG: '2WL'}, 2023: {HU: '2', RO: '2', BG: '2WL'}},
      })}</script></tip-region-compare>`,
    );
    figure.parentElement!.style.cssText = 'width: 304px; font-family: Verdana, "DejaVu Sans"';
    const lines = [...figure.shadowRoot!.querySelectorAll('.tier b')].flatMap(linesOf);

    expect(lines.map((line) => plain(line).trim())).to.have.members(['Tier 2', 'Watch List']);
  });

  it('keeps name and table for those who do not see it', async () => {
    const [full, compact] = [await breakdown(''), await breakdown('size="compact"')];

    expect(inside(compact, 'figure')!.getAttribute('aria-labelledby')).to.equal('t');
    expect(compact.summary).to.equal(full.summary);
    expect(tableOf(compact)).to.deep.equal(tableOf(full));
    expect(compact.toCsv()).to.equal(full.toCsv());
  });

  it('has the details in the menu', async () => {
    const figure = await breakdown('size="compact"');
    expect(textsIn(figure, '.tools button')).to.deep.equal(['']);
    inside(figure, '.more')!.click();
    await until(() => has(figure, '#m'), 'the menu is open');
    expect(textsIn(figure, '.menu button')[0]).to.equal('About the numbers');
    expect(inside(figure, '#d')!.hasAttribute('hidden')).to.equal(true);
    await click(figure, '.menu button');
    expect(inside(figure, '#d')!.hasAttribute('hidden')).to.equal(false);
  });

  it('names publishers and years in one line, without the titles of reports', async () => {
    const source = 'via="The Outlet" as-of="2017-06-29"';
    const compact = await breakdown(`size="compact" ${source}`);
    expect(plain(textIn(compact, '[part=source]'))).to.equal('Kosovo 2.0 via The Outlet, 2017');

    const titled = await draw(
      `<tip-key-figure lang="en" size="compact"><script type="application/json">${JSON.stringify({
        value: 34,
        label: 'nightclubs',
        sources: {
          state: {publisher: 'State Department', title: 'Report', date: '2017-06-27', url: 'https://state.example'},
          outlet: {publisher: 'Kosovo 2.0', date: '2017-06-29', cites: 'state'},
        },
        source: 'outlet',
      })}</script></tip-key-figure>`,
    );
    expect(plain(textIn(titled, '[part=source]'))).to.equal('State Department via Kosovo 2.0, 2017');
    expect(inside<HTMLAnchorElement>(titled, '[part=source] a')!.href).to.equal('https://state.example/');
  });

  it('says that no source is stated', async () => {
    const compact = await draw(
      '<tip-key-figure lang="en" size="compact" value="34" counts="things" label="nightclubs"></tip-key-figure>',
    );
    expect(plain(textIn(compact, '[part=source]'))).to.equal('Source not stated');
  });

  it('dates each column of a trend', async () => {
    const figure = await trend('size="compact" points="2015: 28; 2016: 36; 2017: 32; 2018: 15"');
    const dates = [...figure.shadowRoot!.querySelectorAll('.columns .date')];
    const isShown = (element: Element) => element.checkVisibility({visibilityProperty: true});

    expect(textsIn(figure, '.columns .value')).to.deep.equal(['28', '36', '32', '15']);
    expect(dates.filter(isShown).map((date) => date.textContent)).to.deep.equal(['2015', '2016', '2017', '2018']);
  });

  it('keeps of a trend that a referral comes before any decision', async () => {
    const figure = await trend('size="compact" status="referred" points="2015: 28; 2016: 36"');
    expect(textIn(figure, '[part=caveat]')).to.equal('A referral comes before any decision.');
  });

  it('draws up to five governments of a region, and says how many more there are', async () => {
    const seven = await region('AL BA XK ME MK RS HR');
    expect(textsIn(seven, '.names li')).to.have.length(5);
    expect(textIn(seven, '.rest')).to.equal('2 more');
    expect(tableOf(seven)).to.have.length(8);

    // The sixth name takes the room in which it would be counted.
    const six = await region('AL BA XK ME MK RS');
    expect([textsIn(six, '.names li').length, has(six, '.rest')]).to.deep.equal([6, false]);
  });

  it('draws the total alone', async () => {
    const figure = await breakdown('size="compact"');

    expect([textIn(figure, '.loud'), has(figure, '.group')]).to.deep.equal(['36', false]);
  });

  it('draws the ladder of a tier alone', async () => {
    const figure = await badge('size="compact"');

    expect([textIn(figure, '.rung.here'), has(figure, '.ends, .lanes, .before')]).to.deep.equal(['Tier 2', false]);
  });

  it('draws a key figure with its label, where and when alone', async () => {
    const figure = await key('size="compact" context="in Prishtina" report="2017" period="2019" previous="2018: 30"');
    expect(textIn(figure, '[part=figure]')).to.equal('34 nightclubs, Kosovo, 2019');
  });

  it('keeps what was withheld', async () => {
    const figure = await breakdown('size="compact" suppress-below="5"');

    expect(textsIn(figure, '[part=caveat]')).to.include('Counts withheld to protect people.');
  });

  it('is the frame alone for a figure without a drawing for it', async () => {
    const figure = await draw(
      '<tip-quote lang="en" size="compact" speaker="A minister">These are the words.</tip-quote>',
    );

    expect([has(figure, '[part=subtitle]'), getComputedStyle(figure).display]).to.deep.equal([false, 'block']);
  });

  it('is not taken from what is unknown, and goes when the attribute does', async () => {
    const figure = await badge('size="tiny"');
    const isCompact = () => has(figure, 'figure.compact');
    expect(isCompact()).to.equal(false);
    figure.setAttribute('size', 'compact');
    await figure.updateComplete;
    expect(isCompact()).to.equal(true);
    figure.setAttribute('size', 'full');
    await figure.updateComplete;
    expect(isCompact()).to.equal(false);
  });

  it('keeps source and menu on one line of a narrow column', async () => {
    const figure = await breakdown('size="compact"');
    figure.style.inlineSize = '280px';
    const [source, more] = ['.source', '.more'].map((one) => inside(figure, one)!.getBoundingClientRect());
    expect(more!.top < source!.bottom && more!.left >= source!.right - 1).to.equal(true);
  });

  it('is copied with the tag', async () => {
    expect(tagIn(await embedCodeOf(await breakdown('size="compact"')))).to.contain(' size="compact"');
  });
});

const chipText = (figure: Element) => textIn(figure, '.chip');

const textNodesIn = (root: Element): Text[] => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) if ((walker.currentNode as Text).data.trim()) found.push(walker.currentNode as Text);
  return found;
};

describe('size="inline"', () => {
  it('leads to its source, or tells it by ear where that has no address', async () => {
    const told = await breakdown('size="inline"');
    const linked = await breakdown('size="inline" source-url="https://kosovotwopointzero.com/"');

    expect([allText(told), has(told, 'a')]).to.deep.equal(['36 victims identified, 2016 Source: Kosovo 2.0', false]);
    expect(inside<HTMLAnchorElement>(linked, 'a')!.href).to.equal('https://kosovotwopointzero.com/');
    expect(allText(linked)).to.equal('36 victims identified, 2016');
  });

  for (const [lang, text] of [
    ['en', '36 victims identified, 2016'],
    ['sq', '36 viktima të identifikuara, 2016'],
  ] as const) {
    it(`is a chip of the victims in ${lang}`, async () => {
      const figure = await breakdown('size="inline"', lang);
      expect([chipText(figure), inside(figure, '.chip')!.localName]).to.deep.equal([text, 'span']);
      expect(has(figure, 'figure, button, table')).to.equal(false);
      expect(inside(figure, '.chip')!.querySelectorAll('.dot')).to.have.length(3);
      expect(getComputedStyle(inside(figure, '.chip')!).fontWeight).to.equal('600');
      expect(getComputedStyle(figure).display).to.equal('inline');
    });
  }

  for (const [attributes, en, sq] of [
    ['total="about 40"', 'about 40 victims identified', 'rreth 40 viktima të identifikuara'],
    [
      'total="unknown" period="2016"',
      'Victims identified: no figure, 2016',
      'Viktima të identifikuara: pa shifër, 2016',
    ],
    ['total="withheld"', 'Victims identified: withheld', 'Viktima të identifikuara: e fshehur'],
  ] as const) {
    it(`says of ${attributes} what is known`, async () => {
      const chip = (lang: string) =>
        draw(`<tip-victim-breakdown lang="${lang}" size="inline" ${attributes}></tip-victim-breakdown>`);
      expect([chipText(await chip('en')), chipText(await chip('sq'))]).to.deep.equal([en, sq]);
    });
  }

  it('is number and word of a key figure', async () => {
    expect(chipText(await key('size="inline"'))).to.equal('34 nightclubs');
    expect(chipText(await key('size="inline" value="34%" counts="share" label="of the victims"'))).to.equal(
      '34% of the victims',
    );
    expect(chipText(await key('size="inline" value="unknown"'))).to.equal('nightclubs: no figure');
    expect(chipText(await key('size="inline" value="unknown"', 'sq'))).to.equal('nightclubs: pa shifër');
  });

  it('has three dots before the number of a breakdown', async () => {
    const figure = await breakdown('size="inline"');
    const dots = [...figure.shadowRoot!.querySelectorAll('.mark i')].map((dot) => dot.getBoundingClientRect());

    expect(dots.map(({width, height}) => [width, height])).to.deep.equal([
      [7, 7],
      [7, 7],
      [7, 7],
    ]);
  });

  const shelters = {cycle: 'P6M', shelters: [{label: 'PVPT'}]};
  const officials = {cases: [{office: 'police officers', count: 2, steps: [{stage: 'indicted', date: '2016'}]}]};

  for (const [tag, record, text] of [
    ['shelter-timeline', {'shelter-timeline': shelters}, 'reapply: every 6 months'],
    ['shelter-timeline', {period: '2023', 'shelter-timeline': {number: 34}}, '34 shelters, 2023'],
    ['accountability-record', {'accountability-record': officials}, 'two police officers: indicted'],
    ['accountability-record', {'accountability-record': {cases: []}}, 'Cases against officials: none reported'],
    ['quote', {quote: {speaker: 'A minister', text: 'These are the words.'}}, '“These are the words.”'],
    [
      'country-profile',
      {country: 'XK', period: '2016', 'victim-breakdown': {total: 36}},
      '36 victims identified, 2016',
    ],
  ] as const) {
    it(`is tinted words of a ${tag}, but for a quotation, which is underlined: ${text}`, async () => {
      const line = document.createElement('p');
      const figure = await draw(
        `<tip-${tag} lang="en" size="inline"><script type="application/json">${JSON.stringify(record)}</script></tip-${tag}>`,
      );
      figure.replaceWith(line);
      line.append('It says ', figure, ' and no more.');
      await figure.settled;
      const style = getComputedStyle(inside(figure, '.chip')!);
      const isPlain = tag === 'quote';

      expect([chipText(figure), has(figure, 'figure, button, table')]).to.deep.equal([text, false]);
      expect([getComputedStyle(figure).display, style.display]).to.deep.equal(['inline', 'inline']);
      expect(style.backgroundColor === 'rgba(0, 0, 0, 0)').to.equal(isPlain);
      expect(style.textDecorationLine).to.equal(isPlain ? 'underline' : 'none');
      expect(style.fontSize === getComputedStyle(line).fontSize).to.equal(isPlain);
    });
  }

  for (const width of [120, 160, 200, 300]) {
    it(`breaks at spaces of its words, and keeps mark and first word, word and period together: ${width} px`, async () => {
      const figure = await breakdown('size="inline" source-url="https://kosovotwopointzero.com/"');
      const line = document.createElement('p');
      figure.replaceWith(line);
      line.append('Authorities counted ', figure, ', up from 28.');
      line.style.inlineSize = `${width}px`;
      const mark = inside(figure, '.mark')!.getBoundingClientRect();
      const texts = textNodesIn(inside(figure, 'a')!);
      const topOf = (word: string): number => {
        const text = texts.find(({data}) => data.includes(word))!;
        const range = document.createRange();
        range.setStart(text, text.data.indexOf(word));
        range.setEnd(text, text.data.indexOf(word) + word.length);
        return range.getBoundingClientRect().top;
      };

      expect(plain(texts.map(({data}) => data).join(''))).to.equal('36 victims identified, 2016');
      expect(mark.top).to.be.within(topOf('36') - 1, topOf('36') + 20);
      expect(topOf('2016')).to.equal(topOf('identified'));
      expect(new Set([...inside(figure, '.chip')!.getClientRects()].map(({top}) => top)).size).to.equal(
        new Set(['36', 'victims', 'identified'].map(topOf)).size,
      );
    });
  }

  it('is the chip of a region', async () => {
    const figure = await region('AL BA XK');
    figure.setAttribute('size', 'inline');
    await figure.settled;

    expect([textIn(figure, '.chip:not(.plain)'), getComputedStyle(figure).display]).to.deep.equal([
      'Tiers of 3 governments, 2017 · Example data',
      'inline',
    ]);
  });

  it('keeps its marks on one line where its words need two', async () => {
    const figure = await draw(
      '<tip-sentence-distribution lang="en" size="inline" convicted="24" minimum="P5Y" sentences="P5Y6M: 1; P1Y .. P3Y6M: 23"></tip-sentence-distribution>',
    );
    figure.parentElement!.style.width = '100px';
    const marks = [...figure.shadowRoot!.querySelectorAll('.mark i')].map((mark) => mark.getBoundingClientRect());

    expect(marks).to.have.length(3);
    // The line between them is the highest.
    expect(marks.every(({top, bottom}) => top >= marks[1]!.top && bottom <= marks[1]!.bottom)).to.equal(true);
  });

  it('is the latest number of a trend, after a column for each', async () => {
    const figure = await trend('size="inline" points="2015: 28; 2016: 36; 2017: 18"');
    const heights = [...figure.shadowRoot!.querySelectorAll('.mark i')].map(
      (column) => Math.round(10 * column.getBoundingClientRect().height) / 10,
    );

    expect(chipText(figure)).to.equal('18 victims identified, 2017');
    expect(heights).to.deep.equal([9.3, 12, 6]);
    expect(chipText(await trend('size="inline" points="2015: 28; 2016: about 36" status="presumed"', 'sq'))).to.equal(
      'rreth 36 viktima të supozuara, 2016',
    );
    expect(chipText(await trend('size="inline" points="2015: unknown"'))).to.equal(
      'Victims identified: no figure, 2015',
    );
  });

  it('is that of a badge by either attribute', async () => {
    expect([chipText(await badge('size="inline"')), chipText(await badge('variant="inline"'))]).to.deep.equal([
      'Tier 2, 2017',
      'Tier 2, 2017',
    ]);
  });

  it('lets no full stop or comma after it begin a line', async () => {
    const figure = await badge('size="inline"');
    const [line, stop] = [document.createElement('p'), document.createElement('b')];
    figure.replaceWith(line);
    stop.textContent = '.';
    line.append('The place is ', figure, stop);
    const apart = Array.from({length: 200}, (_, index) => index + 90).filter((width) => {
      line.style.inlineSize = `${width}px`;
      return stop.getBoundingClientRect().top > inside(figure, '.chip')!.getBoundingClientRect().bottom - 4;
    });
    expect(apart).to.deep.equal([]);
  });

  it('says that its numbers are invented', async () => {
    expect(chipText(await breakdown('size="inline" example'))).to.equal('36 victims identified, 2016 · Example data');
  });

  it('becomes a figure when the size goes, and has its sentence and CSV all the same', async () => {
    const figure = await breakdown('size="inline"');
    expect([plain(figure.summary).length > 20, figure.toCsv().includes(',36,')]).to.deep.equal([true, true]);
    figure.removeAttribute('size');
    await figure.updateComplete;
    expect(seen(figure, 'title')).to.equal(true);
  });
});
