import {optional} from '../fields/kind.js';
import {history} from '../fields/tier/history.js';
import {previousTier, tier} from '../fields/tier/tier.js';
import {section} from '../section/declaration.js';

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
  history: optional(history),
});
