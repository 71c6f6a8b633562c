// Slips that an editor makes in a record that was right, and what finds each: all that is asked, once for a slip.

import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
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
];

describe('the slips of an editor', () => {
  it('are 43', () => assert.equal(slips.length, 43));

  for (const [title, name, changes, expected] of slips) {
    it(`are found, once: ${title}`, () =>
      assert.deepEqual(
        found(changed(name, changes)).map(({short}) => short),
        [expected],
      ));
  }

  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    it(`are in none of the demo’s records: ${file}`, () => assert.deepEqual(found(read(file.slice(0, -5))), []));
  }
});
