// Values as a writer of documents might put them into a field: right, nearly right, and wrong.

const among = (text) => text.trim().split(/\s*\|\s*/);

const quantities = among(`
  0 | 9 | -9 | 1.5 | 9.0 | 09 | 171,010 | 1 000 | 9. | .9 | +9 | 1e3 | about 9 | about  9 | About 9 | about | about about 9
  | almost 9 | over 9 | under 5 | under 1 | under 0 | under 0.5 | under 1.5 | over -9 | almost -9 | 6..9 | 9..6 | 6..6
  | 6 .. 9 | 6...9 | 1.5..2.5 | -9..-6 | unknown | withheld | Unknown | 1000000000000000 | 1000000000000001
  | 0000000000000000009 | just over 9 | more than 9 | at least 9 | up to 9 | up to 0 | 15.3 million | 3..5 million
  | 3 million..5 million | 6 to 9 | 23% | 20..25% | 101% | none | unreported | not reported | 9 cases | 9 Cases; 3 people
  | 3 people; 9 cases | 9 cases; 3 cases | 9 case; 3
  | 9 offences | 9 Incidents; 2 offenses; 3 | 9 offences; 2 offenses | 3; 9% people | 9 cases; 3 offences; 2 incidents; 1; 4`);
const links = among(`
  https://a.org | http://a.org/b?c#d | HTTPS://A.ORG | https:a.org | https:// | https:/// | ftp://a.org
  | javascript:alert(1) | //a.org | a.org | https://a b`);
const times = among(`
  2017-06-29 | 2017-02-30 | 2017-13-01 | 2017-6-29 | 29.6.2017 | 2016 | 1899 | 2200 | 2201 | 2017-06 | 2017-13 | 2017-6
  | 2016/2017 | 2017/2016 | 2016/2016 | 2016-04/2017-03 | 2016-04/2017 | 2016/ | /2016 | 2016/2017/2018 | 2016-12-31
  | 2000 | 1999 | May | 2023-Q3 | 2023-Q5 | 2023-q3 | FY2018 | FY 2018 | FY18 | fy2018 | 2018/19 | 2018/20 | 1999/00
  | 2018-19`);
const codes = among(`
  1 | 2.0 | 2WL | 2wl | SC | 4 | XK | xk | XKX | AA | ZZ | UN | QM | XJ | GB | EUR | eur | EURO | XYZ | data | country
  | need | true | P5Y | P5Y6M | P | P0Y | P0Y0M | P6M | P0Y6M | P1D | p5y | P1234Y | P5Y6 | victim-protection
  | 8 years | 1 year | 5 years 6 months | 18  months | 0 years | 0 years 6 months | 0 months | 6 months 5 years
  | 8 Years | 8years | 1234 years | 8 years and 6 months | 8 years, 6 months and 3 days | 1 year 15 days | P1Y15D | P0Y0D
  | 6 months 5 days | 0 years 0 months 5 days | 0 years 0 days | 8 years and | and 8 years | 5 days 6 months | 10 | 12 | 13 | 010 | UK | EL | GR
  | Tier 2 | tier 2 watch list | Tier 2 Watchlist | TIER-3 | Special Case | special-case | Tier SC | Watch List | 2 wl`);
const spans = among(`
  fine | fines | suspended | suspended P2Y | suspended P0M | other | unknown | fine just over 1000 EUR | fine 1000
  | fine 1..2 EUR | fine unknown EUR | fine  9  EUR | fine -9 EUR | fine 9 eur | fine .. P3Y | fine..P3Y | P3Y .. fine
  | other .. P3Y | P1Y .. P2Y .. P3Y | P1Y .. | suspended .. P1Y | P5Y6M | P0Y | life | death | Life | life imprisonment
  | 2 years and fine | P2Y or fine | suspended P1Y And Fine | 2 years and | fine and fine | P1Y .. P2Y or fine | life and fine
  | suspended 2 years | suspended 0 months | 8 years | 5 years 6 months to 8 years | 5 years..life | life to death
  | death .. life | life .. P5Y | fine to P3Y | 8 years to | to 8 years | under 3 years | More than 10 years | over P5Y
  | at least 2 years | up to 18 months | suspended up to 2 years | Suspended Under P1Y | under 0 years | under | over fine
  | about 5 years | under life | 1 year 15 days | P1Y15D | under 1 year .. 15 years | 2 years .. more than 10 years
  | from 3 years | From P3Y | from fine | from life | from | from 3 years .. 5 years | from other | from under 3 years
  | 3 years .. | 3 years.. | fine .. | over 3 years .. | under 3 years .. | other .. | .. 3 years | from from 3 years
  | 1 year and fine 5 million KRW | 1 year or fine 9 EUR | 1 year and fine 9 eur | 1 year and fine of 9 EUR | life and fine 9 EUR
  | suspended and fine | suspended 2 years and fine 9 EUR | fine and fine | unknown and fine | 2 years and fine or fine
  | 2 years, 6 months suspended | P2Y,P6M suspended | 2 years , 6 months Suspended and fine | 2 years 6 months suspended
  | 5 years, 1 year, 6 months suspended | life, 6 months suspended | suspended 2 years, 6 months suspended | 2 years, suspended
  | community service | Community-Service | house arrest | HOUSE  ARREST | house | community service .. 3 years`);
