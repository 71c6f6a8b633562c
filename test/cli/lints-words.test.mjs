// Lints of names, sources and texts, and of numbers that need a word beside them.

import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {breakdown, checkDocument, lint, funding, sentences} from '../support/lint-cases.mjs';

const child = (derivedFrom, more = {}) => breakdown({age: {child: {value: 18, derivedFrom, ...more}}});
const rounded = (word) =>
  `warning victim-breakdown.age.child: exact, but derived from something that the source gives as "${word}"`;
lint('exactness', 'numbers that are surer than their source', [
  ['half of an exact number', child('exactly half of 36')],
  ['about half', child('About half of 36'), rounded('about')],
  ['an amount of money', child('almost EUR 10,000'), rounded('almost')],
  ['another language', child('gati 20 persona'), rounded('gati')],
  ['a number that says so itself', child('almost 20', {qualifier: 'almost'})],
  ['the same word before no number', child('counted over the whole year 2016')],
]);

const percent = (more) => ({'key-figure': {value: '23%', ...more}});
const ofWhat = 'question key-figure.value: a percentage that does not say what it is a part of';
const key = (section) => ({'key-figure': {value: 568, ...section}});
const undeclared = 'question key-figure.value: nothing declares what the number counts, so it is protected as people';
const older = (word) => `question key-figure.${word}: "${word}" is of earlier versions`;
lint('counts', 'key figures that do not declare what they count', [
  ['a label alone', key({label: 'nightclubs shut down'}), undeclared],
  ['a word of before that is none of those', key({unit: 'days', phrase: 'of waiting'}), undeclared],
  ['what it counts', key({counts: 'things', label: 'nightclubs shut down'})],
  ['a share, by its sign', percent({label: 'of cases'})],
  ['money, by its currency', key({unit: 'EUR'})],
  ['people in a record of before', key({unit: 'people'}), older('unit')],
  ['a share in a record of before', key({unit: {en: '%', sq: '%'}, phrase: 'of cases'}), older('phrase')],
  ['a phrase', key({counts: 'cases', phrase: 'cases closed'}), older('phrase')],
]);

describe('what is said of records of before', () => {
  for (const [section, hint] of [
    [{label: 'nightclubs'}, 'Write "counts": "people", "cases", "things", "money" or "share".'],
    [{unit: 'people'}, 'Write "counts": "people". Rename "unit" to "label".'],
    [{unit: 'people', phrase: 'x'}, 'Write "counts": "people". Rename "phrase" to "label". Leave "unit" out.'],
    [{unit: '%'}, 'Write the percent sign at the number, such as "23%". Leave "unit" out.'],
    [{unit: 'EUR', phrase: 'x'}, 'Write "counts": "money". Rename "phrase" to "label".'],
  ]) {
    it(`${JSON.stringify(section)}: ${hint}`, () => {
      assert.equal(checkDocument(JSON.stringify(key(section))).find(({rule}) => rule === 'counts').hint, hint);
    });
  }
});

lint('share-base', 'percentages of nothing that is named', [
  ['a percent sign alone', percent({}), ofWhat],
  ['one in each language, in a record of before', percent({value: 23, unit: {en: '%', sq: '%'}}), ofWhat],
  ['one whose context says more', percent({context: 'Of the people convicted.'}), ofWhat],
  ['one that its label completes', percent({label: 'of the people convicted served time in prison'})],
  ['one with its base beside the number', percent({value: {share: 23, of: 'the people convicted'}})],
  ['another count', percent({value: 23, counts: 'people'})],
]);

