// Built and type-checked by ../consumer.spec.mjs in a project that has only the packed package.

import type {CustomElements} from 'tip-figures/jsx';
import {FigureError} from 'tip-figures/figure-error.js';
import 'tip-figures/reserve.css';
import {SentenceDistributionElement} from 'tip-figures/sentence-distribution/element.js';
import 'tip-figures/region-compare.js';
import 'tip-figures/tier-badge.js';
import 'tip-figures/victims-trend.js';

customElements.define('tip-sentence-distribution', SentenceDistributionElement);

const badge = document.createElement('tip-tier-badge');
const attributes: CustomElements['tip-tier-badge'] = {country: 'XK', report: '2017', previous: '2'};
for (const [name, value] of Object.entries(attributes)) badge.setAttribute(name, String(value));
badge.tier = '2';
badge.addEventListener('tip-error', ({error}) => {
  throw error;
});

const sentences: SentenceDistributionElement = document.createElement('tip-sentence-distribution');
sentences.convicted = '24';
sentences.minimum = 'P5Y';
sentences.sentences = 'P5Y6M: 1; fine just over 1000 EUR .. P3Y6M: 23';
sentences.loading = 'eager';

const trend = document.createElement('tip-victims-trend');
trend.points = '2007: 20; 2008: 24; 2009: 21; 2010: 40; 2011: 33; 2012: 30; 2013: 28; 2014: 25; 2015: 28; 2016: 36';
trend.loading = 'eager';

// Of the package's own documents, which the bundler has to find.
const packaged = document.createElement('tip-tier-badge');
packaged.country = 'TH';
packaged.report = '2025';
const compared = document.createElement('tip-region-compare');
compared.countries = 'TH KH';
compared.report = '2025';

// Refused, and said so at the console, which is no fault of the page.
const refused = document.createElement('tip-tier-badge');
refused.setAttribute('tier', '4');

const figures = [badge, sentences, trend, packaged, compared, refused];
document.body.append(...figures);
await Promise.all(figures.map(({settled}) => settled));
await import('tip-figures');
await customElements.whenDefined('tip-country-profile');
document.body.dataset['refused'] = refused.error instanceof FigureError ? refused.error.path : 'of another class';
document.body.dataset['drawn'] = badge.state;