const terms = among(`
  life | Death | life .. death | child: life; adult: P5Y |  up to 3 years | Up  To P3Y | at least 2 years | up to P0Y | P8Y .. P15Y | 8 years to 15 years | P8Y..P8Y | P15Y .. P8Y
  | 8 years .. 15 years and fine up to 20 million KRW | fine | fine up to 9 EUR | up to fine | at least fine | from 2 years | 2 years ..
  | up to life and fine | up to 7 years or fine | fine .. 5 years | P15Y .. fine | other .. 5 years | community service | suspended 2 years
  | child: fine; adult: 2 years and fine 9 EUR | from 3 years to 5 years | under 3 years | over 10 years | up to 3 years .. | unknown
  | P15Y .. life | 15 years to life | up to death | at least life | life .. P15Y | P8Y .. Life | adult: P1Y .. life
  | adult: 5 years | Adult: P5Y; Sex trafficking child: P10Y | labor trafficking: P5Y | sex-trafficking-child: P5Y
  | child: up to 3 years; adult: P1Y .. P2Y | women: P5Y | child adult: P5Y | sorcery child: P5Y | child: 5 | child P5Y`);
const keys = among(`
  female | male | other | unknown | child | adult | forced-labour | forced-labor | child-labor | sex-trafficking | sorcery
  | 2015 | 2016 | 1999 | 2016-04/2017-03 | Sex trafficking | labor trafficking | FORCED_LABOR | Forced - begging | Female
  | FY2018 | 2018/19 | 2018/20 | 2023-Q3 | traffic`);
const words = among(`
  Potential | FORMALLY IDENTIFIED | formally_identified | Formally - identified |  potentials | Allocated | Not stated
  | Source-differs | Verified | Report | Country | Need | TRUE | Data | Cases | PEOPLE | Unknown`);
const lists = among(`
  2015: 2; 2016: 3 | 2015 : 2 ;; 2016: 3; | 2015: 2 2016: 3 | 2015; 2 | ; | 2015: about 9; 2016: 6..9 | 2015: 2WL
  | 1999: 2 | female: 1; male: about 2 | key: 9 | female: 9 (child: 3) | child: 9 (girls: about 3; AL: 1 ;) ; adult: 9%
  | female: 9 (child: 3 | female: 9 (other: 3) | female: 9 (unknown: 3) | female: 9 (child: 3 (AL: 1)) | female: 9 ()
  | female: 23%; male: about 9.5% | female: 101% | domestic: 9; al: 3; XK: 2 | ZZ: 1 | ngo: 3 | Women: 3; GIRLS: 2
  | potential: 9; Formally identified: 3 | Opening: 9 | opening: 9; New: 3 | other: 9 (other: 3) | 2016: 9%`);

const odd = [
  true,
  false,
  null,
  [],
  {cases: 9, people: 'about 3'},
  {offences: 9, people: {share: 20}},
  {cases: {value: 9, by: {'sex-trafficking': 3, unspecified: 6}, previous: {2015: 4}}},
  {cases: {value: 9, unit: 'people'}},
  {people: 9, by: {'sex-trafficking': 3}},
  {by: {'sex-trafficking': 3}},
  {value: 9, by: {sorcery: 3}},
  {value: 9, by: {'sex-trafficking': 10}},
  {value: 9, otherLaws: 10},
  {agencies: {FBI: 3, Police: {value: 9, label: {en: 'Police'}}}},
  {agencies: {}},
  {value: 9, unit: 'Cases'},
  {cases: {value: 9, unit: 'Cases'}},
  {value: 9, continued: 3, otherLaws: 3, previous: {2015: 4}},
  ['x'],
  {},
  '',
  ' ',
  ' 9 ',
  ' about 9',
  ' 2016 ',
  '2017-06-29 ',
  ' P5Y ',
  ' https://a.org ',
];
const texts = [
  'x',
  '\u200b',
  '\u202e',
  '\u0007',
  {en: 'x'},
  {en: ''},
  {en: 1},
  {'sr-Latn': 'x'},
  {english: 'x'},
  {'': 'x'},
];
const long = ['a'.repeat(500), 'a'.repeat(501)];
const numbers = [0, 1, 2, 4, 9, -1, 1.5, 1e15, 2e15, -2e15, 2016, 2016.5, 1899, 2201, 1999, 2099, 2100];

