import {report} from '../fields/common.js';
import {kind, optional, readEach} from '../fields/kind.js';
import {entry, placement, previousTier, tier, type Placement} from './tier-badge.placement.js';
import {Refusal, refuse} from '../figure-error.js';
import type {Path} from '../path.js';
import {readAll} from '../read-all.js';
import {section} from './declaration.js';

/** The most years from the first report of a history to the last. */
export const longest = 30;

/** A government's placement in a report, and those before it. @title "Tier badge" */
export const tierBadge = section('tier-badge', {
  /** The tier. May be left out where `history` has it. @example "2" */
  tier: optional(tier),
  /** The tier in the report before, or {"report": 2016, "tier": "2"}. @title "In the report before" */
  previous: optional(previousTier),
  /**
   * The tiers by report, as a list of {"report", "tier"} or as {"2016": "2"}. Reports after `report` are not shown.
   * @title "In earlier reports"
   */
  history: optional(kind('history', readHistory, {each: placement, fields: entry.fields ?? {}})),
});

/** The placements by year, oldest first. */
function readHistory(input: unknown, at: Path): (Placement & {readonly year: number})[] | Refusal {
  const read: (readonly [Placement & {readonly year: number}, string | number])[] = Array.isArray(input)
    ? readAll(input, (item: unknown, index) => [entry.read(item, [...at, index]), index])
    : readEach(input, at, (key, value, path) => {
        const year = report.read(key, path);
        return [{...placement.read(value, path), year}, key];
      });
  const years = new Set<number>();
  const history = readAll(read, ([one, key]) => {
    if (years.has(one.year)) refuse('duplicate-key', {}, [...at, key]);
    years.add(one.year);
    return one;
  });
  history.sort((a, b) => a.year - b.year);
  const length = Number(history.at(-1)?.year) - Number(history[0]?.year) + 1;
  return length <= longest
    ? history
    : new Refusal('too-many-years', {expected: {most: longest, of: 'years'}, found: length});
}
