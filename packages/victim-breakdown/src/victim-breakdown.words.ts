import {formLabel} from '@tip-figures/core/text/words/form-name.js';
import {figureWords, labelOf, type FigureWords, type TableRow} from '@tip-figures/core/text/words/figure-words.js';
import {joined} from '@tip-figures/core/text/format/joined.js';
import {formatPeriod} from '@tip-figures/core/text/period.js';
import {placed} from '@tip-figures/core/text/place.js';
import {countAs, noteOf, quantityRow, quantityText} from '@tip-figures/core/text/words/quantity-words.js';
import {statusCount, statusMessages} from '@tip-figures/core/text/words/status.js';
import type {TextContext} from '@tip-figures/core/text/text-context.js';
import type {VictimBreakdownMessages} from '@tip-figures/messages/generated/en-victim-breakdown.js';
import type {Count} from '@tip-figures/messages/message-runtime.js';
import type {Status} from '@tip-figures/record/fields/choice/status.js';
import type {DatedQuantity} from '@tip-figures/record/fields/quantity/quantity.js';
import type {Part} from '@tip-figures/record/fields/parts/parts.js';
import {keyIn, listOfPart, type KeyOf, type ListName} from '@tip-figures/record/figures/victim-breakdown.js';
import {localText} from '@tip-figures/record/values/local-text.js';
import {
  exactly,
  isExact,
  isOpen,
  lowOf,
  missingOf,
  type Quantity,
} from '@tip-figures/record/values/quantity/quantity.js';
import {rowsOf, statusOf, type Row} from './victim-breakdown.rows.js';
import {mostOf, type PartList, type VictimBreakdown} from './victim-breakdown.model.js';

export type Text = TextContext<VictimBreakdownMessages>;

/** What the breakdown says. */
export interface VictimBreakdownWords extends FigureWords {
  readonly rows: readonly NamedRow[];
}

/** A count with its name. */
export type NamedRow = Row & {readonly name: string};

export function victimBreakdownWords(model: VictimBreakdown, text: Text): VictimBreakdownWords {
  const {messages} = text;
  const {context, total, status} = model;
  const {label: labels, definition} = statusMessages(text);
  const what = labels({status: total ? status : 'all'});
  const rows = rowsOf(model).map((row): NamedRow => ({...row, name: nameOf(row, model, text)}));
  const statuses = [...new Set(rows.flatMap((row) => statusOf(row) ?? []))];
  const ofPeople = [statuses[0] === 'referred' && 'referred', !isNobody(total) && 'people'] as const;
  return {
    ...figureWords(
      {
        label: labelOf(what, context, text),
        caveats: [rows.some(({quantity}) => quantity.precision === 'share') && 'shares', ...ofPeople],
        // It draws the total alone.
        compactCaveats: total && (isOpen(total) ? [] : ofPeople),
        table: {
          rowHeading: messages.group(),
          valueHeading: messages.peopleHeading(),
          rows: [
            ...rows.flatMap((row) => tableRows(row, model, text)),
            // Those of before have no number of today beside statuses.
            ...(total
              ? []
              : earlierRows(labels({status}), model.previous, text).map(({earlier: _period, ...row}) => row)),
          ],
        },
        definitions: statuses.map((one) => definition({status: one})),
        notes: notesOf(model, text),
        chip: chipOf(rows[0], model, text),
      },
      text,
    ),
    rows,
  };
}

const isNobody = (total: Quantity | undefined): boolean => total !== undefined && isExact(total) && total.value === 0;

/** A count as rows of the table: its number, then those of earlier periods. */
function tableRows(row: NamedRow, model: VictimBreakdown, text: Text): TableRow[] {
  const {messages} = text;
  const {name, quantity} = row;
  const inside = row.kind === 'part' && row.inside;
  const label = inside ? messages.inside({label: partName(inside, row.list, undefined, text), part: name}) : name;
  const isLed = row.kind === 'total';
  const group = !isLed && model.total ? {group: headingOf(row.list, model, text)} : {};
  const own = quantityRow(label, quantity, messages.unit(), text);
  return [
    {...own, ...group, ...(isLed && {isLed})},
    ...earlierRows(label, row.earlier, text).map((one) => ({...one, ...group, brief: one.earlier})),
  ];
}

