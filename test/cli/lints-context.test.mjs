// Lints of what every number needs: a source, a period, a day.

import {breakdown, funding, lint, sentences} from '../support/lint-cases.mjs';

const none = 'no source is named, so readers are told that none is stated';
lint('no-source', 'numbers without a source', [
  ['a record with a source', breakdown({}, {source: 'UNODC'})],
  ['a section with one', breakdown({source: 'UNODC'})],
  ['numbers with one each', {'victims-trend': {points: {2015: {value: 28, source: 'a'}}}}],
  ['a section alone', {total: 36}, `warning : ${none}`],
  ['one section of several', {...breakdown({source: 'a'}), ...funding({})}, `warning funding-gap: ${none}`],
  ['all sections, once', {...breakdown({}), ...funding({})}, `warning : ${none}`],
  ['a profile of sections that have one', {'country-profile': {}, ...breakdown({source: 'a'})}],
]);

const undated = 'no period is named, so nobody can tell of which time the numbers are';
const justice = (section, more = {}) => ({...more, 'justice-outcomes': section});
lint('no-period', 'numbers of no stated time', [
  ['a record with a period', breakdown({}, {period: '2016'})],
  ['a section with one', breakdown({period: 'FY2016'})],
  ['people without one', breakdown({}), `warning victim-breakdown: ${undated}`],
  ['two sections without one, once', {...breakdown({}), ...sentences({convicted: 24})}, `warning : ${undated}`],
  ['the numbers of a report that does not say when', breakdown({}, {report: 2023})],
  ['sentences without one', sentences({convicted: 0}), `warning sentence-distribution: ${undated}`],
  [
    'a figure of its own without one',
    {'key-figure': {value: 34, counts: 'things', label: 'bars'}},
    `warning key-figure: ${undated}`,
  ],
  ['a stage with one of its own', justice({convicted: {value: 24, period: '2016'}})],
  ['what is dated by itself', {'victims-trend': {points: {2016: 36}}, 'tier-badge': {report: 2017, tier: '2'}}],
  ['cases open on a day', {'case-backlog': {open: {'2016-12-31': 95}}}],
  [
    'the flow of cases',
    {'case-backlog': {open: {'2016-12-31': 95}, flow: {closing: 95}}},
    `warning case-backlog: ${undated}`,
  ],
]);

const reported = (year) =>
  `the numbers are said to be of ${year}, the year of the report, which mostly tells of the year before`;
lint('report-year', 'the year of the report in place of the period', [
  ['the year before', breakdown({}, {report: 2017, period: '2016'})],
  ['no report', breakdown({}, {period: '2017'})],
  ['the year of the report', breakdown({}, {report: 2017, period: '2017'}), `question period: ${reported(2017)}`],
  [
    'it in a section, as a number',
    breakdown({period: 2017}, {report: '2017', period: '2016'}),
    `question victim-breakdown.period: ${reported(2017)}`,
  ],
  ['a month of it', breakdown({}, {report: 2017, period: '2017-06'})],
  ['months up to it', breakdown({}, {report: 2019, period: '2018-04/2019-03'})],
  ['a fiscal year of that name', breakdown({}, {report: 2018, period: 'FY2018'})],
  [
    'what is said once of several sections',
    {report: 2017, period: 2017, ...breakdown({}), ...sentences({convicted: 0})},
    `question period: ${reported(2017)}`,
  ],
  ['a tier, which is of a report', {report: 2017, period: '2017', 'tier-badge': {tier: '2'}}],
]);

const state = (date) => ({sources: {a: {publisher: 'A', date}}, source: 'a'});
lint('as-of', 'numbers before their time', [
  ['the end of the period', breakdown({}, {period: '2016', asOf: '2016-12-31'})],
  ['the month in which it ends', breakdown({}, {period: '2017-06', asOf: '2017-06-29'})],
  ['the same year', breakdown({}, {period: '2016', asOf: '2016'})],
  [
    'a day within the period',
    breakdown({}, {period: '2016', asOf: '2016-06-30'}),
    'warning asOf: as of 2016-06-30, the period that the numbers cover, 2016, was not over',
  ],
  [
    'a day within it, in the section',
    breakdown({period: '2018-04/2019-03', asOf: '2018-12'}),
    'warning victim-breakdown.asOf: as of 2018-12, the period that the numbers cover, 2018-04/2019-03, was not over',
  ],
  [
    'a source of before the period',
    breakdown({}, {period: '2018', ...state('2017-06-27')}),
    'warning period: when the source was published, 2017-06-27, the period that the numbers cover, 2018, was not over',
  ],
  ['a fiscal year whose months are not said', breakdown({period: 'FY2018', asOf: '2018-01'})],
  [
    'a fiscal year whose months are',
    breakdown({period: 'FY2018', fiscalYear: 10, asOf: '2018-01'}),
    'warning victim-breakdown.asOf: as of 2018-01, the period that the numbers cover, FY2018, was not over',
  ],
  ['a budget of a year to come', {...state('2017-06-27'), ...funding({period: '2018'})}],
  ['the date of the source', breakdown({asOf: '2017-06'}, {period: '2016', ...state('2017-06-27')})],
  ['a day before the source', breakdown({asOf: '2017-05-01'}, {period: '2016', ...state('2017-06-27')})],
  [
    'a day of the record before its source',
    {asOf: '2017-05-01', ...state('2017-06'), 'tier-badge': {report: 2016, tier: '2'}},
  ],
  ['a series', breakdown({asOf: '2017-05-01'}, {period: '2016', ...state('2001/2025')})],
]);
