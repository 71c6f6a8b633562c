// Slips that an editor makes in a record that was right, and what finds each: all that is asked, once for a slip.

import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {root} from '../../scripts/install.mjs';
import {checkDocument} from '../support/lint-cases.mjs';

const folder = join(root, 'demo/data');
const read = (name) => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));

/** A record in which something else stands at some paths; `undefined` takes out what stood there. */
function changed(name, changes) {
  const record = read(name);
  for (const [path, value] of Object.entries(changes)) {
    const steps = path.split('/');
    const last = steps.pop();
    const around = steps.reduce((object, step) => (object[step] ??= {}), record);
    around[last] = value;
  }
  return record;
}

const found = (record) =>
  checkDocument(JSON.stringify(record)).map(({rule, path, ...problem}) => ({
    ...problem,
    rule,
    path,
    short: `${rule} ${path}`,
  }));

const justice = 'justice-outcomes';
const victims = 'victim-breakdown';
const trend = 'victims-trend';
const funding = 'funding-gap';

// The record, what is written in it, and what is found: its rule and place.
const slips = [
  [
    'forms above their stage',
    'moldova-2023',
    {[`${justice}/prosecuted/by/sex-trafficking`]: 93},
    `parts ${justice}.prosecuted.by`,
  ],
  [
    'forms that leave out half of their stage',
    'germany-2020',
    {[`${justice}/investigated/people/by/sex-trafficking/value`]: 55},
    `parts ${justice}.investigated.people.by`,
  ],
  [
    'an agency above its stage',
    'usa-2015',
    {[`${justice}/prosecuted/cases/agencies`]: {FBI: 835}},
    `parts ${justice}.prosecuted.cases.agencies.FBI`,
  ],
  [
    'people and cases swapped',
    'usa-2015',
    {
      [`${justice}/prosecuted/cases/value`]: 335,
      [`${justice}/prosecuted/cases/by`]: undefined,
      [`${justice}/prosecuted/people/value`]: 208,
    },
    `counts ${justice}.prosecuted`,
  ],
  [
    'statuses above the total',
    'albania-2018',
    {[`${victims}/statuses/potential/value`]: 97},
    `parts ${victims}.statuses`,
  ],
  [
    'women, men and children above the total',
    'albania-2018',
    {[`${victims}/sex`]: undefined, [`${victims}/age`]: {child: 56}, [`${victims}/sexAge`]: {women: 41, men: 18}},
    `parts ${victims}.sexAge`,
  ],
  [
    'girls and boys above the children',
    'albania-2018',
    {[`${victims}/sexAge`]: {girls: 40, boys: 26}},
    `parts ${victims}.sexAge`,
  ],
  [
    'women and girls above the female',
    'kosovo-2022',
    {[`${victims}/sexAge`]: {women: 6, girls: 16}},
    `parts ${victims}.sexAge`,
  ],
  [
    'a part above the total by one',
    'kosovo-2017',
    {[`${victims}/sex/female/value`]: 37},
    `schema ${victims}.sex.female`,
  ],
  [
    'a digit swapped in the total',
    'albania-2018',
    {[`${victims}/total`]: 150, [`${trend}/points/2017`]: 150},
    `parts ${victims}.sex`,
  ],
  [
    'a digit left out of a part',
    'germany-2020',
    {[`${justice}/investigated/cases/by/sex-trafficking/value`]: 36},
    `parts ${justice}.investigated.cases.by`,
  ],
  ['per cent as people', 'uk-nrm-2023', {[`${victims}/sex`]: {female: 24, male: 76}}, `unlikely ${victims}.sex`],
  [
    'money ten times that of the year before',
    'albania-2018',
    {[`${funding}/amounts/2017/value`]: '202 million', [`${funding}/amounts/2017/also/USD`]: 1826400},
    `unlikely ${funding}.amounts["2017"]`,
  ],
  [
    'millions without their word',
    'moldova-2023',
    {[`${funding}/amounts/2019`]: 11},
    `unlikely ${funding}.amounts["2019"]`,
  ],
  [
    'a sum in dollars that lacks a digit',
    'albania-2018',
    {[`${funding}/amounts/2017/also/USD`]: 18264},
    `unlikely ${funding}.amounts["2017"].also`,
  ],
  ['a change with the wrong sign', 'kosovo-2017', {[`${funding}/change`]: 'almost 10000'}, `schema ${funding}.change`],
  [
    'people with a digit too many',
    'uk-nrm-2023',
    {[`${victims}/previous/2022`]: 169210},
    `unlikely ${victims}.previous["2022"]`,
  ],
  [
    'a year with a digit too many in a trend',
    'moldova-2023',
    {[`${trend}/points/2019/value`]: 3410},
    `unlikely ${trend}.points["2019"]`,
  ],
  [
    'open cases with a digit too many',
    'kosovo-2017',
    {'case-backlog/open': {'2015-12-31': 80, '2016-12-31': 950}},
    'unlikely case-backlog.open["2016-12-31"]',
  ],
  [
    'a year in place of a number',
    'uk-nrm-2023',
    {[`${victims}/previous/2022`]: 2022},
    `unlikely ${victims}.previous["2022"]`,
  ],
  [
    'numbers since a year that fall',
    'moldova-2023',
    {[`${trend}/cumulative`]: '2018'},
    `unlikely ${trend}.points["2019"]`,
  ],
  [
    'months for years in a minimum',
    'nigeria-2023',
    {'sentence-distribution/minimum/sex-trafficking child/value': 'P7M'},
    'unlikely sentence-distribution.minimum["sex-trafficking child"]',
  ],
  ['years for months in a cycle', 'kosovo-2017', {'shelter-timeline/cycle': 'P6Y'}, 'unlikely shelter-timeline.cycle'],
  [
    'a share that its own words contradict',
    'uk-nrm-2023',
    {[`${victims}/sex/female`]: {value: '36%', note: {en: '4,088 of 17,004.', sq: '4 088 nga 17 004.'}}},
    `contradictions ${victims}.sex.female`,
  ],
  [
    'a key figure that its context contradicts',
    'germany-2020',
    {'key-figure/1/value': '71%', 'key-figure/1/context': {en: '73 of 112 people.', sq: '73 nga 112 veta.'}},
    'contradictions key-figure[1].value',
  ],
  ['people that are declared as cases', 'usa-2015', {'key-figure/1/counts': 'cases'}, 'counts key-figure[1].counts'],
  [
    'per cent in the words behind people',
    'germany-2020',
    {
      'key-figure/1/value': 21,
      'key-figure/1/counts': 'people',
      'key-figure/1/label': {
        en: 'per cent of the people under investigation were German citizens',
        sq: 'për qind e të hetuarve ishin shtetas gjermanë',
      },
    },
    'counts key-figure[1].counts',
  ],
  [
    'an earlier number later than the period',
    'albania-2018',
    {[`${victims}/previous`]: {2018: 95}},
    `periods ${victims}.previous["2018"]`,
  ],
  [
    'an earlier number of a part later than the period',
    'albania-2018',
    {[`${victims}/sex/female/previous`]: {2018: 84}},
    `periods ${victims}.sex.female.previous["2018"]`,
  ],
  ['a source of another year', 'thailand-2018', {[`${victims}/source`]: 'tip2018'}, `sources ${victims}.source`],
  [
    'a source that is older than what it tells',
    'kosovo-2022',
    {[`${trend}/points/2021/source`]: 'tip2020'},
    `as-of ${trend}.points["2021"]`,
  ],
  [
    'a source of another country',
    'moldova-2023',
    {'sources/tip2023/url': 'https://www.state.gov/reports/2023-trafficking-in-persons-report/mongolia/'},
    'countries sources.tip2023.url',
  ],
  [
    'a source whose date is before the end of the period',
    'kosovo-2022',
    {'sources/tip2022/date': '2021-07'},
    'as-of period',
  ],
  [
    'a period later than the report',
    'albania-2018',
    {report: 2016, 'tier-badge': undefined, 'sources/tip2018/title': undefined, 'sources/tip2018/date': '2018'},
    'report-year period',
  ],
  ['the year of the report as period', 'kosovo-2022', {period: '2022', [`${trend}`]: undefined}, 'report-year period'],
  ['a period that ends before it begins', 'kosovo-2022', {period: '2021-12/2021-01'}, 'schema period'],
  ['a date with swapped digits', 'albania-2018', {'sources/tip2018/date': '2108'}, 'in-future sources.tip2018.date'],
  ['a tier of another year', 'usa-2015', {'tier-badge/previous/tier': '2'}, 'tiers tier-badge.previous'],
  [
    'more at the minimum than the sentences have',
    'kosovo-2017',
    {[`${justice}/atMinimum/value`]: 2},
    `at-minimum ${justice}.atMinimum`,
  ],
  [
    'convicted in two numbers',
    'moldova-2023',
    {'sentence-distribution/convicted': 9},
    'contradictions justice-outcomes.convicted',
  ],
  [
    'a trend that says another number',
    'kosovo-2022',
    {[`${trend}/points/2021/value`]: 32},
    `contradictions ${trend}.points["2021"]`,
  ],
  [
    'more verdicts than people tried',
    'moldova-2023',
    {[`${justice}/tried`]: 8, [`${justice}/acquitted`]: 4},
    `convicted ${justice}.acquitted`,
  ],
  [
    'a shelter entry of more than all shelters',
    'kosovo-2017',
    {'shelter-timeline/shelters/0/number': 3},
    'parts shelter-timeline.shelters[0].number',
  ],
  [
    'forms that are together far more than the total',
    'moldova-2023',
    {[`${victims}/exploitation/sex-trafficking`]: 83},
    `sum-above-total ${victims}.exploitation`,
  ],
  [
    'one form of more than the total',
    'kosovo-2017',
    {[`${victims}/exploitation`]: {'sex-trafficking': 'more than 36'}},
    `sum-above-total ${victims}.exploitation`,
  ],
  [
    'forms that are more than a hundred per cent together',
    'netherlands-2017',
    {[`${victims}/0/exploitation/other/value`]: '71.7%', [`${victims}/0/remainder`]: undefined},
    `sum-above-total ${victims}[0].exploitation`,
  ],
  [
    'sexes of 101 per cent',
    'netherlands-2017',
    {[`${victims}/0/sex`]: {female: '72%', male: '29%'}, [`${victims}/0/remainder`]: undefined},
    `parts ${victims}[0].sex`,
  ],
  [
    'sexes of 73 per cent',
    'netherlands-2017',
    {[`${victims}/0/sex`]: {female: '40%', male: '33%'}, [`${victims}/0/remainder`]: undefined},
    `parts ${victims}[0].sex`,
  ],
  [
    'a sum again in its own currency',
    'albania-2018',
    {[`${funding}/amounts/2017/also`]: {ALL: '20.2 million'}},
    `currencies ${funding}.amounts["2017"].also.ALL`,
  ],
  [
    'a key figure again in its own currency',
    'thailand-2018',
    {'key-figure/0/value/also': {THB: '784 million'}},
    'currencies key-figure[0].value.also.THB',
  ],
  ['the currency of a neighbour', 'moldova-2023', {[`${funding}/currency`]: 'RON'}, `currencies ${funding}.currency`],
  [
    'the currency of a neighbour in a key figure',
    'saudi-2019',
    {'key-figure/unit': 'AED'},
    'currencies key-figure.unit',
  ],
  [
    'a fine in the currency of another country',
    'thailand-2018',
    {
      'accountability-record/cases/0/steps/0/fine': {amount: 5000, currency: 'VND'},
    },
    'currencies accountability-record.cases[0].steps[0].fine.currency',
  ],
  [
    'millions beside millions of dollars',
    'thailand-2018',
    {'key-figure/0/value': {value: '3.2 million', also: {USD: '320 million'}}},
    'unlikely key-figure[0].value.also.USD',
  ],
  [
    'millions of dollars for hundreds of thousands, in all periods',
    'albania-2018',
    {[`${funding}/amounts/2016/also/USD`]: '13.8 million', [`${funding}/amounts/2017/also/USD`]: '18.3 million'},
    `unlikely ${funding}.amounts["2016"].also.USD`,
  ],
  [
    'euros beside a hundredth of them in dollars',
    'kosovo-2017',
    {[`${funding}/amounts/2016`]: {value: 171010, also: {USD: 1890}}},
    `unlikely ${funding}.amounts["2016"].also.USD`,
  ],
  [
    'the address of the report of another year',
    'kosovo-2022',
    {'sources/tip2022/url': 'https://www.state.gov/reports/2021-trafficking-in-persons-report/kosovo/'},
    'years sources.tip2022.url',
  ],
  [
    'an address of another year beside a name',
    'kosovo-2017',
    {'key-figure/sourceUrl': 'https://kosovotwopointzero.com/2014/06/nightclubs'},
    'years key-figure.sourceUrl',
  ],
  [
    'a label of another year',
    'germany-2020',
    {
      'key-figure/1/label': {
        en: 'of the people under investigation in 2016 were German citizens',
        sq: 'e personave nën hetim në vitin 2016 ishin shtetas gjermanë',
      },
    },
    'years key-figure[1].label',
  ],
  [
    'a context of another year',
    'albania-2018',
    {'key-figure/context': {en: 'In 2015 they were fewer.', sq: 'Në vitin 2015 ishin më pak.'}},
    'years key-figure.context',
  ],
  [
    'a label of a part of another year',
    'moldova-2023',
    {
      [`${victims}/exploitation/forced-labour/label`]: {
        en: 'labour trafficking in 2019',
        sq: 'trafikim për punë në vitin 2019',
      },
    },
    `years ${victims}.exploitation["forced-labour"].label`,
  ],
  [
    'a correction of before the source was published',
    'moldova-2023',
    {corrections: [{date: '2022-12-01', path: `${victims}.total`, was: 15, now: 150}]},
    'corrections corrections[0].date',
  ],
  [
    'a quotation of after its source',
    'kosovo-2017',
    {'quote/source': 'k20', 'quote/date': '2017-07'},
    'as-of quote.date',
  ],
  ['numbers of after their source', 'kosovo-2017', {asOf: '2017-07-29'}, 'as-of asOf'],
  ['numbers of a section after their source', 'uk-nrm-2023', {[`${victims}/asOf`]: '2024-04'}, `as-of ${victims}.asOf`],
  [
    'places in no shelter',
    'kosovo-2017',
    {
      'shelter-timeline/shelters': undefined,
      'shelter-timeline/events': undefined,
      'shelter-timeline/number': 0,
      'shelter-timeline/capacity': 40,
    },
    'parts shelter-timeline.capacity',
  ],
  [
    'places in an entry of no shelter',
    'kosovo-2017',
    {'shelter-timeline/shelters/1/number': 'none', 'shelter-timeline/shelters/1/capacity': 12},
    'parts shelter-timeline.shelters[1].capacity',
  ],
];

