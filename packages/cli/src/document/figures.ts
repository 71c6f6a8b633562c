import {parseAccountabilityRecord} from '@tip-figures/accountability-record/accountability-record.model.js';
import {parseCaseBacklog} from '@tip-figures/case-backlog/case-backlog.model.js';
import {parseCountryProfile} from '@tip-figures/country-profile/country-profile.model.js';
import {parseFundingGap} from '@tip-figures/funding-gap/funding-gap.model.js';
import {parseJusticeOutcomes} from '@tip-figures/justice-outcomes/justice-outcomes.model.js';
import {parseKeyFigure} from '@tip-figures/key-figure/key-figure.model.js';
import {parseQuote} from '@tip-figures/quote/quote.model.js';
import type {Declaration} from '@tip-figures/record/sections/declaration.js';
import {figures, type FigureName} from '@tip-figures/record/sections/names.js';
import {sections} from '@tip-figures/record/sections/sections.js';
import {parseRegionCompare} from '@tip-figures/region-compare/region-compare.model.js';
import {parseSentenceDistribution} from '@tip-figures/sentence-distribution/sentence-distribution.model.js';
import {parseShelterTimeline} from '@tip-figures/shelter-timeline/shelter-timeline.model.js';
import {parseTierBadge} from '@tip-figures/tier-badge/tier-badge.model.js';
import {parseVictimBreakdown} from '@tip-figures/victim-breakdown/victim-breakdown.model.js';
import {parseVictimsTrend} from '@tip-figures/victims-trend/victims-trend.model.js';

/** A figure as it is checked: the fields of its section, and the parser that the page has too. */
export interface Figure extends Declaration {
  readonly parse: Parser;
}

type Parser = (section: Record<string, unknown>) => unknown;

const parsers: Readonly<Record<FigureName, Parser>> = {
  'tier-badge': parseTierBadge,
  'victim-breakdown': parseVictimBreakdown,
  'funding-gap': parseFundingGap,
  'sentence-distribution': parseSentenceDistribution,
  'victims-trend': parseVictimsTrend,
  'case-backlog': parseCaseBacklog,
  'justice-outcomes': parseJusticeOutcomes,
  'shelter-timeline': parseShelterTimeline,
  'accountability-record': parseAccountabilityRecord,
  'key-figure': parseKeyFigure,
  quote: parseQuote,
  'country-profile': parseCountryProfile,
  'region-compare': parseRegionCompare,
};

export const checkedFigures: readonly Figure[] = figures.map((name) => ({...sections[name], parse: parsers[name]}));
