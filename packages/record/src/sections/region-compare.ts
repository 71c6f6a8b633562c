import {choice, country, report} from '../fields/common.js';
import {inJson, isObject, kind, optional} from '../fields/kind.js';
import {placement, type Placement} from './tier-badge.placement.js';
import {Refusal, refuse} from '../figure-error.js';
import type {Path} from '../path.js';
import {readAll} from '../read-all.js';
import {section} from './declaration.js';

const tiersOfReport = kind(
  'tiers-of-report',
  (input, at) =>
    readMap(input, at, 'country', (code, value, path) => [country.read(code, path), placement.read(value, path)]),
  {each: placement},
);

/**
 * Where reports place several governments. Tiers are by report, so that none is shown with those of another.
 *
 * @title "Region compare"
 */
export const regionCompare = section('region-compare', {
  /**
   * The countries to show, at most 30, in the order to show them. All that have a tier if left out.
   * @example "AL BA XK ME MK RS"
   * @title "Countries, in order"
   */
  countries: optional(kind('countries', readCountries)),
  /** `report` shows one report alone, where the data have several. @title "One report alone" */
  variant: optional(choice(['report'])),
  /**
   * The tiers by report, and in it by country.
   * @example {"2025": {"AL": "2", "XK": "2"}}
   * @title "Tiers by report and country"
   */
  tiers: inJson(kind('tiers', readTiers, {each: tiersOfReport})),
});

function readCountries(input: unknown, at: Path): string[] | Refusal {
  const listed: unknown = typeof input === 'string' ? input.split(/[\s,]+/).filter(Boolean) : input;
  if (!Array.isArray(listed)) {
    return new Refusal('no-countries', {expected: {kind: 'list', of: 'countries', such: '"AL XK RS"'}, found: input});
  }
  const codes = new Set<string>();
  readAll(listed, (one: unknown, index) => {
    const code = country.read(one, [...at, index]);
    if (codes.has(code)) refuse('duplicate-key', {found: code}, [...at, index]);
    codes.add(code);
  });
  return [...codes];
}

type Tiers = ReadonlyMap<number, ReadonlyMap<string, Placement>>;

function readTiers(input: unknown, at: Path): Tiers {
  return readMap(input, at, 'report', (year, tiers, path) => [
    report.read(year, path),
    tiersOfReport.read(tiers, path),
  ]);
}

/** An object with at least one entry, as a map. */
function readMap<K, T>(
  input: unknown,
  at: Path,
  by: string,
  read: (key: string, value: unknown, at: Path) => readonly [K, T],
): Map<K, T> {
  if (!isObject(input)) refuse('no-tiers', {expected: {kind: 'object', of: 'tiers', by}, found: input}, at);
  const map = new Map(readAll(Object.entries(input), ([key, value]) => read(key, value, [...at, key])));
  return map.size ? map : refuse('no-tiers', {expected: {kind: 'object', of: 'tiers', by, least: 1}, found: input}, at);
}
