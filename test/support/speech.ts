import {addFormats} from '@tip-figures/core/format.js';
import type {Speech} from '@tip-figures/core/figure-words.js';
import frame from '@tip-figures/messages/generated/en-frame.js';
import tierBadge from '@tip-figures/messages/generated/en-tier-badge.js';
import victimBreakdown from '@tip-figures/messages/generated/en-victim-breakdown.js';
import sq from '@tip-figures/messages/generated/sq.js';

addFormats('sq', sq.intl);

export type Tongue = 'en' | 'sq';

/** The badge's messages in one of the languages. */
export const badgeSpeech = (locale: Tongue): Speech<typeof tierBadge> =>
  locale === 'en' ? {locale, messages: tierBadge, frame} : {locale, messages: sq['tier-badge'], frame: sq.frame};

/** The breakdown's messages in one of the languages. */
export const breakdownSpeech = (locale: Tongue): Speech<typeof victimBreakdown> =>
  locale === 'en'
    ? {locale, messages: victimBreakdown, frame}
    : {locale, messages: sq['victim-breakdown'], frame: sq.frame};
