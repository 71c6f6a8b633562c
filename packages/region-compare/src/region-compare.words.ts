import {figureWords, labelOf, type FigureWords, type TableRow} from '@tip-figures/core/text/words/figure-words.js';
import {formatDecimal} from '@tip-figures/core/text/format/format.js';
import {joined} from '@tip-figures/core/text/format/joined.js';
import {placed} from '@tip-figures/core/text/place.js';
import {textContextFor, type TextContext} from '@tip-figures/core/text/text-context.js';
import badgeEnglish from '@tip-figures/messages/generated/en-tier-badge.js';
import type {RegionCompareMessages} from '@tip-figures/messages/generated/en-region-compare.js';
import {localText} from '@tip-figures/record/values/local-text.js';
import {ways} from '@tip-figures/record/fields/tier/ways.js';
import {
  definitionsOf,
  nameOf,
  placementRow,
  titleOf,
  yearsText,
  type Text as BadgeText,
} from '@tip-figures/tier-badge/tier-badge.words.js';
import type {MapWords} from './map/map.rows.js';
import {movesOf, rowsOf, type Government, type MoveRow, type TierRow} from './region-compare.rows.js';
import type {RegionCompare} from './region-compare.model.js';

export type Text = TextContext<RegionCompareMessages>;

/** What the comparison says. */
export interface RegionCompareWords extends FigureWords {
  /** How it is drawn: the years, one report, one ladder for all that are on the same tier, those that moved, or a map. */
  readonly form: 'river' | 'report' | 'ladder' | 'moves' | 'map';
  readonly groups: readonly Group[];
  /** Those that moved, where they alone are shown. */
  readonly moves: readonly Moves[];
  /** The words of the tiers. */
  readonly tiers: BadgeText;
  readonly map?: MapWords;
}

/** A group of governments, in the order of the reader's alphabet; with `order` those that moved first. */
export interface Group extends TierRow {
  readonly name: string;
  readonly governments: readonly Named[];
}

/** The governments that moved one way. */
export interface Moves {
  /** How many: `20 up`. */
  readonly name: string;
  readonly groups: readonly Move[];
}

/** Those that moved from one tier to another. */
export interface Move extends MoveRow {
  readonly name: string;
  readonly governments: readonly Named[];
}

export interface Named extends Government {
  readonly name: string;
}

/** Two are both, not all. */
const fewestOfAll = 3;

export function regionCompareWords(model: RegionCompare, text: Text): RegionCompareWords {
  const {locale, messages} = text;
  if (model.of !== undefined) return movesWords(model, model.of, text);
  const {year, first, governments, context} = model;
  const tiers = textContextFor(text, 'tier-badge', badgeEnglish);
  const groups = rowsOf(model).map((row) => ({
    ...named(row, model.isByChange, text),
    name: nameOf(row.tier, tiers),
  }));
  const [group] = groups;
  const [only] = governments.length === 1 ? governments : [];
  const isRiver = first < year;
  const shared = groups.length === 1 && !only && !isRiver ? group?.tier : undefined;
  const n = {n: governments.length, text: formatDecimal(governments.length, locale, 0)};
  const period = isRiver ? {from: String(first), to: String(year)} : {from: String(year)};
  const title = only
    ? titleOf(only.tier, year, {country: only.country}, tiers)
    : shared && governments.length >= fewestOfAll
      ? messages.all({n: n.text, tier: shared, year: String(year)})
      : '';
  const rows = groups.flatMap((one) => one.governments.flatMap((government) => tableRows(government, isRiver, tiers)));
  const remarks = governments.flatMap(({note}) => (note ? [localText(note, locale)] : []));
  return {
    ...figureWords(
      {
        label: only
          ? labelOf(tiers.messages.tierHeading(), {country: only.country}, text, period)
          : labelOf(messages.what(n), {place: context.place}, text, period),
        ...(title && {title}),
        chip: title || labelOf(messages.what(n), {}, text, period),
        caveats: [groups.some(({tier}) => tier) && 'tier'],
        table: {
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
    moves: [],
    tiers,
  };
}

/** The words of those that moved since the report before. */
function movesWords(model: RegionCompare, of: number, text: Text): RegionCompareWords {
  const {locale, messages} = text;
  const {year, context, governments} = model;
  const tiers = textContextFor(text, 'tier-badge', badgeEnglish);
  const print = (n: number) => formatDecimal(n, locale, 0);
  const all = movesOf(model).map((row) => ({
    ...named(row, false, text),
    name: messages.move({before: nameOf(row.before, tiers), now: nameOf(row.tier, tiers)}),
  }));
  const moves = ways.flatMap((way): (Moves & {readonly row: TableRow})[] => {
    const groups = all.filter((one) => one.way === way);
    const n = groups.reduce((sum, one) => sum + one.governments.length, 0);
    // Where nobody moved, both ways say so.
    if (!n && (all.length || way === 'aside')) return [];
    const row = {label: messages.way({way}), value: print(n), raw: String(n)};
    return [{name: messages.moves({way, text: print(n)}), groups, row}];
  });
  const what = messages.changes({moved: print(governments.length), n: of, text: print(of)});
  return {
    ...figureWords(
      {
        label: labelOf(what, {place: context.place}, text, {from: String(year - 1), to: String(year)}),
        chip: labelOf(what, {}, text, {from: String(year - 1), to: String(year)}),
        caveats: ['tier'],
        table: {
          rowHeading: messages.country(),
          valueHeading: tiers.messages.tierHeading(),
          rows: !all.length
            ? moves.map(({row}) => row)
            : all.flatMap((one) => one.governments.flatMap((government) => tableRows(government, true, tiers))),
        },
        drawn: moves.flatMap(({row, groups}) => [row, ...groups.map((one) => groupRow(one, locale))]),
        definitions: [
          ...new Set(
            all.flatMap(({before, tier}) => [tier, before].flatMap((one) => definitionsOf(one, tiers.messages))),
          ),
        ],
        notes: [...new Set(governments.flatMap(({note}) => (note ? [localText(note, locale)] : [])))],
      },
      text,
    ),
    form: 'moves',
    groups: [],
    moves,
    tiers,
  };
}

/** A group, its governments by name. */
function named<Group extends {readonly governments: readonly Government[]}>(
  row: Group,
  isByChange: boolean,
  text: Text,
): Omit<Group, 'governments'> & {readonly governments: readonly Named[]} {
  const {compare} = new Intl.Collator([text.locale, 'en']);
  const governments = row.governments
    .map((one) => ({...one, name: placed({country: one.country}, text).place('listed')}))
    .sort((a, b) => (isByChange ? Number(b.hasMoved) - Number(a.hasMoved) : 0) || compare(a.name, b.name));
  return {...row, governments};
}

/** A group as a label and its governments. */
const groupRow = ({name, tier, governments}: Group | Move, locale: string): TableRow => ({
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

function tableRows({name, years, year}: Named, isRiver: boolean, tiers: BadgeText): TableRow[] {
  const shown = years.filter((one) => one.tier ?? one.year === year);
  return shown.map((one) => ({
    ...placementRow(isRiver ? joined('commas', [name, String(one.year)], tiers.locale) : name, one, tiers),
    ...(isRiver && {year: one.year}),
  }));
}
