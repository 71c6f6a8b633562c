// Documents of packages/tiers as the build makes them; test/node/tiers.test.mjs holds them to it.

// Their sources, by the keys that the build gives them.
const reports = {
  publisher: {en: 'U.S. Department of State', sq: 'Departamenti Amerikan i Shtetit'},
  title: {
    en: 'Trafficking in Persons Reports',
    sq: 'Raportet për Trafikimin e Qenieve Njerëzore',
  },
  date: '2001/2025',
  url: 'https://www.state.gov/trafficking-in-persons-report/',
};
const GVNET = {
  publisher: 'gvnet.com',
  title: {en: 'Tier ratings', sq: 'Vlerësimet e niveleve'},
  date: '2009/2023',
  url: 'http://gvnet.com/humantrafficking/00-Ratings.htm',
};
const KELLEY2017 = {
  publisher: 'Kelley, Scorecard Diplomacy',
  date: '2017',
  url: 'https://github.com/andrewheiss/scorecard-diplomacy',
};
const LIST2021 = {
  publisher: {en: 'a list of 2021 on an advocacy site', sq: 'një listë e vitit 2021 në një faqe avokimi'},
  date: '2021',
};
const LIST2025 = {
  publisher: {en: 'a public list of the 2025 placements', sq: 'një listë publike e vlerësimeve të vitit 2025'},
  date: '2025',
};
const RFE_RL_2025 = {publisher: 'RFE/RL', date: '2025'};
const TIP_NARRATIVE = {
  publisher: {en: 'the report’s own narrative', sq: 'narrativa e vetë raportit'},
  date: '2009/2024',
};
const WB_WGI_TPR = {
  publisher: {en: 'World Bank', sq: 'Banka Botërore'},
  title: {
    en: 'Worldwide Governance Indicators, source workbook “U.S. Department of State Trafficking in Persons Report”, 2020 edition',
    sq: 'Treguesit Botërorë të Qeverisjes, libri i burimit “U.S. Department of State Trafficking in Persons Report”, botimi 2020',
  },
  date: '2020',
};
const RNZ_2016 = {publisher: 'RNZ', date: '2016'};
const AFRICATIMES_2017 = {publisher: 'Africa Times', date: '2017'};
const CIA_FACTBOOK = {publisher: 'CIA World Factbook', date: '2013/2025'};
const STABLE_SEAS_2018 = {publisher: 'Stable Seas', date: '2018'};
const STATE_INTERIM_2024_total26 = {
  publisher: {
    en: 'U.S. Department of State, interim assessment of 2024 (total only)',
    sq: 'Departamenti Amerikan i Shtetit, vlerësimi i ndërmjetëm i vitit 2024 (vetëm totali)',
  },
  date: '2024',
};

/** Kosovo in all reports since 2009. */
export const kosovo = {
  $schema: '../../schema/record.json',
  version: 1,
  asOf: '2025-09-29',
  sources: {reports, GVNET, KELLEY2017, LIST2021, LIST2025, RFE_RL_2025, TIP_NARRATIVE, WB_WGI_TPR},
  source: 'reports',
  country: 'XK',
  'tier-badge': {
    history: [
      {report: 2009, tier: '2', confidence: 'verified', source: ['KELLEY2017', 'GVNET', 'TIP_NARRATIVE', 'WB_WGI_TPR']},
      {report: 2010, tier: '2', confidence: 'verified', source: ['KELLEY2017', 'WB_WGI_TPR']},
      {report: 2011, tier: '2', confidence: 'verified', source: ['KELLEY2017', 'TIP_NARRATIVE', 'WB_WGI_TPR']},
      {report: 2012, tier: '2', confidence: 'verified', source: ['KELLEY2017', 'TIP_NARRATIVE', 'WB_WGI_TPR']},
      {report: 2013, tier: '2', confidence: 'verified', source: ['KELLEY2017', 'TIP_NARRATIVE', 'WB_WGI_TPR']},
      {report: 2014, tier: '2', confidence: 'verified', source: ['KELLEY2017', 'TIP_NARRATIVE', 'WB_WGI_TPR']},
      {report: 2015, tier: '2', confidence: 'verified', source: ['KELLEY2017', 'TIP_NARRATIVE', 'WB_WGI_TPR']},
      {report: 2016, tier: '2', confidence: 'verified', source: ['WB_WGI_TPR', 'TIP_NARRATIVE']},
      {report: 2017, tier: '2', confidence: 'verified', source: ['WB_WGI_TPR', 'TIP_NARRATIVE']},
      {report: 2018, tier: '2', confidence: 'verified', source: ['WB_WGI_TPR', 'TIP_NARRATIVE']},
      {report: 2019, tier: '2', confidence: 'verified', source: ['WB_WGI_TPR', 'TIP_NARRATIVE']},
      {report: 2020, tier: '2', confidence: 'verified', source: ['GVNET', 'TIP_NARRATIVE', 'WB_WGI_TPR']},
      {report: 2021, tier: '2', confidence: 'single', source: ['LIST2021']},
      {report: 2022, tier: '2', confidence: 'single', source: ['TIP_NARRATIVE']},
      {report: 2023, tier: '2', confidence: 'verified', source: ['GVNET', 'TIP_NARRATIVE']},
      {report: 2024, tier: '2', confidence: 'single', source: ['TIP_NARRATIVE']},
      {report: 2025, tier: '2', confidence: 'verified', source: ['LIST2025', 'RFE_RL_2025']},
    ],
  },
};

