import {ended, joined} from '@tip-figures/core/text/joined.js';
import {quantityRow} from '@tip-figures/core/text/quantity-words.js';
import type {TableRow} from '@tip-figures/core/text/figure-words.js';
import {capitalize} from '@tip-figures/core/text/format.js';
import {localText} from '@tip-figures/record/values/local-text.js';
import {writePeriod, type Period} from '@tip-figures/record/values/period.js';
import type {Quantity} from '@tip-figures/record/values/quantity.js';
import type {Step} from '@tip-figures/record/sections/accountability-record.js';
import type {OfficialCase} from './accountability-record.model.js';
import {
  actText,
  dateText,
  labelOf,
  amountText,
  postText,
  presumptionText,
  statusText,
  stepText,
  type Text,
} from './accountability-record.phrases.js';

/** All that the figure shows of a case; of its names nothing. */
export function caseRows(one: OfficialCase, text: Text): TableRow[] {
  const {locale, messages} = text;
  const {act, steps, affected, count} = one;
  const office = capitalize(localText(one.office, locale), locale);
  const item = (name: string) => messages.row({office, item: name});
  const people = (label: string, quantity: Quantity) => quantityRow(label, quantity, messages.unit(), text);
  const dated = (name: string, date: Period | undefined): TableRow => ({
    label: item(name),
    value: capitalize(dateText(date, text), locale),
    raw: date ? writePeriod(date) : '',
  });
  const status = capitalize(statusText(one, false, text), locale);
  // Of officials whose number is left out, the first row tells where the case stands.
  const officials: TableRow = count ? people(office, count) : {label: office, value: status, raw: status};
  const standing = [count ? status : '', ...postText(one, text), capitalize(presumptionText([one], text), locale)];
  const note = joined('sentences', [officials.note, ...standing.map((one) => ended(one, locale))], locale);
  return [
    {...officials, ...(note ? {note} : {})},
    ...(act ? [dated(actText(one, text), act.date)] : []),
    ...steps.flatMap((step) => [dated(stepText(step, text), step.date), ...fineRow(step, item, text)]),
    ...(affected ? [people(item(labelOf(one, text)), affected)] : []),
  ];
}

function fineRow({fine}: Step, item: (name: string) => string, text: Text): TableRow[] {
  if (!fine) return [];
  const label = item(text.messages.fineRow({each: Boolean(fine.each)}));
  return [{...quantityRow(label, fine.amount, fine.currency, text), value: amountText(fine, text)}];
}
