import type {FigureWords, TableRow} from '@tip-figures/core/text/figure-words.js';
import type {TextContext} from '@tip-figures/core/text/text-context.js';
import {capitalize, formatNumber} from '@tip-figures/core/text/format.js';
import {localText} from '@tip-figures/record/values/local-text.js';
import {placed} from '@tip-figures/core/text/place.js';
import type {TierBadgeMessages} from '@tip-figures/messages/generated/en-tier-badge.js';
import {type Subject, basisOf, restingNotes} from './tier-badge.confidence.js';
import {moveOf, type TierBadge} from './tier-badge.model.js';

/** What the tier badge says. */
export interface TierBadgeWords extends FigureWords {
  readonly tier: string;
  /** What the tier means, in the words of the State Department; empty where there is none to explain. */
  readonly definition: string;
  /** How the placement moved; left out when no earlier one is known. */
  readonly change?: string;
  /** What the years are, or all of them in one line where none differs; left out for too few. */
  readonly history?: string;
  /** Whether the years are drawn. */
  readonly drawn: boolean;
  /** Tier and year, for a line of text. */
  readonly chip: string;
}

/** Years from which on the history is shown. */
const historyFrom = 3;

export function tierBadgeWords(model: TierBadge, text: TextContext<TierBadgeMessages>): TierBadgeWords {
  const {locale, messages, frame} = text;
  const {context, tier, history, previous} = model;
  const year = String(model.year ?? '');
  const about = {...placed(context, text), dated: Boolean(year), year};
  const then = {dated: Boolean(previous?.year), year: String(previous?.year ?? '')};
  const {move, steps} = moveOf(model);
  const name = tier ? messages.tier({tier}) : messages.notGiven();
  const before = messages.before(then);
  const moved = {
    move,
    steps,
    word: frame.numeral({n: steps, text: formatNumber(steps, locale)}),
    previous: previous ? messages.tier(previous) : '',
    before,
    since: messages.since(then),
  };
  const on = messages.on({tier: tier ?? 'SC'});
  const from = messages.on({tier: previous?.tier ?? 'SC'});
  const change = previous && capitalize(messages.change({...moved, on: from}), locale);
  const other = history.find((entry) => entry.year === model.year)?.other;
  const span = {from: String(history[0]?.year), to: String(history.at(-1)?.year)};
  const isShown = history.length >= historyFrom;
  const isSteady = history.every((entry) => tier && entry.tier === tier && !entry.other);
  const drawn = isShown && !isSteady;
  return {
    title: capitalize(
      messages.title({
        ...about,
        kind: !tier ? 'none' : tier === 'SC' ? 'special' : 'ranked',
        move,
        on,
        tier: name,
        before,
        differs: Boolean(other),
        other: other ? messages.tier({tier: other}) : '',
      }),
      locale,
    ),
    subtitle: change && !['same', 'again'].includes(move) ? change : messages.subtitle(about),
    summary: capitalize(
      messages.summary({
        ...about,
        ...moved,
        on,
        from,
        special: tier ? (tier === 'SC' ? 'yes' : 'no') : 'none',
      }),
      locale,
    ),
    summaryHidden: true,
    notes: [
      ...(drawn && history.some((entry) => !entry.tier) ? [messages.dotted()] : []),
      ...restingNotes(labelled(history), text, 'years', drawn),
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
    definition:
      tier || model.first ? messages.definition({tier: tier ?? 'none', name, first: String(model.first)}) : '',
    ...(change ? {change} : {}),
    ...(isShown ? {history: drawn ? messages.history(span) : messages.always({...span, tier: tier ?? 'SC', on})} : {}),
    drawn,
    chip: messages.chip({...about, tier: name}),
  };
}

const labelled = (history: TierBadge['history']) => history.map((entry) => ({...entry, label: String(entry.year)}));

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
