import {expect} from '@open-wc/testing';
import '@tip-figures/funding-gap/define.js';
import '@tip-figures/victim-breakdown/define.js';
import '@tip-figures/country-profile/define.js';
import {draw} from '../support/draw.js';
import {textIn} from '../support/reading.js';

const amounts = {2015: 181000, 2016: 171010};
const section = (purpose: unknown, more: object = {}) => ({
  'funding-gap': {currency: 'EUR', amounts, ...(purpose === undefined ? {} : {purpose})},
  ...more,
});

/** A figure of the money on a page in a language: the language it is drawn in, and all its text. */
async function drawnIn(lang: string, record: object, attributes = '') {
  const json = `<script type="application/json">${JSON.stringify(record)}</script>`;
  const figure = await draw(`<div lang="${lang}"><tip-funding-gap ${attributes}>${json}</tip-funding-gap></div>`);
  return {lang: figure.shadowRoot!.querySelector('figure')!.lang, text: textIn(figure, 'figure'), figure};
}

describe('a figure with texts of its own', () => {
  for (const [title, page, record, expected] of [
    ['that has none', 'sq', section(undefined), 'sq'],
    ['whose text is there in that of the page', 'sq', section({en: 'legal aid', sq: 'ndihmë juridike'}), 'sq'],
    ['whose plain text is English', 'sq', section('legal aid'), 'en'],
    ['whose purpose is a code', 'sq', section('Victim protection'), 'sq'],
    ['whose plain text is in that of the page', 'sq', section('ndihmë juridike', {language: 'sq'}), 'sq'],
    ['whose plain text is Albanian', 'en', section('ndihmë juridike', {language: 'sq'}), 'sq'],
    ['that lacks its text in that of the page', 'sq-XK', section({en: 'legal aid'}), 'en'],
    ['that has it in that of the page, of any region', 'sq-XK', section({sq: 'ndihmë juridike'}), 'sq-XK'],
    ['on a page in a language without messages', 'fr', section({fr: 'aide juridique'}), 'en'],
    ['whose record is in a language without messages', 'sq', section('aide juridique', {language: 'fr'}), 'en'],
  ] as const) {
    it(`is drawn in ${expected} ${title}, on a page in ${page}`, async () => {
      expect((await drawnIn(page, record)).lang).to.equal(expected);
    });
  }

  it('takes a text that is an attribute for one in the language of the page', async () => {
    const {lang, text} = await drawnIn('sq', section(undefined), 'purpose="ndihmë juridike" heading="Paratë"');

    expect(lang).to.equal('sq');
    expect(text).to.contain('ndihmë juridike').and.to.contain('Paratë');
  });

  it('leaves such texts out where it is drawn in another language', async () => {
    const labelled = {'victim-breakdown': {total: 9, exploitation: {trickery: {label: 'Trickery', value: 4}}}};
    const json = `<script type="application/json">${JSON.stringify(labelled)}</script>`;
    const figure = await draw(
      `<div lang="sq"><tip-victim-breakdown heading="Viktimat" subheading="Kosova">${json}</tip-victim-breakdown></div>`,
    );
    const text = textIn(figure, 'figure');

    expect(figure.shadowRoot!.querySelector('figure')!.lang).to.equal('en');
    expect(text).to.contain('Trickery').and.not.to.contain('Viktimat').and.not.to.contain('Kosova');
  });

  it('is drawn again when the language of the page changes', async () => {
    const {figure} = await drawnIn('sq', section('legal aid'), 'heading="Paratë"');
    const lang = () => figure.shadowRoot!.querySelector('figure')!.lang;
    expect([lang(), textIn(figure, '[part~=title]')]).not.to.include('Paratë');

    figure.parentElement!.lang = 'en-GB';
    await new Promise((resolve) => setTimeout(resolve));
    await figure.settled;
    expect([lang(), textIn(figure, '[part~=title]')]).to.deep.equal(['en-GB', 'Paratë']);
  });

  it('of a profile is looked for in all its sections', async () => {
    const record = {country: 'XK', ...section('legal aid'), 'victim-breakdown': {total: 36, period: '2016'}};
    const json = `<script type="application/json">${JSON.stringify(record)}</script>`;
    const figure = await draw(`<div lang="sq"><tip-country-profile>${json}</tip-country-profile></div>`);

    expect(figure.shadowRoot!.querySelector('figure')!.lang).to.equal('en');
  });
});
