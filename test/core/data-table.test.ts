import {expect, fixture, html} from '@open-wc/testing';
import {dataTable} from '@tip-figures/core/frame/data-table.js';
import '@tip-figures/victims-trend/define.js';
import {draw} from '../support/draw.js';
import {inside, textIn} from '../support/reading.js';
import {textContextOf, type TestLanguage} from '../support/text-context.js';
import {until} from '../support/until.js';

const row = (number: number) => ({
  label: `Row ${number}`,
  value: String(number),
  raw: String(number),
  unit: 'people',
  precision: 'exact',
});

const tableOf = async (length: number, locale: TestLanguage = 'en') => {
  const rows = Array.from({length}, (_, index) => row(index + 1));
  const table = {caption: 'Rows', rowHeading: 'Row', valueHeading: 'People', rows};
  const text = textContextOf('tier-badge', locale);
  return fixture<HTMLElement>(html`<div>${dataTable(table, text)}</div>`);
};

const textsOf = (root: HTMLElement, selector: string) =>
  [...root.querySelectorAll(selector)].map(({textContent}) => textContent.replace(/\s+/g, ' ').trim());

describe('a data table in a narrow column', () => {
  it('puts the last columns below the value, and keeps its caption in sight', async () => {
    const figure = await draw('<tip-victims-trend lang="en" points="2015: about 28; 2016: 36"></tip-victims-trend>');
    figure.shadowRoot!.querySelector<HTMLElement>('.tools button')!.click();
    await until(() => inside(figure, '.table')?.hidden === false, 'the table is open');
    const table = inside(figure, '.table')!;
    const shown = () =>
      [...table.querySelectorAll('thead th')].flatMap((one) => (one.getClientRects().length ? one.textContent : []));

    figure.parentElement!.style.inlineSize = '680px';
    expect(shown()).to.deep.equal(['Year', 'People', 'Precision', 'Source']);
    figure.parentElement!.style.inlineSize = '320px';
    expect(shown()).to.deep.equal(['Year', 'People']);
    expect(textIn(figure, 'tbody td')).to.equal('about 28');

    table.querySelector<HTMLElement>('table')!.style.inlineSize = '900px';
    expect(table.querySelector('caption')!.getBoundingClientRect().width).to.be.at.most(320);
  });
});

describe('a long data table', () => {
  it('keeps a tier and its number in one line, where paper has two columns of rows', async () => {
    const table = {caption: 'Tiers', rowHeading: 'Report', valueHeading: 'Tier', rows: [{...row(1), value: 'Tier 2'}]};
    const drawn = await fixture<HTMLElement>(html`<div>${dataTable(table, textContextOf('tier-badge', 'en'))}</div>`);

    expect(drawn.querySelector('td')!.textContent).to.equal('Tier\u00a02');
  });

  it('keeps a short value in one line', async () => {
    const figure = await draw(
      '<tip-victims-trend lang="en" points="2015: under 5; 2016: unreported"></tip-victims-trend>',
    );
    figure.shadowRoot!.querySelector<HTMLElement>('.tools button')!.click();
    await until(() => inside(figure, '.table')?.hidden === false, 'the table is open');
    const values = [...figure.shadowRoot!.querySelectorAll<HTMLElement>('tbody td:nth-child(2)')];
    inside(figure, 'table')!.style.inlineSize = '10px';

    expect(values.map((value) => value.textContent.replace(/\s/g, ' '))).to.deep.equal([
      'fewer than 5',
      'not reported',
    ]);
    for (const value of values) {
      const range = document.createRange();
      range.selectNodeContents(value);
      expect(new Set(Array.from(range.getClientRects(), ({top}) => top)).size, value.textContent).to.equal(1);
    }
  });

  it('has all of 200 rows', async () => {
    const root = await tableOf(200);

    expect(textsOf(root, 'tbody th')).to.have.length(200);
    expect(textsOf(root, 'tfoot td')).to.deep.equal([]);
  });

  it('ends after 200 rows, and says where the others are', async () => {
    const root = await tableOf(1201);

    expect(textsOf(root, 'tbody th').at(-1)).to.equal('Row 200');
    expect(textsOf(root, 'tfoot td')).to.deep.equal(['1,001 more rows are in the CSV. Download data (CSV)']);
  });

  it('says so in Albanian', async () => {
    const root = await tableOf(201, 'sq');

    expect(textsOf(root, 'tfoot td')[0]).to.equal('Edhe 1 rresht është në CSV. Shkarko të dhënat (CSV)');
  });

  it('hands out the CSV', async () => {
    const points = Object.fromEntries(Array.from({length: 201}, (_, index) => [String(1900 + index), 30]));
    const figure = await draw(`<tip-victims-trend data='${JSON.stringify({points})}'></tip-victims-trend>`);
    inside(figure, 'tfoot button')!.click();
    await until(() => textIn(figure, '.status') !== '', 'something is said');

    expect(textIn(figure, '.status')).to.equal('Download requested');
  });
});
