import {expect} from '@open-wc/testing';
import '@tip-figures/tier-badge/define.js';
import {linkTo, sentenceOf} from '@tip-figures/core/menu/shared-texts.js';
import {parseTierBadge} from '@tip-figures/tier-badge/tier-badge.model.js';
import {tierBadgeWords} from '@tip-figures/tier-badge/tier-badge.words.js';
import type {LitElement} from 'lit';
import {draw} from '../support/draw.js';
import {textContextOf} from '../support/text-context.js';

const badge = async (more = '') =>
  (await draw(
    `<tip-tier-badge lang="en" country="XK" report="2017" tier="2" source="A ministry" ${more}></tip-tier-badge>`,
  )) as unknown as LitElement;

const linkFrom = async (src: string | undefined, more = '') =>
  linkTo({host: await badge(more), inputs: {src}} as never);

describe('a link to a figure', () => {
  it('is its own address where it is published', async () => {
    expect(await linkFrom('https://example.org/tip/f/kosovo-tier-badge/figure.json')).to.equal(
      'https://example.org/tip/f/kosovo-tier-badge/',
    );
    expect(await linkFrom('/f/kosovo/figure.json?v=2#x')).to.equal(new URL('/f/kosovo/', location.href).href);
  });

  it('is the address of the page elsewhere, with the place of a figure that has a name', async () => {
    const page = location.href.replace(/#.*/, '');

    expect(await linkFrom(undefined)).to.equal(page);
    expect(await linkFrom('/data/figure.json', 'id="here"')).to.equal(`${page}#here`);
    expect(await linkFrom('/f/deep/er/figure.json')).to.equal(page);
  });
});

describe('the sentence of a figure to copy', () => {
  it('has its source, and says that numbers are invented', async () => {
    const text = textContextOf('tier-badge', 'en');
    const source = {publisher: 'A ministry', url: 'https://example.org/'};
    const model = parseTierBadge({
      country: 'XK',
      report: 2017,
      tier: '2',
      sources: {S: source},
      source: 'S',
      asOf: '2017-06-29',
    });
    const shown = {host: await badge('example'), model, words: tierBadgeWords(model, text), text};

    expect(sentenceOf(shown as unknown as Parameters<typeof sentenceOf>[0])).to.equal(
      'Kosovo: Tier 2 in the 2017 trafficking report. (Example data) Source: A ministry. As of 29 June 2017.',
    );
  });
});