/** Kiribati, which no report after 2016 places. */
export const kiribati = {
  $schema: '../../schema/record.json',
  version: 1,
  asOf: '2025-09-29',
  sources: {reports, KELLEY2017, RNZ_2016, WB_WGI_TPR},
  source: 'reports',
  country: 'KI',
  'tier-badge': {
    history: [
      {
        report: 2007,
        tier: 'SC',
        confidence: 'single',
        source: ['KELLEY2017'],
        note: {
          en: 'Before 2009 these data hold countries with too little information among the Special Cases.',
          sq: 'Para vitit 2009 këto të dhëna përfshijnë te rastet e veçanta edhe vende me informacion të pamjaftueshëm.',
        },
      },
      {
        report: 2008,
        tier: 'SC',
        confidence: 'single',
        source: ['KELLEY2017'],
        note: {
          en: 'Before 2009 these data hold countries with too little information among the Special Cases.',
          sq: 'Para vitit 2009 këto të dhëna përfshijnë te rastet e veçanta edhe vende me informacion të pamjaftueshëm.',
        },
      },
      {report: 2010, tier: '2WL', confidence: 'verified', source: ['KELLEY2017', 'WB_WGI_TPR']},
      {report: 2011, tier: '2WL', confidence: 'verified', source: ['KELLEY2017', 'WB_WGI_TPR']},
      {report: 2012, tier: '2', confidence: 'verified', source: ['KELLEY2017', 'WB_WGI_TPR']},
      {report: 2013, tier: '2', confidence: 'verified', source: ['KELLEY2017', 'WB_WGI_TPR']},
      {report: 2014, tier: '2', confidence: 'verified', source: ['KELLEY2017', 'WB_WGI_TPR']},
      {report: 2015, tier: '2', confidence: 'verified', source: ['KELLEY2017', 'WB_WGI_TPR']},
      {report: 2016, tier: '2WL', confidence: 'verified', source: ['WB_WGI_TPR', 'RNZ_2016']},
    ],
  },
};

/** Zambia, on which two transcriptions disagree for 2010. */
export const zambia = {
  $schema: '../../schema/record.json',
  version: 1,
  asOf: '2025-09-29',
  sources: {reports, AFRICATIMES_2017, CIA_FACTBOOK, GVNET, KELLEY2017, LIST2021, LIST2025, WB_WGI_TPR},
  source: 'reports',
  country: 'ZM',
  'tier-badge': {
    history: [
      {report: 2003, tier: '2', confidence: 'single', source: ['KELLEY2017']},
      {report: 2004, tier: '2WL', confidence: 'verified', source: ['KELLEY2017', 'WB_WGI_TPR']},
      {report: 2005, tier: '2', confidence: 'verified', source: ['KELLEY2017', 'WB_WGI_TPR']},
      {report: 2006, tier: '2', confidence: 'verified', source: ['KELLEY2017', 'WB_WGI_TPR']},
      {report: 2007, tier: '2', confidence: 'verified', source: ['KELLEY2017', 'WB_WGI_TPR']},
      {report: 2008, tier: '2WL', confidence: 'verified', source: ['KELLEY2017', 'WB_WGI_TPR']},
      {report: 2009, tier: '2', confidence: 'verified', source: ['KELLEY2017', 'GVNET', 'WB_WGI_TPR']},
      {report: 2010, tier: '2WL', confidence: 'conflict', other: '2', source: ['KELLEY2017']},
      {report: 2011, tier: '2', confidence: 'verified', source: ['KELLEY2017', 'WB_WGI_TPR']},
      {report: 2012, tier: '2', confidence: 'verified', source: ['KELLEY2017', 'WB_WGI_TPR']},
      {report: 2013, tier: '2', confidence: 'verified', source: ['KELLEY2017', 'WB_WGI_TPR']},
      {report: 2014, tier: '2', confidence: 'verified', source: ['KELLEY2017', 'WB_WGI_TPR']},
      {report: 2015, tier: '2', confidence: 'verified', source: ['KELLEY2017', 'WB_WGI_TPR']},
      {report: 2016, tier: '2', confidence: 'single', source: ['WB_WGI_TPR']},
      {report: 2017, tier: '2WL', confidence: 'verified', source: ['WB_WGI_TPR', 'AFRICATIMES_2017']},
      {report: 2018, tier: '2', confidence: 'single', source: ['WB_WGI_TPR']},
      {report: 2019, tier: '2', confidence: 'single', source: ['WB_WGI_TPR']},
      {report: 2020, tier: '2WL', confidence: 'verified', source: ['CIA_FACTBOOK', 'WB_WGI_TPR']},
      {report: 2021, tier: '2WL', confidence: 'single', source: ['LIST2021']},
      {report: 2022, tier: '2WL', confidence: 'single', source: ['CIA_FACTBOOK']},
      {report: 2023, tier: '2', confidence: 'single', source: ['GVNET']},
      {report: 2024, tier: '2', confidence: 'derived'},
      {report: 2025, tier: '2', confidence: 'single', source: ['LIST2025']},
    ],
  },
};

