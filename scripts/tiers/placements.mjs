// Reads packages/tiers/data/placements.csv and refuses what cannot be right, naming row and column.

import {parse} from 'csv-parse/sync';

/** In the words of the data, and in those of a document. */
const CONFIDENCES = {verified_2: 'verified', single: 'single', derived: 'derived', conflict: 'conflict'};

const TIERS = ['1', '2', '2WL', '3', 'SC'];
const COLUMNS = 8;
const [FIRST, LAST] = [2001, 2025];

/** A source in the table that is no source but a way to find the tier. */
const ELIMINATION = 'DERIVED_residual';

/** What must come out: all rows, and the totals by tier of the reports for which they are known from elsewhere. */
export const EXPECTED = {
  rows: 4216,
  totals: {
    2016: {1: 36, 2: 78, '2WL': 44, 3: 27, SC: 3},
    2017: {1: 36, 2: 80, '2WL': 45, 3: 23, SC: 3},
    2018: {1: 39, 2: 80, '2WL': 42, 3: 22, SC: 4},
    2019: {1: 33, 2: 92, '2WL': 38, 3: 21, SC: 3},
  },
};

/**
 * The placements of a table.
 *
 * @param known `countries` by code and `sources` by key.
 * @throws with all that is wrong, a line each: `placements.csv, row 17, column tier: …`.
 */
export function readPlacements(text, {countries, sources}, expected = EXPECTED) {
  const rows = readCsv(text);
  const seen = new Set();
  const problems = rows.flatMap((row) => problemsOf(row, {countries, sources}, seen));
  if (problems.length === 0) problems.push(...totalProblems(rows, expected));
  if (problems.length > 0) throw new Error(problems.slice(0, 20).join('\n'));
  return rows.map(placementOf);
}

/** The rows of a table with a header as objects, each with the number of its line and of its cells. */
export function readCsv(text) {
  const [header, ...rows] = parse(text, {relax_column_count: true});
  return rows.map((cells, index) => ({
    line: index + 2,
    cells: cells.length,
    ...Object.fromEntries(header.map((name, column) => [name, cells[column] ?? ''])),
  }));
}

function problemsOf(row, {countries, sources}, seen) {
  const {line, cells, iso2, iso3, year, tier, confidence, conflict_detail: detail} = row;
  const country = Object.hasOwn(countries, iso2) ? countries[iso2] : undefined;
  const key = `${iso2} ${year}`;
  const isTwice = seen.has(key);
  seen.add(key);
  const unknown = row.sources.split('|').filter((name) => name !== ELIMINATION && !Object.hasOwn(sources, name));
  const isYear = /^\d{4}$/.test(year) && Number(year) >= FIRST && Number(year) <= (country?.until ?? LAST);
  const checks = [
    [cells === COLUMNS, 'conflict_detail', `expected ${COLUMNS} cells, got ${cells}`],
    [/^[A-Z]{2}$/.test(iso2) && country, 'iso2', `expected a code of countries.json, got "${iso2}"`],
    [!country || country.iso3 === iso3, 'iso3', `expected ${country?.iso3} for ${iso2}, got "${iso3}"`],
    [isYear, 'year', `expected ${FIRST} to ${country?.until ?? LAST}, got "${year}"`],
    [!isTwice, 'year', `${key} stands there twice`],
    [TIERS.includes(tier), 'tier', `expected ${TIERS.join(', ')}, got "${tier}"`],
    [confidence in CONFIDENCES, 'confidence', `expected ${Object.keys(CONFIDENCES).join(', ')}, got "${confidence}"`],
    [row.sources, 'sources', 'is empty'],
    [!row.sources || unknown.length === 0, 'sources', `expected keys of sources.json, got "${unknown.join('|')}"`],
    [confidence !== 'conflict' || otherOf(detail), 'conflict_detail', 'expected the other tier, as in "X has 2WL"'],
  ];
  return checks
    .filter(([isRight]) => !isRight)
    .map(([, column, message]) => `placements.csv, row ${line}, column ${column}: ${message}`);
}

function totalProblems(rows, {rows: count, totals}) {
  const off = Object.entries(totals).flatMap(([year, tiers]) =>
    Object.entries(tiers).flatMap(([tier, total]) => {
      const found = rows.filter((row) => row.year === year && row.tier === tier).length;
      return found === total
        ? []
        : [`placements.csv, rows of ${year}, column tier: expected ${total} times ${tier}, got ${found}`];
    }),
  );
  return [...(rows.length === count ? [] : [`placements.csv: expected ${count} rows, got ${rows.length}`]), ...off];
}

function placementOf({iso2, year, tier, confidence, sources, conflict_detail: detail}) {
  const other = otherOf(detail);
  return {
    country: iso2,
    report: Number(year),
    tier,
    confidence: CONFIDENCES[confidence],
    ...(other && {other}),
    source: sources.split('|').filter((name) => name !== ELIMINATION),
  };
}

/** The tier that another source gives. */
const otherOf = (detail) => /^\w+ (?:has|says) (1|2|2WL|3|SC)$/.exec(detail)?.[1];
