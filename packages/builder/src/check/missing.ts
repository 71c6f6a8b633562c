import {placements} from '@tip-figures/check/generated/placements.js';
import {sectionIn, withField, type State} from '../model/state.js';
import {fixBy} from './fix.js';
import type {Mender} from './meant.js';

/** What the reports say of a country, or of the countries of a region. */
export const missing: Mender = ({at: steps}, state) => {
  const {country, report, countries} = {...state.record, ...sectionIn(state)};
  const field = steps.at(-1);
  // Without a report it is the newest that places the country.
  const newest = field === 'tier' && report === undefined ? newestOf(country) : undefined;
  const year = newest ?? String(report);
  if (field === 'tier') {
    const tier = placedIn(country, year);
    const withReport = (now: State) => (report === undefined ? withField(now, ['report'], year) : now);
    return tier === undefined
      ? []
      : [fixBy('tier-of-report', {tier, year}, (now) => withField(withReport(now), steps, tier))];
  }
  const codes = countries === 'all' ? Object.keys(placements) : String(countries).split(/[\s,]+/);
  const listed = field === 'tiers' ? codes : [];
  const placed = listed.flatMap((code) => {
    const tier = placedIn(code, year);
    return tier === undefined ? [] : [[code, tier] as const];
  });
  return placed.length
    ? [fixBy('tiers-of-report', {year}, (now) => withField(now, steps, {[year]: Object.fromEntries(placed)}))]
    : [];
};

const newestOf = (country: unknown): string | undefined =>
  Object.keys(placements[String(country)] ?? {})
    .filter((year) => placedIn(country, year) !== undefined)
    .sort()
    .at(-1);

/** The tier in the placements of the package, where transcriptions agree on it. */
function placedIn(country: unknown, year: string): string | undefined {
  const [tier, confidence] = placements[String(country)]?.[year]?.split(' ') ?? [];
  return confidence === 'conflict' ? undefined : tier;
}