/** The Republic of the Congo: a Special Case of 2004, and three years without a tier. */
export const congo = {
  $schema: '../../schema/record.json',
  version: 1,
  asOf: '2025-09-29',
  sources: {
    reports,
    AFRICATIMES_2017,
    CIA_FACTBOOK,
    GVNET,
    KELLEY2017,
    LIST2021,
    LIST2025,
    STABLE_SEAS_2018,
    STATE_INTERIM_2024_total26,
    WB_WGI_TPR,
  },
  source: 'reports',
  country: 'CG',
  'tier-badge': {
    history: [
      {
        report: 2004,
        tier: 'SC',
        confidence: 'single',
        source: ['KELLEY2017'],
        note: {
          en: 'Before 2009 these data hold countries with too little information among the Special Cases.',
          sq: 'Para vitit 2009 këto të dhëna përfshijnë te rastet e veçanta edhe vende me informacion të pamjaftueshëm.',
        },
      },
      {report: 2008, tier: '2WL', confidence: 'verified', source: ['KELLEY2017', 'WB_WGI_TPR']},
      {report: 2009, tier: '2WL', confidence: 'verified', source: ['KELLEY2017', 'GVNET', 'WB_WGI_TPR']},
      {report: 2010, tier: '2WL', confidence: 'verified', source: ['KELLEY2017', 'WB_WGI_TPR']},
      {report: 2011, tier: '2WL', confidence: 'verified', source: ['KELLEY2017', 'WB_WGI_TPR']},
      {report: 2012, tier: '2WL', confidence: 'verified', source: ['KELLEY2017', 'WB_WGI_TPR']},
      {report: 2013, tier: '2', confidence: 'verified', source: ['KELLEY2017', 'WB_WGI_TPR']},
      {report: 2014, tier: '2', confidence: 'verified', source: ['KELLEY2017', 'WB_WGI_TPR']},
      {report: 2015, tier: '2WL', confidence: 'verified', source: ['KELLEY2017', 'CIA_FACTBOOK', 'WB_WGI_TPR']},
      {report: 2016, tier: '2WL', confidence: 'single', source: ['WB_WGI_TPR']},
      {report: 2017, tier: '3', confidence: 'verified', source: ['WB_WGI_TPR', 'AFRICATIMES_2017', 'STABLE_SEAS_2018']},
      {report: 2018, tier: '3', confidence: 'single', source: ['WB_WGI_TPR']},
      {report: 2019, tier: '2WL', confidence: 'single', source: ['WB_WGI_TPR']},
      {report: 2020, tier: '2', confidence: 'verified', source: ['GVNET', 'WB_WGI_TPR']},
      {report: 2021, tier: '2', confidence: 'single', source: ['LIST2021']},
      {report: 2022, tier: '2', confidence: 'derived'},
      {report: 2023, tier: '2WL', confidence: 'verified', source: ['CIA_FACTBOOK', 'STATE_INTERIM_2024_total26']},
      {report: 2024, tier: '2WL', confidence: 'single', source: ['CIA_FACTBOOK']},
      {report: 2025, tier: '2WL', confidence: 'verified', source: ['CIA_FACTBOOK', 'LIST2025']},
    ],
  },
};

/** The Western Balkans and Haiti in the report of 2025. */
export const balkans = {
  $schema: '../../schema/record.json',
  version: 1,
  asOf: '2025-09-29',
  sources: {
    reports: {
      publisher: {en: 'U.S. Department of State', sq: 'Departamenti Amerikan i Shtetit'},
      title: {
        en: 'Trafficking in Persons Report 2025',
        sq: 'Raporti për Trafikimin e Qenieve Njerëzore 2025',
      },
      date: '2025-09-29',
      url: 'https://www.state.gov/trafficking-in-persons-report/',
    },
    CIA_FACTBOOK,
    LIST2025,
    RFE_RL_2025,
  },
  source: 'reports',
  report: 2025,
  'region-compare': {
    tiers: {
      '2025': {
        AL: {tier: '2', confidence: 'verified', source: ['LIST2025', 'RFE_RL_2025']},
        BA: {tier: '2', confidence: 'verified', source: ['LIST2025', 'RFE_RL_2025']},
        HT: {tier: 'SC', confidence: 'single', source: ['CIA_FACTBOOK']},
        ME: {tier: '2', confidence: 'verified', source: ['LIST2025', 'RFE_RL_2025']},
        MK: {tier: '2', confidence: 'verified', source: ['LIST2025', 'RFE_RL_2025']},
        RS: {tier: '2', confidence: 'verified', source: ['LIST2025', 'RFE_RL_2025']},
        XK: {tier: '2', confidence: 'verified', source: ['LIST2025', 'RFE_RL_2025']},
      },
    },
  },
};