const quantityObjects = [
  ...[9, -1, 1.5, '9', 'about 9', 'nine', null].map((value) => ({value})),
  ...['about', 'exact', 'roughly', 'under'].map((qualifier) => ({value: 9, qualifier})),
  ...['not-reported', 'withheld', 'lost'].map((missing) => ({missing})),
  {value: 0, qualifier: 'under'},
  {value: '9', qualifier: 'about'},
  {qualifier: 'about'},
  {low: 6, high: 9},
  {low: 9, high: 6},
  {low: 6},
  {low: '6', high: '9'},
  {share: 9},
  {share: 9.5, qualifier: 'about', of: {en: 'x'}},
  {share: 101},
  {share: 0, qualifier: 'under'},
  {share: '9'},
  {share: 9, of: 1},
  {missing: 'withheld', value: 9},
  {value: 9, note: 'n', derivedFrom: 'd', source: 's', published: true},
  {value: 9, note: 1},
  {value: 9, note: null},
  {value: 9, published: 'yes'},
  {value: 9, valeu: 8},
  {value: 9, label: 'x'},
  {value: 9, unit: 'cases'},
  {value: 9, unit: 'case'},
  {value: 9, period: 2015},
  {value: 9, period: '2015-04/2016-03'},
  {value: 9, period: '2015-13'},
  {label: 'x'},
  {label: 9, value: 9},
];

const maps = [
  ...[...keys, ...spans].flatMap((key) => [{[key]: 9}, `${key}: 9`]),
  ...['2015', '1999'].flatMap((key) => [{[key]: '2'}, {[key]: 'unknown'}, {[key]: null}]),
  {2015: '2', 2016: '1'},
  {2015: 9, 2016: 'about 9'},
  {2010: '2', 2099: '2'},
  {sorcery: {label: {en: 'x'}, value: 1}},
  {sorcery: {label: 'x', value: 'about 1'}},
  {sorcery: {label: 'x'}},
  {sorcery: {value: 1}},
  {'forced-labour': 1, 'forced-labor': 1},
  {female: 40},
  {female: 20, male: 20},
  {female: {share: 20}, male: {share: 20, of: 'x'}},
  {female: {value: 9, including: {child: 3}, previous: {2015: 9}}},
  {female: {value: 9, including: 'child: 3', previous: '2015: 9%'}},
  {female: {value: 9, including: {sorcery: 3}}},
  {female: {value: 9, including: {child: {value: 3, including: {girls: 1}}}}},
  {female: {value: 9, previous: {before: 9}}},
  {AL: 9, domestic: {label: 'x', value: 9}},
  {'2015-12-31': 80, '2016-12-31': 'about 95'},
  {'2017-02-30': 9},
  {' 2016-12-31': 9},
  {opening: 80, new: 40, closed: 25, closing: 95},
  {opening: 80, new: 40, closed: 24, closing: 95},
  'opening: 80; closed: 6..9',
];

const placements = [
  {report: 2016, tier: '2'},
  {report: '2016', tier: 2},
  {report: 2016},
  {report: 2016, tier: 'unknown'},
  {report: 2016, tier: 'x'},
  {report: 2018, tier: '2'},
  {report: 2016, teir: '2'},
  {tier: '2'},
];

const arrays = [
  ...placements.map((placement) => [placement]),
  [placements[0], placements[0]],
  ['2016'],
  [null],
  ...spans.flatMap((sentence) => [
    [{sentence, count: 1}],
    [{from: sentence, count: 1}],
    [{from: sentence, to: 'P9Y', count: 1}],
    [{from: 'fine', to: sentence, count: 1}],
  ]),
  [{sentence: 'P1Y'}],
  ...[
    {suspended: true},
    {suspended: 'yes'},
    {fineOrPrison: true},
    {fineOrPrison: 1},
    {suspended: '6 months'},
    {suspended: 'P1Y'},
    {suspended: 'P0M'},
    {suspended: '2 years'},
    {suspended: 6},
    {label: 'x'},
    {minimum: 5},
    {suspendd: true},
  ].map((more) => [{sentence: 'P1Y', count: 1, ...more}]),
  [{count: 1}],
  [{sentence: 'other', label: 'x', count: 1}],
  [{sentence: 'Other', label: {en: 'x'}, count: 1}],
  [{sentence: 'other', label: 5, count: 1}],
  [{from: 'fine', label: 'x', count: 1}],
  [{sentence: 'P1Y', count: 'about 1'}],
  [{sentence: 'P1Y', count: 1.5}],
  [{sentence: 5, count: 1}],
  [
    {sentence: 'P1Y', count: 1},
    {sentence: 'P12M', count: 1},
  ],
];

