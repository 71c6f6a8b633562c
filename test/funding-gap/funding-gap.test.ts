import {expect, fixture, html} from '@open-wc/testing';
import '@tip-figures/funding-gap/define.js';
import type {FundingGapElement} from '@tip-figures/funding-gap/funding-gap.js';
import {emulate} from '../support/emulate.js';
import {echoUrl} from '../support/faults-urls.js';
import {allText, errorLines, eventsOf, inside, isSeen, settled, tableOf, textIn, textsIn} from '../support/reading.js';

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

const albania = {
  country: 'AL',
  currency: 'ALL',
  purpose: 'shelter',
  amounts: {2016: {value: 15_300_000, also: {USD: 138340}}, 2017: {value: 20_200_000, also: {USD: 182640}}},
};
const marks =
  '2011: 100000; 2012: over 110000; 2013: at least 120000; 2014: up to 130000; 2015: under 120000; 2016: 90000..140000; 2017: withheld; 2018: unreported; 2019: about 99000';

/** The pieces of all bars: their kinds, and how wide they are in per cent of the row. */
const pieces = (figure: Element) =>
  [...(figure.shadowRoot?.querySelectorAll<HTMLElement>('[part=figure] .bar') ?? [])].map((bar) =>
    [...bar.children]
      .map((piece) => {
        const share = piece.getBoundingClientRect().width / bar.getBoundingClientRect().width;
        return `${piece.className || 'solid'} ${Math.round(1000 * share) / 10}`;
      })
      .join(', '),
  );

