import {expect, fixture, html} from '@open-wc/testing';
import '@tip-figures/funding-gap/define.js';
import type {FundingGapElement} from '@tip-figures/funding-gap/funding-gap.js';
import {has, inside, settled, textIn, textsIn} from '../support/reading.js';
import {expectLabelsApart} from '../victims-trend/labels.js';

const base = {currency: 'EUR', verb: 'allocated', purpose: 'victim-protection', country: 'XK'};
const marks =
  '2011: 100000; 2012: over 110000; 2013: at least 120000; 2014: up to 130000; 2015: under 120000; 2016: 90000..140000; 2017: withheld; 2018: unreported; 2019: about 99000';
const tenYears = Array.from({length: 12}, (_, index) => `${2005 + index}: ${4 + ((index * 7) % 30)}00000`).join('; ');
const long = {
  country: 'DE',
  currency: 'BAM',
  fiscalYear: 10,
  amounts: {
    FY2017: {value: 999_999_999_999, qualifier: 'at-least', also: {USD: 999_999_999_999}},
    FY2018: {value: 123_456_789_012, qualifier: 'about'},
  },
};

async function drawn(data: unknown, {dir = 'ltr', lang = 'en', size = 'full'} = {}) {
  const column = await fixture<HTMLElement>(
    html`<div dir=${dir} lang=${lang}>
      <tip-funding-gap loading="eager" size=${size} .data=${data}></tip-funding-gap>
    </div>`,
  );
  return settled(column.firstElementChild as FundingGapElement);
}

const rows = '.amounts b, .amounts .label, .amounts .none, .amounts small.lack, .title, .notes';
const columns = '.columns .value, .columns .date, .sides .section span, .title, .notes';

