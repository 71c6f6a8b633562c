import {expect} from '@open-wc/testing';
import '@tip-figures/country-profile/define.js';
import '@tip-figures/region-compare/define.js';
import '@tip-figures/tier-badge/define.js';
import {loadLanguage} from '@tip-figures/core/text/language.js';
import {draw} from '../support/draw.js';
import {tableOf, textIn} from '../support/reading.js';

/** The requests for Albanian words so far: for what all figures share, and for figures by their names. */
const names = () =>
  [
    ...new Set(
      performance.getEntriesByType('resource').flatMap(({name}) => {
        const words = /\/sq(?:-([\w-]+))?\.[\w-]+\.js$/.exec(name);
        return words ? [words[1] ?? ''] : [];
      }),
    ),
  ].sort();

const drawIn = (lang: string, markup: string) => draw(`<div lang="${lang}">${markup}</div>`);

// A file of its own, in which no test has fetched the words before. Each test builds on the one before it.
describe('the words of another language', () => {
  it('are not fetched by a page in English', async () => {
    await drawIn('en', '<tip-tier-badge country="XK" report="2017" tier="2"></tip-tier-badge>');

    expect(names()).to.deep.equal([]);
  });

  it('are fetched with what all figures share, and for the figures of the page alone', async () => {
    const badge = await drawIn('sq', '<tip-tier-badge country="XK" report="2017" tier="2"></tip-tier-badge>');

    expect(textIn(badge, '[part~=title]')).to.match(/^Kosova: Niveli 2/);
    expect(names()).to.deep.equal(['', 'tier-badge']);
  });

  it('are asked for before what all figures share has come', () => {
    const asked: string[] = [];
    const translations = ['one', 'two'].map((name) => ({
      sq: () => {
        asked.push(name);
        return Promise.resolve({default: {}});
      },
    }));
    void loadLanguage('sq', translations);

    expect(asked).to.deep.equal(['one', 'two']);
  });

  it('are fetched for a figure that is made of others with theirs', async () => {
    const record = {
      country: 'XK',
      'tier-badge': {tier: '2', report: 2017},
      'victim-breakdown': {total: 36, period: '2016'},
    };
    const data = `<script type="application/json">${JSON.stringify(record)}</script>`;
    const profile = await drawIn('sq', `<tip-country-profile>${data}</tip-country-profile>`);

    expect(names()).to.include.members(['country-profile', 'tier-badge', 'victim-breakdown']);
    expect(names()).not.to.include.members(['quote']);
    expect(tableOf(profile).flat().join(' ')).to.match(/Niveli 2.*Viktima/);
  });

  it('are there for every tier of a region', async () => {
    const data = '{"report": 2017, "tiers": {"2017": {"XK": "2", "AL": "2WL"}}}';
    const region = await drawIn('sq', `<tip-region-compare data='${data}'></tip-region-compare>`);

    expect(names()).to.include('region-compare');
    expect(tableOf(region)).to.deep.include(['Shqipëria', 'Niveli 2 – Lista e Vëzhgimit']);
  });
});
