import {accountabilityRecord} from './accountability-record.js';
import {caseBacklog} from './case-backlog.js';
import {countryProfile} from './country-profile.js';
import type {Declaration} from './declaration.js';
import {fundingGap} from './funding-gap.js';
import {justiceOutcomes} from './justice-outcomes.js';
import {keyFigure} from './key-figure.js';
import type {FigureName} from './names.js';
import {quote} from './quote.js';
import {regionCompare} from './region-compare.js';
import {sentenceDistribution} from './sentence-distribution.js';
import {shelterTimeline} from './shelter-timeline.js';
import {tierBadge} from './tier-badge.js';
import {victimBreakdown} from './victim-breakdown.js';
import {victimsTrend} from './victims-trend.js';

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
