import {figureWords, labelOf, type FigureWords, type TableRow} from '@tip-figures/core/text/words/figure-words.js';
import {formatDay} from '@tip-figures/core/text/format/format.js';
import {formatNumber} from '@tip-figures/core/text/format/format-numbers.js';
import {joined} from '@tip-figures/core/text/format/joined.js';
import {formatPeriod} from '@tip-figures/core/text/period.js';
import {countAs, quantityRow, valueText} from '@tip-figures/core/text/words/quantity-words.js';
import type {TextContext} from '@tip-figures/core/text/text-context.js';
import type {Tile} from '@tip-figures/core/marks/tile.js';
import type {ShelterTimelineMessages} from '@tip-figures/messages/generated/en-shelter-timeline.js';
import {writeDuration, type Duration} from '@tip-figures/record/values/justice/duration.js';
import {localText} from '@tip-figures/record/values/local-text.js';
import {factsOf, isOfFunding, type Fact, type StatedFact} from './shelter-timeline.facts.js';
import {axisOf, spanOf, type Stretch} from './shelter-timeline.lanes.js';
import type {Shelter, ShelterEvent, ShelterTimeline} from './shelter-timeline.model.js';

export type Text = TextContext<ShelterTimelineMessages>;

/** What the timeline says. */
export interface ShelterTimelineWords extends FigureWords {
  readonly facts: readonly Fact[];
}

export function shelterTimelineWords(model: ShelterTimeline, text: Text): ShelterTimelineWords {
  const {frame, messages} = text;
  const {context, cycle, shelters} = model;
  const facts = factsOf(model);
  const isDated = axisOf(shelters) !== undefined;
  const isFunding = isOfFunding(model);
  // A cycle has no period, and lanes have their own.
  const period = isDated ? spanOf(shelters) : cycle ? undefined : context.period;
  const rows = facts.flatMap((fact) => rowsOf(fact, fact === facts[0] && !isFunding, text));
  return {
    ...figureWords(
      {
        label: labelOf(messages.what({funding: isFunding}), context, text, period ?? null),
        chip: chipOf(model, rows, text),
        caveats: [cycle !== undefined && !isDated && 'cycle'],
        table: {
          rowHeading: messages.rowHeading(),
          valueHeading: frame.csv.value(),
          rows,
        },
      },
      text,
    ),
    facts,
  };
}

/** How many shelters there are, else how often they apply, or what is first told of one. */
function chipOf(model: ShelterTimeline, [first]: readonly TableRow[], text: Text): string {
  const {locale, messages} = text;
  const {period} = model.context;
  const tile = shelterTimelineTile(model, text);
  if (tile) {
    const said = joined('words', [tile.value, tile.name], locale);
    return joined('commas', [said, period ? formatPeriod(period, text) : ''], locale);
  }
  if (model.cycle) return joined('labelled', [messages.reapply(), everyText(model.cycle, text)], locale);
  return first ? joined('labelled', [first.label, first.value], locale) : messages.what({funding: false});
}

/**
 * A fact as rows of the table.
 *
 * @param isLed - whether the label of the figure is the name of a number of shelters.
 */
function rowsOf(fact: Fact, isLed: boolean, text: Text): TableRow[] {
  const {locale, messages} = text;
  switch (fact.kind) {
    case 'cycle':
      return [rowOf(messages.reapply(), everyText(fact.cycle, text), writeDuration(fact.cycle))];
    case 'stated':
      return statedRows(fact, isLed && fact.what === 'number' && !fact.shelter, text);
    case 'shelter': {
      const name = nameOf(fact.shelter, text);
      return [rowOf(messages.entry(), name, name)];
    }
    case 'period': {
      const {shelter, stretch} = fact;
      const label = joined('commas', [nameOf(shelter, text), spanText(stretch, text)], locale);
      const {status, note} = stretch;
      return [rowOf(label, messages.status({status}), status, note && localText(note, locale))];
    }
    case 'event': {
      const {date, shelter, text: told, note} = fact.event;
      const name = shelter ? localText(shelter.label, locale) : '';
      const label = joined('commas', [date ? formatDay(date, locale) : messages.event(), name], locale);
      const what = localText(told, locale);
      return [rowOf(label, what, what, note && localText(note, locale))];
    }
  }
}

const rowOf = (label: string, value: string, raw: string, note?: string): TableRow => ({
  label,
  value,
  raw,
  ...(note ? {note} : {}),
});

function statedRows({what, things, shelter}: StatedFact, isLed: boolean, text: Text): TableRow[] {
  const {locale, messages} = text;
  const unit = messages.unit({kind: what});
  const label = joined('commas', [shelter ? nameOf(shelter, text) : '', messages.stated({kind: what})], locale);
  return [
    {...quantityRow(label, things.quantity, unit, text), ...(isLed && {isLed})},
    ...[...(things.previous ?? [])].reverse().map(({period, quantity}) => {
      const brief = formatPeriod(period, text);
      const row = quantityRow(joined('commas', [label, brief], locale), quantity, unit, text);
      return {...row, ...(isLed && {brief})};
    }),
  ];
}

/** How often shelters apply: `every 6 months`. */
export function everyText({months, days, whole}: Duration, text: Text, format = formatNumber): string {
  const inDays = whole ? undefined : days;
  const inYears = months % 12 === 0;
  const n = inDays ?? (inYears ? months / 12 : months);
  const count = format(n, text.locale);
  return text.messages.every({unit: inDays ? 'days' : inYears ? 'years' : 'months', n, count});
}

/** When a shelter stood so: `January 2016 – June 2016`, `from 2016`. */
export function spanText({from, to}: Stretch, text: Text): string {
  if (from && to) return formatPeriod(from === to ? {from} : {from, to}, text);
  const date = formatDay(from ?? to ?? '', text.locale);
  return text.messages.span({ends: from ? 'from' : to ? 'to' : 'none', date});
}

/** How a shelter stood, and when. */
export const stretchText = (stretch: Stretch, text: Text): string =>
  joined('commas', [text.messages.status(stretch), spanText(stretch, text)], text.locale);

/** What happened, and to whom. */
export const eventText = ({shelter, text: told}: ShelterEvent, {locale}: Text): string =>
  joined('labelled', [shelter ? localText(shelter.label, locale) : '', localText(told, locale)], locale);

/** Who runs an entry; empty where that is not said. */
export const kindText = ({kind}: Shelter, {messages}: Text): string => (kind ? messages.kind({kind}) : '');

/** An entry with who runs it. */
const nameOf = (shelter: Shelter, text: Text): string =>
  joined('commas', [localText(shelter.label, text.locale), kindText(shelter, text)], text.locale);

/** How many shelters there are, else for how many people they have room, and how often they have to apply for money. */
export function shelterTimelineTile(model: ShelterTimeline, text: Text): Tile | undefined {
  const {locale, messages} = text;
  const kind = model.number ? 'number' : 'capacity';
  const quantity = model[kind]?.quantity;
  if (!quantity) return undefined;
  const every = model.cycle && joined('labelled', [messages.reapply(), everyText(model.cycle, text)], locale);
  return {
    value: valueText(quantity, text),
    name: kind === 'number' ? messages.things({kind, n: countAs('', quantity)}) : messages.tileCapacity(),
    ...(every ? {comparison: every} : {}),
    quantity,
    unit: messages.unit({kind}),
  };
}
