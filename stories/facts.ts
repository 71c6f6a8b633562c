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
export const fallback = ({example}: Attributes<string>, fact: string): TemplateResult =>
  example === undefined
    ? html`<a href="https://kosovotwopointzero.com/">${fact} (Kosovo 2.0)</a>`
    : html`<span>Example data: made up to show the figure.</span>`;

/** Identified victims in Kosovo, as one report or news item after the other gave them; 2017 is from the police. */
export const longRecord = {
  country: 'XK',
  sources: {
    tip2017: {publisher: 'U.S. Department of State', title: 'Trafficking in Persons Report 2017'},
    k20: {publisher: 'Kosovo 2.0', url: 'https://kosovotwopointzero.com/', cites: 'tip2017'},
    koha: {
      publisher: 'Koha',
      url: 'https://www.koha.net/kronike/168567/ne-kosove-per-nje-vit-e-gjysme-jane-raportuar-343-raste-personash-te-zhdukur/',
      cites: 'police',
    },
    police: {publisher: {en: 'Kosovo Police', sq: 'Policia e Kosovës'}},
    tip2020: {
      publisher: 'U.S. Department of State',
      title: 'Trafficking in Persons Report 2020',
      url: 'https://www.state.gov/reports/2020-trafficking-in-persons-report/kosovo/',
    },
    tip2021: {
      publisher: 'U.S. Department of State',
      title: 'Trafficking in Persons Report 2021',
      url: 'https://www.state.gov/reports/2021-trafficking-in-persons-report/kosovo/',
    },
    tip2022: {
      publisher: 'U.S. Department of State',
      title: 'Trafficking in Persons Report 2022',
      url: 'https://www.state.gov/reports/2022-trafficking-in-persons-report/kosovo/',
    },
  },
  source: {
    en: 'U.S. Department of State and Kosovo Police',
    sq: 'Departamenti Amerikan i Shtetit dhe Policia e Kosovës',
  },
  points: {
    2015: {value: 28, source: 'k20'},
    2016: {value: 36, source: 'k20'},
    2017: {value: 32, source: 'koha'},
    2018: {value: 15, source: 'tip2020'},
    2019: {value: 26, source: 'tip2020'},
    2020: {value: 17, source: 'tip2021'},
    2021: {value: 22, source: 'tip2022'},
  },
  revisions: [
    {period: 2015, value: 30, source: 'police'},
    {
      period: 2019,
      value: 26,
      source: 'tip2021',
      note: 'The same number of people; their forms of exploitation were stated anew a year later.',
    },
  ],
};
