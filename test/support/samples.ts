// One full document a figure, for tests that go through every place of it. A new figure adds its own here.

import type {Language} from '@tip-figures/messages/generated/language.js';
import '@tip-figures/accountability-record/define.js';
import '@tip-figures/case-backlog/define.js';
import '@tip-figures/country-profile/define.js';
import '@tip-figures/funding-gap/define.js';
import '@tip-figures/justice-outcomes/define.js';
import '@tip-figures/region-compare/define.js';
import '@tip-figures/key-figure/define.js';
import '@tip-figures/quote/define.js';
import '@tip-figures/sentence-distribution/define.js';
import '@tip-figures/shelter-timeline/define.js';
import '@tip-figures/tier-badge/define.js';
import '@tip-figures/victim-breakdown/define.js';
import '@tip-figures/victims-trend/define.js';

export type FigureName = Exclude<keyof Language, 'frame' | 'intl'>;

/** A section of a record. */
export type Section = Readonly<Record<string, unknown>>;

/** What all sections share, with all that a document may say. */
const shared: Section = {
  $schema: 'https://example.org/schema/record.json',
  version: 1,
  country: 'XK',
  report: 2017,
  period: '2016',
  asOf: '2017-06-29',
  sources: {
    origin: {
      publisher: {en: 'Department of State', sq: 'Departamenti i Shtetit'},
      title: 'Report of 2017',
      date: '2017-06-27',
      url: 'https://example.org/report',
    },
    outlet: {publisher: 'Kosovo 2.0', title: 'A story', url: 'https://example.org/story', cites: 'origin'},
  },
  source: 'outlet',
};

const counted = {note: 'A remark.', derivedFrom: 'exactly half', source: 'origin'};