const points = ['2016', 2016, '2016-06', '2016-06-30', '2016-02-30', '2016-13', '2016/2017', ' 2016 ', '', null];
const stretches = [
  ...['funded', 'applying', 'closed', 'unknown', 'open', null].map((status) => ({status})),
  ...points.flatMap((point) => [
    {from: point, status: 'funded'},
    {to: point, status: 'funded'},
  ]),
  {from: '2016'},
  {from: '2016', to: '2015', status: 'funded'},
  {status: 'funded', note: 'x'},
  {status: 'funded', note: 1},
  {status: 'funded', lat: 42},
  {status: 'funded', sattus: 'closed'},
];
const shelters = [
  ...['ngo', 'state', 'NGO', null].map((kind) => ({label: 'x', kind})),
  ...['a', '', 1].map((id) => ({label: 'x', id})),
  {label: {en: 'x'}},
  {label: 'x', address: 'y'},
  {label: 'x', lable: 'y'},
  {label: 'x', periods: []},
  ...stretches.map((stretch) => ({label: 'x', periods: [stretch]})),
];
const events = [
  ...points.map((date) => ({date, text: 'x'})),
  {date: '2016'},
  {text: 'x'},
  ...['a', 'b', 1].map((shelter) => ({date: '2016', text: 'x', shelter})),
  {date: '2016', text: 'x', note: 'y'},
  {date: '2016', text: 'x', location: 'y'},
];
const lanes = [...[...shelters, ...events].map((entry) => [entry]), [shelters[4], shelters[4]]];

const placed = [
  ...['verified', 'single', 'derived', 'conflict', 'sure', null].map((confidence) => ({tier: '2', confidence})),
  ...['2WL', 3, '4', 'unknown', null].map((other) => ({tier: '2', other})),
  ...['a', ['a', 'b'], [], ['a', 1], 1, null, {}].map((source) => ({tier: '2', source})),
  ...['A remark.', {en: 'A remark.'}, '', 1].map((note) => ({tier: '2', note})),
  ...[{}, {tier: 'unknown'}, {confidence: 'single'}, {tier: '2', teir: '3'}, [], '2', 2, 'unknown', null],
];

const byCountry = [
  ...placed.flatMap((value) => [{2017: {AL: value}}, {2017: value}]),
  ...placed.filter((value) => Object(value) === value).map((value) => [{report: 2017, ...value}]),
  {2017: {AL: '2', XK: '3'}, 2018: {}},
  {2017: {al: '2'}},
  {1999: {AL: '2'}},
];

const listedCountries = [['AL', 'XK'], ['AL', 'AL'], ['al'], [1], 'AL XK', 'AL, XK', ' AL ', 'AL AL', 'ALXK', 'AL;XK'];

const sources = [
  {publisher: 'x'},
  {publisher: {en: 'x'}, title: 'y', date: '2017-06-29', url: 'https://a.org'},
  {},
  {publisher: ''},
  'x',
  null,
  [],
  {publisher: 'x', title: 1},
  {publisher: 'x', url: 'a.org'},
  {publisher: 'x', cites: 'b'},
  {publisher: 'x', cites: 1},
  {publisher: 'x', date: 'May'},
  {publisher: 'x', pubisher: 'y'},
].map((a) => ({a}));

const byCase = [
  {adult: 'P5Y', 'Sex trafficking child': '10 years'},
  {adult: 'P5Y', women: 'P6Y'},
  {adult: {from: 'P6Y', to: 'P12Y'}, 'forced-labour': 'up to 3 years'},
  {from: 'P8Y', to: 'P15Y'},
  {from: 'P15Y', to: 'P8Y'},
  {to: 'P3Y'},
  {from: 'P15Y', to: 'life'},
  {from: 'life', to: 'P15Y'},
  {to: 'death'},
  {from: 8},
  {from: 'P8Y', until: 'P9Y'},
  {from: 'P8Y', to: '15 years and fine up to 9 EUR'},
  {to: '7 years or fine'},
  {from: 'fine', to: 'P5Y'},
  {from: 'fine'},
  {to: 'fine'},
  {from: 'under 3 years'},
  {to: 'over 3 years'},
  {from: 'over 3 years'},
  {from: 'other', to: 'P5Y'},
];

/** Each of them is tried in each field. */
export const pool = [
  ...[quantities, links, times, codes, words, spans, terms, lists, odd, texts, long, numbers],
  ...[quantityObjects, maps, placements, arrays, lanes, sources, byCountry, listedCountries, byCase],
].flat();
