import type {CorrectionsMessages} from '@tip-figures/messages/generated/en-corrections.js';
import type {Correction} from '@tip-figures/record/corrections/corrections.js';
import {Refusal} from '@tip-figures/record/figure-error.js';
import {stepsOf} from '@tip-figures/record/path.js';
import {localText} from '@tip-figures/record/values/local-text.js';
import {missingOf, type Quantity} from '@tip-figures/record/values/quantity/quantity.js';
import {readQuantity} from '@tip-figures/record/values/quantity/read-quantity.js';
import {strongEnd} from '../../frame/state-line.js';
import type {FigureWords, TableRow} from '../../text/words/figure-words.js';
import type {TextContext} from '../../text/text-context.js';
import {asDate} from '../../text/period.js';
import {quantityText} from '../../text/words/quantity-words.js';

/** A correction in a sentence or two. */
export function correctionNote(
  {date, path, was, now, reason}: Correction,
  text: TextContext<CorrectionsMessages>,
): string {
  const {locale, messages} = text;
  const valueText = (value: Quantity | string) =>
    typeof value === 'string' ? localText({'': value}, locale) : quantityText(value, text);
  const isName = isOfName(path);
  return messages.corrected({
    date: asDate(date, locale),
    changed: Boolean(was && now && !isName),
    was: was ? valueText(was) : '',
    now: now ? valueText(now) : '',
    reasoned: Boolean(reason && !isName),
    reason: reason && !isName ? localText(reason, locale) : '',
  });
}

/** A record may hold names of people that its figure does not show: no text about a name is printed. */
const isOfName = (path: string): boolean => stepsOf(path).includes('name');

/**
 * The corrections of one day in a line: the part that was put right and what it was, or the day alone where that is more
 * than one number, or none that may be told.
 *
 * @param before - what the figure said before them.
 */
export function correctedLine(
  corrections: readonly Correction[],
  {table}: FigureWords,
  before: FigureWords | undefined,
  {locale, messages}: TextContext<CorrectionsMessages>,
): string {
  const rows = before?.table.rows.length === table.rows.length ? before.table.rows : [];
  const changed = rows.flatMap((was, index) => {
    const now = table.rows[index];
    return now && now.raw !== was.raw ? [{now, was}] : [];
  });
  const [one, ...others] = corrections.some(({path}) => isOfName(path)) ? [] : changed;
  const told = one && !others.length && isTold(one.was) && isTold(one.now) ? one : undefined;
  const {label = '', brief: part = label, isLed} = told?.now ?? {};
  // The only number needs no name.
  const kind = isLed || rows.length === 1 ? 'lead' : 'part';
  return messages.put({
    kind: told ? kind : 'day',
    date: asDate(corrections[0]?.date, locale),
    end: strongEnd,
    part,
    was: told?.was.value ?? '',
  });
}

/** Whether a row is a number, or what the figure is about. */
function isTold({raw, precision, isLed, isWithheld}: TableRow): boolean {
  if (isWithheld || (precision === undefined && !isLed)) return false;
  const quantity = readQuantity(raw, {shares: true});
  return quantity instanceof Refusal || !missingOf(quantity);
}
