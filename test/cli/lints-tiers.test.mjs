// The lint of tiers, against the placements of the package.

import {lint} from '../support/lint-cases.mjs';

const badge = (country, section, more = {}) => ({country, ...more, 'tier-badge': section});
const region = (tiers, more = {}) => ({'region-compare': {tiers, ...more}});
const ask = 'question';

lint('tiers', 'tiers that the report does not give', [
  ['a map of a region', {report: 2025, 'region-compare': {countries: 'near-east', view: 'map'}}],
  ['the placement', badge('DE', {report: 2020, tier: '2', previous: '2'})],
  ['the placement in words', badge('TH', {report: 2018, tier: 'Tier 2', previous: 'Tier 2 Watch List'})],
  [
    'another tier, where two transcriptions agree',
    badge('DE', {report: 2020, tier: '1'}),
    'error tier-badge.tier: the 2020 report places DE on 2, in all transcriptions; this says 1',
  ],
  [
    'a previous one, of the year before',
    badge('DE', {report: 2019, tier: '2', previous: '2'}),
    'error tier-badge.previous: the 2018 report places DE on 1, in all transcriptions; this says 2',
  ],
  [
    'a previous one of a year of its own',
    badge('DE', {report: 2020, tier: '2', previous: {report: 2018, tier: '3'}}),
    'error tier-badge.previous: the 2018 report places DE on 1, in all transcriptions; this says 3',
  ],
  [
    'a history as a list and as an object',
    badge('DE', {
      history: [
        {report: 2018, tier: '2'},
        {report: 2019, tier: '2'},
      ],
    }),
    'error tier-badge.history[0]: the 2018 report places DE on 1, in all transcriptions; this says 2',
  ],
  [
    'a history in an attribute, whose last report is that of the tier',
    badge('DE', {tier: '1', history: '2018: 1; 2019: 1'}),
    'error tier-badge.tier: the 2019 report places DE on 2, in all transcriptions; this says 1',
    'error tier-badge.history["2019"]: the 2019 report places DE on 2, in all transcriptions; this says 1',
  ],
  [
    'one that a single transcription gives',
    badge('TH', {report: 2017, tier: '2'}),
    `${ask} tier-badge.tier: the 2017 report places TH on 2WL, by the one transcription there is; this says 2`,
  ],
  [
    'one that was worked out',
    badge('AL', {report: 2022, tier: '1'}),
    `${ask} tier-badge.tier: the 2022 report places AL on 2, as worked out from the lists of the other tiers; this says 1`,
  ],
  ...['2', '2WL'].map((tier) => [
    `${tier} where transcriptions disagree`,
    badge('BB', {report: 2010, tier}),
    `${ask} tier-badge.tier: transcriptions disagree whether the 2010 report places BB on 2 or 2WL; this says ${tier}`,
  ]),
  [
    'a third where transcriptions disagree',
    badge('BB', {report: 2010, tier: '3'}),
    'error tier-badge.tier: the 2010 report places BB on 2 or 2WL, on which transcriptions disagree; this says 3',
  ],
  ['a disagreement that is said', badge('BB', {history: {2010: {tier: '2', confidence: 'conflict', other: '2WL'}}})],
  [
    'a report that has none',
    badge('XK', {report: 2008, tier: '2'}),
    `${ask} tier-badge.tier: the placements of the package have no tier of XK in the 2008 report`,
  ],
  ['a report after those of the package', badge('XK', {report: 2026, tier: '3'})],
  ['a report of the first years, whose lists are not whole', badge('XK', {report: 2003, tier: '3'})],
  ['a tier that is not known', badge('XK', {history: {2017: 'unknown'}})],
  ['no country', badge(undefined, {report: 2020, tier: '1'})],
  ['an invented country', badge('DE', {report: 2020, tier: '1'}, {example: 'country'})],
  ['invented numbers', badge('DE', {report: 2020, tier: '1'}, {example: true})],
  [
    'a need alone that is invented',
    badge('DE', {report: 2020, tier: '1'}, {example: 'need'}),
    'error tier-badge.tier: the 2020 report places DE on 2, in all transcriptions; this says 1',
  ],
  ['a region', region({2019: {DE: '2', TH: {tier: '2', confidence: 'single'}}})],
  [
    'a region with a slip',
    region({2018: {DE: '1'}, 2020: {DE: {tier: '1'}, US: '1'}}, {report: 2018}),
    'error region-compare.tiers["2020"].DE: the 2020 report places DE on 2, in all transcriptions; this says 1',
  ],
  ['a country and a report alone, whose tier the figure fetches', badge('XK', {}, {report: 2025})],
  ['countries and a report alone', {report: 2025, 'region-compare': {countries: 'all', only: 'moved'}}],
  [
    'a country that the report does not place',
    badge('XK', {}, {report: 2008}),
    `${ask} tier-badge.report: the 2008 report does not place XK`,
  ],
  [
    'a report that the package does not have yet',
    {report: 2026, 'region-compare': {countries: 'AL XK'}},
    `${ask} region-compare.report: the reports of the package end with 2025`,
  ],
]);