// What is so in sources, and looks like a slip.
const right = [
  [
    'a part of a year beside whole ones, behind a change of counting',
    'kosovo-2022',
    {
      [`${trend}/breaks`]: '2021',
      [`${trend}/points`]: {2019: 26, 2020: 17, '2021-01/2021-06': 22},
      [`${trend}/revisions`]: undefined,
      [victims]: undefined,
    },
  ],
  [
    'a part of a year that a change of counting ends',
    'kosovo-2022',
    {
      [`${trend}/breaks`]: '2020-07',
      [`${trend}/points`]: {2019: 26, '2020-01/2020-06': 17, '2020-07/2021-06': 22},
      [`${trend}/revisions`]: undefined,
    },
  ],
  [
    'money for years that are not over',
    'moldova-2023',
    {[`${funding}/amounts`]: {'2019/2023': {value: 'about 11 million', source: 'tip2022'}}},
  ],
  [
    'a key figure of money for years that are not over',
    'thailand-2018',
    {'key-figure/0/period': '2017/2021', 'key-figure/0/value': {value: '784 million', also: {USD: '21.91 million'}}},
  ],
  [
    'money that is budgeted for a year that is not over',
    'moldova-2023',
    {[`${funding}/verb`]: 'budgeted', [`${funding}/amounts/2022`]: {value: 'about 12 million', source: 'tip2022'}},
  ],
  [
    'a third year beside a number that is withheld',
    'albania-2018',
    {
      [`${victims}/identifiedBy/self`]: {
        label: {en: 'came forward themselves', sq: 'u paraqitën vetë'},
        value: 'withheld 1..4',
      },
      [`${victims}/identifiedBy/mobile-units`]: undefined,
      'key-figure/context': {
        en: 'The money rose for a third year, after two years of cuts.',
        sq: 'Paratë u rritën për vitin e tretë, pas dy vitesh shkurtimesh.',
      },
    },
  ],
  [
    'sexes of 99 and ages of 101 per cent, each rounded',
    'netherlands-2017',
    {
      [`${victims}/0/sex`]: {female: '72%', male: '27%'},
      [`${victims}/0/remainder`]: undefined,
      [`${victims}/1/age`]: {child: '33%', adult: '34%', unknown: '34%'},
    },
  ],
  ['dollars and euros in a country that has neither', 'moldova-2023', {[`${funding}/currency`]: 'EUR'}],
  [
    'the francs of Central Africa',
    'moldova-2023',
    {
      country: 'CM',
      sources: {
        tip2023: {publisher: 'A', date: '2023'},
        tip2023p: {publisher: 'A', date: '2023'},
        tip2022: {publisher: 'A', date: '2022'},
        tip2020: {publisher: 'A', date: '2020'},
      },
      [`${funding}/currency`]: 'XAF',
    },
  ],
  [
    'the address of the year that a report is of',
    'uk-nrm-2023',
    {'sources/ho/title': undefined, 'sources/ho/url': 'https://www.gov.uk/nrm-annual-report-2023.pdf'},
  ],
  [
    'a context on the year before, of which the figure has the number',
    'albania-2018',
    {'key-figure/context': {en: 'In 2016 they were 24.', sq: 'Në vitin 2016 ishin 24.'}},
  ],
  [
    'a correction of the day of its source',
    'kosovo-2017',
    {corrections: [{date: '2017-06-29', path: `${victims}.total`, was: 35, now: 36}]},
  ],
  [
    'places in shelters of which no number is known',
    'kosovo-2017',
    {'shelter-timeline/number': 'unknown', 'shelter-timeline/capacity': 40},
  ],
];

