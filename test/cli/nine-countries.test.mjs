// Nothing is found in what reports on nine countries say, however odd it looks: each record holds the facts of one on
// which a check could stumble. What a check asks about is listed.

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {checkDocument} from '../support/lint-cases.mjs';

const state = (year, more = {}) => ({
  version: 1,
  sources: {
    tip: {publisher: 'U.S. Department of State', title: `Trafficking in Persons Report ${year}`, date: String(year)},
    ...more,
  },
  source: 'tip',
});

const countries = {
  'Albania, whose two statuses make the total, and whose money is in millions': {
    ...state(2018),
    country: 'AL',
    report: 2018,
    period: '2017',
    'tier-badge': {tier: '2', previous: '2'},
    'victim-breakdown': {
      total: 105,
      status: 'potential',
      statuses: {
        potential: {value: 79, previous: {2016: 62}},
        'formally-identified': {value: 26, previous: {2016: 33}},
      },
      sex: {female: {value: 80, previous: {2016: 84}}, male: {value: 25, previous: {2016: 11}}},
      age: {adult: {value: 49, previous: {2016: 51}}, child: {value: 56, previous: {2016: 44}}},
      nationality: {foreign: {value: 9, previous: {2016: 8}}},
      identifiedBy: {
        government: 60,
        ngo: 16,
        self: {value: 3, published: true},
        other: {value: 26, label: 'mobile identification units'},
      },
      previous: {2016: 95},
    },
    'funding-gap': {
      currency: 'ALL',
      purpose: 'salaries of the staff of shelters',
      verb: 'provided',
      amounts: {2016: '15.3 million', 2017: '20.2 million'},
    },
    'victims-trend': {status: 'potential', points: {2016: 95, 2017: 105}},
  },
  'Moldova, with cases beside people, and numbers of five reports': {
    ...state(2023, {tip2020: {publisher: 'U.S. Department of State', date: '2020'}}),
    country: 'MD',
    report: 2023,
    period: '2022',
    'victim-breakdown': [
      {
        id: 'identified',
        total: 150,
        exploitation: {'sex-trafficking': 53, 'forced-labour': 97},
        age: {
          child: {value: 44, including: {'sex-trafficking': 42, 'forced-labour': {value: 2, published: true}}},
        },
        previous: {2021: 312},
      },
      {id: 'referred', status: 'referred', total: 148},
      {id: 'assisted', status: 'assisted', total: 36, previous: {2021: 70}},
    ],
    'victims-trend': {
      points: {
        2018: {value: 364, source: 'tip2020'},
        2019: {value: 341, source: 'tip2020'},
        2020: 138,
        2021: 312,
        2022: 150,
      },
    },
    'justice-outcomes': {
      investigated: {
        value: 73,
        unit: 'cases',
        by: {'sex-trafficking': 33, 'forced-labour': 39, unspecified: 1},
        previous: {2021: 57},
      },
      prosecuted: {
        value: 109,
        by: {'sex-trafficking': 53, 'forced-labour': 54, unspecified: 2},
        previous: {2021: 37},
      },
      convicted: 6,
    },
    'funding-gap': {
      currency: 'MDL',
      source: 'tip2020',
      amounts: {2018: 'about 9 million', 2019: 'about 11 million'},
    },
  },
  'Thailand, whose own parts exceed the total, with budgets of a year to come and more than a number': {
    ...state(2018, {tip2017: {publisher: 'U.S. Department of State', date: '2017'}}),
    country: 'TH',
    report: 2018,
    period: '2017',
    'tier-badge': {
      tier: '2',
      previous: '2WL',
      history: {2013: '2WL', 2014: '3', 2015: '3', 2016: '2WL', 2017: '2WL', 2018: '2'},
    },
    'victim-breakdown': {
      period: '2016',
      source: 'tip2017',
      total: 561,
      status: 'assisted',
      exploitation: {'forced-labour': 317, 'sex-trafficking': 244},
      nationality: {domestic: {value: 207, previous: {2015: 126}}, foreign: {value: 360, previous: {2015: 345}}},
      remainder: 'source-differs',
      previous: {2015: 471},
    },
    'victims-trend': {source: 'tip2017', points: {2015: 982, 2016: 824}},
    'funding-gap': {currency: 'THB', amounts: {FY2017: '3.2 billion', FY2018: '3.6 billion'}},
    'key-figure': [
      {
        id: 'seized',
        value: 'more than 784 million',
        counts: 'money',
        unit: 'THB',
        label: 'seized from traffickers',
        source: 'tip2017',
        period: '2016',
      },
      {
        id: 'trained',
        value: 'more than 3500',
        counts: 'people',
        label: 'workers trained before they left for work abroad',
      },
    ],
    'accountability-record': {
      cases: [
        {
          office: 'complicit officials',
          count: 12,
          act: {text: 'Eleven were involved in the trafficking of Rohingya migrants'},
          steps: [{stage: 'convicted', date: '2017'}],
        },
      ],
    },
  },
  'Germany, with shares of the convicted and investigations of suspects': {
    ...state(2020, {tip2019: {publisher: 'U.S. Department of State', date: '2019'}}),
    country: 'DE',
    report: 2020,
    period: '2018',
    'tier-badge': {tier: '2', previous: '2'},
    'justice-outcomes': {
      investigated: {
        cases: {
          value: 386,
          by: {'sex-trafficking': 356, 'forced-labour': 21, 'forced-begging': 2, 'forced-criminality': 7},
          previous: {2017: 340},
        },
        people: {value: 602, previous: {2017: 552}},
      },
    },
    'key-figure': {
      value: '23%',
      label: 'of the people convicted of sex trafficking served time in prison',
      previous: {2017: {value: '36%', source: 'tip2019'}},
    },
  },
  'the United States, with a fiscal year, agencies and a source of years later': {
    ...state(2015, {cq: {publisher: 'CQ Researcher', date: '2021-04-16'}}),
    country: 'US',
    report: 2015,
    period: 'FY2014',
    fiscalYear: 10,
    'tier-badge': {tier: '1', previous: '1'},
    'justice-outcomes': {
      investigated: {unit: 'cases', agencies: {ICE: 987, FBI: 835, 'task forces': 1083, State: 154, Defense: 14}},
      prosecuted: {
        cases: {value: 208, by: {'sex-trafficking': 190, 'forced-labour': 18}, previous: {FY2013: 161}},
        people: {value: 335, previous: {FY2013: 253}},
      },
    },
    'key-figure': [
      {
        id: 'convictions',
        source: 'cq',
        period: 'FY2019',
        value: 475,
        counts: 'cases',
        label: 'convictions',
        previous: {FY2018: 526},
      },
      {
        id: 'charged',
        source: 'cq',
        period: 'FY2019',
        value: 343,
        counts: 'people',
        label: 'defendants newly charged',
      },
    ],
  },
  'Nigeria, with more convicted than newly prosecuted': {
    ...state(2023, {media: {publisher: 'media reports', date: '2023', cites: 'tip'}}),
    country: 'NG',
    report: 2023,
    period: '2022-04/2023-03',
    'justice-outcomes': {
      investigated: {
        value: 1242,
        unit: 'cases',
        by: {'sex-trafficking': 511, 'forced-labour': 282, unspecified: 449},
        previous: {'2021-04/2022-03': 852},
      },
      prosecuted: {
        value: 78,
        continued: 35,
        by: {'sex-trafficking': 67, 'forced-labour': 11},
        previous: {'2021-04/2022-03': 30},
      },
      convicted: {value: 97, otherLaws: 3, by: {'sex-trafficking': 50, 'forced-labour': 6, unspecified: 41}},
    },
    'sentence-distribution': {
      source: 'media',
      minimum: {'sex-trafficking': '2 years', 'forced-labour': '2 years', 'sex-trafficking child': '7 years'},
      sentences: [{from: '1 year', to: '21 years'}],
    },
  },
  'the Netherlands, with shares alone and years that are no neighbours': {
    ...state(2018),
    sources: {rap: {publisher: 'National Rapporteur', title: 'Victims Monitor 2013–2017', date: '2018'}},
    source: 'rap',
    country: 'NL',
    period: '2017',
    'victim-breakdown': {
      total: 958,
      status: 'presumed',
      sex: 'female: about 72%; male: about 27%; unknown: about 1%',
      exploitation: {'sex-trafficking': 'about 58%', other: '21.7%'},
      nationality: {domestic: 'about 36%'},
      remainder: 'not-stated',
    },
    'victims-trend': {status: 'registered', points: {2014: 1256, 2017: 958}},
  },
  'the United Kingdom, whose sexes and ages leave somebody out': {
    sources: {
      ho: {publisher: 'Home Office', date: '2024-03-07'},
      sw: {publisher: 'Southwell & Partners', date: '2024', cites: 'ho'},
    },
    source: 'ho',
    country: 'GB',
    period: '2023',
    'victim-breakdown': {
      total: 17004,
      status: 'referred',
      sex: {female: 4088, male: 12903},
      age: {adult: 8622, child: 7432},
      nationality: {GB: 4299, AL: 4052, VN: 991},
      remainder: 'not-stated',
      previous: {2022: 16921},
    },
    'victims-trend': {source: 'sw', status: 'referred', points: {'2022-Q4': 4413, '2023-Q3': 4131, '2023-Q4': 4142}},
    'key-figure': {source: 'sw', value: 9825, counts: 'cases', label: 'conclusive grounds decisions'},
  },
  'Saudi Arabia, whose government gave no figure': {
    ...state(2019),
    country: 'SA',
    report: 2019,
    period: '2018-04/2019-03',
    'tier-badge': {tier: '3', previous: '2WL'},
    'victim-breakdown': {
      total: 113,
      age: {child: {value: 34, including: {SA: {value: 1, published: true}, YE: 33}}},
      previous: {'2017-04/2018-03': 121},
    },
    'funding-gap': {currency: 'USD', verb: 'pledged', amounts: {'2019-03': '2.2 million'}},
    'key-figure': {
      value: 'unreported',
      counts: 'money',
      unit: 'SAR',
      label: 'allocated to the labour ministry for protecting victims',
    },
  },
};

describe('the check finds nothing', () => {
  for (const [name, record] of Object.entries(countries)) {
    it(`in ${name}`, () =>
      assert.deepEqual(
        checkDocument(JSON.stringify(record)).map(({severity, path, message}) => `${severity} ${path}: ${message}`),
        [],
      ));
  }
});
