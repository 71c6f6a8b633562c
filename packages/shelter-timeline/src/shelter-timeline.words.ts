import {figureWords, labelOf, type FigureWords, type TableRow} from '@tip-figures/core/text/words/figure-words.js';
import {formatDay} from '@tip-figures/core/text/format/format.js';
import {formatDuration} from '@tip-figures/core/text/format/format-duration.js';
import {formatNumber} from '@tip-figures/core/text/format/format-numbers.js';
import {joined} from '@tip-figures/core/text/format/joined.js';
import {formatPeriod} from '@tip-figures/core/text/period.js';
import {countAs, quantityRow, valueText} from '@tip-figures/core/text/words/quantity-words.js';
import type {TextContext} from '@tip-figures/core/text/text-context.js';
import type {Tile} from '@tip-figures/core/marks/tile.js';
import type {ShelterTimelineMessages} from '@tip-figures/messages/generated/en-shelter-timeline.js';
import {writeDuration, type Duration} from '@tip-figures/record/values/justice/duration.js';
import type {Quantity} from '@tip-figures/record/values/quantity/quantity.js';
import {localText} from '@tip-figures/record/values/local-text.js';
import {axisOf, spanOf, type Stretch} from './shelter-timeline.lanes.js';
import type {Shelter, ShelterEvent, ShelterTimeline} from './shelter-timeline.model.js';
import {isOfFunding, kindOf, rowsOf, type CountRow, type Row} from './shelter-timeline.rows.js';

export type Text = TextContext<ShelterTimelineMessages>;

/** What the timeline says. */
export interface ShelterTimelineWords extends FigureWords {
  readonly rows: readonly Row[];
  /** Who runs all that is counted, which the label says then. */
  readonly allOf?: Shelter['kind'];
}

export function shelterTimelineWords(model: ShelterTimeline, text: Text): ShelterTimelineWords {
  const {frame, messages} = text;
  const {context, cycle, shelters} = model;
  const rows = rowsOf(model);
  const isDated = axisOf(shelters) !== undefined;
  const isFunding = isOfFunding(rows);
  const allOf = isFunding ? undefined : kindOf(rows);
  // A cycle has no period, and lanes have their own.
  const period = isDated ? spanOf(shelters) : cycle ? undefined : context.period;
  const table = rows.flatMap((row) => tableRows(row, row === rows[0] && !isFunding, text));
  return {
    ...figureWords(
      {
        label: labelOf(
          messages.what({of: isFunding ? 'funding' : (allOf ?? 'shelters')}),
          context,
          text,
          period ?? null,
        ),
        chip: chipOf(model, table, text),
        caveats: [cycle !== undefined && !isDated && 'cycle'],
        table: {rowHeading: messages.rowHeading(), valueHeading: frame.csv.value(), rows: table},
      },
      text,
    ),
    rows,
    allOf,
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
  return first ? joined('labelled', [first.label, first.value], locale) : messages.what({of: 'shelters'});
}

/**
 * A row of the figure as rows of the table.
 *
 * @param isLed - whether the label of the figure is the name of a number of shelters.
 */
function tableRows(row: Row, isLed: boolean, text: Text): TableRow[] {
  const {locale, messages} = text;
  switch (row.fact) {
    case 'cycle':
      return [rowOf(messages.reapply(), everyText(row.cycle, text), writeDuration(row.cycle))];
    case 'number':
    case 'capacity':
      return countRows(row, isLed && row.fact === 'number' && !row.shelter, text);
    case 'name': {
      const name = nameText(row.shelter, text);
      return [rowOf(messages.entry(), name, name)];
    }
    case 'period': {
      const {shelter, stretch} = row;
      const label = joined('commas', [nameText(shelter, text), spanText(stretch, text)], locale);
      const {status, note} = stretch;
      return [rowOf(label, messages.status({status}), status, note && localText(note, locale))];
    }
    case 'event': {
      const {date, shelter, text: told, note} = row.event;
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

function countRows({fact: kind, things, shelter}: CountRow, isLed: boolean, text: Text): TableRow[] {
  const {locale, messages} = text;
  const unit = messages.unit({kind});
  const label = joined('commas', [shelter ? nameText(shelter, text) : '', messages.stated({kind})], locale);
  return [
    {...quantityRow(label, things.quantity, unit, text), ...(isLed && {isLed})},
    ...[...(things.previous ?? [])].reverse().map(({period, quantity}) => {
      const brief = formatPeriod(period, text);
      const row = quantityRow(joined('commas', [label, brief], locale), quantity, unit, text);
      return {...row, ...(isLed && {brief})};
    }),
  ];
}

/** A cycle in one unit. */
function turnOf({months, days, whole}: Duration): {unit: 'days' | 'months' | 'years'; n: number} {
  if (days && !whole) return {unit: 'days', n: days};
  return months % 12 ? {unit: 'months', n: months} : {unit: 'years', n: months / 12};
}

/** How often shelters apply: `every 6 months`. */
export function everyText(cycle: Duration, {locale, messages}: Text): string {
  const {unit, n} = turnOf(cycle);
  return messages.every({unit, n, count: formatNumber(n, locale)});
}

/** The number of a cycle, and the whole with its unit: `6`, `6 months`. */
export const turnText = (cycle: Duration, {locale}: Text): [string, string] => [
  formatNumber(turnOf(cycle).n, locale),
  formatDuration(cycle, locale, cycle.months % 12 ? Infinity : 12),
];

/** What is counted, beside its number. */
export const thingsText = (kind: CountRow['fact'], quantity: Quantity, {messages}: Text): string =>
  messages.things({kind, n: countAs('', quantity)});

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
const nameText = (shelter: Shelter, text: Text): string =>
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
    name: kind === 'number' ? thingsText(kind, quantity, text) : messages.tileCapacity(),
    ...(every ? {comparison: every} : {}),
    quantity,
    unit: messages.unit({kind}),
  };
}
