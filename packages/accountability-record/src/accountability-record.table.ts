import type {TableRow} from '@tip-figures/core/figure-words.js';
import {capitalize, formatMoney} from '@tip-figures/core/format.js';
import {localText} from '@tip-figures/core/local-text.js';
import {writePeriod} from '@tip-figures/core/period.js';
import type {Period} from '@tip-figures/core/period.js';
import {quantityRow} from '@tip-figures/core/quantity-words.js';
import type {Quantity} from '@tip-figures/core/quantity.js';
import type {OfficialCase, Step} from './accountability-record.model.js';
import {actText, dateText, labelOf, moneyText, postText, presumptionText, statusText, stepText} from './phrases.js';
import type {Voice} from './phrases.js';

/** All that the figure shows of a case; of its names nothing. */
export function rowsOf(one: OfficialCase, voice: Voice): TableRow[] {
  const {locale, messages: text} = voice;
  const {act, steps, affected, count} = one;
  const office = capitalize(localText(one.office, locale), locale);
  const item = (name: string) => text.row({office, item: name});
  const people = (label: string, quantity: Quantity) => quantityRow(label, quantity, text.unit(), voice);
  const dated = (name: string, date: Period | undefined): TableRow => ({
    label: item(name),
    value: dateText(date, voice),
    raw: date ? writePeriod(date) : 'unknown',
  });
  const officials = people(office, count);
  const status = [capitalize(statusText(one, false, voice), locale), ...postText(one, voice)];
  const notes = [officials.note, `${status.join('. ')}.`, ...presumptionText(one, voice)];
  return [
    {...officials, note: notes.filter(Boolean).join(' ')},
    ...(act ? [dated(actText(one, voice), act.date)] : []),
    ...steps.flatMap((step) => [dated(stepText(step, voice), step.date), ...fineRow(step, item, voice)]),
    ...(affected ? [people(item(labelOf(one, voice)), affected)] : []),
  ];
}

function fineRow({fine}: Step, item: (name: string) => string, voice: Voice): TableRow[] {
  if (!fine) return [];
  const {locale, messages: text} = voice;
  const label = item(text.fineRow({each: fine.each ? 'yes' : 'no'}));
  const {code} = fine.currency;
  const row = quantityRow(label, fine.amount, code, voice, (value) => formatMoney(value, code, locale));
  return [{...row, value: moneyText(fine, voice)}];
}