const earlierRows = (label: string, earlier: readonly DatedQuantity[], text: Text) =>
  earlier.map(({period, quantity}) => {
    const brief = formatPeriod(period, text);
    const row = quantityRow(text.messages.dated({label, period: brief}), quantity, text.messages.unit(), text);
    return {...row, earlier: brief};
  });

function nameOf(row: Row, {context}: VictimBreakdown, text: Text): string {
  if (row.kind === 'total') return statusMessages(text).label({status: row.status});
  if (row.kind === 'rest') return text.messages.rest({list: row.list});
  return partName(row.part, row.list, context, text);
}

/** The name of a part of a list. */
function partName(part: Part, list: ListName, context: VictimBreakdown['context'] | undefined, text: Text): string {
  const {key, label, quantity} = part;
  if (label) return localText(label, text.locale);
  const n = countAs('', quantity);
  const of = listOfPart(part, list);
  const statusName = (d: {key: Status; n: Count}) => statusMessages(text).unit({status: d.key, n: d.n});
  if (of === 'exploitation') return formLabel(part, text);
  const code = key === 'domestic' ? context?.country : of === 'nationality' && /^[A-Z]{2}$/.test(key) ? key : undefined;
  return code
    ? placed(code === context?.country ? context : {country: code}, text).place('listed')
    : nameIn(of, key, n, {...text.messages.names, statuses: statusName});
}

type NamedList = Exclude<ListName, 'exploitation'>;

/** The name of each key of each list: a list or a key without words does not compile. */
type Names<Lists extends NamedList> = {readonly [List in Lists]: (d: {key: KeyOf<List>; n: Count}) => string};

function nameIn<List extends NamedList>(list: List, written: string, n: Count, names: Names<List>): string {
  const key = keyIn(list, written);
  return key === undefined ? written : names[list]({key, n});
}

/** What a list divides people by; of one status, the people of which its parts are. */
export function headingOf(list: ListName, {partsOf, status}: VictimBreakdown, text: Text): string {
  const heading = text.messages.heading({
    list,
    found: (partsOf ?? status).endsWith('identified') ? 'identified' : 'found',
  });
  return partsOf && list !== 'statuses'
    ? joined('bracketed', [heading, statusMessages(text).label({status: partsOf})], text.locale)
    : heading;
}

/** What the editor says of the total, and where the source's own numbers differ. */
function notesOf(model: VictimBreakdown, text: Text): string[] {
  const {total, lists} = model;
  return [
    ...(total ? [noteOf(total, text)] : []),
    ...lists.map((list) => {
      const sum = moreThanAll(list);
      if (!sum || !list.whole) return '';
      const numbers = {sum: quantityText(sum, text), total: quantityText(list.whole, text)};
      return text.messages.differs({heading: headingOf(list.name, model, text), ...numbers});
    }),
  ].filter(Boolean);
}

/** What a list counts beyond its whole: all of it, or one part where parts overlap or are not exact. */
function moreThanAll({sum, whole, parts}: PartList): Quantity | undefined {
  const most = whole && mostOf(whole);
  const counts = [...(sum === undefined ? [] : [exactly(sum)]), ...parts.map(({quantity}) => quantity)];
  return most === undefined ? undefined : counts.find((one) => (lowOf(one) ?? 0) > most);
}

function chipOf(lead: NamedRow | undefined, {context: {period}}: VictimBreakdown, text: Text): string {
  if (!lead) return '';
  const {quantity, name} = lead;
  const status = missingOf(quantity) ? undefined : statusOf(lead);
  const said = status
    ? statusCount(status, quantity, text)
    : joined('labelled', [name, quantityText(quantity, text)], text.locale);
  return joined('commas', [said, period && formatPeriod(period, text)], text.locale);
}
