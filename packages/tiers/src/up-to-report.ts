import {byReport} from './placements.js';
type Values = Readonly<Record<string, unknown>>;

/** What the document of a country says up to a report: all that its badge draws. */
export function badgeUpTo(document: Values, report: number): Values {
  const {history} = document['tier-badge'] as {readonly history: readonly {readonly report: number}[]};
  return {history: history.filter((one) => one.report <= report)};
}

/** What a comparison is of: codes of countries, or a word for all or for a region. */
interface Compared {
  readonly countries: readonly string[] | string;
  /** A map tells who moved since the report before, and no more. */
  readonly isMap: boolean;
}

/** What a document of all countries says of some of them up to a report: all that their comparison draws. */
export function comparisonUpTo(document: Values, report: number, {countries, isMap}: Compared): Values {
  const ofThese = ([country]: readonly [string, unknown]): boolean =>
    typeof countries === 'string' || countries.includes(country);
  const until = Object.entries(byReport(document)).filter(
    ([year]) => Number(year) <= report && (!isMap || Number(year) >= report - 1),
  );
  return {
    tiers: Object.fromEntries(
      until.map(([year, all]) => [year, Object.fromEntries(Object.entries(all).filter(ofThese))]),
    ),
  };
}
