// Every attribute and field of the public contract, with a value that is right and one that is wrong: one table, to be read
// beside the contract.

import type {FigureName} from '@tip-figures/record/figures/names.js';
import type {Section} from './samples.js';

/** One field, or one below it, as `exploitation.including`. */
export interface Row {
  readonly at: string;
  /** The field as an attribute writes it; left out where it has none, or is below one. */
  readonly attribute?: string;
  /** The field in JSON, the whole of it where the row is of one below. */
  readonly json: unknown;
  /** The same with a mistake: a text is tried as an attribute too. */
  readonly bad: unknown;
  /** Where the refusal says the mistake is; the field where it is left out. */
  readonly path?: string;
  /** What must stand beside it. */
  readonly beside?: Section;
  /** Set where a reader sees nothing of it. */
  readonly unseen?: true;
}

/**
 * What a figure cannot do without, and its rows. Those of a whole field say only what does not follow from its declaration:
 * the example and what its kind refuses make the rest. See contract-rows.ts.
 */
export interface Contract {
  readonly least: Section;
  readonly rows: readonly (Partial<Row> & Pick<Row, 'at'>)[];
}

/** What all figures have. `version`, `language`, `sources` and `corrections` have no attribute. */
export const shared: readonly Row[] = [
  {at: 'version', json: 1, bad: 9, unseen: true},
  {at: 'language', json: 'en', bad: 'English please', unseen: true},
  {at: 'country', attribute: 'AL', json: 'AL', bad: 'UK', unseen: true},
  {at: 'place', attribute: 'western balkans', json: 'Western Balkans', bad: 9, unseen: true},
  {at: 'report', attribute: '2018', json: 2018, bad: '18', unseen: true},
  {at: 'period', attribute: '2015', json: 2015, bad: 'May 2015', unseen: true},
  {at: 'fiscalYear', attribute: '4 start', json: {from: 4, named: 'start'}, bad: '13', unseen: true},
  {at: 'asOf', attribute: '2018-06', json: '2018-06', bad: '29.6.2018', unseen: true},
  {at: 'sources', json: {a: {publisher: 'A ministry'}}, bad: {a: {}}, path: 'sources.a.publisher', unseen: true},
  {at: 'source', attribute: 'A ministry', json: 'A ministry', bad: 9},
  {
    at: 'sourceUrl',
    attribute: 'https://a.org/',
    json: 'https://a.org/',
    bad: 'a.org',
    beside: {source: 'A'},
    unseen: true,
  },
  {at: 'via', attribute: 'A newspaper', json: {en: 'A newspaper'}, bad: 9, beside: {source: 'A'}},
  {
    at: 'viaUrl',
    attribute: 'https://b.org/',
    json: 'https://b.org/',
    bad: 'b.org',
    beside: {source: 'A', via: 'B'},
    unseen: true,
  },
  {at: 'outlet', attribute: 'The Sample Gazette', json: {en: 'The Sample Gazette'}, bad: 9},
  {at: 'example', attribute: 'country', json: 'country', bad: 'maybe'},
  {
    at: 'corrections',
    json: [{date: '2018-07-04', path: 'country', was: 'XK', now: 'AL'}],
    bad: [{date: 'May'}],
    path: 'corrections[0].date',
    unseen: true,
  },
  {at: 'pinned', attribute: '2018-07-01', json: '2018-07-01', bad: 'May', unseen: true},
  {at: 'suppressBelow', attribute: '5', json: 5, bad: '1', unseen: true},
  {at: 'id', json: 'first', bad: 'a b', unseen: true},
];

/** What may be said of one placement; `wrap` makes the field of it. */
const placement = (field: string, wrap: (one: Section) => unknown, inPath: string, beside?: Section): Row[] =>
  (
    [
      ['tier', {tier: '2WL'}, {tier: '4'}],
      ['confidence', {confidence: 'single'}, {confidence: 'sure'}],
      ['other', {other: '3', confidence: 'conflict'}, {other: '4'}],
      ['source', {source: ['a']}, {source: 9}],
      ['note', {note: {en: 'A remark.'}}, {note: 9}],
    ] as const
  ).map(([name, good, bad]) => ({
    at: `${field}.${name}`,
    json: wrap({tier: '2', ...good}),
    bad: wrap({tier: '2', ...bad}),
    path: `${inPath}.${name}`,
    ...(beside && {beside}),
    unseen: true,
  }));

