import {byReport} from './placements.js';
type Values = Readonly<Record<string, unknown>>;

/** What the document of a country says up to a report: all that its badge draws. */
export function badgeUpTo(document: Values, report: number): Values {
  const {history} = document['tier-badge'] as {readonly history: readonly {readonly report: number}[]};
  return {history: history.filter((one) => one.report <= report)};
}

/** What a document of all countries says of some of them up to a report: all that their comparison draws. */
export function comparisonUpTo(document: Values, report: number, countries: readonly string[] | 'all'): Values {
  const ofThese = ([country]: readonly [string, unknown]): boolean =>
    countries === 'all' || countries.includes(country);
  const until = Object.entries(byReport(document)).filter(([year]) => Number(year) <= report);
  return {
    tiers: Object.fromEntries(
      until.map(([year, all]) => [year, Object.fromEntries(Object.entries(all).filter(ofThese))]),
    ),
  };
}
