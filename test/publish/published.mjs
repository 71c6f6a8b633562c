// A published figure as tests make it: drawn by hand, with texts that would break out of careless HTML.

import {loadSource} from '../../scripts/load-source.mjs';

const {pageTexts} = await loadSource({'@tip-figures/publish/page/page-parts.js': ['pageTexts']});

export const ADDRESS = 'https://figures.example/f/xk-2017-victim-breakdown/';
export const PLAIN = '<figure><figcaption>Kosovo: 36 victims</figcaption><p>36 victims were identified.</p></figure>';

/** @param changes of the figure, or of how it is drawn. */
export async function publishedFigure({drawn = {}, ...changes} = {}) {
  const lang = drawn.lang ?? 'en';
  return {
    figure: 'victim-breakdown',
    hash: -7,
    site: {address: 'https://figures.example/', name: 'Figures & <News>'},
    address: ADDRESS,
    assets: '../../dist/',
    texts: await pageTexts(lang),
    inPages: {style: 'body{margin:0}', script: 'chunks/frame-1a2b3c4d.js'},
    published: '2026-11-02',
    updated: '2026-11-27',
    frameHeight: 480,
    ...changes,
    drawn: {
      html: '<tip-victim-breakdown src="figure.json" heading-level="2">36 victims</tip-victim-breakdown>',
      styles: ['figure{margin:0}', '.--w\\:83{--w:83}'],
      title: 'Kosovo: “36” <victims>',
      topic: 'Victims of trafficking in Kosovo',
      summary: 'Kosovo identified 36 victims & "18" children in 2016.',
      source: 'Source: U.S. Department of State. As of 29 June 2017.',
      credit: 'Source: U.S. Department of State. As of <time datetime="2017-06-29">29 June 2017</time>.',
      corrections: [],
      lang,
      dir: 'ltr',
      context: {
        country: 'XK',
        period: {from: '2016'},
        origin: {publisher: {'': 'U.S. Department of State'}, url: 'https://www.state.gov/'},
        via: {publisher: {'': 'Kosovo 2.0'}, url: 'https://kosovotwopointzero.com/'},
        asOf: '2017-06-29',
      },
      ...drawn,
    },
  };
}
