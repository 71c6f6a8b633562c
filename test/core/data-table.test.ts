import {expect, fixture, html} from '@open-wc/testing';
import {dataTable} from '@tip-figures/core/frame/data-table.js';
import {textContextOf, type TestLanguage} from '../support/text-context.js';

const row = (number: number) => ({
  label: `Row ${number}`,
  value: String(number),
  raw: String(number),
  unit: 'people',
  precision: 'exact',
});

const tableOf = async (length: number, download = () => {}, locale: TestLanguage = 'en') => {
  const rows = Array.from({length}, (_, index) => row(index + 1));
  const table = {caption: 'Rows', rowHeading: 'Row', valueHeading: 'People', rows};
  const text = textContextOf('tier-badge', locale);
  return fixture<HTMLElement>(html`<div>${dataTable(table, text, ['A remark.'], download)}</div>`);
};

const textsOf = (root: HTMLElement, selector: string) =>
  [...root.querySelectorAll(selector)].map(({textContent}) => textContent.replace(/\s+/g, ' ').trim());

describe('a long data table', () => {
  it('has all of 200 rows', async () => {
    const root = await tableOf(200);

    expect(textsOf(root, 'tbody th')).to.have.length(200);
    expect(textsOf(root, 'tfoot td')).to.deep.equal(['A remark.']);
  });

  it('ends after 200 rows, and says where the others are', async () => {
    const root = await tableOf(1201);

    expect(textsOf(root, 'tbody th').at(-1)).to.equal('Row 200');
    expect(textsOf(root, 'tfoot td')).to.deep.equal([
      '1,001 more rows are in the CSV. Download data (CSV)',
      'A remark.',
    ]);
  });

  it('says so in Albanian', async () => {
    const root = await tableOf(201, undefined, 'sq');

    expect(textsOf(root, 'tfoot td')[0]).to.equal('Edhe 1 rresht është në CSV. Shkarko të dhënat (CSV)');
  });

  it('hands out the CSV', async () => {
    let asked = 0;
    const root = await tableOf(201, () => asked++);
    root.querySelector<HTMLElement>('tfoot button')!.click();

    expect(asked).to.equal(1);
  });
});
