// What each field of a document means, as an editor shows it.

import {ref} from './refs.mjs';

export const shared = {
  version: {description: 'The version of this format. 1 is the newest.', default: 1},
  country: {description: 'The country as ISO 3166-1 alpha-2 code, or XK for Kosovo.', examples: ['XK', 'AL', 'RS']},
  place: {description: 'The name of a place that has no code.'},
  report: {description: 'The year of the Trafficking in Persons Report.', examples: [2017]},
  period: {description: 'What the numbers cover, which is seldom the year of the report.', examples: ['2016']},
  asOf: {description: 'The day on which the numbers stood so, such as 2017-06-29.', examples: ['2017-06-29']},
  sources: {description: 'The sources by a key of your own, which `source` and `cites` name.'},
  source: {description: 'Who first published the numbers: a key of `sources`, or a name.'},
  sourceUrl: {description: 'The address of the first publication.'},
  via: {description: 'The outlet that reported the numbers.'},
  viaUrl: {description: "The address of the outlet's report."},
  corrections: {
    description: 'What this document said before, and when that was corrected.',
    type: 'array',
    maxItems: 50,
    items: {
      type: 'object',
      properties: {
        date: {description: 'The day of the correction.', allOf: [ref('day')]},
        path: {description: 'What was corrected, such as victim-breakdown.total.', type: 'string', minLength: 1},
        was: {description: 'What stood there before.'},
        now: {description: 'What stands there now.'},
        reason: {description: 'Why, for readers.', allOf: [ref('text')]},
      },
      required: ['date', 'path'],
      additionalProperties: false,
    },
  },
  pinned: {description: 'Shows what the document said on that day: later corrections are undone.', allOf: [ref('day')]},
  suppressBelow: {
    description: 'Counts of people below this are withheld, and others that would give them away.',
    anyOf: [
      {type: 'integer', minimum: 2, maximum: 1000},
      {type: 'string', pattern: '^\\s*0*([2-9]|[1-9][0-9]{1,2}|1000)\\s*$'},
    ],
    examples: [5],
  },
  example: {description: 'Marks invented numbers: true for all of them, "country" or "need" for a part.'},
};

