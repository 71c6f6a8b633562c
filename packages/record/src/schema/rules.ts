import {accountabilityRecordRules} from '../sections/accountability-record.rules.js';
import {fundingGapRules} from '../sections/funding-gap.rules.js';
import {justiceOutcomesRules} from '../sections/justice-outcomes.rules.js';
import {keyFigureRules} from '../sections/key-figure.rules.js';
import {sentenceDistributionRules} from '../sections/sentence-distribution.rules.js';
import {shelterTimelineRules} from '../sections/shelter-timeline.rules.js';
import {tierBadgeRules} from '../sections/tier-badge.rules.js';
import {victimBreakdownRules} from '../sections/victim-breakdown.rules.js';
import {victimsTrendRules} from '../sections/victims-trend.rules.js';
import type {Rules} from './json-schema.js';

/** What figures ask across their fields. */
export const rules: Rules = {
  ...accountabilityRecordRules,
  ...fundingGapRules,
  ...justiceOutcomesRules,
  ...keyFigureRules,
  ...sentenceDistributionRules,
  ...shelterTimelineRules,
  ...tierBadgeRules,
  ...victimBreakdownRules,
  ...victimsTrendRules,
};
