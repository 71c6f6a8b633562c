import type {Tier} from '@tip-figures/record/fields/tier/tier.js';
import {allReports, countryDocuments, reportDocument, type Known} from './documents.js';
import {byReport, inReport, placementsIn, type Placement} from './placements.js';
import {badgeUpTo} from './up-to-report.js';
import {objectOf} from '@tip-figures/record/object-of.js';

type Values = Readonly<Record<string, unknown>>;

/** A report that the documents do not have yet, as somebody has listed it. */
export interface NewReport {
  readonly report: number;
  readonly tiers: ReadonlyMap<string, Tier>;
  /** Who lists it: its placements rest on this source alone. */
  readonly source: {readonly publisher: string; readonly url?: string};
  /** The day on which it was published, if that is known. */
  readonly day?: string | undefined;
  readonly today: string;
}

/** The key of the source of a new report. */
export const sourceKey = (report: number): string => `LIST${report}`;

/** The source of a new report, as documents name it. */
export const sourceOf = ({report, source, day}: NewReport): Values => ({...source, date: day ?? String(report)});

/** The placements of a new report. */
export const newPlacements = ({report, tiers}: NewReport): Placement[] =>
  [...tiers].map(([country, tier]) => ({country, report, tier, confidence: 'single', source: [sourceKey(report)]}));

/**
 * The documents that change with a new report, by file name; all others stay as they are.
 *
 * @param reports - the document of all reports before. Where it has the report already, the new list replaces that.
 */
export function withReport(reports: Values, added: NewReport): Record<string, Values> {
  const {report, day, today} = added;
  const {reports: _, ...sources} = reports['sources'] as Readonly<Record<string, Values>>;
  const known: Known = {
    sources: {...sources, [sourceKey(report)]: sourceOf(added)},
    days: {[report]: day},
    asOf: day ?? today,
  };
  const own = newPlacements(added);
  const placements = [...placementsIn(reports).filter((one) => one.report !== report), ...own];
  return Object.fromEntries([
    ...countryDocuments(placements, known),
    [`report-${report}.json`, reportDocument(report, own, known)] as const,
    ['reports.json', allReports(placements, known)] as const,
  ]);
}

/** The last report of some placements. */
export const lastReport = (placements: readonly Placement[]): number =>
  Math.max(...placements.map(({report}) => report));

/** The years that the figure of those that moved shows. */
const shown = 10;

/** The record of the figure of the day: who moved in a report, with all that the figure needs. */
export function movedRecord(reports: Values, report: number): Values {
  const placements = placementsIn(reports);
  const [now, before] = [inReport(placements, report), inReport(placements, report - 1)];
  const hasMoved = ({country}: Placement) => {
    const [tier, was] = [now.get(country)?.tier, before.get(country)?.tier];
    return tier !== undefined && was !== undefined && tier !== was;
  };
  const all = byReport(reports);
  const years = Array.from({length: shown}, (_, index) => report - index).filter((year) => all[year]);
  const tiers = years.map((year): [number, Values] => {
    // Of the others no more is needed than that they did not move.
    const own = [...inReport(placements, year).values()].filter((one) => year >= report - 1 || hasMoved(one));
    return [
      year,
      Object.fromEntries(own.map((one) => [one.country, hasMoved(one) ? all[year]?.[one.country] : one.tier])),
    ];
  });
  const section = {countries: 'all', only: 'moved', tiers: Object.fromEntries(tiers)};
  const used = JSON.stringify(section);
  const {sources, ...shared} = sharedBy(reports);
  const named = Object.entries(objectOf(sources)).filter(([key]) => key === 'reports' || used.includes(`"${key}"`));
  return {...shared, sources: Object.fromEntries(named), report, 'region-compare': section};
}

/** The records of the figures of all governments of a report, and of who moved, by name: ready to be published. */
export function figureRecords(
  documents: ReadonlyMap<string, Values>,
  report: number,
): [name: string, record: Values][] {
  const reports = documents.get('reports.json') ?? {};
  const codes = [...inReport(placementsIn(reports), report).keys()].sort();
  const countries = codes.flatMap((country): [string, Values][] => {
    const document = documents.get(`${country}.json`);
    if (!document) return [];
    return [[country, {...sharedBy(document), country, report, 'tier-badge': badgeUpTo(document, report)}]];
  });
  return [...countries, [`moved-${report}`, movedRecord(reports, report)]];
}

const sharedBy = ({version, asOf, sources, source}: Values): Values => ({version, asOf, sources, source});
