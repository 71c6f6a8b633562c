import {optional} from '../fields/kind.js';
import {history} from '../fields/tier/history.js';
import {previousTier, tier} from '../fields/tier/tier.js';
import {section} from '../section/declaration.js';

/** A government's placement in a report, and those before it. @title "Tier badge" */
export const tierBadge = section('tier-badge', {
  /**
   * The tier. May be left out where `history` has it. @example "2"
   * @attribute The tier: `1`, `2`, `2WL`, `3`, or `SC` for a Special Case.
   */
  tier: optional(tier),
  /**
   * The tier in the report before, or {"report": 2016, "tier": "2"}. @title "In the report before"
   * @attribute The tier in the report before.
   */
  previous: optional(previousTier),
  /**
   * The tiers by report, as a list of {"report", "tier"} or as {"2016": "2"}. Reports after `report` are not shown.
   * @title "In earlier reports"
   * @attribute Tiers by year of the report, such as `2015: 2; 2016: 2`.
   */
  history: optional(history),
});