const figuresWithSamples = readdirSync(join(root, 'packages'))
  .filter((name) => existsSync(join(root, 'packages', name, 'sample.json')))
  .map((name) => [name, JSON.parse(readFileSync(join(root, 'packages', name, 'sample.json'), 'utf8'))]);
const sampleContext = {version: 1, country: 'XK', report: 2017, period: '2016', source: 'Kosovo Police'};

describe('the slips of an editor', () => {
  it('are 67', () => assert.equal(slips.length, 67));

  for (const [title, name, changes, expected] of slips) {
    it(`are found, once: ${title}`, () =>
      assert.deepEqual(
        found(changed(name, changes)).map(({short}) => short),
        [expected],
      ));
  }

  for (const [title, name, changes] of right) {
    it(`are not seen in what is right: ${title}`, () =>
      assert.deepEqual(
        found(changed(name, changes)).map(({short, message}) => `${short}: ${message}`),
        [],
      ));
  }

  for (const [name, section] of figuresWithSamples) {
    it(`are in no sample of a figure, beside what is asked of a sample that says all that can be said: ${name}`, () => {
      const record = {...sampleContext, [name]: section};
      assert.deepEqual(
        found(record).filter(({rule}) => ['currencies', 'sum-above-total', 'years'].includes(rule)),
        [],
      );
    });
  }

  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    it(`are in none of the demo’s records: ${file}`, () => assert.deepEqual(found(read(file.slice(0, -5))), []));
  }
});
