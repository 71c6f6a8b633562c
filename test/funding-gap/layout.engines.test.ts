import {expect, fixture, html} from '@open-wc/testing';
import '@tip-figures/funding-gap/define.js';
import type {FundingGapElement} from '@tip-figures/funding-gap/funding-gap.js';
import {settled, textIn, textsIn} from '../support/reading.js';
import {expectLabelsApart} from '../victims-trend/labels.js';

const base = {currency: 'EUR', verb: 'allocated', purpose: 'victim-protection', country: 'XK'};
const marks =
  '2011: 100000; 2012: over 110000; 2013: at least 120000; 2014: up to 130000; 2015: under 120000; 2016: 90000..140000; 2017: withheld; 2018: unreported; 2019: about 99000';
const years = Array.from({length: 12}, (_, index) => `${2005 + index}: ${4 + ((index * 7) % 30)}00000`).join('; ');
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

const texts = '.amounts :is(b, .value, .also, .change, .none, .need .says > span, .note), [part~=title]';

describe('the layout of a <tip-funding-gap>', () => {
  for (const [name, data] of [
    ['two years', {...base, amounts: '2015: about 181000; 2016: 171010', change: 'almost -10000'}],
    ['every precision', {...base, amounts: marks}],
    ['long amounts', long],
    ['a need', {...base, amounts: '2015: 3; 2016: 171010', need: 250000, needSource: 'the shelters'}],
    ['twelve years', {...base, amounts: years}],
  ] as const) {
    for (const [lang, dir] of [
      ['en', 'ltr'],
      ['sq', 'ltr'],
      ['en', 'rtl'],
    ] as const) {
      it(`keeps every label clear from 280 to 760 pixels: ${name}, ${lang}, ${dir}`, async () => {
        await expectLabelsApart(await drawn(data, {lang, dir}), texts);
      });
    }
  }

  it('keeps every label clear where there is little room', async () => {
    await expectLabelsApart(await drawn({...base, amounts: marks}, {size: 'compact'}), texts);
    await expectLabelsApart(await drawn(long, {size: 'compact'}), texts);
  });

  it('breaks no number and no word of a currency in a narrow column', async () => {
    const amounts = '2016: 123456789; 2017: 234567891';
    const figure = await drawn({country: 'DE', currency: 'BAM', amounts});
    figure.parentElement!.style.width = '280px';
    const label = figure.shadowRoot!.querySelector('.latest .value')!;
    const text = [...label.childNodes].find((node) => node.textContent!.trim())!;
    const words = [...text.textContent!.matchAll(/[^ -]+/g)];

    expect(textIn(figure, '.latest .value')).to.equal('234,567,891 Bosnia-Herzegovina convertible marks');
    for (const {0: word, index} of words) {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      expect(range.getClientRects().length, word).to.equal(1);
    }
  });

  it('draws as many years as there are, each with its amount', async () => {
    const figure = await drawn({...base, amounts: `${years}; 2017: unknown; 2018: 2100000`});

    expect(textsIn(figure, '.amounts b')).to.have.length(14);
    expect(textIn(figure, '.latest')).to.equal('2018 2.1 million euros');
    await expect(figure).to.be.accessible();
  });

  it('mirrors bars where the page reads from right to left', async () => {
    const figure = await drawn({...base, amounts: '2015: 100; 2016: 50'}, {dir: 'rtl'});
    const [bar, piece] = ['.latest .bar', '.latest .bar i'].map((one) =>
      figure.shadowRoot!.querySelector(one)!.getBoundingClientRect(),
    );

    expect(piece!.right).to.be.closeTo(bar!.right, 1);
    expect(piece!.left).to.be.above(bar!.left + 10);
  });
});
