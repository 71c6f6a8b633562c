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
import {isNobody, reachedOf} from '@tip-figures/sentence-distribution/sentence-distribution.model.js';
import type {TemplateResult} from 'lit';
import {crowdOf, moneyMark, sentencesMark, sheltersMark} from './country-profile.marks.js';
import type {CountryProfile, Parts} from './country-profile.model.js';

/** A part of the profile in words. */
export interface Entry {
  readonly name: keyof Parts;
  readonly tile: Tile;
  /** The name of the tile for the table, where it begins a line. */
  readonly label: string;
  /** Plain shapes, which say no more than the words. */
  readonly mark?: TemplateResult | undefined;
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
    drawn: (model: NonNullable<Parts[Name]>, tile: Tile) => TemplateResult | undefined = () => undefined,
  ): Entry[] => {
    const model = parts[name];
    const tile = model && tileOf(model, textContextFor(text, name, english));
    if (!tile) return [];
    const {value, comparison, period} = tile;
    const dated = (label: string) =>
      period && isOther(period) ? messages.dated({name: label, period: formatPeriod(period, text)}) : label;
    const label = dated(capitalize(tile.name, locale));
    const source = sourceText(model.context, text);
    return [
      {
        name,
        tile: {
          ...tile,
          // It goes on after the number.
          name: dated(tile.name.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLocaleLowerCase(locale))),
          value: capitalize(value, locale),
          ...(comparison ? {comparison: capitalize(comparison, locale)} : {}),
        },
        label,
        mark: drawn(model, tile),
        raw: 'tier' in model ? (model.tier ?? 'unknown') : value,
        source: source && source !== sourceText(context, text) ? messages.source({name: label, source}) : '',
      },
    ];
  };
  const {'justice-outcomes': justice, 'sentence-distribution': sentences} = parts;
  const isReached = sentences !== undefined && !isNobody(sentences) && reachedOf(sentences) !== undefined;
  return [
    ...entry('tier-badge', tierBadge, tierBadgeTile),
    ...entry('victim-breakdown', victimBreakdown, victimBreakdownTile, (_model, {quantity}) =>
      crowdOf(quantity, 'people'),
    ),
    ...(isSilent(justice) && sentences
      ? []
      : entry(
          'justice-outcomes',
          justiceOutcomes,
          (model, own) => {
            const tile = justiceOutcomesTile(model, own);
            if (!tile || !isReached) return tile;
            // The sentences say it in a tile of their own.
            const {comparison: _said, ...rest} = tile;
            return rest;
          },
          (model, {quantity}) => crowdOf(quantity, tileCountOf(model)?.unit ?? 'people'),
        )),
    ...(isSilent(justice) || isReached
      ? entry('sentence-distribution', sentenceDistribution, sentenceDistributionTile, (model, {quantity}) =>
          isReached ? sentencesMark(model) : crowdOf(quantity, 'people'),
        )
      : []),
    ...entry('case-backlog', caseBacklog, caseBacklogTile, (_model, {quantity}) => crowdOf(quantity, 'cases')),
    ...entry('funding-gap', fundingGap, fundingGapTile, moneyMark),
    ...entry('shelter-timeline', shelterTimeline, shelterTimelineTile, sheltersMark),
  ];
}

/** Whether the people convicted, whom two sections count, are to be had from the other alone. */
const isSilent = (justice: Parts['justice-outcomes']): boolean =>
  !justice || tileCountOf(justice)?.stage !== 'convicted';