const list = (at: string, attribute: string, json: unknown, bad: unknown, path?: string): Row => ({
  at,
  attribute,
  json,
  bad,
  ...(path && {path}),
});

const forced = {value: 9, including: {'forced-begging': 3}, previous: {2015: 8}};

const stage = (name: string): Row => {
  const [text, json] = otherStages[name] ?? ['146 cases; about 24 people', {cases: 146, people: 'about 24'}];
  return list(name, text, json, '1.5', name);
};

const otherStages: Readonly<Record<string, readonly [string, unknown]>> = {
  tried: ['1204 offences; 31 incidents', {offences: 1204, incidents: 31}],
  sentenced: ['about 53%', {share: 53, qualifier: 'about'}],
};

/** What may be said beside the count of a stage. */
const besideStage: readonly (readonly [string, unknown, unknown, string?])[] = [
  ['unit', 'cases', 'case'],
  ['period', '2015', 'May'],
  ['by', {'sex-trafficking': 9}, {sorcery: 9}, '.sorcery'],
  ['continued', 35, -1],
  ['otherLaws', 3, 99],
  ['agencies', {FBI: 835, Police: {value: 9, label: {en: 'the police'}}}, {FBI: 'x'}, '.FBI'],
  ['previous', {2015: 9}, {May: 9}, '.May'],
];

