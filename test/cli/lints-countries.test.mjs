import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {findings} from '../support/lint-cases.mjs';

const compare = (section) => ({'region-compare': {tiers: {2025: {AL: '2', XK: '2'}}, ...section}});

describe('the lint countries finds codes of no country, and countries without a tier', () => {
  for (const [name, document, ...expected] of [
    ['not in countries that have tiers', compare({countries: 'AL XK'})],
    ['not where none are listed', compare({})],
    ['not where all are shown', compare({countries: 'all'})],
    ['not in a code that the parser refuses', compare({countries: 'al'})],
    [
      'in a text',
      compare({countries: 'AL, KS RS'}),
      'error region-compare.countries: no country has the code "KS"',
      'warning region-compare.countries: there is no tier for RS in this report, and it is shown without one',
    ],
    [
      'of a record, of a section, and of nationals',
      {country: 'KS', 'victim-breakdown': {country: 'KV', total: 40, nationality: {KS: 30, AL: 9, domestic: 1}}},
      'error country: no country has the code "KS"',
      'error victim-breakdown.country: no country has the code "KV"',
      'error victim-breakdown.nationality.KS: no country has the code "KS"',
    ],
    [
      'in a list',
      compare({countries: ['AL', 'KS', 'RS']}),
      'error region-compare.countries[1]: no country has the code "KS"',
      'warning region-compare.countries[2]: there is no tier for RS in this report, and it is shown without one',
    ],
    [
      'in the tiers of any report',
      compare({report: 2025, tiers: {2024: {KS: '2'}, 2025: {AL: '2'}}}),
      'error region-compare.tiers["2024"].KS: no country has the code "KS"',
    ],
    [
      'in the report that is shown',
      compare({report: '2024', countries: ['AL'], tiers: {2024: {XK: '2'}, 2025: {AL: '2'}}}),
      'warning region-compare.countries[0]: there is no tier for AL in this report, and it is shown without one',
    ],
  ]) {
    it(name, () => assert.deepEqual(findings('countries', document), expected));
  }
});

describe('the lint sources finds names of no source', () => {
  it('in placements', () => {
    const sources = {bank: {publisher: 'World Bank', date: '2020'}};
    const document = {
      sources,
      'tier-badge': {history: [{report: 2016, tier: '2', source: ['bank', 'bnak']}]},
      'region-compare': {tiers: {2025: {AL: {tier: '2', source: 'bank'}, XK: {tier: '2', source: 'kelley'}}}},
    };
    assert.deepEqual(findings('sources', document), [
      'error tier-badge.history[0].source: "bnak" is no key of sources',
      'error region-compare.tiers["2025"].XK.source: "kelley" is no key of sources',
    ]);
  });
});
