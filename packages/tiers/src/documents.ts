import {allCountries} from './country-names.js';
import {grouped} from '@tip-figures/record/grouped.js';
import type {Placement} from './placements.js';

type Values = Readonly<Record<string, unknown>>;

/** What documents say beside the placements. */
export interface Known {
  /** Sources by key. */
  readonly sources: Readonly<Record<string, Values>>;
  /** The days on which reports were published, as far as they are known. */
  readonly days: Readonly<Record<string, string | undefined>>;
  /** The day of which the documents are. */
  readonly asOf: string;
}

const publisher = {en: 'U.S. Department of State', sq: 'Departamenti Amerikan i Shtetit'};
const url = 'https://www.state.gov/trafficking-in-persons-report/';

/**
 * The documents that figures fetch, by file name: one a country for the tier badge, one a report and one of all for the
 * comparison.
 */
export function tierDocuments(placements: readonly Placement[], known: Known): Record<string, Values> {
  const byReport = grouped(placements, ({report}) => report);
  const reports = [...byReport].toSorted(([one], [other]) => one - other);
  return Object.fromEntries([
    ...countryDocuments(placements, known),
    ...reports.map(([report, own]) => [`report-${report}.json`, reportDocument(report, own, known)] as const),
    ['reports.json', allReports(placements, known)],
  ]);
}

/** The documents of countries: all their reports, oldest first. */
export const countryDocuments = (placements: readonly Placement[], known: Known): (readonly [string, Values])[] =>
  [...grouped(placements, ({country}) => country)]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([country, own]) => {
      const history = own
        .toSorted((one, other) => one.report - other.report)
        .map((placement) => ({report: placement.report, ...entryOf(placement)}));
      const {iso3: _, until, ...place} = allCountries[country] ?? {};
      const document = {
        ...head(all(placements), own, known, known.asOf),
        country,
        // Browsers give a code that was withdrawn the name of another country.
        ...(until && {place}),
        'tier-badge': {history},
      };
      return [`${country}.json`, document] as const;
    });

/** The record of a report: all governments that it places. */
export const reportDocument = (report: number, placements: readonly Placement[], known: Known): Values => ({
  ...head(oneReport(report, known), placements, known, dayOf(report, known)),
  report,
  'region-compare': {tiers: tiersOf(placements)},
});

/** The record of all reports: what each of them says of every government. */
export const allReports = (placements: readonly Placement[], known: Known): Values => ({
  ...head(all(placements), placements, known, known.asOf),
  'region-compare': {tiers: tiersOf(placements)},
});

const tiersOf = (placements: readonly Placement[]): Record<string, Record<string, Values>> =>
  Object.fromEntries(
    [...grouped(placements, ({report}) => report)].map(([report, own]) => [
      report,
      Object.fromEntries(
        own
          .toSorted((one, other) => (one.country < other.country ? -1 : 1))
          .map((placement) => [placement.country, entryOf(placement)]),
      ),
    ]),
  );

/**
 * Whose words the placements are. By which transcriptions they are known is said of each placement, in its `source`. The
 * reports as a series have no day: their figures are of the record's. Their title has no years, since a figure of one
 * report names none that came later.
 */
function all(placements: readonly Placement[]): Values {
  const years = placements.map(({report}) => report);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const title = {
    en: 'Trafficking in Persons Reports',
    sq: 'Raportet për Trafikimin e Qenieve Njerëzore',
  };
  return {publisher, title, date: `${first}/${last}`, url};
}

/** Of most reports no more than the year is known here. */
const dayOf = (report: number, {days}: Known): string => days[report] ?? String(report);

function oneReport(report: number, known: Known): Values {
  const title = {
    en: `Trafficking in Persons Report ${report}`,
    sq: `Raporti për Trafikimin e Qenieve Njerëzore ${report}`,
  };
  return {publisher, title, date: dayOf(report, known), url};
}

function head(
  origin: Values,
  placements: readonly Placement[],
  {sources}: Pick<Known, 'sources'>,
  asOf: string,
): Values {
  const keys = new Set(placements.flatMap(({source}) => source));
  const used = [...keys].sort().map((key) => [key, sources[key]]);
  return {
    $schema: '../../schema/record.json',
    version: 1,
    asOf,
    sources: {reports: origin, ...Object.fromEntries(used)},
    source: 'reports',
  };
}

const entryOf = ({tier, confidence, other, source, note}: Placement): Values => ({
  tier,
  confidence,
  ...(other && {other}),
  ...(source.length > 0 && {source}),
  ...(note && {note}),
});
