import {parseCsv} from '@tip-figures/record/csv/parse-csv.js';
import {allTiers, type Confidence, type Tier} from '@tip-figures/record/fields/tier/tier.js';
import type {LocalText} from '@tip-figures/record/values/local-text.js';
import type {Country} from './country-names.js';
import type {Placement} from './placements.js';

type Keyed<T> = Readonly<Record<string, T>>;

/** What the table of placements names, and what must come out of it. */
export interface Tables {
  readonly countries: Keyed<Country>;
  readonly sources: Keyed<object>;
  readonly notes: readonly Note[];
  readonly reports: Keyed<KnownReport>;
}

/** What is known of a report: how many it places, in all and by tier where that is known from elsewhere, and its day. */
export interface KnownReport {
  readonly rows: number;
  readonly totals?: Readonly<Partial<Record<Tier, number>>>;
  readonly date?: string;
}

/** What a reader must know of some placements. */
interface Note {
  readonly tier?: Tier;
  readonly countries?: readonly string[];
  readonly from?: number;
  readonly until: number;
  readonly note: LocalText;
}

type Row = Readonly<Record<(typeof columns)[number], string>> & {readonly line: number; readonly cells: number};

export const columns = ['iso2', 'iso3', 'country', 'year', 'tier', 'confidence', 'sources', 'conflict_detail'] as const;

/** In the words of the table, and in those of a document. */
const confidences: Keyed<Confidence> = {
  verified_2: 'verified',
  single: 'single',
  derived: 'derived',
  conflict: 'conflict',
};

/** A source in the table that is no source but a way to find the tier. */
const elimination = 'DERIVED_residual';

const mostProblems = 20;

/**
 * The placements of the table `placements.csv`.
 *
 * @throws with all that is wrong, a line each: `placements.csv, row 17, column tier: …`.
 */
export function readPlacements(text: string, tables: Tables): Placement[] {
  const [header = [], ...cells] = parseCsv(text);
  const rows = cells.map((row, index) => {
    const named = Object.fromEntries(header.map((name, column) => [name, row[column] ?? '']));
    return {...named, line: index + 2, cells: row.length} as Row;
  });
  const seen = new Set<string>();
  const problems = rows.flatMap((row) => problemsOf(row, tables, seen));
  if (!problems.length) problems.push(...totalProblems(rows, tables));
  if (problems.length) throw new Error(problems.slice(0, mostProblems).join('\n'));
  return rows.map((row) => placementOf(row, tables));
}

function problemsOf(row: Row, {countries, sources, reports}: Tables, seen: Set<string>): string[] {
  const {line, cells, iso2, iso3, year, tier, confidence, conflict_detail: detail} = row;
  const country = Object.hasOwn(countries, iso2) ? countries[iso2] : undefined;
  const key = `${iso2} ${year}`;
  const isTwice = seen.has(key);
  seen.add(key);
  const unknown = row.sources.split('|').filter((name) => name !== elimination && !Object.hasOwn(sources, name));
  const years = Object.keys(reports).sort();
  const last = country?.until ?? years.at(-1);
  const checks: readonly (readonly [isRight: unknown, column: string, message: string])[] = [
    [cells === columns.length, 'conflict_detail', `expected ${columns.length} cells, got ${cells}`],
    [country, 'iso2', `expected a code of countries.json, got "${iso2}"`],
    [!country || country.iso3 === iso3, 'iso3', `expected ${country?.iso3} for ${iso2}, got "${iso3}"`],
    [years.includes(year) && Number(year) <= Number(last), 'year', `expected ${years[0]} to ${last}, got "${year}"`],
    [!isTwice, 'year', `${key} stands there twice`],
    [allTiers.some((one) => one === tier), 'tier', `expected ${allTiers.join(', ')}, got "${tier}"`],
    [
      Object.hasOwn(confidences, confidence),
      'confidence',
      `expected ${Object.keys(confidences).join(', ')}, got "${confidence}"`,
    ],
    [row.sources, 'sources', 'is empty'],
    [!row.sources || !unknown.length, 'sources', `expected keys of sources.json, got "${unknown.join('|')}"`],
    [confidence !== 'conflict' || otherOf(detail), 'conflict_detail', 'expected the other tier, as in "X has 2WL"'],
  ];
  return checks
    .filter(([isRight]) => !isRight)
    .map(([, column, message]) => `placements.csv, row ${line}, column ${column}: ${message}`);
}

function totalProblems(rows: readonly Row[], {reports}: Tables): string[] {
  return Object.entries(reports).flatMap(([year, {rows: count, totals = {}}]) => {
    const own = rows.filter((row) => row.year === year);
    const off = Object.entries(totals).flatMap(([tier, total]) => {
      const found = own.filter((row) => row.tier === tier).length;
      return found === total
        ? []
        : [`placements.csv, rows of ${year}, column tier: expected ${total} times ${tier}, got ${found}`];
    });
    return [
      ...(own.length === count ? [] : [`placements.csv: expected ${count} rows of ${year}, got ${own.length}`]),
      ...off,
    ];
  });
}

function placementOf(row: Row, {notes}: Tables): Placement {
  const other = otherOf(row.conflict_detail);
  const placement = {country: row.iso2, report: Number(row.year), tier: row.tier as Tier};
  const note = notes.find((one) => isAbout(one, placement))?.note;
  return {
    ...placement,
    confidence: confidences[row.confidence] ?? 'single',
    ...(other && {other}),
    source: row.sources.split('|').filter((name) => name !== elimination),
    ...(note && {note}),
  };
}

/** The tier that another source gives. */
function otherOf(detail: string): Tier | undefined {
  const [, other] = /^\w+ (?:has|says) (\w+)$/.exec(detail) ?? [];
  return allTiers.find((one) => one === other);
}

const isAbout = (
  {tier, countries, from = 0, until}: Note,
  placement: Pick<Placement, 'tier' | 'country' | 'report'>,
): boolean =>
  (!tier || tier === placement.tier) &&
  (!countries || countries.includes(placement.country)) &&
  placement.report >= from &&
  placement.report <= until;
