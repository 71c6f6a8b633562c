import {expect, fixture, html} from '@open-wc/testing';
import '@tip-figures/funding-gap/define.js';
import type {FundingGapElement} from '@tip-figures/funding-gap/funding-gap.js';
import {emulate} from '../support/emulate.js';
import {echoUrl} from '../support/faults-urls.js';
import {
  allText,
  errorLines,
  eventsOf,
  inside,
  isSeen,
  plain,
  settled,
  tableOf,
  textIn,
  textsIn,
} from '../support/reading.js';

const section = {
  country: 'XK',
  currency: 'EUR',
  purpose: 'victim protection',
  amounts: '2015: about 181000; 2016: 171010',
  change: 'almost -10000',
  victims: '2015: 28; 2016: 36',
  source: 'Trafficking in Persons Report 2017',
  via: 'Kosovo 2.0',
  viaUrl: 'https://kosovotwopointzero.com/',
  asOf: '2017-06-29',
};
const need = {currency: 'EUR', purpose: 'shelter', amounts: {2016: 171010}, need: 250000, needSource: 'the shelters'};

const fromAttributes = () =>
  fixture<FundingGapElement>(
    html`<tip-funding-gap
      country="XK"
      currency="EUR"
      purpose="victim protection"
      amounts="2015: about 181000; 2016: 171010"
      change="almost -10000"
      victims="2015: 28; 2016: 36"
      source="Trafficking in Persons Report 2017"
      via="Kosovo 2.0"
      via-url="https://kosovotwopointzero.com/"
      as-of="2017-06-29"
      >Funding fell in 2016.</tip-funding-gap
    >`,
  ).then(settled);

const fromData = (data: unknown, lang = 'en') =>
  fixture<FundingGapElement>(
    html`<tip-funding-gap lang=${lang} .data=${data}>In 2016 there was <a href="#">a report</a>.</tip-funding-gap>`,
  ).then(settled);

/** Widths of the pieces of all bars, in pixels. */
const pieces = (figure: Element) =>
  [...(figure.shadowRoot?.querySelectorAll<HTMLElement>('.bar') ?? [])].map((bar) =>
    [...bar.children].map((piece) => ({
      kind: piece.className,
      share: Math.round((1000 * piece.getBoundingClientRect().width) / bar.getBoundingClientRect().width) / 10,
    })),
  );

