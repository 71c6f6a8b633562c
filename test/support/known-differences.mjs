// Where the published JSON Schemas and the parser differ, value by value, and why: in all fields of a kind, or in some.
// Everywhere else they must agree.

const amounts = ['quantity', 'stage'];
const allSources = (source) => ({a: {publisher: 'x', ...source}});
const group = (from, to) => [to ? {from, to, count: 1} : {sentence: from, count: 1}];

/** JSON Schema cannot say it, so it lets pass what the parser refuses. */
export const laxer = [
  // Which days a month has.
  {kinds: ['day-month-or-year', 'period', 'pinned'], values: ['2017-02-30']},
  {fields: ['shelters'], values: [[{label: 'x', periods: [{from: '2016-02-30', status: 'funded'}]}]]},
  {fields: ['shelters'], values: [[{label: 'x', periods: [{to: '2016-02-30', status: 'funded'}]}]]},
  {fields: ['events'], values: [[{date: '2016-02-30', text: 'x'}]]},
  // Days are too short for the points of a trend, which both refuse.
  {kinds: ['quantities-by-period', 'counts-by-day'], except: ['points'], values: [{'2017-02-30': 9}]},
  {fields: ['breaks', 'cumulative'], values: ['2017-02-30']},
  // Which of two comes first, or is more.
  {fields: ['shelters'], values: [[{label: 'x', periods: [{from: '2016', to: '2015', status: 'funded'}]}]]},
  {
    fields: ['prescribed'],
    values: [
      'P15Y .. P8Y',
      'P15Y .. fine',
      'P3Y .. fine',
      'life .. P15Y',
      'life .. P5Y',
      'death .. life',
      {from: 'P15Y', to: 'P8Y'},
      {from: 'life', to: 'P15Y'},
    ],
  },
  {kinds: ['period'], values: ['2017/2016', '2016/2016']},
  {kinds: amounts, values: ['9..6', '6..6', '3..5 million', {low: 9, high: 6}]},
  {
    kinds: ['stage'],
    values: [
      {value: 9, by: {'sex-trafficking': 10}},
      {value: 9, otherLaws: 10},
    ],
  },
  ...['P3Y .. fine', 'death .. life', 'life .. P5Y'].map((span) => ({
    fields: ['sentences'],
    values: [{[span]: 9}, `${span}: 9`, group(span)],
  })),
  {
    fields: ['sentences'],
    values: ['life', 'Life', 'life and fine', 'life and fine 9 EUR', 'death', 'More than 10 years'].map((from) =>
      group(from, 'P9Y'),
    ),
  },
  {fields: ['sentences'], values: [[{sentence: 'P1Y', count: 1, suspended: '2 years'}]]},
  {
    fields: ['sentences'],
    values: ['fine', 'fine just over 1000 EUR', 'fine 1..2 EUR', 'fine unknown EUR', 'fine  9  EUR'].map((to) =>
      group('fine', to),
    ),
  },
  {
    fields: ['tier-badge.previous'],
    values: [{report: 2018, tier: '2'}],
  },
  // Of shares alone, and of other numbers alone.
  {fields: ['key-figure.previous'], values: ['2016: 9%']},
  // Keys that stand elsewhere in the document.
  {fields: ['sources'], values: [allSources({cites: 'b'})]},
  {fields: ['events'], values: ['a', 'b'].map((shelter) => [{date: '2016', text: 'x', shelter}])},
  // The same thing in two places or under two names.
  {fields: ['shelters'], values: [[1, 2].map(() => ({label: 'x', id: 'a'}))]},
  {fields: ['exploitation'], values: [{'forced-labour': 1, 'forced-labor': 1}]},
  {fields: ['history'], values: [[1, 2].map(() => ({report: 2016, tier: '2'}))]},
  {fields: ['sentences'], values: [['P1Y', 'P12M'].map((sentence) => ({sentence, count: 1}))]},
  {fields: ['region-compare.report'], values: ['2000', '2016', 2016, 2099]},
  // A status that is not counted there.
  {fields: ['partsOf'], values: ['Potential', 'FORMALLY IDENTIFIED', 'formally_identified', 'Formally - identified']},
  // What only reckoning can tell.
  {fields: ['history'], values: [{2010: '2', 2099: '2'}]},
  {fields: ['sex'], values: [{female: 40}, {female: 20, male: 20}]},
  {fields: ['flow'], values: [{opening: 80, new: 40, closed: 24, closing: 95}]},
  {fields: ['need'], values: [0, '0', 'none']},
];

/** The schema finds slips in what the parser does not read, and wants an address written in full. */
export const stricter = [
  {
    kinds: ['quantity'],
    values: [
      {value: 9, by: {'sex-trafficking': 10}},
      {value: 9, by: {sorcery: 3}},
      {value: 9, otherLaws: 10},
      {value: 9, continued: 3, otherLaws: 3, previous: {2015: 4}},
    ],
  },
  {fields: ['prescribed'], values: [{from: 'P8Y', until: 'P9Y'}]},
  {fields: ['sentences'], values: [[{sentence: 'P1Y', count: 1, suspendd: true}]]},
  {kinds: ['link'], values: ['https:a.org']},
  {fields: ['sources'], values: [{cites: 1}, {pubisher: 'y'}].map(allSources)},
  {
    fields: ['history'],
    values: [[{report: 2016, teir: '2'}], [{report: 2017, tier: '2', teir: '3'}], {2017: {tier: '2', teir: '3'}}],
  },
  {fields: ['tiers'], values: [{2017: {AL: {tier: '2', teir: '3'}}}]},
  {fields: ['shelters'], values: [[{label: 'x', lable: 'y'}]]},
  // A stage of one's own is in the section of a figure.
  {fields: ['justice-outcomes'], values: [{AL: 9, domestic: {label: 'x', value: 9}}]},
  // Sentences with a label, which no shelter is.
  {
    fields: ['shelters'],
    values: [
      {sentence: 'P1Y', count: 1, label: 'x'},
      {sentence: 'other', label: 'x', count: 1},
      {sentence: 'Other', label: {en: 'x'}, count: 1},
      {from: 'fine', label: 'x', count: 1},
    ].map((sentence) => [sentence]),
  },
  {fields: ['shelters'], values: [[{label: 'x', periods: [{status: 'funded', sattus: 'closed'}]}]]},
  {kinds: amounts, values: [{valeu: 8}, {label: 'x'}].map((more) => ({value: 9, ...more}))},
  {kinds: amounts, values: [{label: 9, value: 9}]},
  // Only a stage of justice has a unit and a period of its own.
  {
    kinds: ['quantity'],
    values: [
      ...['cases', 'case', 'Cases'].map((unit) => ({value: 9, unit})),
      ...[2015, '2015-04/2016-03', '2015-13'].map((period) => ({value: 9, period})),
    ],
  },
];