/** The figures' own fields. */
const plain = {
  'tier-badge': {
    tier: '2',
    previous: {report: 2016, tier: '2WL'},
    history: [
      {report: 2015, tier: 'unknown'},
      {report: 2016, tier: '2WL'},
      {report: 2017, tier: '2', confidence: 'conflict', other: '2WL', source: ['origin'], note: 'A remark.'},
    ],
  },
  'victim-breakdown': {
    total: 36,
    exploitation: {
      'sex-trafficking': 26,
      'forced-labour': {value: 9, qualifier: 'about', ...counted},
      'street-work': {label: {en: 'street work'}, value: 1},
    },
    sex: {female: 34, male: 'unknown'},
    age: {child: {value: 18, ...counted}, adult: {missing: 'not-reported'}},
    previous: {2014: {low: 20, high: 27}, 2015: 28},
  },
  'funding-gap': {
    currency: 'EUR',
    purpose: 'legal aid',
    amounts: {2014: 'unknown', 2015: {value: 181000, qualifier: 'about', ...counted}, 2016: 171010},
    change: 'almost -10000',
    need: 250000,
    needSource: 'the shelters',
    victims: {2015: 28, 2016: 36},
  },
  'sentence-distribution': {
    convicted: 24,
    minimum: 'P5Y',
    sentences: [
      {sentence: 'P5Y6M', count: {value: 1, ...counted}},
      {from: 'fine over 1000 EUR', to: 'P3Y6M', count: 20},
      {sentence: 'suspended P2Y', count: 'under 3'},
    ],
  },
  'justice-outcomes': {
    convicted: 24,
    atMinimum: {value: 1, note: 'Under appeal.'},
    minimum: 'P5Y',
    investigated: {value: 146, unit: 'cases', period: '2015', ...counted},
    prosecuted: {value: 30, qualifier: 'about'},
  },
  'shelter-timeline': {
    cycle: 'P6M',
    shelters: [
      {
        id: 'first',
        label: {en: 'First shelter', sq: 'Strehimorja e parë'},
        kind: 'ngo',
        periods: [
          {from: '2016-01', to: '2016-06', status: 'funded'},
          {from: '2016-07-01', status: 'applying', note: 'A remark.'},
          {from: '2016-10', to: '2017', status: 'closed'},
        ],
      },
      {label: 'Second shelter', periods: [{status: 'unknown'}]},
    ],
    events: [
      {date: '2017-06', text: {en: 'It almost had to close.'}, note: 'The source does not say why.', shelter: 'first'},
      {date: '2016', text: 'A new law'},
    ],
  },
  'accountability-record': {
    cases: [
      {
        office: {en: 'labour ministry officials', sq: 'zyrtarë të Ministrisë së Punës'},
        count: 2,
        act: {text: {en: 'Issued work permits'}, date: 2014},
        steps: [
          {
            stage: 'sanctioned',
            fine: {amount: {value: 3000, qualifier: 'about', ...counted}, currency: 'EUR', each: true},
          },
          {stage: 'appeal-decided', date: '2016', outcome: {en: 'The fines were left as they were'}},
        ],
        affected: {value: 22, ...counted},
        affectedLabel: 'workers',
        keptPost: true,
      },
      {
        office: 'judge',
        count: 1,
        steps: [
          {stage: 'investigated', date: '2014-05'},
          {stage: 'indicted', date: '2015-06-29'},
        ],
        affected: 'unknown',
        name: {text: 'A Name', source: 'outlet'},
      },
    ],
  },
  'victims-trend': {
    points: {
      2015: {value: 28, ...counted},
      2016: 36,
      '2017-01/2017-09': 'about 22',
      2018: {low: 15, high: 17},
      2019: 26,
    },
    breaks: [{before: '2019', note: {en: 'Forms were counted otherwise.'}}],
    revisions: [{period: '2015', value: 30, note: 'Counted by the police.', source: 'origin'}],
  },
  'region-compare': {
    countries: ['AL', 'XK', 'RS', 'SO'],
    tiers: {
      2017: {
        AL: '2',
        XK: {tier: '2', confidence: 'single', source: ['origin'], note: {en: 'A remark.'}},
        RS: {tier: '2WL', confidence: 'conflict', other: '2', source: 'outlet'},
      },
    },
  },
  'case-backlog': {
    open: {'2014-12-31': 'unknown', '2015-12-31': {value: 80, qualifier: 'about', ...counted}, '2016-12-31': 95},
    flow: {opening: {value: 80, qualifier: 'about', ...counted}, new: 40, closed: 'under 30', closing: 95},
  },
  'key-figure': {
    previous: {2014: {low: 20, high: 27}, 2015: 28},
    value: {value: 34, qualifier: 'about', ...counted},
    unit: {en: 'nightclubs', sq: 'klube nate'},
    phrase: {en: 'nightclubs shut down by police', sq: 'klube nate të mbyllura nga policia'},
    context: 'The source does not say how many people were assisted.',
  },
  quote: {
    date: '2017-06',
    text: {en: 'We need money for 2 shelters that lasts.', sq: 'Na duhen para të qëndrueshme për 2 strehimore.'},
    lang: 'en',
    original: 'sq',
    translatedBy: 'Kosovo 2.0',
    speaker: {en: 'The director of a shelter', sq: 'Drejtoresha e një strehimoreje'},
    role: {en: 'Director', sq: 'Drejtoreshë'},
    paraphrase: false,
  },
};

const own: Readonly<Record<FigureName, Section>> = {...plain, 'country-profile': plain};

export const figureNames = Object.keys(own) as FigureName[];

/** The section of one figure, with corrections of its first field. */
export function sampleOf(name: FigureName): Section {
  // What is made of sections is corrected in one of them.
  const path = name === 'country-profile' ? 'victim-breakdown.total' : `${name}.${Object.keys(own[name])[0]}`;
  const corrections = [
    {date: '2017-07-04', path, was: 35, now: 36, reason: {en: 'One was not counted.'}},
    {date: '2017-07-05', path, was: 'a word', now: 'another word', reason: 'A slip.'},
  ];
  return {...shared, corrections, ...own[name]};
}

/** The numbers of a figure's own fields alone. */
export const ownOf = (name: FigureName): Section => own[name];