describe('<tip-funding-gap>', () => {
  it("shows the article's numbers in words, bars and a table", async () => {
    const figure = await fromAttributes();

    expect(textIn(figure, '.title')).to.equal('Victim protection funding fell while identified victims rose');
    expect(textIn(figure, '.big')).to.equal('171,010 eurosin 2016, almost 10,000 less than in 2015 (about 5%)');
    expect(textsIn(figure, '.rows b')).to.deep.equal(['2015', '2016']);
    expect(textsIn(figure, '.rows .label')).to.deep.equal(['about 181,000 euros', '171,010 euros']);
    expect(plain(figure.summary)).to.contain('almost 10,000 euros less than in 2015');
    expect(tableOf(figure)).to.deep.equal([
      ['Year', 'Euros', 'Precision'],
      ['2015', 'about 181,000', 'approximate'],
      ['2016', '171,010', 'exact'],
      ['Change from 2015 to 2016', 'almost 10,000 less', 'a little below the number'],
    ]);
    expect(isSeen(inside(figure, 'slot'))).to.equal(false);
  });

  it('draws every bar from zero, solid to what is known and hatched for the stated difference', async () => {
    const [before, after] = pieces(await fromAttributes());

    expect(before).to.deep.equal([
      {kind: 'solid', share: 94.5},
      {kind: 'about', share: 5.5},
    ]);
    expect(after).to.deep.equal([{kind: 'solid', share: 94.5}]);
  });

  it('hatches the end of a rounded amount so that it is seen beside a far larger one', async () => {
    const [small] = pieces(await fromData({currency: 'EUR', amounts: '2015: about 20000; 2016: 200000'}));

    expect(small).to.deep.equal([
      {kind: 'solid', share: 7},
      {kind: 'about', share: 3},
    ]);
  });

  it('draws what is missing of a stated need, in proportion', async () => {
    const figure = await fromData(need);

    expect(pieces(figure)).to.deep.equal([
      [
        {kind: 'solid', share: 68.4},
        {kind: 'gap', share: 31.6},
      ],
    ]);
    expect(textIn(figure, '.rows .rest')).to.equal('about 79,000 short of 250,000 needed');
    expect(textIn(figure, '.notes')).to.equal('The need is stated by the shelters (outlined, hatched).');
  });

  it('marks a need that is met with a line where it stands', async () => {
    const figure = await fromData({...need, need: 136808});
    const [bar, line] = ['.bar', '.need'].map((selector) => inside(figure, selector)!.getBoundingClientRect());

    expect((line!.right - bar!.left) / bar!.width).to.be.closeTo(0.8, 0.01);
  });

  it('draws a year without figure as a box that says so, never as zero', async () => {
    const figure = await fromData({currency: 'EUR', amounts: {2015: 'unknown', 2016: 'withheld'}});

    expect(textsIn(figure, '.none')).to.deep.equal(['No figure in this source', 'Withheld to protect people']);
    expect(inside(figure, '.bar')).to.equal(null);
    expect(allText(figure)).not.to.match(/\b0\b/);
  });

  it('gives the same text, table and CSV for every way in', async () => {
    const text = JSON.stringify({version: 1, 'funding-gap': section});
    const figures = [
      await fromAttributes(),
      await fromData(section),
      await fixture<FundingGapElement>(
        html`<tip-funding-gap
          ><script type="application/json">
            ${text}
          </script></tip-funding-gap
        >`,
      ).then(settled),
      await fixture<FundingGapElement>(html`<tip-funding-gap src=${echoUrl(text)}></tip-funding-gap>`).then(settled),
    ];
    const [first, ...others] = figures.map((figure) => [allText(figure), tableOf(figure), figure.toCsv()]);

    expect(first?.[0]).to.contain('171,010 euros');
    for (const other of others) expect(other).to.deep.equal(first);
  });

  it('takes a need from attributes as from data', async () => {
    const figure = await fixture<FundingGapElement>(
      html`<tip-funding-gap
        currency="EUR"
        purpose="shelter"
        amounts="2016: 171010"
        need="250000"
        need-source="the shelters"
        example="need"
      ></tip-funding-gap>`,
    ).then(settled);

    expect(textIn(figure, '.tag')).to.equal('Example data for the stated need');
    expect(allText(figure)).to.equal(allText(await fromData({...need, example: 'need'})));
    expect(figure.summary).to.contain('about two thirds of the stated need');
  });

  it('hands out a CSV with the currency as its ISO code, and amounts as data write them', async () => {
    const csv = (await fromAttributes()).toCsv().trim().split('\r\n');
    const source = '"Trafficking in Persons Report 2017, as reported by Kosovo 2.0",2017-06-29';

    expect(csv).to.deep.equal([
      'Year,Value,Unit,Precision,Note,Source,As of',
      `2015,about 181000,EUR,approximate,,${source}`,
      `2016,171010,EUR,exact,,${source}`,
      `Change from 2015 to 2016,almost -10000,EUR,a little below the number,,${source}`,
    ]);
  });

  it('lets attributes override the data, and follows them', async () => {
    const figure = await fixture<FundingGapElement>(
      html`<tip-funding-gap .data=${section} currency="USD"></tip-funding-gap>`,
    ).then(settled);
    expect(textIn(figure, '.big strong')).to.equal('171,010 US dollars');

    figure.setAttribute('amounts', '2015: 100000; 2016: 120000');
    figure.data = {...section, change: undefined};
    await figure.settled;
    expect(textIn(figure, '.title')).to.equal('Victim protection funding rose, and so did identified victims');
  });

  it('speaks Albanian where the page does', async () => {
    const figure = await fromData(section, 'sq');

    expect(textIn(figure, '.title')).to.equal(
      'Fondet për mbrojtjen e viktimave u ulën, viktimat e identifikuara u shtuan',
    );
    expect(textsIn(figure, '.rows .label')).to.deep.equal(['rreth 181 000 euro', '171 010 euro']);
    expect(tableOf(figure)[0]).to.deep.equal(['Viti', 'Euro', 'Saktësia']);
  });

  it('shows the fallback and no number where the data are refused', async () => {
    let figure: FundingGapElement | undefined;
    const act = async () => (figure = await fromData({...section, amounts: {2015: '181,000', 2016: 171010}}));
    let lines: string[] = [];
    const events = await eventsOf('tip-error', async () => (lines = await errorLines(act)));

    expect(figure?.state).to.equal('error');
    expect(figure?.error?.path).to.equal('amounts["2015"]');
    expect(events.map(({error}) => error.code)).to.deep.equal(['schema']);
    expect(lines).to.have.length(1);
    expect(lines[0]).to.contain('<tip-funding-gap> amounts["2015"]').and.contain('write 181000 without separators');
    expect(isSeen(figure!.querySelector('a'))).to.equal(true);
    expect(allText(figure!)).not.to.match(/\d/);
    expect(figure!.toCsv()).to.equal('');
  });

  it('refuses a need that nobody stands for', async () => {
    const lines = await errorLines(async () => {
      const figure = await fromData({...need, needSource: undefined});

      expect(figure.error?.path).to.equal('needSource');
      expect(allText(figure)).not.to.contain('250');
    });

    expect(lines).to.have.length(1);
  });

  it('stays inside its column from 280 to 760 pixels, and sets the marks beside the labels from 560 on', async () => {
    const column = await fixture<HTMLElement>(
      html`<div>
        <tip-funding-gap .data=${section}></tip-funding-gap><tip-funding-gap .data=${need}></tip-funding-gap>
      </div>`,
    );
    const figures = [...column.querySelectorAll<FundingGapElement>('tip-funding-gap')];
    await Promise.all(figures.map(settled));

    for (const width of [280, 320, 420, 680, 760]) {
      column.style.width = `${width}px`;
      for (const figure of figures) {
        const edge = column.getBoundingClientRect().right + 0.5;
        const over = [...figure.shadowRoot!.querySelectorAll('.rows *, .big *, .summary')].filter(
          (element) => element.getBoundingClientRect().right > edge,
        );
        const [bar, label] = ['.bar', '.label'].map((selector) => inside(figure, selector)!.getBoundingClientRect());

        expect(over.length, `${width}px`).to.equal(0);
        expect(bar!.right <= label!.left, `${width}px`).to.equal(width >= 560);
        expect(bar!.top >= label!.bottom, `${width}px`).to.equal(width < 560);
      }
    }
  });

  it('keeps its marks where backgrounds are dropped', async function () {
    if (!(await emulate({features: {'forced-colors': 'active'}}))) this.skip();
    const figure = await fromData(need);
    const style = (kind: string) => getComputedStyle(inside(figure, `.${kind}`)!);

    try {
      expect(style('solid').forcedColorAdjust).to.equal('none');
      expect(style('solid').borderTopColor).to.equal(getComputedStyle(inside(figure, '.title')!).color);
      expect(style('gap').borderTopColor).not.to.equal(style('solid').borderTopColor);
    } finally {
      await emulate({});
    }
  });

  for (const [name, data] of Object.entries({
    change: section,
    need,
    'a need that is met': {...need, need: 150000},
    'missing years': {currency: 'EUR', amounts: '2015: unknown; 2016: withheld'},
  })) {
    it(`has nothing for axe to find: ${name}`, async () => {
      await expect(await fromData(data)).to.be.accessible();
    });
  }

  it('fetches no chart code for two years', async () => {
    await fromAttributes();
    const fetched = performance.getEntriesByType('resource').map(({name}) => name);

    expect(fetched.some((name) => name.includes('funding-gap.ts'))).to.equal(true);
    expect(fetched.some((name) => /draw-chart|chart\.js\/dist/.test(name))).to.equal(false);
  });
});
