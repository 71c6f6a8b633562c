import {accountabilityRecordRules} from '../figures/rules/accountability-record.rules.js';
import {fundingGapRules} from '../figures/rules/funding-gap.rules.js';
import {justiceOutcomesRules} from '../figures/rules/justice-outcomes.rules.js';
import {keyFigureRules} from '../figures/rules/key-figure.rules.js';
import {regionCompareRules} from '../figures/rules/region-compare.rules.js';
import {sentenceDistributionRules} from '../figures/rules/sentence-distribution.rules.js';
import {shelterTimelineRules} from '../figures/rules/shelter-timeline.rules.js';
import {tierBadgeRules} from '../figures/rules/tier-badge.rules.js';
import {victimBreakdownRules} from '../figures/rules/victim-breakdown.rules.js';
import type {Rules} from './json-schema.js';

/** What figures ask across their fields. */
export const rules: Rules = {
  ...accountabilityRecordRules,
  ...fundingGapRules,
  ...justiceOutcomesRules,
  ...keyFigureRules,
  ...regionCompareRules,
  ...sentenceDistributionRules,
  ...shelterTimelineRules,
  ...tierBadgeRules,
  ...victimBreakdownRules,
};