const shelters = (...labels) => ({'shelter-timeline': {shelters: labels.map((label) => ({label}))}});
const asOne = 'question shelter-timeline.shelters[0].label: reads as several shelters, and says no number of them';
const again = 'question accountability-record.cases[0].office: says how many they are, and so does "count" before it';
const officials = (office, count) => ({'accountability-record': {cases: [{office, count, steps: [{stage: 'tried'}]}]}});
lint('several', 'numbers in the names of officials', [
  ['a number', officials('two police officers', 2), again],
  ['an article', officials({en: 'judge', sq: 'një gjykatës'}, 1), again],
  ['an office alone', officials('another judge', 1)],
  ['one without a count', officials('A judge')],
]);
lint('several', 'names of several shelters', [
  ['a plural', shelters('NGO shelters'), asOne],
  ['a number', shelters('96 facilities for victims'), asOne],
  ['a number in words', shelters('Three safe havens'), asOne],
  ['one of its languages', shelters({en: 'Government', sq: 'Strehimoret shtetërore'}), asOne],
  ['names of one', shelters('Shelter 1', 'Shelter for men (35 places)', 'Second shelter, not named in the source')],
  ['an entry that says how many', {'shelter-timeline': {shelters: [{label: 'NGO shelters', number: 'unknown'}]}}],
  ['one of before that does', {'shelter-timeline': {shelters: [{label: 'NGO shelters', count: 'unknown'}]}}],
]);

const small = (field, text, total = 15) => breakdown({total, age: {child: {value: 9, [field]: text}}});
lint('small-shares', 'percentages of few', [
  [
    'a note',
    small('note', 'This is 60% of them.'),
    'warning victim-breakdown.age.child.note: a percentage of 15: below 20, one more or less moves it by 5 points or more',
  ],
  ['many', small('note', 'This is 60% of them.', 20)],
  ['counts', small('note', '9 of 15')],
  [
    'the reason of a correction',
    {
      ...breakdown({total: 12}),
      corrections: [{date: '2017-07-04', path: 'victim-breakdown.total', reason: {en: 'It was 50 per cent.'}}],
    },
    'warning corrections[0].reason.en: a percentage of 12: below 20, one more or less moves it by 5 points or more',
  ],
  [
    'a title of a source',
    breakdown({total: 12, sources: {a: {publisher: 'A', title: 'The 50% question', date: '2017'}}}),
  ],
]);

const sources = {
  tip2017: {publisher: 'State', date: '2017-06-27'},
  k20: {publisher: 'K2.0', date: '2017', cites: 'tip2017'},
};
lint('sources', 'sources without a date, and names of none', [
  ['sources as they should be', breakdown({}, {sources, source: 'k20'})],
  [
    'a source without a date',
    breakdown({}, {sources: {k20: {publisher: 'K2.0'}}}),
    'warning sources.k20: the source has no date',
  ],
  [
    'a slip in the key',
    breakdown({source: 'tip2071'}, {sources, source: 'k2O'}),
    'error source: "k2O" is no key of sources',
    'error victim-breakdown.source: "tip2071" is no key of sources',
  ],
  ['the name of a publisher in place of a key', breakdown({}, {sources, source: 'U.S. Department of State'})],
  ['the name of a publisher where there are no sources', breakdown({}, {source: 'UNODC'})],
  [
    'the source of one number',
    breakdown({age: {child: {value: 18, source: 'police'}, adult: {value: 18, source: 'k20'}}}, {sources}),
    'error victim-breakdown.age.child.source: "police" is no key of sources',
  ],
  [
    'the name of a publisher of one number',
    breakdown({age: {child: {value: 18, source: 'NGO Atina'}, adult: {value: 18, source: 'k20'}}}, {sources}),
  ],
  [
    'the name of a publisher of one number where there are no sources',
    {total: 36, age: {child: {value: 18, source: 'police'}}},
  ],
]);

