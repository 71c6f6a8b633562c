// Lints of numbers that do not fit each other.

import {backlog, breakdown, lint, funding, sentences} from '../support/lint-cases.mjs';

// Another field is refused in each, so that the parser does not come to compare.
lint('parts', 'parts that do not add up', [
  [
    'sexes that are more than all',
    breakdown({total: 30, sex: {female: 34}, previous: 'x'}),
    'error victim-breakdown.sex: the parts are 34 together, total says 30',
  ],
  ['rounded ages that may be all', breakdown({total: 30, age: {child: 'about 32'}})],
  [
    'rounded ages that cannot be',
    breakdown({total: 30, age: {child: 'about 40'}, previous: 'x'}),
    'error victim-breakdown.age: the parts are 36 to 44 together, total says 30',
  ],
  [
    'nationalities that are more than all',
    breakdown({total: 561, nationality: {domestic: 207, foreign: 360}, previous: 'x'}),
    'error victim-breakdown.nationality: the parts are 567 together, total says 561',
  ],
  [
    'who identified more than all, with a rounded number',
    breakdown({total: 30, identifiedBy: 'police: 28; ngo: at least 5', previous: 'x'}),
    'error victim-breakdown.identifiedBy: the parts are at least 33 together, total says 30',
  ],
  [
    'women and girls that are more than all',
    breakdown({total: 30, sexAge: 'women: 20; girls: 15', previous: 'x'}),
    'error victim-breakdown.sexAge: the parts are 35 together, total says 30',
  ],
  [
    'parts that the source itself makes more',
    breakdown({total: 561, nationality: {domestic: 207, foreign: 360}, remainder: 'source-differs', previous: 'x'}),
  ],
  [
    'foreign nationals beside countries of theirs',
    breakdown({total: 2575, nationality: 'foreign: 148; PY: 101; VE: 14'}),
    'question victim-breakdown.nationality: "foreign" beside countries (PY) counts them too',
  ],
  ['foreign nationals with their countries', breakdown({total: 300, nationality: 'foreign: 148 (PY: 101; VE: 47)'})],
  ['those of countries not named', breakdown({total: 300, nationality: 'SY: 50; elsewhere: 37'})],
  [
    'foreign nationals whose countries are counted once',
    breakdown({total: 40, nationality: 'foreign: 30 (SY: 20); domestic: 10'}),
  ],
  [
    'foreign nationals beside those of the country',
    breakdown({total: 300, nationality: 'BR: 50; foreign: 137'}, {country: 'BR'}),
  ],
  ['nationalities of some', breakdown({total: 17004, nationality: 'GB: 4299; AL: 4052; VN: 991'})],
  ['forms that overlap', breakdown({exploitation: {'sex-trafficking': 30, 'forced-labour': 30}})],
  [
    'forms that overlap beside those in several',
    breakdown({exploitation: {'sex-trafficking': 30, 'forced-labour': 30, multiple: 6}}),
  ],
  [
    'shares that are more than all',
    sentences({convicted: 100, sentences: {P5Y: '60%', P1Y: '60%'}}),
    'error sentence-distribution.sentences: the shares are 120% together',
  ],
  ['shares that are rounded', sentences({convicted: 100, sentences: {P5Y: '34%', P1Y: '34%', fine: '33%'}})],
  ['shares with decimals that are rounded', breakdown({total: 360, sex: {female: '58.35%', male: '41.66%'}})],
  [
    'two shares that can hardly both be rounded up',
    sentences({convicted: 100, sentences: {P5Y: '67%', P1Y: '34%'}}),
    'question sentence-distribution.sentences: the shares are 101% together',
  ],
  [
    'shares with decimals that are more than rounding makes them',
    breakdown({total: 360, sex: {female: '58.3%', male: '42.3%'}}),
    'question victim-breakdown.sex: the shares are 100.6% together',
  ],
  [
    'shares that leave somebody out',
    breakdown({total: 360, sex: {female: '40%', male: '33%'}}),
    'question victim-breakdown.sex: the shares are 73% together: 27% are in none',
  ],
  ['shares of sexes that leave an open rest', breakdown({sex: 'female: 40%; male: 33%', remainder: 'not-stated'})],
  ['a share of one sex alone', breakdown({sex: {female: '40%'}})],
  ['shares of which one is rough', breakdown({sex: {female: 'about 72%', male: '27%', unknown: '1%'}})],
  ['a share beside a number', breakdown({sex: {female: '40%', male: 14}})],
  [
    'sentences of which one is rounded',
    sentences({convicted: 25, sentences: {P5Y: 1, P8Y: 'about 4', P1Y: 12}}),
    'question sentence-distribution.sentences: the parts are 17 together, convicted says 25: at least 8 are in none',
  ],
  [
    'forms that leave somebody out',
    breakdown({exploitation: 'sex-trafficking: 26; forced-labour: 9'}),
    'question victim-breakdown.exploitation: the parts are 35 together, total says 36: 1 is in none',
  ],
  ['forms of which one is not known', breakdown({exploitation: {'sex-trafficking': 26, 'forced-labour': 'unknown'}})],
  ['one sex alone', breakdown({sex: {female: 34}})],
  [
    'parts of one of several statuses',
    {'victim-breakdown': {statuses: 'potential: 110; identified: 9', sex: 'female: 34'}},
    'question victim-breakdown.sex: it is not said whose parts these are: there are several statuses, and no total',
  ],
  [
    'those of a status that is named',
    {'victim-breakdown': {statuses: 'potential: 110; identified: 9', partsOf: 'potential', sex: 'female: 34'}},
  ],
  ['parts of all beside several statuses', breakdown({statuses: 'potential: 27; identified: 9', sex: 'female: 34'})],
  ['several statuses alone', {'victim-breakdown': {statuses: 'potential: 110; identified: 9'}}],
  [
    'both sexes that leave somebody out',
    breakdown({sex: {female: 30, male: 4}}),
    'warning victim-breakdown.sex: the parts are 34 together, total says 36: 2 are in none',
  ],
  ['ages of a total that is not exact', breakdown({total: 'over 36', age: {child: 18, adult: 17}})],
  [
    'sentences that leave somebody out',
    sentences({convicted: 24, sentences: [{sentence: 'P5Y6M', count: 1}]}),
    'question sentence-distribution.sentences: the parts are 1 together, convicted says 24: 23 are in none',
  ],
  ['sentences of all', sentences({convicted: 24, sentences: {P5Y6M: 1, fine: 23}})],
]);

