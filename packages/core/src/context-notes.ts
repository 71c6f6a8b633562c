import type {Context} from './context.js';
import type {Correction} from './corrections.js';
import type {FigureTable, Speech} from './figure-words.js';
import {formatDay, formatNumber} from './format.js';
import {localText} from './local-text.js';
import {quantityText} from './quantity-words.js';
import type {Quantity} from './quantity.js';

/** What was put right in the numbers of a figure, a sentence or two each. */
export function correctionNotes({corrections = []}: Context, speech: Speech<unknown>): string[] {
  return corrections.map((correction) => correctionNote(correction, speech));
}

/** What a reader must know of any figure: what is withheld, what was corrected, what is newer. */
export function contextNotes(context: Context, {rows}: FigureTable, speech: Speech<unknown>): string[] {
  const {suppressBelow, pinned} = context;
  const {locale, frame} = speech;
  return [
    ...(suppressBelow && rows.some(({exact}) => !exact)
      ? [frame.protected({below: formatNumber(suppressBelow, locale)})]
      : []),
    ...correctionNotes(context, speech),
    ...(pinned ? [frame.pinned({date: formatDay(pinned, locale)})] : []),
  ];
}

function correctionNote({date, was, now, reason}: Correction, {locale, frame}: Speech<unknown>): string {
  const text = (value: Quantity | string) =>
    typeof value === 'string' ? value : quantityText(value, (n) => formatNumber(n, locale), frame);
  return frame.corrected({
    date: formatDay(date, locale),
    changed: was && now ? 'yes' : 'no',
    was: was ? text(was) : '',
    now: now ? text(now) : '',
    reasoned: reason ? 'yes' : 'no',
    reason: reason ? localText(reason, locale) : '',
  });
}
