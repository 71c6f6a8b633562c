import type {FigureWords, Speech, TableRow} from '@tip-figures/core/figure-words.js';
import {capitalize, formatList, formatNumber} from '@tip-figures/core/format.js';
import {placeOf} from '@tip-figures/core/place.js';
import type {TierBadgeMessages} from '@tip-figures/messages/generated/en-tier-badge.js';
import {moveOf} from './tier-badge.model.js';
import type {Move, TierBadge} from './tier-badge.model.js';

/** What the tier badge says. */
export interface TierBadgeWords extends FigureWords {
  readonly tier: string;
  /** The official definition, shortened. */
  readonly definition: string;
  /** How the placement moved; left out when no earlier one is known. */
  readonly change?: string;
  readonly move: Move;
  /** Tier and year, for a line of text. */
  readonly chip: string;
}

/** Years from which on the history is drawn as a strip. */
export const stripFrom = 3;

export function tierBadgeWords(model: TierBadge, speech: Speech<TierBadgeMessages>): TierBadgeWords {
  const {locale, messages: text, frame} = speech;
  const {context, tier, history, previous} = model;
  const place = placeOf(context, speech);
  const year = String(model.year ?? '');
  const about = {has: place ? 'yes' : 'no', place, dated: year ? 'yes' : 'no', year};
  const then = {dated: previous?.year ? 'yes' : 'no', year: String(previous?.year ?? '')};
  const {move, steps} = moveOf(model);
  const name = text.tier({tier});
  const moved = {
    move,
    steps,
    word: frame.numeral({n: steps, text: formatNumber(steps, locale)}),
    previous: previous ? text.tier(previous) : '',
    before: text.before(then),
    since: text.since(then),
  };
  const strip = history.length >= stripFrom;
  return {
    title: capitalize(text.title(about), locale),
    subtitle: strip
      ? text.historySubtitle({from: String(history[0]?.year), to: String(history.at(-1)?.year)})
      : text.subtitle(),
    summary: capitalize(text.summary({...about, ...moved, special: tier === 'SC' ? 'yes' : 'no', tier: name}), locale),
    summaryHidden: true,
    notes: [...(strip ? gapNotes(model, speech) : []), text.standing()],
    table: {
      caption: text.caption(about),
      rowHeading: text.year(),
      valueHeading: text.tierHeading(),
      rows: rowsOf(model, text),
    },
    tier: name,
    definition: text.definition({...about, tier}),
    ...(previous ? {change: text.change(moved)} : {}),
    move,
    chip: text.chip({...about, tier: name}),
  };
}

function gapNotes({history}: TierBadge, {locale, messages: text}: Speech<TierBadgeMessages>): string[] {
  const yearsOf = (tier: 'SC' | undefined) =>
    history.filter((placement) => placement.tier === tier).map(({year}) => String(year));
  const [gaps, specials] = [yearsOf(undefined), yearsOf('SC')].map((years) => formatList(years, locale));
  return [...(gaps ? [text.gaps({years: gaps})] : []), ...(specials ? [text.specials({years: specials})] : [])];
}

function rowsOf({history, previous, tier, year}: TierBadge, text: TierBadgeMessages): TableRow[] {
  const before = {label: String(previous?.year ?? text.earlier()), tier: previous?.tier};
  const now = {label: String(year ?? text.latest()), tier};
  const listed = history.map((placement) => ({label: String(placement.year), tier: placement.tier}));
  const labels = new Set(listed.map(({label}) => label));
  const others = [...(previous ? [before] : []), now].filter(({label}) => !labels.has(label));
  const rows = [...listed, ...others];
  if (year) rows.sort((a, b) => a.label.localeCompare(b.label));
  return rows.map((row) => ({
    label: row.label,
    value: row.tier ? text.tier({tier: row.tier}) : text.notGiven(),
    raw: row.tier ?? 'unknown',
    unit: '',
    precision: '',
    exact: true,
  }));
}