describe('the layout of a <tip-funding-gap>', () => {
  for (const [name, data, selector] of [
    ['two years', {...base, amounts: '2015: about 181000; 2016: 171010', change: 'almost -10000'}, rows],
    ['every precision', {...base, amounts: marks}, rows],
    ['long amounts', long, rows],
    ['a need', {...base, amounts: '2016: 171010', need: 250000, needSource: 'the shelters'}, rows],
    [
      'one amount',
      {...long, amounts: {FY2018: {value: 999_999_999_999, also: {USD: 1_234_567}}}},
      '.big > *, .title, .notes',
    ],
    ['people', {...base, amounts: '2015: about 181000; 2016: 171010', victims: '2015: 28; 2016: 36'}, columns],
    [
      'nine years of people',
      {
        ...base,
        amounts: marks,
        victims:
          '2011: 5; 2012: 12; 2013: 120; 2014: about 30; 2015: 22; 2016: 9..19; 2017: unknown; 2018: 4; 2019: 1200',
      },
      columns,
    ],
    ['a line', {...base, amounts: tenYears}, '.plot .at, .title, .subtitle'],
    ['a line of long amounts', {...base, amounts: `${tenYears}; 2017: 1234567.5`}, '.plot .at, .title, .subtitle'],
  ] as const) {
    for (const [lang, dir] of [
      ['en', 'ltr'],
      ['sq', 'ltr'],
      ['en', 'rtl'],
    ] as const) {
      it(`keeps every label clear from 280 to 760 pixels: ${name}, ${lang}, ${dir}`, async () => {
        await expectLabelsApart(await drawn(data, {lang, dir}), selector);
      });
    }
  }

  it('keeps every label clear where there is little room', async () => {
    await expectLabelsApart(await drawn({...base, amounts: marks}, {size: 'compact'}), rows);
    await expectLabelsApart(await drawn(long, {size: 'compact'}), rows);
  });

  it('keeps values apart, and inside the figure, in a reader’s own spacing of letters and words', async () => {
    const figure = await drawn({...base, amounts: '2015: about 181000; 2016: 171010', victims: '2015: 28; 2016: 36'});
    const spacing = new CSSStyleSheet();
    spacing.replaceSync('* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important }');
    figure.shadowRoot!.adoptedStyleSheets.push(spacing);
    figure.parentElement!.style.inlineSize = '320px';
    const [left, right] = [...figure.shadowRoot!.querySelectorAll('.columns .value')].map((value) => {
      const words = document.createRange();
      words.selectNodeContents(value);
      return words.getBoundingClientRect();
    });

    expect(left!.left).to.be.at.least(figure.getBoundingClientRect().left - 1);
    expect(right!.left - left!.right).to.be.above(8);
  });

  it('breaks no number and no word of a currency in a narrow column', async () => {
    const amounts = '2016: 123456789; 2017: 234567891';
    const figure = await drawn({country: 'DE', currency: 'BAM', amounts});
    figure.parentElement!.style.width = '280px';
    const [label] = figure.shadowRoot!.querySelectorAll('.amounts .label');
    const text = label!.firstChild!.nodeType === Node.TEXT_NODE ? label!.firstChild! : label!.childNodes[1]!;
    const words = [...text.textContent!.matchAll(/[^ -]+/g)];

    expect(textIn(figure, '.amounts .label')).to.equal('123,456,789 Bosnia-Herzegovina convertible marks');
    for (const {0: word, index} of words) {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      expect(range.getClientRects().length, word).to.equal(1);
    }
  });

  it('stands at the edge where the page begins, also from right to left', async () => {
    const one = {country: 'QA', currency: 'QAR', amounts: {2020: {value: 'just over 10 million', also: {USD: 5}}}};
    const short = {country: 'HT', currency: 'HTG', amounts: {2023: 0}, need: '50 million', needSource: 'x'};
    const alignOf = (figure: Element, selector: string) =>
      getComputedStyle(figure.shadowRoot!.querySelector(selector)!).textAlign;

    expect(alignOf(await drawn(one, {lang: 'en', dir: 'rtl'}), '.big strong')).to.equal('right');
    const needed = await drawn(short, {lang: 'en', dir: 'rtl'});
    expect([alignOf(needed, '.amounts .lack'), alignOf(needed, '.amounts .label')]).to.deep.equal(['right', 'left']);
  });

  it('stands money beside people from 560 pixels on, above them in a narrower column', async () => {
    const figure = await drawn({...base, amounts: '2015: 181000; 2016: 171010', victims: '2015: 28; 2016: 36'});
    for (const width of [280, 540, 560, 760]) {
      figure.parentElement!.style.width = `${width}px`;
      const [money, people] = [...figure.shadowRoot!.querySelectorAll('.columns')].map((one) =>
        one.getBoundingClientRect(),
      );

      expect(money!.bottom === people!.bottom, `${width}px`).to.equal(width >= 560);
      expect(people!.left > money!.right, `${width}px`).to.equal(width >= 560);
    }
  });

  it('draws ten years or more as a line, with a button for each', async () => {
    const figure = await drawn({...base, amounts: `${tenYears}; 2017: unknown; 2018: 2100000`});
    const names = [...figure.shadowRoot!.querySelectorAll('.spots button')].map(({ariaLabel}) => ariaLabel);

    expect(has(figure, 'canvas')).to.equal(true);
    expect(names).to.have.length(14);
    expect(names.slice(-2)).to.deep.equal(['2017: No figure in this source', '2018: 2.1\u00a0million\u00a0euros']);
    expect([textIn(figure, '.subtitle'), textIn(figure, '.news.last')]).to.deep.equal(['In million euros', '2.1']);
    expect(textsIn(figure, '.plot .gap')).to.deep.equal(['no figure']);
    await expect(figure).to.be.accessible();
  });

  it('is a line only from ten years on', async () => {
    expect(has(await drawn({...base, amounts: marks}), 'canvas')).to.equal(false);
    expect(inside(await drawn({...base, amounts: marks}), '.amounts')).not.to.equal(null);
    expect(has(await drawn({...base, amounts: `${marks}; 2020: 5`}), 'canvas')).to.equal(true);
  });

  it('stripes a rounded end in the dark of the latest, and lets nothing stand out of a bar', async () => {
    const figure = await drawn({...base, amounts: '2015: about 181000; 2016: 171010', change: 'almost -10000'});
    const [solid, rounded, latest] = [...figure.shadowRoot!.querySelectorAll('.amounts .bar i')].map(
      (one) => getComputedStyle(one).borderInlineEndColor,
    );

    expect(rounded).to.equal(latest);
    expect(solid).not.to.equal(latest);
    expect(getComputedStyle(inside(figure, '.amounts .bar')!, '::before').content).to.equal('none');
    const [bars, notes] = ['.amounts', '[part=notes]'].map((one) => inside(figure, one)!.getBoundingClientRect());
    expect(notes!.top - bars!.bottom).to.be.at.least(12);
  });

  it('keeps an amount on one line where its column has room', async () => {
    const figure = await drawn({
      country: 'AL',
      currency: 'ALL',
      amounts: '2016: about 15.3 million; 2017: about 20.2 million',
      victims: '2016: 95; 2017: 105',
    });
    figure.parentElement!.style.width = '320px';
    const [earlier, latest] = [...figure.shadowRoot!.querySelectorAll('.value')].map(
      (one) => one.getBoundingClientRect().height / parseFloat(getComputedStyle(one).fontSize),
    );

    expect(latest).to.be.below(2);
    expect(earlier).to.be.below(2);
  });
});