describe('<tip-funding-gap>', () => {
  it('shows the amounts, and the difference only as its source states it', async () => {
    const figure = await fromAttributes();

    expect(textIn(figure, '[part~=title]')).to.equal('Money allocated: victim protection, Kosovo');
    expect(textsIn(figure, '.amounts li')).to.deep.equal([
      '2015 about 181,000 euros',
      '2016 171,010 euros almost 10,000 less',
    ]);
    expect(tableOf(figure)).to.deep.equal([
      ['Period', 'Euros'],
      ['2015', 'about 181,000'],
      ['2016', '171,010'],
      ['Change from 2015 to 2016', 'almost 10,000 less'],
    ]);
    expect(isSeen(inside(figure, 'slot'))).to.equal(false);
  });

  it('draws every bar from zero, hatched where it is rounded and dashed where it fell', async () => {
    const figure = await fromAttributes();
    const colors = [...figure.shadowRoot!.querySelectorAll('[part=figure] .bar i:first-child')].map(
      (one) => getComputedStyle(one).backgroundColor,
    );

    expect(pieces(figure)).to.deep.equal(['solid 94.5, about 5.5', 'solid 94.5, rest 5.5']);
    expect(colors, 'the latest is dark').to.deep.equal(['rgb(111, 143, 166)', 'rgb(15, 58, 91)']);
    expect(getComputedStyle(inside(figure, '.rest')!).borderTopStyle).to.equal('dashed');
  });

  it('draws no gap that its source does not state, and none for a rise', async () => {
    expect(pieces(await fromData({...section, change: undefined}))).to.deep.equal(['solid 95, about 5', 'solid 94.5']);
    const risen = await fromData({currency: 'EUR', amounts: '2015: 100; 2016: 125', change: 25});
    expect(pieces(risen)).to.deep.equal(['solid 80', 'solid 100']);
    expect(textIn(risen, '.latest')).to.equal('2016 125 euros 25 more');
  });

  it('draws a stated fall from an amount that is not known', async () => {
    const figure = await fromData({currency: 'EUR', amounts: '2015: unknown; 2016: 75', change: 'about -25'});

    expect(pieces(figure)).to.deep.equal(['solid 75, rest 25']);
    expect(textsIn(figure, '.amounts li')).to.deep.equal([
      '2015 No figure in this source',
      '2016 75 euros about 25 less',
    ]);
  });

  for (const width of [320, 680]) {
    it(`puts the difference below the end of its bar: ${width} px`, async () => {
      const figure = await fromAttributes();
      figure.parentElement!.style.width = `${width}px`;
      const [bar, change] = ['.latest .marks', '.change'].map((one) => inside(figure, one)!.getBoundingClientRect());

      expect(change!.top).to.be.at.least(bar!.bottom);
      expect(change!.right).to.be.closeTo(bar!.right, 1);
    });
  }

  it('draws each precision in its own way, and no number as no bar', async () => {
    const figure = await fromData({currency: 'EUR', amounts: marks});

    expect(pieces(figure).map((bar) => bar.replaceAll(/ [\d.]+/g, ''))).to.deep.equal([
      'solid',
      'solid, over',
      'solid, at-least',
      'up-to',
      'under',
      'solid, range',
      'solid, about',
    ]);
    expect(textsIn(figure, '[part=figure] .none')).to.deep.equal([
      'Withheld to protect people',
      'The government did not report this',
    ]);
  });

  it('outlines a stated need to its length, and says who states it', async () => {
    const figure = await fromData(need);

    expect(textsIn(figure, '.amounts li')).to.deep.equal(['171,010 euros', '250,000 euros needed (the shelters)']);
    expect(pieces(figure)).to.deep.equal(['solid 68.4', 'rest 100']);
    expect(pieces(await fromData({...need, need: 136808}))).to.deep.equal(['solid 100', 'rest 80']);
  });

  it('shows one amount above a bar of the whole line', async () => {
    const figure = await fromData({...section, change: undefined, verb: 'pledged', amounts: '2017: 2.2 million'});

    expect(textIn(figure, '[part~=title]')).to.equal('Money pledged: victim protection, Kosovo, 2017');
    expect(textsIn(figure, '.amounts li')).to.deep.equal(['2.2 million euros']);
    expect(pieces(figure)).to.deep.equal(['solid 100']);
  });

  it('sets another currency beside the amount where there is room, and in the table', async () => {
    const figure = await fromData(albania);
    const isRoomAt = (width: number) => {
      figure.parentElement!.style.width = `${width}px`;
      return inside(figure, '.also')!.checkVisibility();
    };

    expect([isRoomAt(320), isRoomAt(680)]).to.deep.equal([false, true]);
    expect(textsIn(figure, '.also')).to.deep.equal(['(138,340 US dollars)', '(182,640 US dollars)']);
    expect(tableOf(figure)).to.deep.equal([
      ['Period', 'Lekë'],
      ['2016', '15.3 million'],
      ['2017', '20.2 million'],
      ['US dollars'],
      ['2016', '138,340'],
      ['2017', '182,640'],
    ]);
    expect(figure.toCsv()).to.contain('2017,20200000,ALL,exact').and.contain('2017,182640,USD,exact');
  });

  it('has people in its table alone', async () => {
    const figure = await fromData({...section, victims: '2015: 28; 2016: 36'});

    expect(textIn(figure, '[part=figure]')).not.to.contain('36');
    expect(tableOf(figure).at(-1)).to.deep.equal(['Victims identified, 2016', '36']);
    expect(figure.toCsv()).to.contain('"Victims identified, 2016",36,people,exact');
  });

  it('highlights one amount and ties a note to another', async () => {
    const figure = await fixture<FundingGapElement>(
      html`<tip-funding-gap .data=${section} highlight="2015" annotation="2016: half a year"></tip-funding-gap>`,
    ).then(settled);

    expect(textsIn(figure, '.lit b')).to.deep.equal(['2015']);
    expect(textIn(figure, '.latest [part=note]')).to.equal('half a year');
  });

  for (const size of ['full', 'compact']) {
    it(`highlights an amount by its list, and the difference, each with its note: ${size}`, async () => {
      const figure = await fixture<FundingGapElement>(
        html`<tip-funding-gap
          size=${size}
          .data=${{...section, victims: '2016: 36', highlight: 'amounts/2016', annotation: {change: 'the article’s words'}}}
        ></tip-funding-gap>`,
      ).then(settled);

      expect(textsIn(figure, '.lit b')).to.deep.equal(['2016']);
      expect(textIn(figure, '.change + [part=note]')).to.equal('the article’s words');
      figure.data = {...section, highlight: 'change'};
      await settled(figure);
      expect(textsIn(figure, '.lit')).to.deep.equal(['almost 10,000 less']);
    });
  }

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

  it('speaks Albanian where the page does', async () => {
    const figure = await fromData({...section, purpose: 'victim-protection'}, 'sq');

    expect(textIn(figure, '[part~=title]')).to.equal('Para të ndara: mbrojtja e viktimave, Kosova');
    expect(textsIn(figure, '.amounts li')).to.deep.equal([
      '2015 rreth 181 000 euro',
      '2016 171 010 euro gati 10 000 më pak',
    ]);
    expect(textIn(await fromData(need, 'sq'), '.need')).to.equal('nevojiten 250 000 euro (the shelters)');
  });

  it('shows the last two amounts where there is little room, with a need', async () => {
    const small = (data: object) =>
      fixture<FundingGapElement>(html`<tip-funding-gap size="compact" .data=${data}></tip-funding-gap>`).then(settled);

    expect(textsIn(await small({currency: 'EUR', amounts: marks}), '.amounts b')).to.deep.equal(['2018', '2019']);
    expect(textsIn(await small(albania), '.amounts li')).to.deep.equal([
      '2016 15.3 million lekë',
      '2017 20.2 million lekë',
    ]);
    expect(textsIn(await small(need), '.amounts li')).to.deep.equal([
      '171,010 euros',
      '250,000 euros needed (the shelters)',
    ]);
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
    const figure = await fromAttributes();
    const style = (selector: string) => getComputedStyle(inside(figure, selector)!);

    try {
      expect(style('.bar i').forcedColorAdjust).to.equal('none');
      expect(style('.bar i').borderTopColor).to.equal(style('.title').color);
      expect(style('.bar .rest').borderTopStyle).to.equal('dashed');
    } finally {
      await emulate({});
    }
  });

  for (const [name, data] of Object.entries({
    change: section,
    need,
    'one amount': {...albania, amounts: '2016: 5'},
    'every precision': {currency: 'EUR', amounts: marks},
  })) {
    for (const lang of ['en', 'sq']) {
      it(`has nothing for axe to find: ${name} in ${lang}`, async () => {
        await expect(await fromData(data, lang)).to.be.accessible();
      });
    }
  }
});
