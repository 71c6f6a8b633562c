import {accountabilityRecord} from '../figures/accountability-record.js';
import {caseBacklog} from '../figures/case-backlog.js';
import {countryProfile} from '../figures/country-profile.js';
import type {Declaration} from './declaration.js';
import {fundingGap} from '../figures/funding-gap.js';
import {justiceOutcomes} from '../figures/justice-outcomes.js';
import {keyFigure} from '../figures/key-figure.js';
import type {FigureName} from '../figures/names.js';
import {quote} from '../figures/quote.js';
import {regionCompare} from '../figures/region-compare.js';
import {sentenceDistribution} from '../figures/sentence-distribution.js';
import {shelterTimeline} from '../figures/shelter-timeline.js';
import {tierBadge} from '../figures/tier-badge.js';
import {victimBreakdown} from '../figures/victim-breakdown.js';
import {victimsTrend} from '../figures/victims-trend.js';

/** The declarations of all figures: for the command, the schemas and protection; a page has those of its figures. */
export const sections: {readonly [Name in FigureName]: Declaration<Name>} = {
  'tier-badge': tierBadge,
  'victim-breakdown': victimBreakdown,
  'funding-gap': fundingGap,
  'sentence-distribution': sentenceDistribution,
  'victims-trend': victimsTrend,
  'case-backlog': caseBacklog,
  'justice-outcomes': justiceOutcomes,
  'shelter-timeline': shelterTimeline,
  'accountability-record': accountabilityRecord,
  'key-figure': keyFigure,
  quote,
  'country-profile': countryProfile,
  'region-compare': regionCompare,
};