lint('change', 'a change that the amounts do not bear out', [
  [
    'a change in the wrong direction',
    funding({amounts: {2015: 181000, 2016: 171010}, change: 9990, victims: 'x'}),
    'error funding-gap.change: the change is 9990, but amounts go from 181000 to 171010',
  ],
  ['an exact change of exact amounts', funding({amounts: {2015: 181000, 2016: 171010}, change: -9990})],
  [
    'a rounded change of rounded amounts',
    funding({amounts: '2015: about 181000; 2016: 171010', change: 'almost -10000'}),
  ],
  [
    'an exact change of rounded amounts',
    funding({amounts: {2015: 'about 181000', 2016: 171010}, change: -9990}),
    'warning funding-gap.change: the change is exact, but amounts go from about 181000 to 171010',
  ],
  ['an amount that is not known', funding({amounts: {2015: 'unknown', 2016: 171010}, change: -9990})],
]);

const justice = (section, sentence = {P5Y6M: 1, fine: 23}, more = {}) => ({
  'sentence-distribution': {convicted: 24, minimum: 'P5Y', sentences: sentence},
  'justice-outcomes': section,
  ...more,
});
lint('at-minimum', 'sentences at the minimum that are not so', [
  ['the number that the sentences give', justice({convicted: 24, atMinimum: 1})],
  [
    'another number',
    justice({convicted: 24, atMinimum: 3}),
    'error justice-outcomes.atMinimum: 3 are said to be at the minimum, sentence-distribution has 1 at P5Y or more',
  ],
  ['sentences that may be at the minimum', justice({atMinimum: 3}, {P5Y6M: 1, 'P3Y .. P6Y': 2, fine: 21})],
  [
    'fewer than are sure',
    justice({atMinimum: 0}, {P5Y6M: 1, 'P3Y .. P6Y': 2, fine: 20}),
    'error justice-outcomes.atMinimum: 0 are said to be at the minimum, sentence-distribution has 1 to 4 at P5Y or more',
  ],
  [
    'more than were convicted',
    {'justice-outcomes': {prosecuted: 'x', convicted: 2, atMinimum: 3}},
    'error justice-outcomes.atMinimum: 3 are said to be at the minimum, of 2 convicted',
  ],
  ['more cases than people', {'justice-outcomes': {convicted: 2, atMinimum: {value: 3, unit: 'cases'}}}],
  ['more than in another year', {'justice-outcomes': {convicted: {value: 2, period: '2015'}, atMinimum: 3}}],
  ['cases beside the sentences of people', justice({atMinimum: {value: 9, unit: 'cases'}})],
  ['a number of a year of its own', justice({atMinimum: {value: 9, period: '2015'}})],
  ['another period', justice({period: '2015', atMinimum: 9}, undefined, {period: '2016'})],
  ['sentences that cannot be read', justice({atMinimum: 9}, 'x')],
]);