lint('unknown-keys', 'names that nothing reads', [
  [
    'names that are known',
    breakdown({exploitation: {'forced-labor': 9}}, {$schema: 'x', corrections: [], version: 1, sources}),
  ],
  [
    'a slip in a section',
    {...breakdown({}), tier_badge: {tier: '2'}, weather: {}},
    'error tier_badge: nothing reads "tier_badge"',
    'warning weather: nothing reads "weather"',
  ],
  [
    'a record of nothing but a slip',
    {'victim-breakdwon': {total: 36}},
    'error victim-breakdwon: nothing reads "victim-breakdwon"',
  ],
  [
    'a slip in a field, in a quantity, in a source and in a correction',
    {
      sources: {a: {publisher: 'A', date: '2017', ulr: 'https://a.org'}},
      ...breakdown({exploitaton: {}, age: {child: {value: 18, derivedfrom: 'x'}}}),
      corrections: [{pth: 'x'}],
    },
    'error sources.a.ulr: nothing reads "ulr"',
    'error victim-breakdown.exploitaton: nothing reads "exploitaton"',
    'error victim-breakdown.age.child.derivedfrom: nothing reads "derivedfrom"',
    'error corrections[0].pth: nothing reads "pth"',
  ],
  [
    'placements and sentences',
    {
      'tier-badge': {previous: {report: 2016, teir: '2'}, history: [{reprot: 2016}]},
      ...sentences({sentences: [{sentance: 'P1Y', count: {value: 9, qualifer: 'about'}}]}),
    },
    'error tier-badge.previous.teir: nothing reads "teir"',
    'error tier-badge.history[0].reprot: nothing reads "reprot"',
    'error sentence-distribution.sentences[0].sentance: nothing reads "sentance"',
    'error sentence-distribution.sentences[0].count.qualifer: nothing reads "qualifer"',
  ],
  [
    'cases and people of a stage',
    {'justice-outcomes': {prosecuted: {cases: 3, people: {value: 9, by: {'sex-trafficking': 9}, agencies: {FBI: 9}}}}},
  ],
  [
    'slips in what is said of a stage',
    {
      'justice-outcomes': {
        prosecuted: {cases: {value: 3, contineud: 1}, people: {value: 9, by: {'sex-traffiking': 9}}},
        convicted: {value: 9, agencies: {FBI: {value: 9, lable: 'x'}}},
      },
    },
    'error justice-outcomes.prosecuted.cases.contineud: nothing reads "contineud"',
    'error justice-outcomes.convicted.agencies.FBI.lable: nothing reads "lable"',
  ],
  [
    'other words for a field',
    {quote: {words: 'x', speakerRole: 'y', 'speaker-role': 'y'}, 'tier-badge': {placement: '2'}},
    'error quote.words: nothing reads "words"',
    'error quote.speakerRole: nothing reads "speakerRole"',
    'error quote["speaker-role"]: nothing reads "speaker-role"',
    'error tier-badge.placement: nothing reads "placement"',
  ],
  ['a section of a newer version', {...breakdown({}), forecast: {}}, 'warning forecast: nothing reads "forecast"'],
  [
    'a field of the section in its total',
    breakdown({total: {value: 36, previous: {2015: 28}}}),
    'error victim-breakdown.total.previous: nothing reads "previous"',
  ],
  ['keys of your own with a label', breakdown({exploitation: {trickery: {label: {en: 'Trickery'}, value: 9}}})],
]);

