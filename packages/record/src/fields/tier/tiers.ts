import {refuse} from '../../figure-error.js';
import type {Path} from '../../path.js';
import {readAll} from '../../read-all.js';
import {country} from '../choice/choice.js';
import {isObject, kind} from '../kind.js';
import {report} from '../time/time.js';
import {placement, type Placement} from './tier.js';

const tiersOfReport = kind(
  'tiers-of-report',
  (input, at) =>
    readMap(input, at, 'country', (code, value, path) => [country.read(code, path), placement.read(value, path)]),
  {each: placement},
);

/** Placements by report, and in it by country. */
export const tiers = kind('tiers', readTiers, {each: tiersOfReport});

type Tiers = ReadonlyMap<number, ReadonlyMap<string, Placement>>;

function readTiers(input: unknown, at: Path): Tiers {
  return readMap(input, at, 'report', (year, placements, path) => [
    report.read(year, path),
    tiersOfReport.read(placements, path),
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