// A count of new cases is refused in both that find something, so that the parser does not come to compare.
lint('backlog', 'ends of a flow that are not what was open on their days', [
  ['a flow that fits', backlog({period: '2016', flow: 'opening: 80; new: 40; closed: 25; closing: 95'})],
  [
    'a beginning that does not',
    backlog({period: '2016', flow: {opening: 81, closing: 95, new: -1}}),
    'error case-backlog.flow.opening: opening is 81, but open says 80 for 2015-12-31',
  ],
  [
    'an end that does not',
    backlog({period: '2016-07/2016-12', flow: 'opening: 90; closing: about 120; new: -1'}),
    'error case-backlog.flow.closing: closing is about 120, but open says 95 for 2016-12-31',
  ],
  ['a rounded end', backlog({period: '2016', flow: {closing: 'about 100'}})],
  ['an end that the source does not give', backlog({period: '2016', flow: {opening: 'unknown', new: 40}})],
  [
    'a flow of another time',
    backlog({period: '2002', flow: {new: 70}}),
    'question case-backlog.flow: the flow is of 2002, in which no day of open is (2015-12-31, 2016-12-31)',
  ],
  ['a flow that begins after the day', backlog({period: '2017', flow: {new: 70}})],
  ['a flow of no stated time', backlog({flow: {closing: 70}})],
]);

const trend = (breaks, points = '2016: 28; 2017: 30; 2018: 36') => ({'victims-trend': {points, breaks}});
const unshown = (step, year, which) =>
  `question victims-trend.breaks${step}: no number is of a time ${which} ${year}, so that readers are not told of the change`;
lint('breaks', 'changes of counting outside the numbers', [
  ['one between them', trend('2017')],
  ['one before the last, as a list', trend([{before: '2018', note: 'A new law.'}])],
  ['one before all', trend('2016'), unshown('', '2016', 'before')],
  ['one after all, and a year alone', trend(2019), unshown('', '2019', 'from')],
  ['several', trend(['2017', {before: '2030'}]), unshown('[1]', '2030', 'from')],
  ['months', trend('2018-02', {'2018-01': 9, '2018-02': 8})],
  ['what cannot be read', trend('soon')],
]);

lint('periods', 'periods that do not compare', [
  ['years side by side', breakdown({period: '2016', previous: {2014: 50, 2015: 28}})],
  ['a leap year and report years', {'victims-trend': {points: '2015: 28; 2016: 36; 2017-04/2018-03: 30'}}],
  [
    'half a year beside a year',
    breakdown({previous: {'2015-07/2015-12': 15}}, {period: 2016}),
    'warning victim-breakdown.previous["2015-07/2015-12"]: 2015-07/2015-12 and 2016 are not of the same length, so they do not compare',
  ],
  [
    'a half year within the year',
    breakdown({period: '2016', previous: {'2016-01/2016-06': 15}}),
    'error victim-breakdown.previous["2016-01/2016-06"]: 2016-01/2016-06 and 2016 overlap, so some people or money would be shown twice',
  ],
  [
    'points that overlap',
    {'victims-trend': {points: {2015: 28, '2015-04/2016-03': 36}}},
    'error victims-trend.points["2015-04/2016-03"]: 2015 and 2015-04/2016-03 overlap, so some people or money would be shown twice',
  ],
  [
    'the year itself among earlier ones',
    breakdown({period: '2016', previous: {2015: 28, 2016: 30}}),
    'error victim-breakdown.previous["2016"]: 2016 stands there twice, so some people or money would be shown twice',
  ],
  ['a section without earlier periods', breakdown({period: '2016'})],
  ['fiscal years side by side', breakdown({period: 'FY2018', previous: {FY2016: 50, FY2017: 28}})],
  ['years over two calendar years', breakdown({period: '2018/19', previous: {'2017/18': 28}})],
  ['quarters side by side', breakdown({period: '2018-Q2', previous: {'2018-Q1': 28}})],
  [
    'a fiscal year of which the months are not said, beside a calendar year',
    breakdown({period: 'FY2018', previous: {2017: 28}}),
    'warning victim-breakdown.previous["2017"]: 2017 and FY2018 may overlap or leave a gap: the document does not say the months of both',
  ],
  [
    'a fiscal year beside the calendar year in which it begins',
    breakdown({period: 'FY2018', fiscalYear: 10, previous: {2017: 28}}),
    'error victim-breakdown.previous["2017"]: 2017 and FY2018 overlap, so some people or money would be shown twice',
  ],
  [
    'a fiscal year of the months that follow',
    breakdown({period: 'FY2018', fiscalYear: 10, previous: {'2016-10/2017-09': 28}}),
  ],
]);

