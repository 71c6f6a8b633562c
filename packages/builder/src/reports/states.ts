import {placements} from '@tip-figures/check/generated/placements.js';
import type {Fields, State} from '../model/state.js';

/** The reports of the package, the newest first. */
export const reports: readonly number[] = [
  ...new Set(Object.values(placements).flatMap((byYear) => Object.keys(byYear).map(Number))),
].toSorted((one, other) => other - one);

/** The governments that a report places, but for a code that was withdrawn: browsers give it the name of another country. */
export const placedIn = (report: number): readonly string[] =>
  Object.keys(placements).filter(
    (code) => placements[code]?.[String(report)] && new Intl.Locale(`und-${code}`).region === code,
  );

/** Where a report places a government: the figure takes all else from the documents of tiers. */
export const badgeState = (country: string, report: number): State => ({
  figure: 'tier-badge',
  record: {country, report: String(report), 'tier-badge': {}},
});

/** The years of governments, up to a report. */
export const riverState = (countries: readonly string[], report: number): State =>
  regionState({countries: countries.join(' ')}, report);

/** Who moved in a report. */
export const movedState = (report: number): State => regionState({countries: 'all', only: 'moved'}, report);

/** A map of a report: of the world, or of a region. */
export const mapState = (countries: string, report: number): State => regionState({countries, view: 'map'}, report);

const regionState = (section: Fields, report: number): State => ({
  figure: 'region-compare',
  record: {report: String(report), 'region-compare': section},
});

/** More than these nobody compares by eye, and no river shows. */
export const most = 30;
