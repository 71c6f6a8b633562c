// What the published JSON Schemas refuse although the parser takes it, value by value, and why: in all fields of a kind, or in
// some.

const amounts = ['quantity', 'stage'];
const allSources = (source) => ({a: {publisher: 'x', ...source}});

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
