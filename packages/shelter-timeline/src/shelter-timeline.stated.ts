import type {TableRow} from '@tip-figures/core/text/figure-words.js';
import {capitalize} from '@tip-figures/core/text/format.js';
import {joined} from '@tip-figures/core/text/joined.js';
import {formatPeriod} from '@tip-figures/core/text/period.js';
import {quantityRow, valueText} from '@tip-figures/core/text/quantity-words.js';
import type {Things} from '@tip-figures/record/sections/shelter-timeline.js';
import type {ShelterTimeline} from './shelter-timeline.model.js';
import {shelterName} from './shelter-timeline.phrases.js';
import type {About, Text} from './shelter-timeline.title.js';

const kinds = ['number', 'capacity'] as const;

/** The numbers that the source states, of all shelters and of each entry, with those of earlier periods. */
export function statedRows(model: ShelterTimeline, about: About, text: Text): TableRow[] {
  const {locale, messages} = text;
  const rowsOf = (kind: (typeof kinds)[number], things: Things | undefined, name = '') => {
    if (!things) return [];
    const what = messages.stated({...about, kind, has: false});
    const label = capitalize(name ? messages.about({what: name, which: what}) : what, locale);
    const rowOf = (one: string, quantity: Things['quantity']) =>
      quantityRow(one, quantity, messages.unit({kind}), text);
    return [
      rowOf(label, things.quantity),
      ...(things.previous ?? []).map(({period, quantity}) =>
        rowOf(messages.about({what: label, which: formatPeriod(period, text)}), quantity),
      ),
    ];
  };
  return [
    ...kinds.flatMap((kind) => rowsOf(kind, model[kind])),
    ...model.shelters.flatMap((shelter) =>
      // The name has the number of an entry already, but for those before.
      kinds.flatMap((kind) =>
        kind === 'capacity' || shelter.number?.previous ? rowsOf(kind, shelter[kind], shelterName(shelter, text)) : [],
      ),
    ),
  ];
}

/** What is stated of all shelters, as labels and values: `number of shelters in Kosovo: 34; capacity: 1,200`. */
export function statedText(model: ShelterTimeline, about: About, text: Text): string {
  const {locale, messages} = text;
  const given = kinds.flatMap((kind) => (model[kind] ? [{kind, ...model[kind]}] : []));
  const pairs = given.map(({kind, quantity}, index) =>
    joined(
      'labelled',
      [messages.stated({...about, kind, has: about.has && !index}), valueText(quantity, text)],
      locale,
    ),
  );
  return joined('clauses', pairs, locale);
}
