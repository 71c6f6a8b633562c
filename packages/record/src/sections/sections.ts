import {accountabilityRecord} from './accountability-record.js';
import {caseBacklog} from './case-backlog.js';
import {countryProfile} from './country-profile.js';
import type {Declaration} from './declaration.js';
import {fundingGap} from './funding-gap.js';
import {justiceOutcomes} from './justice-outcomes.js';
import {keyFigure} from './key-figure.js';
import {quote} from './quote.js';
import {regionCompare} from './region-compare.js';
import {sentenceDistribution} from './sentence-distribution.js';
import {shelterTimeline} from './shelter-timeline.js';
import {tierBadge} from './tier-badge.js';
import {victimBreakdown} from './victim-breakdown.js';
import {victimsTrend} from './victims-trend.js';

const declarations = [
  tierBadge,
  victimBreakdown,
  fundingGap,
  sentenceDistribution,
  victimsTrend,
  caseBacklog,
  justiceOutcomes,
  shelterTimeline,
  accountabilityRecord,
  keyFigure,
  quote,
  countryProfile,
  regionCompare,
];

export type FigureName = (typeof declarations)[number]['name'];

/** The declarations of all figures: for the command, the schemas and protection; a page has those of its figures. */
export const sections = Object.fromEntries<Declaration>(
  declarations.map((declaration) => [declaration.name, declaration]),
) as Readonly<Record<FigureName, Declaration>>;
