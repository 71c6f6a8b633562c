// Makes records of placements: one a country for tip-tier-badge, one a report and one of all for tip-region-compare.

const ORIGIN = {
  publisher: {en: 'U.S. Department of State', sq: 'Departamenti Amerikan i Shtetit'},
  title: {en: 'Trafficking in Persons Reports', sq: 'Raportet për Trafikimin e Qenieve Njerëzore'},
  date: '2001/2025',
};
const TRANSCRIPTIONS = {
  publisher: {
    en: 'the transcriptions in the data table',
    sq: 'transkriptimet në tabelën e të dhënave',
  },
  date: '2025',
  cites: 'reports',
};

/** The day on which the newest report was published. */
const AS_OF = '2025-09-29';

/** The record of a country: all its reports that the data have, oldest first. */
export function countryDocument(country, placements, {countries, sources, notes}) {
  const history = placements
    .filter((placement) => placement.country === country)
    .sort((a, b) => a.report - b.report)
    .map((placement) => ({report: placement.report, ...entryOf(placement, notes)}));
  const {iso3: _iso3, until, ...place} = countries[country];
  return {
    ...head(history, sources),
    country,
    // Browsers give a code that was withdrawn the name of another country.
    ...(until && {place}),
    'tier-badge': {history},
  };
}

/** The record of a report: all governments that the data place in it. */
export function reportDocument(report, placements, {sources, notes}) {
  const entries = placements
    .filter((placement) => placement.report === report)
    .sort((a, b) => (a.country < b.country ? -1 : 1))
    .map((placement) => [placement.country, entryOf(placement, notes)]);
  const tiers = {[report]: Object.fromEntries(entries)};
  return {...head(Object.values(tiers[report]), sources), report, 'region-compare': {tiers}};
}

/** The record of all reports: what each of them says of every government. */
export function reportsDocument(placements, {sources, notes}) {
  const reports = [...new Set(placements.map(({report}) => report))].sort();
  const documents = reports.map((report) => reportDocument(report, placements, {sources, notes}));
  const tiers = Object.assign({}, ...documents.map((document) => document['region-compare'].tiers));
  return {...head(Object.values(tiers).flatMap(Object.values), sources), 'region-compare': {tiers}};
}

function head(entries, sources) {
  const keys = new Set(entries.flatMap(({source = []}) => source));
  const used = [...keys].sort().map((key) => [key, sources[key]]);
  return {
    $schema: '../../schema/record.json',
    version: 1,
    asOf: AS_OF,
    sources: {reports: ORIGIN, transcriptions: TRANSCRIPTIONS, ...Object.fromEntries(used)},
    source: 'transcriptions',
  };
}

function entryOf(placement, notes) {
  const {tier, confidence, other, source} = placement;
  const note = notes.find((one) => isAbout(one, placement))?.note;
  return {tier, confidence, ...(other && {other}), ...(source.length > 0 && {source}), ...(note && {note})};
}

const isAbout = ({tier, countries, from = 0, until}, placement) =>
  (!tier || tier === placement.tier) &&
  (!countries || countries.includes(placement.country)) &&
  placement.report >= from &&
  placement.report <= until;