const few = (path, count) => `warning ${path}: only ${count}: with so few, somebody may be recognised`;
lint('small-counts', 'so few people that somebody may be recognised', [
  [
    'a single person',
    breakdown({exploitation: {'slavery-servitude': 1}}),
    few('victim-breakdown.exploitation["slavery-servitude"]', 1),
  ],
  ['what a government printed', breakdown({exploitation: {'slavery-servitude': {value: 1, published: true}}})],
  ['five', breakdown({sex: {male: 5}})],
  ['none', breakdown({sex: {male: 0}})],
  ['what says only that it is few', breakdown({sex: {male: 'under 4'}})],
  ['a rounded number', breakdown({sex: 'male: about 2'}), few('victim-breakdown.sex.male', 'about 2')],
  // Courts and governments print these one by one.
  ['sentences', sentences({convicted: 3, sentences: [{sentence: 'fine', count: 3}]})],
  ['cases', {'justice-outcomes': {prosecuted: {value: 2, unit: 'cases'}}}],
  ['people before a court', {'justice-outcomes': {prosecuted: 4, convicted: 3, acquitted: 2, atMinimum: 1}}],
  [
    'people before a court, as a figure of its own, which sanitizing withholds',
    {'key-figure': {value: 3, counts: 'people', label: 'people convicted'}},
    few('key-figure.value', 3),
  ],
  [
    'a number that counts nobody',
    {'key-figure': {value: 2.5, counts: 'things', label: 'times as many victims as in 2021'}},
  ],
  [
    'a figure of its own',
    {'key-figure': {value: 3, label: {en: 'women'}, previous: {2015: 4}}},
    few('key-figure.value', 3),
    few('key-figure.previous["2015"]', 4),
  ],
  [
    'a rate that declares that it counts nobody',
    {'key-figure': {value: 3.5, counts: 'things', label: 'per thousand people', previous: {2015: 3}}},
  ],
  ['a figure of its own that is not of people', {'key-figure': {value: 3, counts: 'cases', previous: {2015: 2}}}],
  [
    'a dimension of its own',
    breakdown({nationality: {XK: 33, AL: 3}, place: {en: 'x'}}),
    few('victim-breakdown.nationality.AL', 3),
  ],
  ['money', funding({amounts: {2015: 2, 2016: 3}})],
]);

const spent = (purpose, more) => ({...more, ...funding({purpose, amounts: {2016: 171010}})});
const told = (path, number) =>
  `question ${path}: says "${number}", which may tell a count that this document withholds`;
const withheld = {male: 'withheld 1..4', female: 34};
lint('own-words', 'small numbers in words beside counts that are withheld', [
  [
    'a purpose',
    {...breakdown({sex: withheld}), ...spent('Shelter for three women')},
    told('funding-gap.purpose', 'three'),
  ],
  [
    'one of its languages',
    breakdown({sex: 'male: withheld; female: 34', note: {en: 'All alone', sq: 'Katër vajza'}}),
    told('victim-breakdown.note.sq', 'Katër'),
  ],
  ['a record that withholds nothing', {...breakdown({sex: {female: 34}}), ...spent('Shelter for three women')}],
  ['one that was looked at', breakdown({sex: withheld, note: {text: {en: 'One of them'}, reviewed: true}})],
  ['words that hold others', breakdown({sex: withheld, note: 'Someone said often'})],
]);

const over = (number) => `"over ${number}" is read as more than ${number}, by an amount that the source does not say`;
lint('over', '“over” of before, which said “just over”', [
  ['a number', breakdown({total: 'over 40'}), `question victim-breakdown.total: ${over(40)}`],
  ['an object', breakdown({total: {value: 40, qualifier: 'over'}}), `question victim-breakdown.total: ${over(40)}`],
  [
    'a list in a text',
    funding({amounts: '2015: over 1.5 million'}),
    `question funding-gap.amounts: ${over('1.5 million')}`,
  ],
  [
    'a number in thousands',
    funding({amounts: '2015: over 2.5 thousand'}),
    `question funding-gap.amounts: ${over('2.5 thousand')}`,
  ],
  [
    'the sentence of a court',
    sentences({sentences: [{from: 'fine over 1000 EUR', to: 'P3Y', count: 9}]}),
    `question sentence-distribution.sentences[0].from: ${over(1000)}`,
  ],
  [
    'sentences by key',
    sentences({sentences: {'fine over 1000 EUR .. P3Y': 9}}),
    `question sentence-distribution.sentences["fine over 1000 EUR .. P3Y"]: ${over(1000)}`,
  ],
  ['“more than”', breakdown({total: 'more than 40'})],
  [
    'several numbers, once',
    breakdown({total: 'over 40', sex: {female: 'over 30'}, age: {child: 'over 20'}}),
    `question victim-breakdown.total: ${over(40)}; so are 2 more numbers of this document`,
  ],
  ['a document that tells both apart', breakdown({total: 'over 40', sex: {female: 'just over 30'}})],
  ['one that does so in an object', breakdown({total: 'over 40', sex: {female: {value: 30, qualifier: 'just-over'}}})],
  [
    'a sum behind a length',
    sentences({sentences: 'over 10 years: 2; fine over 900 EUR: 1'}),
    `question sentence-distribution.sentences: ${over(900)}`,
  ],
  ['a length', sentences({sentences: 'over 10 years: 2; suspended over 12 months: 1'})],
  ['words for readers', breakdown({sex: {female: {value: 30, note: 'over 35 by the count of the police'}}})],
  [
    'words for those affected',
    {'accountability-record': {cases: [{office: 'Officer', affected: 22, affectedLabel: 'over 20 workers'}]}},
  ],
]);

