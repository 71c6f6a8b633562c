import type {FigureWords, Speech, TableRow} from '@tip-figures/core/figure-words.js';
import {capitalize, formatList, formatNumber} from '@tip-figures/core/format.js';
import {localText} from '@tip-figures/core/local-text.js';
import {placed, placeOf} from '@tip-figures/core/place.js';
import type {TierBadgeMessages} from '@tip-figures/messages/generated/en-tier-badge.js';
import type {Subject} from './confidence.words.js';
import {basisOf, restingNotes, spansOf} from './confidence.words.js';
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
  const year = String(model.year ?? '');
  const about = {...placed(placeOf(context, speech)), dated: year ? 'yes' : 'no', year};
  const then = {dated: previous?.year ? 'yes' : 'no', year: String(previous?.year ?? '')};
  const {move, steps} = moveOf(model);
  const name = tier ? text.tier({tier}) : text.notGiven();
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
    summary: capitalize(
      text.summary({...about, ...moved, special: tier ? (tier === 'SC' ? 'yes' : 'no') : 'none', tier: name}),
      locale,
    ),
    summaryHidden: true,
    notes: [
      ...(strip ? gapNotes(model, speech) : []),
      ...restingNotes(labelled(history), speech, spansOf),
      ...remarkOn(model, locale),
      text.standing(),
    ],
    table: {
      caption: text.caption(about),
      rowHeading: text.year(),
      valueHeading: text.tierHeading(),
      rows: rowsOf(model, speech),
    },
    tier: name,
    definition: text.definition({...about, tier: tier ?? 'none', first: String(model.first ?? 'none')}),
    ...(previous ? {change: text.change(moved)} : {}),
    move,
    chip: text.chip({...about, tier: name}),
  };
}

const labelled = (history: TierBadge['history']) => history.map((entry) => ({...entry, label: String(entry.year)}));

function gapNotes({history}: TierBadge, {locale, messages: text}: Speech<TierBadgeMessages>): string[] {
  const yearsOf = (tier: 'SC' | undefined) =>
    spansOf(history.filter((entry) => entry.tier === tier).map(({year}) => String(year)));
  const [gaps, specials] = [yearsOf(undefined), yearsOf('SC')].map((years) => formatList(years, locale));
  return [...(gaps ? [text.gaps({years: gaps})] : []), ...(specials ? [text.specials({years: specials})] : [])];
}

/** What the data say of the placement that is shown. */
function remarkOn({history, year}: TierBadge, locale: string): string[] {
  const note = history.find((entry) => entry.year === year)?.note;
  return note ? [localText(note, locale)] : [];
}

function rowsOf({history, previous, tier, year}: TierBadge, speech: Speech<TierBadgeMessages>): TableRow[] {
  const {messages: text} = speech;
  const before = {label: String(previous?.year ?? text.earlier()), tier: previous?.tier};
  const now = {label: String(year ?? text.latest()), tier};
  const rows: Subject[] = history.length ? labelled(history) : [...(previous ? [before] : []), now];
  return rows.map((row) => {
    const note = basisOf(row, speech);
    return {
      label: row.label,
      value: row.tier ? text.tier({tier: row.tier}) : text.notGiven(),
      raw: row.tier ?? 'unknown',
      ...(note ? {note} : {}),
    };
  });
}
