import {caseBacklogTile} from '@tip-figures/case-backlog/case-backlog.tile.js';
import {type TextContext, textContextFor} from '@tip-figures/core/text/text-context.js';
import {capitalize} from '@tip-figures/core/text/format.js';
import {formatPeriod} from '@tip-figures/core/text/period.js';
import {writePeriod, type Period} from '@tip-figures/record/values/period.js';
import {sourceText} from '@tip-figures/core/text/source-line.js';
import type {Tile} from '@tip-figures/core/marks/tile.js';
import {fundingGapTile} from '@tip-figures/funding-gap/funding-gap.tile.js';
import {tileCountOf} from '@tip-figures/justice-outcomes/justice-outcomes.model.js';
import {justiceOutcomesTile} from '@tip-figures/justice-outcomes/justice-outcomes.tile.js';
import type {CountryProfileMessages} from '@tip-figures/messages/generated/en-country-profile.js';
import caseBacklog from '@tip-figures/messages/generated/en-case-backlog.js';
import fundingGap from '@tip-figures/messages/generated/en-funding-gap.js';
import justiceOutcomes from '@tip-figures/messages/generated/en-justice-outcomes.js';
import sentenceDistribution from '@tip-figures/messages/generated/en-sentence-distribution.js';
import shelterTimeline from '@tip-figures/messages/generated/en-shelter-timeline.js';
import tierBadge from '@tip-figures/messages/generated/en-tier-badge.js';
import victimBreakdown from '@tip-figures/messages/generated/en-victim-breakdown.js';
import type {Language} from '@tip-figures/messages/generated/language.js';
import {sentenceDistributionTile} from '@tip-figures/sentence-distribution/sentence-distribution.tile.js';
import {shelterTimelineTile} from '@tip-figures/shelter-timeline/shelter-timeline.tile.js';
import {tierBadgeTile} from '@tip-figures/tier-badge/tier-badge.tile.js';
import {victimBreakdownTile} from '@tip-figures/victim-breakdown/victim-breakdown.tile.js';
import type {CountryProfile, Parts} from './country-profile.model.js';

/** A part of the profile in words. */
export interface Entry {
  readonly name: keyof Parts;
  readonly tile: Tile;
  /** The value for machines, where it is no number. */
  readonly raw: string;
  /** Where it comes from, if that is not where the profile comes from; empty otherwise. */
  readonly source: string;
}

/** All parts that the record has, in the order of the profile: tier, people, justice, money, shelters. */
export function entriesOf({context, parts}: CountryProfile, text: TextContext<CountryProfileMessages>): Entry[] {
  const {locale, messages} = text;
  const isOther = (period: Period) => !context.period || writePeriod(period) !== writePeriod(context.period);
  const entry = <Name extends keyof Parts>(
    name: Name,
    english: Language[Name],
    tileOf: (model: NonNullable<Parts[Name]>, own: TextContext<Language[Name]>) => Tile | undefined,
  ): Entry[] => {
    const model = parts[name];
    const tile = model && tileOf(model, textContextFor(text, name, english));
    if (!tile) return [];
    const {value, comparison, period} = tile;
    const label = capitalize(tile.name, locale);
    const dated = period && isOther(period) ? messages.dated({name: label, period: formatPeriod(period, text)}) : label;
    const source = sourceText(model.context, text);
    return [
      {
        name,
        tile: {
          ...tile,
          name: dated,
          value: capitalize(value, locale),
          ...(comparison ? {comparison: capitalize(comparison, locale)} : {}),
        },
        raw: 'tier' in model ? (model.tier ?? 'unknown') : value,
        source: source && source !== sourceText(context, text) ? messages.source({name: label, source}) : '',
      },
    ];
  };
  return [
    ...entry('tier-badge', tierBadge, tierBadgeTile),
    ...entry('victim-breakdown', victimBreakdown, victimBreakdownTile),
    ...(isSilent(parts['justice-outcomes']) && parts['sentence-distribution']
      ? entry('sentence-distribution', sentenceDistribution, sentenceDistributionTile)
      : entry('justice-outcomes', justiceOutcomes, justiceOutcomesTile)),
    ...entry('case-backlog', caseBacklog, caseBacklogTile),
    ...entry('funding-gap', fundingGap, fundingGapTile),
    ...entry('shelter-timeline', shelterTimeline, shelterTimelineTile),
  ];
}

/** Whether the people convicted, whom two sections count, are to be had from the other alone. */
const isSilent = (justice: Parts['justice-outcomes']): boolean =>
  !justice || tileCountOf(justice)?.stage !== 'convicted';
