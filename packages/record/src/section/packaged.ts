import {written} from '../fields/kind.js';
import {readCountry} from '../values/country.js';

type Section = Readonly<Record<string, unknown>>;

/** A list of sources means that a section has numbers of its own; a withdrawn one has none to have. */
const hasNone = (section: Section, ...fields: readonly string[]): boolean =>
  ['sources', 'example', 'withdrawn', ...fields].every((field) => section[field] === undefined);

const isYear = (report: unknown): boolean => /^20\d\d$/.test(written(report));

/** The document of the package that a badge takes its tiers from: it says no more than country and report. */
export const badgeFile = (section: Section): string | undefined =>
  hasNone(section, 'tier', 'previous', 'history') &&
  isYear(section['report']) &&
  typeof readCountry(section['country']) === 'string'
    ? `${String(section['country'])}.json`
    : undefined;

/** The same of a comparison, which says no more than countries and report. */
export function regionFile(section: Section): string | undefined {
  const {countries, report, view, variant, only} = section;
  if (!hasNone(section, 'tiers') || !countries || !isYear(report)) return undefined;
  return `${variant && !only && !view ? `report-${written(report)}` : 'reports'}.json`;
}

/**
 * The document of tiers that a figure leaves its own to; none of most.
 *
 * @param fields - of its section, with what the record says for all.
 * @param own - those in the section itself: sources that a record lists for all are no numbers of this one.
 */
export function packagedFileOf(figure: string, {sources: _, ...fields}: Section, own: Section): string | undefined {
  const section = 'sources' in own ? {...fields, sources: own['sources']} : fields;
  return figure === 'tier-badge' ? badgeFile(section) : figure === 'region-compare' ? regionFile(section) : undefined;
}
