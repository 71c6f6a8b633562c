import {figureWords, labelOf, type FigureWords, type TableRow} from '@tip-figures/core/text/figure-words.js';
import {formatNumber} from '@tip-figures/core/text/format.js';
import {joined} from '@tip-figures/core/text/joined.js';
import {placed} from '@tip-figures/core/text/place.js';
import {textContextFor, type TextContext} from '@tip-figures/core/text/text-context.js';
import badgeEnglish from '@tip-figures/messages/generated/en-tier-badge.js';
import type {RegionCompareMessages} from '@tip-figures/messages/generated/en-region-compare.js';
import {localText} from '@tip-figures/record/values/local-text.js';
import {
  definitionsOf,
  nameOf,
  placementRow,
  titleOf,
  yearsText,
  type Text as BadgeText,
} from '@tip-figures/tier-badge/tier-badge.words.js';
import {factsOf, type GovernmentFact, type GroupFact} from './region-compare.facts.js';
import type {RegionCompare} from './region-compare.model.js';

export type Text = TextContext<RegionCompareMessages>;

/** What the comparison says. */
export interface RegionCompareWords extends FigureWords {
  /** How it is drawn: the years, one report, or one ladder for all that are on the same tier. */
  readonly form: 'river' | 'report' | 'ladder';
  readonly groups: readonly Group[];
  /** The words of the tiers. */
  readonly tiers: BadgeText;
}

/** A group of governments, in the order of the reader's alphabet; with `order` those that moved first. */
export interface Group extends GroupFact {
  readonly name: string;
  readonly governments: readonly Named[];
}

export interface Named extends GovernmentFact {
  readonly name: string;
}

/** Two are both, not all. */
const fewestOfAll = 3;

export function regionCompareWords(model: RegionCompare, text: Text): RegionCompareWords {
  const {locale, messages, frame} = text;
  const {year, first, governments, context} = model;
  const tiers = textContextFor(text, 'tier-badge', badgeEnglish);
  const groups = factsOf(model).map((fact) => named(fact, model.isByChange, text, tiers));
  const [group] = groups;
  const [only] = governments.length === 1 ? governments : [];
  const isRiver = first < year;
  const shared = groups.length === 1 && !only && !isRiver ? group?.tier : undefined;
  const n = {n: governments.length, text: formatNumber(governments.length, locale)};
  const period = isRiver ? {from: String(first), to: String(year)} : {from: String(year)};
  const title = only
    ? titleOf(only.tier, year, {country: only.country}, tiers)
    : shared && governments.length >= fewestOfAll
      ? messages.all({n: n.text, tier: shared, year: String(year)})
      : '';
  const rows = groups.flatMap((one) => one.governments.flatMap((government) => rowsOf(government, isRiver, tiers)));
  const remarks = governments.flatMap(({note}) => (note ? [localText(note, locale)] : []));
  return {
    ...figureWords(
      {
        label: only
          ? labelOf(tiers.messages.tierHeading(), {country: only.country}, text, period)
          : labelOf(messages.what(n), {place: context.place}, text, period),
        ...(title && {title}),
        caveats: [groups.some(({tier}) => tier) && 'tier'],
        table: {
          caption: frame.table(),
          rowHeading: messages.country(),
          valueHeading: tiers.messages.tierHeading(),
          rows,
        },
        drawn: only ? yearRows(groups, tiers) : groups.map((one) => groupRow(one, locale)),
        definitions: [...new Set(groups.flatMap(({tier}) => (tier ? definitionsOf(tier, tiers.messages) : [])))],
        notes: [...new Set(remarks)],
      },
      text,
    ),
    form: isRiver ? 'river' : shared && shared !== 'SC' ? 'ladder' : 'report',
    groups,
    tiers,
  };
}

function named(fact: GroupFact, isByChange: boolean, text: Text, tiers: BadgeText): Group {
  const {compare} = new Intl.Collator([text.locale, 'en']);
  const governments = fact.governments
    .map((one) => ({...one, name: placed({country: one.country}, text).place('listed')}))
    .sort((a, b) => (isByChange ? Number(b.hasMoved) - Number(a.hasMoved) : 0) || compare(a.name, b.name));
  return {...fact, name: nameOf(fact.tier, tiers), governments};
}

/** A group as a label and its governments. */
const groupRow = ({name, tier, governments}: Group, locale: string): TableRow => ({
  label: name,
  // Commas alone: some names have an "and" of their own.
  value: joined(
    'commas',
    governments.map((one) => one.name),
    locale,
  ),
  raw: tier ?? 'unknown',
});

/** The years of one government alone; its tier in one report is the title. */
const yearRows = ([group]: readonly Group[], tiers: BadgeText): TableRow[] =>
  (group?.governments[0]?.spans ?? []).flatMap(({tier, from, to}) =>
    tier ? [{label: yearsText({from, to}, tiers), value: nameOf(tier, tiers), raw: tier}] : [],
  );

function rowsOf({name, years, year}: Named, isRiver: boolean, tiers: BadgeText): TableRow[] {
  const shown = years.filter((one) => one.tier ?? one.year === year);
  return shown.map((one) =>
    placementRow(isRiver ? joined('commas', [name, String(one.year)], tiers.locale) : name, one, tiers),
  );
}
