import type {FigureWords, TableRow} from '@tip-figures/core/text/figure-words.js';
import type {TextContext} from '@tip-figures/core/text/text-context.js';
import {capitalize, formatList, formatNumber} from '@tip-figures/core/text/format.js';
import {localText} from '@tip-figures/record/values/local-text.js';
import {placed} from '@tip-figures/core/text/place.js';
import type {TierBadgeMessages} from '@tip-figures/messages/generated/en-tier-badge.js';
import {type Subject, basisOf, restingNotes, spansOf} from './tier-badge.confidence.js';
import {moveOf, type Move, type TierBadge} from './tier-badge.model.js';

/** What the tier badge says. */
export interface TierBadgeWords extends FigureWords {
  readonly tier: string;
  /** The official definition, shortened. */
  readonly definition: string;
  /** How the placement moved; left out when no earlier one is known. */
  readonly change?: string;
  readonly move: Move;
  readonly chip: string;
}

/** Years from which on the history is drawn as a strip. */
export const stripFrom = 3;

export function tierBadgeWords(model: TierBadge, text: TextContext<TierBadgeMessages>): TierBadgeWords {
  const {locale, messages, frame} = text;
  const {context, tier, history, previous} = model;
  const year = String(model.year ?? '');
  const about = {...placed(context, text), dated: year ? 'yes' : 'no', year};
  const then = {dated: previous?.year ? 'yes' : 'no', year: String(previous?.year ?? '')};
  const {move, steps} = moveOf(model);
  const name = tier ? messages.tier({tier}) : messages.notGiven();
  const moved = {
    move,
    steps,
    word: frame.numeral({n: steps, text: formatNumber(steps, locale)}),
    previous: previous ? messages.tier(previous) : '',
    before: messages.before(then),
    since: messages.since(then),
  };
  const strip = history.length >= stripFrom;
  return {
    title: capitalize(messages.title(about), locale),
    subtitle: strip
      ? messages.historySubtitle({from: String(history[0]?.year), to: String(history.at(-1)?.year)})
      : messages.subtitle(),
    summary: capitalize(
      messages.summary({...about, ...moved, special: tier ? (tier === 'SC' ? 'yes' : 'no') : 'none', tier: name}),
      locale,
    ),
    summaryHidden: true,
    notes: [
      ...(strip ? gapNotes(model, text) : []),
      ...restingNotes(labelled(history), text, spansOf),
      ...remarkOn(model, locale),
      messages.standing(),
    ],
    table: {
      caption: messages.caption(about),
      rowHeading: messages.year(),
      valueHeading: messages.tierHeading(),
      rows: rowsOf(model, text),
    },
    tier: name,
    definition: messages.definition({...about, tier: tier ?? 'none', first: String(model.first ?? 'none')}),
    ...(previous ? {change: messages.change(moved)} : {}),
    move,
    chip: messages.chip({...about, tier: name}),
  };
}

const labelled = (history: TierBadge['history']) => history.map((entry) => ({...entry, label: String(entry.year)}));

function gapNotes({history}: TierBadge, {locale, messages}: TextContext<TierBadgeMessages>): string[] {
  const yearsOf = (tier: 'SC' | undefined) =>
    spansOf(history.filter((entry) => entry.tier === tier).map(({year}) => String(year)));
  const [gaps, specials] = [yearsOf(undefined), yearsOf('SC')].map((years) => formatList(years, locale));
  return [...(gaps ? [messages.gaps({years: gaps})] : []), ...(specials ? [messages.specials({years: specials})] : [])];
}

/** What the data say of the placement that is shown. */
function remarkOn({history, year}: TierBadge, locale: string): string[] {
  const note = history.find((entry) => entry.year === year)?.note;
  return note ? [localText(note, locale)] : [];
}

function rowsOf({history, previous, tier, year}: TierBadge, text: TextContext<TierBadgeMessages>): TableRow[] {
  const {messages} = text;
  const before = {label: String(previous?.year ?? messages.earlier()), tier: previous?.tier};
  const now = {label: String(year ?? messages.latest()), tier};
  const rows: Subject[] = history.length ? labelled(history) : [...(previous ? [before] : []), now];
  return rows.map((row) => {
    const note = basisOf(row, text);
    return {
      label: row.label,
      value: row.tier ? messages.tier({tier: row.tier}) : messages.notGiven(),
      raw: row.tier ?? 'unknown',
      ...(note ? {note} : {}),
    };
  });
}
