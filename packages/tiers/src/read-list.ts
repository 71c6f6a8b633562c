import type {Tier} from '@tip-figures/record/fields/tier/tier.js';
import type {CountryNames} from './country-names.js';
import {refusedList, type Listed, type ReadList} from './list.js';
import {fold} from '@tip-figures/words/fold.js';
import {readNames} from './read-names.js';
import {headingOf, type Heading} from './tier-names.js';
import {tierOf} from '@tip-figures/words/tiers.js';
import {readTable} from './read-table.js';

/** More than ten times what the report takes. */
const longest = 200_000;
const mostRows = 2000;
/** A line of more words in which nothing is like a name is a sentence. */
const mostWords = 4;

/**
 * Reads the placements of a report: a table with a country and a tier in each row, lists below headings such as "Tier 2
 * Watch List", or a column for each tier.
 *
 * @param column - the heading of the column with the tiers, where somebody has chosen it.
 */
export function readList(text: string, names: CountryNames, report: number, column?: string): ReadList {
  if (text.length > longest) return refusedList('too-long');
  const plain = text.replace(/^\ufeff/, '');
  const list = readTable(plain, names, report, column) ?? readLines(plain, names);
  if (list.rows.length > mostRows) return refusedList('too-long');
  return list.rows.length || list.refused || list.columns ? list : refusedList('no-rows');
}

function readLines(text: string, names: CountryNames): ReadList {
  const rows: Listed[] = [];
  const passed: {line: number; text: string}[] = [];
  const totals = new Map<Tier | 'total', number>();
  /** The tiers of the columns: one, in lists below each other. */
  let tiers: (Tier | undefined)[] = [];
  for (const [index, written] of text.split(/\r\n?|\n/).entries()) {
    const line = index + 1;
    const found = tiersInRow(written);
    if (found === 'spaces') return refusedList('spaces');
    if (found) {
      for (const {tier, total} of found) if (tier && total !== undefined) totals.set(tier, total);
      tiers = found.map(({tier}) => tier);
      continue;
    }
    const heading = headingOf(withoutBullet(written));
    if (heading && isHeading(heading, names)) {
      if (heading.total !== undefined) totals.set(heading.tier, heading.total);
      if (heading.tier === 'total') continue;
      tiers = [heading.tier];
    }
    const cells = tiers.length > 1 ? cellsOf(written) : [heading && isHeading(heading, names) ? heading.rest : written];
    for (const [column, cell] of cells.entries()) {
      const read = readCell(withoutBullet(cell), tiers.length > 1 ? tiers[column] : tiers[0], names);
      rows.push(...read.map((one) => ({...one, line})));
      if (!read.length && fold(cell)) passed.push({line, text: cell.trim()});
    }
  }
  return {rows, totals, passed};
}

/** Whether what begins as a heading is one: a sentence may begin so, too. */
const isHeading = ({rest}: Heading, names: CountryNames): boolean =>
  !fold(rest) || readNames(rest, names).some(({country}) => country !== undefined);

/** The headings of several columns. Of columns that only spaces part nobody knows which a name is in. */
function tiersInRow(line: string): {tier: Tier | undefined; total?: number}[] | 'spaces' | undefined {
  const cells = cellsOf(line);
  const bySpaces = line.trim().split(/\s{2,}/);
  const isTier = (cell: string) => {
    const heading = headingOf(cell);
    return heading !== undefined && heading.tier !== 'total' && !fold(heading.rest);
  };
  if (cells.length < 2) return bySpaces.length > 1 && bySpaces.every(isTier) ? 'spaces' : undefined;
  const filled = cells.filter((cell) => fold(cell));
  if (filled.length < 2 || !filled.every(isTier)) return undefined;
  let last: {tier: Tier; total?: number} | undefined;
  return cells.map((cell) => {
    const {tier, total} = headingOf(cell) ?? {};
    if (!tier || tier === 'total') return {tier: last?.tier};
    // Merged cells: what stands in the first holds for those beside it.
    last = {tier, ...(total !== undefined && {total})};
    return last;
  });
}

const cellsOf = (line: string): string[] => {
  const mark = /[\t|;]/.exec(line)?.[0];
  if (mark !== undefined) return line.split(mark);
  return line.match(/"(?:[^"]|"")*"|[^,]+|(?<=,)(?=,|$)|^(?=,)/g)?.map((cell) => cell.replace(/^"|"$/g, '')) ?? [];
};

const withoutBullet = (text: string): string => text.trim().replace(/^(?:[-–—•·▪*o]\s+|\d{1,3}[.)]\s+)/u, '');

/** The governments in a cell: names alone, or each with its tier. */
function readCell(text: string, tier: Tier | undefined, names: CountryNames): Omit<Listed, 'line'>[] {
  return text.split(/\s*[\t;|•]\s*|\s{2,}/).flatMap((part) => {
    if (!fold(part)) return [];
    const [, name = '', own = ''] = /^(.+?)\s*(?::|[–—]|\s-\s|\()\s*([^:()–—]+)\)?$/u.exec(part) ?? [];
    const ownTier = tierOf(own);
    if (ownTier) return [{written: name, country: names.codeOf(name), tier: ownTier}];
    const read = readNames(part, names);
    const isKnown = read.some(({country}) => country !== undefined);
    return read
      .filter(({written, country}) => country !== undefined || isKnown || mayBeName(written, tier, names))
      .map(({written, country}) => ({written, country, tier}));
  });
}

const mayBeName = (text: string, tier: Tier | undefined, names: CountryNames): boolean =>
  names.near(text).length > 0 || (tier !== undefined && text.split(/\s+/).length <= mostWords);
