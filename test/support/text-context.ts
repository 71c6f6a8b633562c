import {addFormats} from '@tip-figures/core/text/format.js';
import type {TextContext} from '@tip-figures/core/text/text-context.js';
import accountabilityRecord from '@tip-figures/messages/generated/en-accountability-record.js';
import caseBacklog from '@tip-figures/messages/generated/en-case-backlog.js';
import countryProfile from '@tip-figures/messages/generated/en-country-profile.js';
import frame from '@tip-figures/messages/generated/en-frame.js';
import fundingGap from '@tip-figures/messages/generated/en-funding-gap.js';
import justiceOutcomes from '@tip-figures/messages/generated/en-justice-outcomes.js';
import keyFigure from '@tip-figures/messages/generated/en-key-figure.js';
import quote from '@tip-figures/messages/generated/en-quote.js';
import regionCompare from '@tip-figures/messages/generated/en-region-compare.js';
import sentenceDistribution from '@tip-figures/messages/generated/en-sentence-distribution.js';
import shelterTimeline from '@tip-figures/messages/generated/en-shelter-timeline.js';
import tierBadge from '@tip-figures/messages/generated/en-tier-badge.js';
import victimBreakdown from '@tip-figures/messages/generated/en-victim-breakdown.js';
import victimsTrend from '@tip-figures/messages/generated/en-victims-trend.js';
import type {Language} from '@tip-figures/messages/generated/language.js';
import sq from '@tip-figures/messages/generated/sq.js';

addFormats('sq', sq.intl);

export type TestLanguage = 'en' | 'sq';

type Words = Omit<Language, 'frame' | 'intl'>;

const english: Words = {
  'accountability-record': accountabilityRecord,
  'case-backlog': caseBacklog,
  'country-profile': countryProfile,
  'funding-gap': fundingGap,
  'justice-outcomes': justiceOutcomes,
  'key-figure': keyFigure,
  quote,
  'region-compare': regionCompare,
  'sentence-distribution': sentenceDistribution,
  'shelter-timeline': shelterTimeline,
  'tier-badge': tierBadge,
  'victim-breakdown': victimBreakdown,
  'victims-trend': victimsTrend,
};

/** The messages of a figure in one of the languages. */
export const textContextOf = <Name extends keyof Words>(
  name: Name,
  locale: TestLanguage,
): TextContext<Words[Name]> => ({
  locale,
  messages: (locale === 'en' ? english : sq)[name],
  frame: locale === 'en' ? frame : sq.frame,
  ...(locale === 'en' ? {} : {pack: sq}),
});
