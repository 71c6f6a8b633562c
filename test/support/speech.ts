import {addFormats} from '@tip-figures/core/format.js';
import type {Speech} from '@tip-figures/core/figure-words.js';
import frame from '@tip-figures/messages/generated/en-frame.js';
import accountabilityRecord from '@tip-figures/messages/generated/en-accountability-record.js';
import fundingGap from '@tip-figures/messages/generated/en-funding-gap.js';
import justiceOutcomes from '@tip-figures/messages/generated/en-justice-outcomes.js';
import shelterTimeline from '@tip-figures/messages/generated/en-shelter-timeline.js';
import tierBadge from '@tip-figures/messages/generated/en-tier-badge.js';
import victimBreakdown from '@tip-figures/messages/generated/en-victim-breakdown.js';
import type {Language} from '@tip-figures/messages/generated/language.js';
import sq from '@tip-figures/messages/generated/sq.js';

addFormats('sq', sq.intl);

export type Tongue = 'en' | 'sq';

type Words = Pick<Language, 'tier-badge' | 'victim-breakdown' | 'funding-gap' | 'justice-outcomes'>;
type Words = Pick<Language, 'tier-badge' | 'victim-breakdown' | 'funding-gap' | 'shelter-timeline'>;
type Words = Pick<Language, 'tier-badge' | 'victim-breakdown' | 'funding-gap' | 'accountability-record'>;

const words: Record<Tongue, Words> = {
  en: {
    'tier-badge': tierBadge,
    'victim-breakdown': victimBreakdown,
    'funding-gap': fundingGap,
    'justice-outcomes': justiceOutcomes,
  },
  en: {
    'tier-badge': tierBadge,
    'victim-breakdown': victimBreakdown,
    'funding-gap': fundingGap,
    'shelter-timeline': shelterTimeline,
  },
  en: {
    'tier-badge': tierBadge,
    'victim-breakdown': victimBreakdown,
    'funding-gap': fundingGap,
    'accountability-record': accountabilityRecord,
  },
  sq,
};

/** The messages of a figure in one of the languages. */
export const speechOf = <Name extends keyof Words>(name: Name, locale: Tongue): Speech<Words[Name]> => ({
  locale,
  messages: words[locale][name],
  frame: locale === 'en' ? frame : sq.frame,
});
