import {expect, fixture, html} from '@open-wc/testing';
import {dataTable} from '@tip-figures/core/frame/data-table.js';
import {basesIn} from '@tip-figures/core/frame/table-lines.js';
import type {TableRow} from '@tip-figures/core/text/words/figure-words.js';
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

/** The rows of a drawn table, cell by cell. */
const cellsOf = (root: HTMLElement) =>
  [...root.querySelectorAll('tr')].map((one) =>
    [...one.cells].map((cell) => cell.innerText.replace(/\s+/g, ' ').trim()),
  );

const drawn = (rows: readonly TableRow[]) =>
  fixture<HTMLElement>(
    html`<div>
      ${dataTable({caption: 'Rows', rowHeading: 'Group', valueHeading: 'People', rows}, textContextOf('tier-badge', 'en'))}
    </div>`,
  );

describe('a data table', () => {
  it('has what, value and the year before, and heads of groups, with the others first', async () => {
    const table = await drawn([
      {label: 'Identified', value: '36', raw: '36'},
      {label: 'Identified, 2015', value: '28', raw: '28', earlier: '2015'},
      {label: 'female', value: '34', raw: '34', group: 'Sex', note: '“34 women” in the article'},
      {label: 'female, 2015', value: '20', raw: '20', group: 'Sex', earlier: '2015', note: 'a guess'},
      {label: 'in all', value: '2', raw: '2'},
    ]);

    expect(cellsOf(table)).to.deep.equal([
      ['Group', 'People', '2015'],
      ['Identified', '36', '28'],
      ['in all', '2', ''],
      ['Sex'],
      ['female “34 women” in the article; 2015: a guess', '34', '20'],
    ]);
    expect(table.querySelector('[scope=rowgroup]')?.getAttribute('colspan')).to.equal('3');
  });

  it('says of which period each earlier value is where these differ', async () => {
    const table = await drawn([
      {label: 'Identified', value: '36', raw: '36'},
      {label: 'Identified, 2015', value: '28', raw: '28', earlier: '2015'},
      {label: 'Identified, 2014', value: '25', raw: '25', earlier: '2014'},
    ]);

    expect(cellsOf(table)).to.deep.equal([
      ['Group', 'People', 'Before'],
      ['Identified', '36', '2015: 28 2014: 25'],
    ]);
  });

  it('has years in a row with one rating as one row, of one government, without what sets them apart', async () => {
    const year = (of: string, on: number, value: string, note?: string): TableRow => ({
      ...{label: `${of}${on}`, value, raw: value, year: on},
      ...(note && {note}),
    });
    const table = await drawn([
      year('', 2001, 'Tier 2'),
      year('', 2002, 'Tier 2'),
      year('', 2004, 'Tier 2'),
      year('', 2005, 'Tier 2', 'A remark.'),
      year('', 2006, 'Tier 3'),
      year('Albania, ', 2007, 'Tier 3'),
      year('Kosovo, ', 2008, 'Tier 3'),
      year('Kosovo, ', 2009, 'Tier 3'),
    ]);

    expect(cellsOf(table).map(([name]) => name)).to.deep.equal([
      ...['Group', '2001–2002', '2004', '2005 A remark.', '2006', 'Albania, 2007', 'Kosovo, 2008–2009'],
    ]);
  });

  it('joins no two equal counts', async () => {
    const table = await drawn([row(5), row(5)]);

    expect(cellsOf(table)).to.have.length(3);
  });

  it('is told below what its values rest on, once', () => {
    const rows = [2001, 2002, 2003, 2005].map((year) => ({
      ...{label: String(year), value: year === 2002 ? 'Tier 3' : 'Tier 2', raw: '2', year},
      basis: year === 2003 ? 'by elimination' : 'one transcription',
    }));
    const text = textContextOf('tier-badge', 'en');

    expect(basesIn(rows, text)).to.deep.equal(['2001–2002 and 2005: one transcription', '2003: by elimination']);
    expect(basesIn(rows.slice(0, 2), text)).to.deep.equal(['one transcription']);
  });

  for (const width of [280, 320, 680]) {
    it(`has its columns side by side at ${width} px, and none outside`, async () => {
      const figure = await draw('<tip-victims-trend lang="en" points="2015: about 28; 2016: 36"></tip-victims-trend>');
      figure.parentElement!.style.inlineSize = `${width}px`;
      figure.shadowRoot!.querySelector<HTMLElement>('.tools button')!.click();
      await until(() => inside(figure, '.table')?.hidden === false, 'the table is open');
      const table = inside(figure, '.table')!;

      for (const one of table.querySelectorAll('tr')) {
        expect(new Set([...one.cells].map((cell) => cell.getBoundingClientRect().top)).size).to.equal(1);
      }
      expect(table.scrollWidth).to.be.at.most(width);
    });
  }
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