lint('not-reported', 'numbers that are not reported as version 1 wrote it', [
  [
    'a part',
    breakdown({sex: {male: {missing: 'not-reported'}}}),
    'question victim-breakdown.sex.male: read as "unknown": that the source gives no figure',
  ],
  ['the words', breakdown({sex: {male: 'not reported', female: {missing: 'unreported'}}})],
  ['what is not known', breakdown({sex: {male: 'unknown'}})],
]);

lint('fine-or-prison', 'fines that can be a fine', [
  [
    'a fine',
    sentences({sentences: [{sentence: 'fine 500 EUR', fineOrPrison: true, count: 3}]}),
    'question sentence-distribution.sentences[0].fineOrPrison: says that a fine can be a fine: readers hear of the fine alone',
  ],
  ['imprisonment', sentences({sentences: [{sentence: 'P1Y', fineOrPrison: true, count: 3}]})],
]);

const undrawn = (field) => `no figure draws "${field}" yet: it is kept in the record, and readers do not see it`;
lint('not-drawn', 'fields that no figure draws', [
  [
    'stages of before',
    {'justice-outcomes': {arrested: 40, convicted: 24, sentenced: 20, appeal: {value: 3, unit: 'cases'}}},
    `warning justice-outcomes.appeal: ${undrawn('appeal')}`,
  ],
  ['stages that are drawn', {'justice-outcomes': {convicted: 24}}],
]);
lint('unknown-keys', 'no fields that are known and not drawn', [
  ['stages of before', {'justice-outcomes': {appeal: 3, convicted: 24}}],
]);
lint('schema', 'mistakes in fields that no figure draws', [
  ['a number', {'justice-outcomes': {appeal: 4, convicted: 24}}],
  [
    'a fraction of a person',
    {'justice-outcomes': {appeal: 1.5, convicted: 24}},
    'error justice-outcomes.appeal: expected a whole number of people, got 1.5',
  ],
]);
lint('schema', 'codes that another has in ISO 3166', [
  ['a place that is called so', breakdown({}, {place: 'UK'})],
  ['a country', breakdown({}, {country: 'UK'}), 'error country: expected GB, got "UK"; write GB'],
  [
    'nationalities',
    breakdown({nationality: 'UK: 3; EL: 9'}),
    'error victim-breakdown.nationality.UK: expected GB, got "UK"; write GB',
    'error victim-breakdown.nationality.EL: expected GR, got "EL"; write GR',
  ],
]);

describe('all lints', () => {
  it('find nothing in the demo', () => {
    const text = readFileSync(new URL('../../demo/data/kosovo-2017.json', import.meta.url), 'utf8');
    assert.deepEqual(checkDocument(text), []);
  });
});

const decided = (office, outcome) => ({
  'accountability-record': {cases: [{office, steps: [{stage: 'convicted', outcome}]}]},
});
const missing = (path, languages) =>
  `question ${path}: is not there in ${languages}, as other texts of this figure are`;