export const contract: Readonly<Record<FigureName, Contract>> = {
  'tier-badge': {
    least: {report: 2017, tier: '3'},
    rows: [
      {at: 'previous.report', json: {report: 2015, tier: '3'}, bad: {report: 15, tier: '3'}, path: 'previous.report'},
      ...placement('previous', (one) => ({report: 2016, ...one}), 'previous'),
      list('history', '2015: 3; 2016: 2; 2017: 3', {2015: '3', 2016: '2', 2017: '3'}, '2015: 4', 'history["2015"]'),
      {
        at: 'history.report',
        json: [{report: 2016, tier: '3'}],
        bad: [{report: 16, tier: '3'}],
        path: 'history[0].report',
        unseen: true,
      },
      ...placement('history', (one) => ({2016: one}), 'history["2016"]'),
    ],
  },
  'victim-breakdown': {
    least: {total: 200},
    rows: [
      list(
        'exploitation',
        'Sex trafficking: 26; labor trafficking: 9',
        {'sex-trafficking': 26, 'forced-labour': 9},
        'sorcery: 1',
        'exploitation.sorcery',
      ),
      {
        at: 'statuses.including',
        json: {potential: {value: 9, including: {child: 3}}},
        bad: {potential: {value: 9, including: {child: 'x'}}},
        path: 'statuses.potential.including.child',
      },
      {
        at: 'statuses.including.previous',
        json: {potential: {value: 9, including: {child: {value: 3, previous: {2015: 2}}}}},
        bad: {potential: {value: 9, including: {child: {value: 3, previous: {May: 2}}}}},
        path: 'statuses.potential.including.child.previous.May',
      },
      {
        at: 'statuses.previous',
        json: {potential: {value: 9, previous: {2015: 8}}},
        bad: {potential: {value: 9, previous: {May: 8}}},
        path: 'statuses.potential.previous.May',
      },
      list(
        'exploitation.including',
        'forced-labour: 9 (forced-begging: 3)',
        {'forced-labour': {value: 9, including: {'forced-begging': 3}}},
        {'forced-labour': {...forced, including: {'forced-begging': 10}}},
        'exploitation["forced-labour"].including["forced-begging"]',
      ),
      {
        at: 'exploitation.previous',
        json: {'forced-labour': forced},
        bad: {'forced-labour': {...forced, previous: {May: 8}}},
        path: 'exploitation["forced-labour"].previous.May',
      },
      {
        at: 'exploitation.label',
        json: {trickery: {label: {en: 'trickery'}, value: 1}},
        bad: {trickery: {label: 9, value: 1}},
        path: 'exploitation.trickery.label',
      },
      {
        at: 'sex.share',
        attribute: 'female: about 72%',
        json: {female: {share: 72, qualifier: 'about'}},
        bad: 'female: 101%',
        path: 'sex.female',
      },
      {
        at: 'sex.of',
        json: {female: {share: 72, of: {en: 'those asked'}}},
        bad: {female: {share: 72, of: 9}},
        path: 'sex.female.of',
      },
      {
        at: 'sex.low',
        attribute: 'female: 6..9',
        json: {female: {low: 6, high: 9}},
        bad: 'female: 9..6',
        path: 'sex.female',
      },
      {
        at: 'sex.missing',
        attribute: 'female: not reported',
        json: {female: {missing: 'unreported'}},
        bad: {female: {missing: 'lost'}},
        path: 'sex.female',
      },
      {
        at: 'sex.withheld',
        attribute: 'female: withheld 1..4',
        json: {female: {missing: 'withheld', low: 1, high: 4}},
        bad: 'female: withheld 4..1',
        path: 'sex.female',
      },
      {
        at: 'sex.qualifier',
        attribute: 'female: a minimum of 30',
        json: {female: {value: 30, qualifier: 'at-least'}},
        bad: {female: {value: 30, qualifier: 'roughly'}},
        path: 'sex.female.qualifier',
      },
      {
        at: 'sex.note',
        json: {female: {value: 34, note: {en: 'A remark.'}}},
        bad: {female: {value: 34, note: 9}},
        path: 'sex.female.note',
      },
      {
        at: 'sex.derivedFrom',
        json: {female: {value: 34, derivedFrom: 'a sum'}},
        bad: {female: {value: 34, derivedFrom: 9}},
        path: 'sex.female.derivedFrom',
      },
      {
        at: 'sex.source',
        json: {female: {value: 34, source: 'a'}},
        bad: {female: {value: 34, source: 9}},
        path: 'sex.female.source',
        beside: {sources: {a: {publisher: 'A'}}, source: 'B'},
      },
      {
        at: 'sex.published',
        json: {female: {value: 34, published: true}},
        bad: {female: {value: 'x', published: true}},
        path: 'sex.female',
        unseen: true,
      },
      list('nationality', 'domestic: 20; al: 9', {domestic: 20, AL: 9}, 'domestic: 190; AL: 20', 'nationality'),
      {at: 'nationality.code', attribute: 'GB: 9', json: {GB: 9}, bad: 'UK: 9', path: 'nationality.UK'},
      {at: 'partsOf', bad: 'identified', beside: {statuses: {potential: 30}, sex: {female: 9}}},
      {at: 'remainder', beside: {sex: {female: 9}}},
    ],
  },
  'victims-trend': {
    least: {points: {2015: 20, 2016: 36}},
    rows: [
      list('breaks', '2016', [{before: '2016'}], 'May'),
      {at: 'breaks.before', json: [{before: '2016'}], bad: [{before: 'May'}], path: 'breaks[0]'},
      {
        at: 'breaks.note',
        json: [{before: '2016', note: 'A new law.'}],
        bad: [{before: '2016', note: 9}],
        path: 'breaks[0].note',
      },
      {
        at: 'revisions.period',
        json: [{period: '2015', value: 30}],
        bad: [{period: '2014', value: 30}],
        path: 'revisions[0].period',
      },
    ],
  },
  'funding-gap': {
    least: {currency: 'USD', amounts: {2015: 'about 181000', 2016: 171010}},
    rows: [
      list(
        'amounts',
        '2015: 15.3 million; 2016: 20.2 million',
        {2015: 15_300_000, 2016: 20_200_000},
        '2015: 1,000',
        'amounts["2015"]',
      ),
      list('change', 'almost -10000', {value: -10_000, qualifier: 'almost'}, '+9'),
      {at: 'need', attribute: '250000', json: 250_000, bad: '-9', beside: {needSource: 'The shelters'}},
      {at: 'needSource', beside: {need: 250_000}},
    ],
  },
  'sentence-distribution': {
    least: {convicted: 30, sentences: {P5Y6M: 1, fine: 23}},
    rows: [
      list('minimum', '5 years', 'P5Y', 'long'),
      {
        at: 'minimum.case',
        attribute: 'sex-trafficking: 8 years; adult: 5 years',
        json: {'sex-trafficking': 'P8Y', adult: 'P5Y'},
        bad: 'sorcery: 8 years',
        path: 'minimum.sorcery',
      },
      list('prescribed', '8 years .. 15 years', {from: 'P8Y', to: 'P15Y'}, 'P15Y .. P8Y'),
      {
        at: 'prescribed.fine',
        attribute: '8 years .. 15 years and fine up to 20 million KRW',
        json: {from: 'P8Y', to: 'P15Y and fine up to 20 million KRW'},
        bad: '8 years .. 15 years and fine 20 million',
      },
      list(
        'sentences',
        'P5Y6M: 2; fine over 1000 EUR .. P3Y6M: 22',
        [
          {sentence: 'P5Y6M', count: 2},
          {from: 'fine over 1000 EUR', to: 'P3Y6M', count: 22},
        ],
        'long: 1',
        'sentences.long',
      ),
      {
        at: 'sentences.share',
        attribute: 'suspended: about 65%',
        json: {suspended: {share: 65, qualifier: 'about'}},
        bad: 'suspended: 165%',
        path: 'sentences.suspended',
      },
      {
        at: 'sentences.sentence',
        attribute: '1 year and fine 5 million KRW: 3; 2 years, 6 months suspended: 4; house arrest: 2',
        json: [
          {sentence: '1 year and fine 5 million KRW', count: 3},
          {sentence: '2 years', suspended: '6 months', count: 4},
          {sentence: 'House arrest', count: 2},
        ],
        bad: [{sentence: '1 year and fine 5000', count: 3}],
        path: 'sentences[0]',
      },
      {
        at: 'sentences.from',
        attribute: 'from 3 years: 24',
        json: [{from: '3 years', count: 24}],
        bad: [{from: 'under 3 years', count: 24}],
        path: 'sentences[0]',
      },
      {
        at: 'sentences.to',
        attribute: 'fine .. 3 years: 24',
        json: [{from: 'fine', to: '3 years', count: 24}],
        bad: [{from: '3 years', to: 'fine', count: 24}],
        path: 'sentences[0]',
      },
      {
        at: 'sentences.label',
        json: [{sentence: 'other', label: 'probation', count: 24}],
        bad: [{sentence: 'fine', label: 'probation', count: 24}],
        path: 'sentences[0].label',
      },
      {
        at: 'sentences.count',
        json: [{sentence: 'life', count: 'about 20'}],
        bad: [{sentence: 'life', count: 1.5}],
        path: 'sentences[0].count',
      },
      {
        at: 'sentences.suspended',
        json: [{sentence: 'P1Y', count: 24, suspended: true}],
        bad: [{sentence: 'P1Y', count: 24, suspended: 1}],
        path: 'sentences[0].suspended',
      },
      {
        at: 'sentences.fineOrPrison',
        json: [{sentence: 'P1Y', count: 24, fineOrPrison: true}],
        bad: [{sentence: 'P1Y', count: 24, fineOrPrison: 1}],
        path: 'sentences[0].fineOrPrison',
      },
      {
        at: 'sentences.minimum',
        json: [{sentence: 'P9Y', count: 24, minimum: 'adult'}],
        bad: [{sentence: 'P9Y', count: 24, minimum: 'child'}],
        path: 'sentences[0].minimum',
        beside: {minimum: {adult: 'P5Y', 'forced-labour': 'P2Y'}},
      },
    ],
  },
  'case-backlog': {
    least: {open: {'2016-12-31': 90}},
    rows: [],
  },
  'justice-outcomes': {
    least: {convicted: 30},
    rows: [
      ...[
        'investigated',
        'arrested',
        'indicted',
        'prosecuted',
        'tried',
        'dropped',
        'acquitted',
        'convicted',
        'sentenced',
      ].map(stage),
      ...besideStage.map(([name, good, bad, below = '']): Row => ({
        at: `investigated.${name}`,
        json: {value: 36, [name]: good},
        bad: {value: 36, [name]: bad},
        path: `investigated.${name}${below}`,
      })),
      {
        at: 'investigated.by.previous',
        json: {value: 36, by: {'sex-trafficking': {value: 9, previous: {2015: 8}}}},
        bad: {value: 36, by: {'sex-trafficking': {value: 9, previous: {May: 8}}}},
        path: 'investigated.by["sex-trafficking"].previous.May',
      },
      {
        at: 'investigated.agencies.previous',
        json: {value: 36, agencies: {FBI: {value: 9, previous: {2015: 8}}}},
        bad: {value: 36, agencies: {FBI: {value: 9, previous: {May: 8}}}},
        path: 'investigated.agencies.FBI.previous.May',
      },
      {at: 'minimum', attribute: '5 years', json: 'P5Y', bad: 'long', beside: {atMinimum: 1}},
    ],
  },
  'shelter-timeline': {
    least: {shelters: [{label: 'A shelter', id: 'a'}], cycle: 'P12M'},
    rows: [
      ...['number', 'capacity'].flatMap((at): Row[] => [
        {at, json: 'at least 3', bad: -1},
        {
          at: `${at}.previous`,
          json: {value: 3, previous: {2015: 2}},
          bad: {value: 3, previous: {May: 2}},
          path: `${at}.previous.May`,
        },
      ]),
      {at: 'shelters', json: [{label: 'Another shelter'}], bad: {}},
      {
        at: 'shelters.id',
        json: [{label: 'A shelter', id: 'b'}],
        bad: [{label: 'A shelter', id: ''}],
        path: 'shelters[0].id',
        unseen: true,
      },
      {at: 'shelters.label', json: [{label: {en: 'A house'}}], bad: [{label: 9}], path: 'shelters[0].label'},
      ...['number', 'count', 'capacity'].flatMap((name): Row[] => [
        {
          at: `shelters.${name}`,
          json: [{label: 'A shelter', [name]: 'at least 3'}],
          bad: [{label: 'A shelter', [name]: 'several'}],
          path: `shelters[0].${name}`,
        },
        {
          at: `shelters.${name}.previous`,
          json: [{label: 'A shelter', [name]: {value: 3, previous: {2015: 2}}}],
          bad: [{label: 'A shelter', [name]: {value: 3, previous: {May: 2}}}],
          path: `shelters[0].${name}.previous.May`,
        },
      ]),
      {
        at: 'shelters.kind',
        json: [{label: 'A shelter', kind: 'state'}],
        bad: [{label: 'A shelter', kind: 'church'}],
        path: 'shelters[0].kind',
      },
      ...(
        [
          ['periods', {status: 'funded'}, {}, '[0].status'],
          ['periods.from', {from: '2015', to: '2016', status: 'funded'}, {from: 'May', status: 'funded'}, '[0].from'],
          ['periods.to', {from: '2015', to: '2016', status: 'funded'}, {to: 'May', status: 'funded'}, '[0].to'],
          ['periods.status', {from: '2015', to: '2016', status: 'closed'}, {status: 'open'}, '[0].status'],
          [
            'periods.note',
            {from: '2015', to: '2016', status: 'closed', note: 'A remark.'},
            {status: 'closed', note: 9},
            '[0].note',
          ],
        ] as const
      ).map(([name, good, bad, path]): Row => ({
        at: `shelters.${name}`,
        json: [{label: 'A shelter', periods: [good]}],
        bad: [{label: 'A shelter', periods: [bad]}],
        path: `shelters[0].periods${path}`,
      })),
      ...(
        [
          ['events', {}, {date: 'May'}, 'date'],
          ['events.date', {date: '2016-06'}, {date: 'May'}, 'date'],
          ['events.text', {text: {en: 'It had to close.'}}, {text: 9}, 'text'],
          ['events.note', {note: 'A remark.'}, {note: 9}, 'note'],
          ['events.shelter', {shelter: 'a'}, {shelter: 'b'}, 'shelter'],
        ] as const
      ).map(([at, good, bad, path]): Row => ({
        at,
        json: [{date: '2016', text: 'A law', ...good}],
        bad: [{date: '2016', text: 'A law', ...bad}],
        path: `events[0].${path}`,
      })),
    ],
  },
  'accountability-record': {
    least: {cases: [{office: 'officers', steps: [{stage: 'indicted'}]}]},
    rows: [
      {at: 'cases', json: [], bad: {}},
      ...(
        [
          ['office', {office: {en: 'judges'}}, {office: 9}, 'office'],
          ['count', {count: 2}, {count: 0}, 'count'],
          ['act', {act: {text: 'Took bribes'}}, {act: {}}, 'act.text'],
          ['act.text', {act: {text: 'Took bribes'}}, {act: {text: 9}}, 'act.text'],
          [
            'act.date',
            {act: {text: 'Took bribes', date: '2014'}},
            {act: {text: 'Took bribes', date: 'May'}},
            'act.date',
          ],
          ['steps', {steps: [{stage: 'convicted'}]}, {steps: []}, 'steps'],
          ['steps.stage', {steps: [{stage: 'tried'}]}, {steps: [{stage: 'freed'}]}, 'steps[0].stage'],
          [
            'steps.date',
            {steps: [{stage: 'tried', date: '2016'}]},
            {steps: [{stage: 'tried', date: 'May'}]},
            'steps[0].date',
          ],
          [
            'steps.outcome',
            {steps: [{stage: 'convicted', outcome: 'one year'}]},
            {steps: [{stage: 'convicted', outcome: 9}]},
            'steps[0].outcome',
          ],
          ...(
            [
              ['', {amount: 3000, currency: 'EUR'}, 9, ''],
              ['.amount', {amount: 'about 3000', currency: 'EUR'}, {amount: -1, currency: 'EUR'}, '.amount'],
              ['.currency', {amount: 3000, currency: 'USD'}, {amount: 3000, currency: 'EURO'}, '.currency'],
              ['.each', {amount: 3000, currency: 'EUR', each: true}, {amount: 3000, currency: 'EUR', each: 1}, '.each'],
            ] as const
          ).map(
            ([name, good, bad, path]) =>
              [
                `steps.fine${name}`,
                {count: 2, steps: [{stage: 'convicted', fine: good}]},
                {count: 2, steps: [{stage: 'convicted', fine: bad}]},
                `steps[0].fine${path}`,
              ] as const,
          ),
          ['affected', {affected: 22}, {affected: 1.5}, 'affected'],
          [
            'affectedLabel',
            {affected: 22, affectedLabel: 'workers'},
            {affected: 22, affectedLabel: 9},
            'affectedLabel',
          ],
          ['open', {open: false}, {open: 'no'}, 'open'],
          ['keptPost', {keptPost: true}, {keptPost: 'yes'}, 'keptPost'],
          ['name', {name: {text: 'A name', source: 'B'}}, {name: {}}, 'name.text'],
          ['name.text', {name: {text: 'A name', source: 'B'}}, {name: {text: 9, source: 'B'}}, 'name.text'],
          ['name.source', {name: {text: 'A name', source: 'B'}}, {name: {text: 'A name', source: 9}}, 'name.source'],
        ] as const
      ).map(([name, good, bad, path]): Row => ({
        at: `cases.${name}`,
        json: [{office: 'officers', steps: [{stage: 'indicted'}], ...good}],
        bad: [{office: 'officers', steps: [{stage: 'indicted'}], ...bad}],
        path: `cases[0].${path}`,
        // Names are shown only where a page asks for them.
        ...(name.startsWith('name') && {unseen: true}),
      })),
    ],
  },
  'key-figure': {
    least: {value: 30},
    rows: [{at: 'counts', json: 'cases'}],
  },
  quote: {
    least: {text: 'We need money that lasts.', speaker: 'A spokesperson'},
    rows: [
      {at: 'lang', unseen: true},
      {at: 'original', beside: {lang: 'en', translatedBy: 'Kosovo 2.0'}},
      {at: 'translatedBy', beside: {original: 'sq'}},
    ],
  },
  'country-profile': {
    least: {'case-backlog': {open: {'2016-12-31': 95}}},
    rows: (
      [
        ['tier-badge', {report: 2017, tier: '2'}],
        ['victim-breakdown', {total: 36}],
        ['justice-outcomes', {convicted: 24}],
        ['sentence-distribution', {convicted: 24, sentences: {fine: 24}}],
        ['case-backlog', {open: {'2016-12-31': 96}}],
        ['funding-gap', {currency: 'EUR', amounts: {2016: 171010}}],
        [
          'shelter-timeline',
          {number: 1, shelters: [{label: 'A shelter', periods: [{from: '2016', status: 'funded'}]}]},
        ],
      ] as const
    ).map(([at, json]): Row => ({at, json, bad: 'x'})),
  },
  'region-compare': {
    least: {tiers: {2018: {AL: '2', XK: '2', RS: '2WL'}}},
    rows: [
      list('countries', 'XK, AL', ['XK', 'AL'], 'XK UK', 'countries[1]'),
      {
        at: 'variant',
        beside: {tiers: {2016: {AL: '2'}, 2017: {AL: '2', XK: '3'}}},
      },
      {
        at: 'order',
        beside: {tiers: {2016: {AL: '2', XK: '3'}, 2017: {AL: '2', XK: '2'}}},
      },
      {
        at: 'only',
        beside: {tiers: {2016: {AL: '2', XK: '3'}, 2017: {AL: '2', XK: '2'}}},
      },
      {at: 'tiers', json: {2017: {AL: '3', XK: '2'}}, bad: {2017: {UK: '2'}}, path: 'tiers["2017"].UK'},
      ...placement('tiers', (one) => ({2017: {AL: one, XK: '3'}}), 'tiers["2017"].AL'),
    ],
  },
};