lint('contradictions', 'one number stated in two ways', [
  ['the same total everywhere', {...breakdown({period: 2016}), 'victims-trend': {points: {2016: 36}}}],
  [
    'another total in the trend',
    {period: '2016', ...breakdown({}), 'victims-trend': {points: {2015: 28, 2016: 35}}},
    'error victims-trend.points["2016"]: identified victims of the same period are 35 here, 36 in victim-breakdown.total',
  ],
  [
    'more than a number that is said to be exceeded by it',
    {period: '2016', ...breakdown({}), 'funding-gap': {victims: '2016: over 36'}},
    'warning funding-gap.victims["2016"]: identified victims of the same period are over 36 here, 36 in victim-breakdown.total',
  ],
  ...['about 35', 'over 35', 'over 20', 'under 40', 'almost 37', '30..40'].map((victims) => [
    `an exact total beside ${victims}`,
    {period: '2016', ...breakdown({}), 'funding-gap': {victims: {2016: victims}}},
  ]),
  [
    'a rounded total that cannot be the exact one',
    {period: '2016', ...breakdown({}), 'funding-gap': {victims: '2016: about 50'}},
    'error funding-gap.victims["2016"]: identified victims of the same period are about 50 here, 36 in victim-breakdown.total',
  ],
  ['two totals of one section, whose period stands there twice', breakdown({period: '2016', previous: {2016: 30}})],
  ['another country', {...breakdown({period: 2016}), 'victims-trend': {country: 'AL', points: {2016: 103}}}],
  [
    'people of another status',
    {period: '2016', ...breakdown({status: 'assisted', total: 561}), 'victims-trend': {points: {2016: 824}}},
  ],
  [
    'people of the same status',
    {
      period: '2016',
      ...breakdown({status: 'assisted', total: 561}),
      'victims-trend': {status: 'assisted', points: {2016: 824}},
    },
    'error victims-trend.points["2016"]: assisted victims of the same period are 824 here, 561 in victim-breakdown.total',
  ],
  ['a number that is not known', {period: 2016, ...breakdown({}), 'victims-trend': {points: {2016: 'unknown'}}}],
  [
    'people convicted in two sections, and two minimums',
    {'sentence-distribution': {convicted: 24, minimum: 'P5Y'}, 'justice-outcomes': {convicted: 23, minimum: 'P4Y'}},
    'error justice-outcomes.convicted: people convicted of the same period are 23 here, 24 in sentence-distribution.convicted',
    'error justice-outcomes.minimum: the legal minimum is another than in sentence-distribution.minimum',
  ],
  [
    'a minimum that is not where the law begins',
    sentences({minimum: 'P5Y', prescribed: '3 years .. 10 years', convicted: 0}),
    'question sentence-distribution.minimum: the legal minimum is P5Y, and the law prescribes P3Y or more',
  ],
  ['one that is, or is of some cases', sentences({minimum: 'P5Y', prescribed: 'adult: 3 years .. 10 years'})],
  ...[{unit: 'cases'}, {period: '2015'}].map((more) => [
    `people convicted beside those of another ${Object.keys(more)[0]}`,
    {period: '2016', ...justice({convicted: {value: 31, ...more}})},
  ]),
]);
