import {
  parseAccountabilityRecord,
  schema as accountabilityRecord,
} from '@tip-figures/accountability-record/accountability-record.model.js';
import {parseCaseBacklog, schema as caseBacklog} from '@tip-figures/case-backlog/case-backlog.model.js';
import {parseCountryProfile, schema as countryProfile} from '@tip-figures/country-profile/country-profile.model.js';
import {parseFundingGap, schema as fundingGap} from '@tip-figures/funding-gap/funding-gap.model.js';
import {parseJusticeOutcomes, schema as justiceOutcomes} from '@tip-figures/justice-outcomes/justice-outcomes.model.js';
import {parseRegionCompare, schema as regionCompare} from '@tip-figures/region-compare/region-compare.model.js';
import {parseKeyFigure, schema as keyFigure} from '@tip-figures/key-figure/key-figure.model.js';
import {parseQuote, schema as quote} from '@tip-figures/quote/quote.model.js';
import {
  parseSentenceDistribution,
  schema as sentenceDistribution,
} from '@tip-figures/sentence-distribution/sentence-distribution.model.js';
import {parseShelterTimeline, schema as shelterTimeline} from '@tip-figures/shelter-timeline/shelter-timeline.model.js';
import {parseTierBadge, schema as tierBadge} from '@tip-figures/tier-badge/tier-badge.model.js';
import {parseVictimBreakdown, schema as victimBreakdown} from '@tip-figures/victim-breakdown/victim-breakdown.model.js';
import {parseVictimsTrend, schema as victimsTrend} from '@tip-figures/victims-trend/victims-trend.model.js';
import type * as v from 'valibot';

/** A figure that this version can check: the fields of its section, and the parser that the page has too. */
export interface Figure {
  readonly name: string;
  readonly schema: v.GenericSchema & {readonly entries: Readonly<Record<string, v.GenericSchema>>};
  readonly parse: (section: Record<string, unknown>) => unknown;
}

export const checkedFigures: readonly Figure[] = [
  {name: 'tier-badge', schema: tierBadge, parse: parseTierBadge},
  {name: 'victim-breakdown', schema: victimBreakdown, parse: parseVictimBreakdown},
  {name: 'funding-gap', schema: fundingGap, parse: parseFundingGap},
  {name: 'sentence-distribution', schema: sentenceDistribution, parse: parseSentenceDistribution},
  {name: 'justice-outcomes', schema: justiceOutcomes, parse: parseJusticeOutcomes},
  {name: 'shelter-timeline', schema: shelterTimeline, parse: parseShelterTimeline},
  {name: 'accountability-record', schema: accountabilityRecord, parse: parseAccountabilityRecord},
  {name: 'victims-trend', schema: victimsTrend, parse: parseVictimsTrend},
  {name: 'region-compare', schema: regionCompare, parse: parseRegionCompare},
  {name: 'case-backlog', schema: caseBacklog, parse: parseCaseBacklog},
  {name: 'key-figure', schema: keyFigure, parse: parseKeyFigure},
  {name: 'quote', schema: quote, parse: parseQuote},
  {name: 'country-profile', schema: countryProfile, parse: parseCountryProfile},
];