export const own = {
  'tier-badge': {
    tier: {description: 'The tier. May be left out where `history` has it.', examples: ['2']},
    previous: {description: 'The tier in the report before, or {"report": 2016, "tier": "2"}.'},
    history: {
      description:
        'The tiers by report, as a list of {"report", "tier"} or as {"2016": "2"}. Reports after `report` are not shown.',
    },
  },
  'victim-breakdown': {
    total: {description: 'All people identified as victims.', examples: [36, 'about 40']},
    exploitation: {
      description: 'People by form of exploitation. A person may be in several, so they need not add up.',
      examples: [{'sex-trafficking': 26, 'forced-labour': 9}],
    },
    sex: {description: 'People by sex. Leave out what the source does not say.', examples: [{female: 34}]},
    age: {description: 'People by age. Leave out what the source does not say.', examples: [{child: 18}]},
    previous: {description: 'Totals of earlier periods.', examples: [{2015: 28}]},
  },
  'funding-gap': {
    currency: {description: 'The currency of all amounts, as in ISO 4217.', examples: ['EUR']},
    purpose: {
      description: 'What the money is for. "victim-protection" and "shelter" have words in every language.',
      examples: ['victim-protection', 'shelter'],
    },
    amounts: {description: 'Amounts by period.', examples: [{2015: 'about 181000', 2016: 171010}]},
    change: {description: 'The difference between the last two amounts, as the source states it.'},
    need: {description: 'What is needed in the latest period, where somebody has said so. Needs `needSource`.'},
    needSource: {description: 'Whose figure the need is.'},
    victims: {description: 'Identified victims by period, beside the amounts.', examples: [{2015: 28, 2016: 36}]},
  },
  'sentence-distribution': {
    convicted: {description: 'How many people were convicted.', examples: [24]},
    minimum: {description: 'The shortest imprisonment that the law allows, such as P5Y.'},
    sentences: {
      description: 'Sentences and the people who got them, as a list or by sentence.',
      examples: [[{sentence: 'P5Y6M', count: 1}], {P5Y6M: 1, 'fine over 1000 EUR .. P3Y6M': 23}],
    },
  },
  'justice-outcomes': {
    investigated: {
      description: 'People investigated, or cases. Leave out what the source does not say.',
      examples: [{value: 146, unit: 'cases'}],
    },
    prosecuted: {description: 'People prosecuted, or cases.', examples: [31]},
    convicted: {description: 'People convicted, or cases that ended so.', examples: [24]},
    atMinimum: {description: 'Those of them sentenced to the legal minimum or more.', examples: [1]},
    minimum: {description: 'The shortest imprisonment that the law allows, such as P5Y.'},
  },
  'shelter-timeline': {
    cycle: {description: 'How often shelters have to apply for funding again, such as P6M.', examples: ['P6M']},
    shelters: {description: 'The shelters with their periods. Nothing may tell where they are.'},
    'shelters.id': {description: 'What events call this shelter.'},
    'shelters.label': {description: 'Its name or kind, never where it is.'},
    'shelters.kind': {description: 'Who runs it.'},
    'shelters.periods': {description: 'How it stood, in the order of time, without overlap.'},
    'shelters.periods.from': {description: 'The first day, month or year; left out where it is not known.'},
    'shelters.periods.to': {description: 'The last day, month or year; left out where it is not known.'},
    'shelters.periods.status': {description: 'Whether it had money; "applying" while an application was in process.'},
    'shelters.periods.note': {description: 'A remark for the table.'},
    events: {description: 'What happened, to one shelter or to all.'},
    'events.date': {description: 'The day, month or year.'},
    'events.text': {description: 'What happened, and who says so.'},
    'events.note': {description: 'What a reader must know not to misread it.'},
    'events.shelter': {description: 'The `id` of the shelter, where it is about one.'},
  },
  'accountability-record': {
    cases: {
      description: 'The cases of officials. An empty list says that the source reports none.',
      examples: [[{office: 'police officers', count: 2, steps: [{stage: 'indicted', date: '2016'}]}]],
    },
    'cases.office': {
      description:
        'Who, by office and without a name, in the plural as after a number, also for one: "police officers".',
    },
    'cases.count': {description: 'How many people are accused, at least one. Left out: the source does not say.'},
    'cases.act': {
      description:
        'What it is about, where the source says so; shown as alleged until it has been found, and again after an appeal.',
    },
    'cases.act.text': {description: 'What they are said to have done.'},
    'cases.act.date': {description: 'When.'},
    'cases.steps': {description: 'How far the case came, in the order of time.'},
    'cases.steps.stage': {
      description:
        'The stage. After the first three nothing is decided until a verdict; a sanction ends only an investigation.',
    },
    'cases.steps.date': {description: 'When; left out where the source does not say.'},
    'cases.steps.outcome': {description: 'What came of it, in a few words.'},
    'cases.steps.fine': {description: 'A fine, which only a conviction, a sanction or an appeal can bring.'},
    'cases.steps.fine.amount': {description: 'How much.'},
    'cases.steps.fine.currency': {description: 'Its currency, as in ISO 4217.'},
    'cases.steps.fine.each': {description: 'Whether each of them was fined so much.'},
    'cases.affected': {description: 'How many people were harmed. One dot is one person.'},
    'cases.affectedLabel': {description: 'Who they are, as after a number: "workers".'},
    'cases.keptPost': {description: 'Whether the officials kept their posts.'},
    'cases.name': {description: 'The name, shown only where a page says names="on". Sanitizing leaves it.'},
    'cases.name.text': {description: 'The name.'},
    'cases.name.source': {description: 'Who published the name: a key of `sources`, or a name.'},
  },
  'victims-trend': {
    points: {description: 'People identified by year, or by a part of one.', examples: [{2015: 28, 2016: 36}]},
    breaks: {description: 'Years before which counting changed.', examples: ['2019', [{before: '2019'}]]},
    revisions: {
      description: 'What other or later sources say of the same periods.',
      examples: [[{period: '2015', value: 30, source: 'police'}]],
    },
  },
  'region-compare': {
    countries: {
      description: 'The countries to show, at most 30. All that have a tier if left out.',
      examples: ['AL BA XK ME MK RS'],
    },
    tiers: {
      description: 'The tiers by report, and in it by country.',
      examples: [{2025: {AL: '2', XK: '2'}}],
    },
  },
  'case-backlog': {
    open: {description: 'Open cases by day.', examples: [{'2016-12-31': 95}]},
    flow: {
      description: 'Cases of the period: opening + new - closed = closing. Leave out what the source does not say.',
      examples: [{opening: 80, new: 40, closed: 25, closing: 95}],
    },
  },
  'key-figure': {
    value: {description: 'The number.', examples: [34, 'about 40']},
    unit: {
      description: 'What is counted or measured. `%` is written at the number. In doubt it counts people.',
      examples: ['nightclubs', 'people', 'EUR', '%'],
    },
    phrase: {
      description: 'Completes the number, beginning with what is counted. Left out: the unit does so.',
      examples: [{en: 'nightclubs shut down by police'}],
    },
    context: {description: 'One line of context, or of what the number does not say.'},
    previous: {description: 'The same number of earlier periods.', examples: [{2015: 28}]},
  },
  quote: {
    text: {
      description: 'The words, or their sense where `paraphrase` is true. By language where there are translations.',
      examples: [{en: '…', sq: '…'}],
    },
    lang: {description: 'The language of a text that is not given by language.', examples: ['en', 'sq']},
    original: {description: 'The language in which it was said.', examples: ['sq']},
    translatedBy: {description: 'Who has translated the words.'},
    speaker: {description: 'Who said it.'},
    role: {description: "The speaker's office.", examples: [{en: 'Interior Minister', sq: 'ministër i Brendshëm'}]},
    date: {description: 'When it was said: a day, month or year.', examples: ['2017-06-29']},
    paraphrase: {
      description: "True where these are not the speaker's own words: no quotation marks, and a note that says so.",
      examples: [true],
    },
  },
  'country-profile': {
    'tier-badge': {description: 'The tier at the head of the profile.'},
    'victim-breakdown': {description: 'The people identified as victims.'},
    'justice-outcomes': {description: 'The people convicted.'},
    'sentence-distribution': {description: 'The people convicted, where `justice-outcomes` is missing.'},
    'case-backlog': {description: 'The cases that are open.'},
    'funding-gap': {description: 'The money for victims.'},
    'shelter-timeline': {description: 'The shelters.'},
  },
};

/** Beside the fields that a figure reads. */
export const beside = {
  $schema: {description: 'The JSON Schema of this document, for editors.', type: 'string'},
};
