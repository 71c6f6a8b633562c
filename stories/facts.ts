import {html, type TemplateResult} from 'lit';
import type {Attributes} from './attributes.js';

/** The source line of the facts on Kosovo: the report, as the article of 29 June 2017 gives it. */
export const fromArticle = {
  source: 'U.S. Department of State, Trafficking in Persons Report 2017',
  via: 'Kosovo 2.0',
  'via-url': 'https://kosovotwopointzero.com/',
  'as-of': '2017-06-29',
} satisfies Attributes;

/** For numbers that are made up to show a mark or a state. */
export const invented = {example: '', place: 'Example country', source: 'Example data'} satisfies Attributes;

/** What readers see without script: the fact and a link; of made-up numbers only that they are. */
export const fallback = (isExample: boolean, fact: string): TemplateResult =>
  isExample
    ? html`<span>Example data: made up to show the figure.</span>`
    : html`<a href="https://kosovotwopointzero.com/">${fact} (Kosovo 2.0)</a>`;
