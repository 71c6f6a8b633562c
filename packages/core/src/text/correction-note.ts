import type {CorrectionsMessages} from '@tip-figures/messages/generated/en-corrections.js';
import type {Correction} from '@tip-figures/record/corrections/corrections.js';
import {stepsOf} from '@tip-figures/record/path.js';
import {localText} from '@tip-figures/record/values/local-text.js';
import type {Quantity} from '@tip-figures/record/values/quantity.js';
import type {TextContext} from './text-context.js';
import {asDate} from './formed.js';
import {quantityText} from './quantity-words.js';

/** A correction in a sentence or two. */
export function correctionNote(
  {date, path, was, now, reason}: Correction,
  text: TextContext<CorrectionsMessages>,
): string {
  const {locale, messages} = text;
  const valueText = (value: Quantity | string) =>
    typeof value === 'string' ? localText({'': value}, locale) : quantityText(value, text);
  // A record may hold names of people that its figure does not show: no text about a name is printed.
  const isOfName = stepsOf(path).includes('name');
  return messages.corrected({
    date: asDate(date, locale),
    changed: Boolean(was && now && !isOfName),
    was: was ? valueText(was) : '',
    now: now ? valueText(now) : '',
    reasoned: Boolean(reason && !isOfName),
    reason: reason && !isOfName ? localText(reason, locale) : '',
  });
}
