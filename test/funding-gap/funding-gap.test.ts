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
  verb: 'allocated',
  amounts: '2015: about 181000; 2016: 171010',
  change: 'almost -10000',
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
      verb="allocated"
      amounts="2015: about 181000; 2016: 171010"
      change="almost -10000"
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

const people = {...section, victims: '2015: 28; 2016: 36'};
const albania = {
  country: 'AL',
  currency: 'ALL',
  purpose: 'shelter',
  amounts: {2016: {value: 15_300_000, also: {USD: 138340}}, 2017: {value: 20_200_000, also: {USD: 182640}}},
};
const marks =
  '2011: 100000; 2012: over 110000; 2013: at least 120000; 2014: up to 130000; 2015: under 120000; 2016: 90000..140000; 2017: withheld; 2018: unreported; 2019: about 99000';

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

    expect(textIn(figure, '.title')).to.equal(
      'Kosovo allocated 171,010 euros for victim protection in 2016, almost 10,000 less than in 2015',
    );
    expect(textsIn(figure, '.amounts li')).to.deep.equal(['2015 about 181,000 euros', '2016 171,010 euros']);
    expect(inside(figure, '.big')).to.equal(null);
    expect(textIn(figure, '.notes')).to.contain('worked out from “almost 10,000 less”');
    expect(tableOf(figure)).to.deep.equal([
      ['Year', 'Euros', 'Precision'],
      ['2015', 'about 181,000', 'approximate'],
      ['2016', '171,010', 'exact'],
      ['Change from 2015 to 2016', 'almost 10,000 less', 'a little below the number'],
    ]);
    expect(isSeen(inside(figure, 'slot'))).to.equal(false);
  });

  it('draws every bar from zero, solid to what is known and hatched for the stated difference', async () => {
    const figure = await fromAttributes();
    const [before, after] = pieces(figure);
    const colors = [...figure.shadowRoot!.querySelectorAll('.bar i:first-child')].map(
      (one) => getComputedStyle(one).backgroundColor,
    );

    expect(before).to.deep.equal([
      {kind: '', share: 94.5},
      {kind: 'about', share: 5.5},
    ]);
    expect(after).to.deep.equal([{kind: '', share: 94.5}]);
    expect(colors, 'the latest is dark').to.deep.equal(['rgb(111, 143, 166)', 'rgb(15, 58, 91)']);
    expect(textIn(figure, '.latest')).to.equal('2016 171,010 euros');
  });

  it('hatches the end of a rounded amount so that it is seen beside a far larger one', async () => {
    const [small] = pieces(await fromData({currency: 'EUR', amounts: '2015: about 20000; 2016: 200000'}));

    expect(small).to.deep.equal([
      {kind: '', share: 7},
      {kind: 'about', share: 3},
    ]);
  });

  it('draws each precision in its own way', async () => {
    const figure = await fromData({currency: 'EUR', amounts: marks});

    expect(pieces(figure).map((bar) => bar.map(({kind}) => kind).join(' '))).to.deep.equal([
      '',
      ' over',
      ' at-least',
      'up-to',
      'under',
      ' range',
      ' about',
    ]);
    expect(textsIn(figure, '.none')).to.deep.equal([
      'Withheld to protect people',
      'The government did not report this',
    ]);
    expect(inside(figure, 'canvas')).to.equal(null);
  });

  it('draws what is missing of a stated need, in proportion', async () => {
    const figure = await fromData(need);

    expect(pieces(figure)).to.deep.equal([
      [
        {kind: '', share: 68.4},
        {kind: 'rest', share: 31.6},
      ],
    ]);
    expect(getComputedStyle(inside(figure, '.bar .rest')!).borderTopColor).to.equal('rgb(169, 102, 22)');
    expect(textIn(figure, '.amounts .lack')).to.equal('about 79,000 short of 250,000 euros needed');
    expect(textIn(figure, '.notes')).to.equal('The need is stated by the shelters (outlined).');
  });

  it('draws the amounts before, and the need beside that of its year alone', async () => {
    const amounts = '2014: 125000; 2015: 181000; 2016: 171010';
    const figure = await fromData({...need, amounts});

    expect(textsIn(figure, '.amounts li')).to.deep.equal([
      '2014 125,000 euros',
      '2015 181,000 euros',
      '2016 171,010 euros about 79,000 short of 250,000 euros needed',
    ]);
    expect(pieces(figure).map(([piece]) => piece?.share)).to.deep.equal([50, 72.4, 68.4]);
    expect(inside(figure, 'li:not(.latest) .rest')).to.equal(null);
  });

  it('marks a need that is met with a line where it stands', async () => {
    const figure = await fromData({...need, need: 136808});
    const [bar, line] = ['.bar', '.need'].map((selector) => inside(figure, selector)!.getBoundingClientRect());

    expect((line!.right - bar!.left) / bar!.width).to.be.closeTo(0.8, 0.01);
    expect(line!.top < bar!.top && line!.bottom > bar!.bottom).to.equal(true);
  });

  it('shows one amount as a number with its phrase, and no bar', async () => {
    const figure = await fromData({
      ...albania,
      verb: 'pledged',
      amounts: {2017: {value: 20_200_000, also: {USD: 182640}}},
    });

    expect(textIn(figure, '.title')).to.equal('Albania pledged money for shelters in 2017');
    expect(textIn(figure, '.big')).to.equal('20.2 million lekë (182,640 US dollars) pledged');
    expect(inside(figure, '.bar')).to.equal(null);
  });

  it('sets another currency in brackets, in the table and in the CSV', async () => {
    const figure = await fromData(albania);

    expect(textsIn(figure, '.amounts .label')).to.deep.equal([
      '15.3 million lekë (138,340 US dollars)',
      '20.2 million lekë (182,640 US dollars)',
    ]);
    expect(tableOf(figure)).to.deep.equal([
      ['Year', 'Lekë', 'US dollars'],
      ['2016', '15.3 million', ''],
      ['2016', '', '138,340'],
      ['2017', '20.2 million', ''],
      ['2017', '', '182,640'],
    ]);
    expect(figure.toCsv()).to.contain('2017,20200000,ALL,exact').and.contain('2017,182640,USD,exact');
  });

  it('draws money and people as columns on one axis of time, and loads no chart code', async () => {
    const figure = await fromData({...people, victims: '2015: 28; 2016: 36; 2017: 30'});
    const [money, victims] = [...figure.shadowRoot!.querySelectorAll('.columns')].map((one) =>
      [...one.querySelectorAll('li')].map((column) => plain(column.textContent)),
    );
    const widths = [...figure.shadowRoot!.querySelectorAll('.columns li')].map((one) =>
      Math.round(one.getBoundingClientRect().width),
    );
    const table = tableOf(figure);

    expect(money).to.deep.equal(['about 181,000 2015', '171,010 2016']);
    expect(victims).to.deep.equal(['28 2015', '36 2016', '30 2017']);
    expect(new Set(widths).size, 'a year is as wide in both').to.equal(1);
    expect(textsIn(figure, '.sides .section')).to.deep.equal(['Moneyeuros', 'Peopleidentified victims']);
    expect(table[0]).to.deep.equal(['Year', 'Euros', 'Identified victims', 'Precision']);
    expect(table.at(-1)).to.deep.equal(['Identified victims, 2017', '', '30', 'exact']);
    expect(figure.toCsv()).to.contain('"Identified victims, 2017",30,people,exact');
    expect(inside(figure, 'canvas')).to.equal(null);
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

  it('takes people and a need from attributes as from data', async () => {
    const figure = await fixture<FundingGapElement>(
      html`<tip-funding-gap
        currency="EUR"
        purpose="shelter"
        amounts="2016: 171010"
        victims="2016: 36"
        need="250000"
        need-source="the shelters"
        example="need"
      ></tip-funding-gap>`,
    ).then(settled);

    expect(textIn(figure, '.tag')).to.equal('Example data for the stated need');
    expect(allText(figure)).to.equal(allText(await fromData({...need, victims: {2016: 36}, example: 'need'})));
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
    expect(textIn(figure, '.latest .label')).to.equal('171,010 US dollars');

    figure.setAttribute('amounts', '2015: 100000; 2016: 120000');
    figure.data = {...section, change: undefined};
    await figure.settled;
    expect(textIn(figure, '.title')).to.equal(
      'Kosovo allocated 120,000 US dollars for victim protection in 2016, 20,000 more than in 2015',
    );
  });

  it('speaks Albanian where the page does', async () => {
    const figure = await fromData(section, 'sq');

    expect(textIn(figure, '.title')).to.equal(
      'Në Kosovë u ndanë 171 010 euro për mbrojtjen e viktimave në vitin 2016, gati 10 000 më pak se në vitin 2015',
    );
    expect(textsIn(figure, '.amounts .label')).to.deep.equal(['rreth 181 000 euro', '171 010 euro']);
    expect(tableOf(figure)[0]).to.deep.equal(['Viti', 'Euro', 'Saktësia']);
    expect(textsIn(await fromData(people, 'sq'), '.sides .section')).to.deep.equal([
      'Paraeuro',
      'Personaviktima të identifikuara',
    ]);
  });

  it('shows the last two amounts where there is little room, and whose need it is', async () => {
    const small = (data: object) =>
      fixture<FundingGapElement>(
        html`<tip-funding-gap size="compact" loading="eager" .data=${data}></tip-funding-gap>`,
      ).then(settled);

    expect(textsIn(await small({currency: 'EUR', amounts: marks}), '.amounts b')).to.deep.equal(['2018', '2019']);
    expect(textsIn(await small(people), '.amounts li')).to.deep.equal([
      '2015 about 181,000 euros',
      '2016 171,010 euros',
    ]);
    expect(textIn(await small(people), '.notes')).to.equal('');
    expect(textIn(await small(need), '.notes')).to.equal('The need is stated by the shelters (outlined).');
    const years = Array.from({length: 12}, (_, index) => `${2005 + index}: ${100 + index}`).join('; ');
    const long = await small({currency: 'EUR', amounts: years});
    expect(textsIn(long, '.amounts b')).to.deep.equal(['2015', '2016']);
    expect(inside(long, 'canvas')).to.equal(null);
  });

  it('is amount and verb in a line of text', async () => {
    const figure = await fixture<FundingGapElement>(
      html`<tip-funding-gap size="inline" .data=${section}></tip-funding-gap>`,
    ).then(settled);

    expect(textIn(figure, '.chip')).to.equal('171,010 euros allocated, 2016');
    expect(inside(figure, 'figure')).to.equal(null);
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
    expect(lines[0]).to.contain('<tip-funding-gap> amounts["2015"]').and.contain('write 181000');
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

  it('keeps its marks where backgrounds are dropped', async function () {
    if (!(await emulate({features: {'forced-colors': 'active'}}))) this.skip();
    const figure = await fromData(need);
    const style = (selector: string) => getComputedStyle(inside(figure, selector)!);

    try {
      expect(style('.bar i').forcedColorAdjust).to.equal('none');
      expect(style('.bar i').borderTopColor).to.equal(style('.title').color);
      expect(style('.bar .rest').borderTopStyle).to.equal('solid');
    } finally {
      await emulate({});
    }
  });

  for (const [name, data] of Object.entries({
    change: section,
    people,
    need,
    'one amount': {...albania, amounts: '2016: 5'},
    'a need that is met': {...need, need: 150000},
    'every precision': {currency: 'EUR', amounts: marks},
  })) {
    for (const lang of ['en', 'sq']) {
      it(`has nothing for axe to find: ${name} in ${lang}`, async () => {
        await expect(await fromData(data, lang)).to.be.accessible();
      });
    }
  }

  it('fetches no chart code for fewer than ten years', async () => {
    await fromData({currency: 'EUR', amounts: marks});
    const fetched = performance.getEntriesByType('resource').map(({name}) => name);

    expect(fetched.some((name) => name.includes('funding-gap.ts'))).to.equal(true);
    expect(fetched.some((name) => /draw-chart|chart\.js\/dist/.test(name))).to.equal(false);
  });
});