lint('languages', 'texts that a figure lacks in one of its languages', [
  ['a plain text alone', spent('legal aid')],
  ['one text in several', spent({en: 'legal aid', sq: 'ndihmë juridike'})],
  [
    'a plain text beside one in two languages',
    decided('officers', {en: 'Fined', sq: 'Gjobë'}),
    missing('accountability-record.cases[0].office', 'sq'),
  ],
  [
    'two languages',
    decided({en: 'officers'}, {sq: 'Gjobë'}),
    missing('accountability-record.cases[0].office', 'sq'),
    missing('accountability-record.cases[0].steps[0].outcome', 'en'),
  ],
  ['a plain text in the language of the record', {language: 'sq', ...decided('policë', {sq: 'Gjobë'})}],
  ['a region of the language', decided({en: 'officers'}, {'en-GB': 'Fined', en: 'Fined'})],
  [
    'the label of a key',
    breakdown({
      exploitation: {
        trickery: {label: {en: 'Trickery'}, value: 3},
        force: {label: 'Force', value: 4, note: {sq: 'x'}},
        chains: {label: {en: 'Chains', sq: 'Zinxhirë'}, value: 5},
      },
    }),
    missing('victim-breakdown.exploitation.trickery.label', 'sq'),
    missing('victim-breakdown.exploitation.force.label', 'sq'),
  ],
]);

const titled = (words) =>
  breakdown({sex: {female: 34, unknown: 'withheld'}, age: {child: 18, unknown: 8}, ...words}, {country: 'XK'});
const at = (field) => `victim-breakdown.${field}`;
lint('own-words', 'fields, marks and numbers of an editor’s own words that a figure does not have', [
  ['fields that it has', titled({heading: '{sex/female} of {total} in {place}', alt: {en: '{age/child} {{children}'}})],
  [
    'a field that it has not',
    titled({heading: '{men} people'}),
    `error ${at('heading')}: {men} is no field of this figure`,
  ],
  ['a key that is not there', titled({alt: {sq: '{sex/male}'}}), `error ${at('alt.sq')}: {sex/male} is not there`],
  [
    'a number that is withheld',
    titled({heading: '{sex/unknown}'}),
    `error ${at('heading')}: {sex/unknown} is a number that is not told`,
  ],
  ['a list', titled({heading: '{sex}'}), `error ${at('heading')}: {sex} is no number, period or place`],
  [
    'a source',
    {source: 'police', ...titled({heading: '{source}'})},
    `error ${at('heading')}: {source} is no number, period or place`,
  ],
  ['its own words', titled({heading: '{alt}', alt: 'x'}), `error ${at('heading')}: {alt} is no field of this figure`],
  ['a brace that is not closed', titled({heading: 'All {total'}), `error ${at('heading')}: a brace is not closed`],
  ['a number that it has', titled({heading: 'All 36 people', subheading: '٣٤ women'})],
  [
    'a number that it has not',
    titled({alt: {text: 'All 1,037', reviewed: true}}),
    `question ${at('alt.text')}: has a number that its figure does not have: 1037`,
  ],
  ['the keys of marks', titled({highlight: 'Child', annotation: {'sex/unknown': 'not told', total: 'counted'}})],
  ['a key of two lists', titled({highlight: 'unknown'}), `question ${at('highlight')}: names a mark of sex and age`],
  ['a key of none', titled({annotation: 'boys: mostly'}), `question ${at('annotation')}: names no mark of this figure`],
  [
    'a year of a trend',
    {'victims-trend': {points: '2015: 28; 2016: 36', highlight: '2016', annotation: {2014: 'a law'}}},
    'question victims-trend.annotation["2014"]: names no mark of this figure',
  ],
]);

describe('an editor’s own words', () => {
  for (const [name, words, message] of [
    ['of more than 80 characters', {heading: 'x'.repeat(81)}, /at most 80 characters, got 81/],
    ['that are none', {alt: 36}, /a text/],
    ['on three marks', {annotation: {female: 'a', child: 'b', total: 'c'}}, /at most 2 entries/],
    ['without the key of a mark', {annotation: 'mostly'}, /list such as/],
  ]) {
    it(`are refused ${name}`, () => {
      const errors = checkDocument(JSON.stringify(titled(words))).filter(({rule}) => rule === 'schema');
      assert.equal(errors.length, 1);
      assert.match(errors[0].message, message);
    });
  }
});
