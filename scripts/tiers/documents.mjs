// Makes records of placements: one a country for tip-tier-badge, one a report and one of all for tip-region-compare.

const PUBLISHER = {en: 'U.S. Department of State', sq: 'Departamenti Amerikan i Shtetit'};
const URL = 'https://www.state.gov/trafficking-in-persons-report/';

/** The day on which the newest report was published. */
const AS_OF = '2025-09-29';

/**
 * Whose words the placements are. By which transcriptions they are known is said of each placement, in its `source`. The
 * reports as a series have no day: their figures are of the record's.
 */
const ALL_REPORTS = {
  publisher: PUBLISHER,
  title: {
    en: 'Trafficking in Persons Reports, 2001–2025',
    sq: 'Raportet për Trafikimin e Qenieve Njerëzore, 2001–2025',
  },
  date: '2001/2025',
  url: URL,
};

/** Of other reports than the newest no more than the year is held here. */
const oneReport = (report) => ({
  publisher: PUBLISHER,
  title: {en: `Trafficking in Persons Report ${report}`, sq: `Raporti për Trafikimin e Qenieve Njerëzore ${report}`},
  date: AS_OF.startsWith(report) ? AS_OF : String(report),
  url: URL,
});

/** The record of a country: all its reports that the data have, oldest first. */
export function countryDocument(country, placements, {countries, sources, notes}) {
  const history = placements
    .filter((placement) => placement.country === country)
    .sort((a, b) => a.report - b.report)
    .map((placement) => ({report: placement.report, ...entryOf(placement, notes)}));
  const {iso3: _iso3, until, ...place} = countries[country];
  return {
    ...head(ALL_REPORTS, history, sources),
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
  return {...head(oneReport(report), Object.values(tiers[report]), sources), report, 'region-compare': {tiers}};
}

/** The record of all reports: what each of them says of every government. */
export function reportsDocument(placements, {sources, notes}) {
  const reports = [...new Set(placements.map(({report}) => report))].sort();
  const documents = reports.map((report) => reportDocument(report, placements, {sources, notes}));
  const tiers = Object.assign({}, ...documents.map((document) => document['region-compare'].tiers));
  return {...head(ALL_REPORTS, Object.values(tiers).flatMap(Object.values), sources), 'region-compare': {tiers}};
}

function head(origin, entries, sources) {
  const keys = new Set(entries.flatMap(({source = []}) => source));
  const used = [...keys].sort().map((key) => [key, sources[key]]);
  return {
    $schema: '../../schema/record.json',
    version: 1,
    asOf: AS_OF,
    sources: {reports: origin, ...Object.fromEntries(used)},
    source: 'reports',
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
