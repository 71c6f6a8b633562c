import {markScale, type MarkScale} from '@tip-figures/core/marks/marks.js';
import {capitalize, formatNumber} from '@tip-figures/core/text/format.js';
import {asPeriod} from '@tip-figures/core/text/period.js';
import {countAs, quantityText} from '@tip-figures/core/text/quantity-words.js';
import type {DatedQuantity} from '@tip-figures/record/fields/quantity/quantity.js';
import type {Part} from '@tip-figures/record/fields/parts/parts.js';
import type {Context} from '@tip-figures/record/sections/context.js';
import {
  isExact,
  lowOf,
  missingOf,
  unknownQuantity,
  upperOf,
  type Quantity,
} from '@tip-figures/record/values/quantity.js';
import type {PartList, VictimBreakdown} from './victim-breakdown.model.js';
import type {Status} from '@tip-figures/record/fields/choice/status.js';
import {statusWords} from '@tip-figures/core/text/status.js';
import {
  byOf,
  partName,
  namingOf,
  restName,
  wholeText,
  type Naming,
  type PartName,
  type Text,
} from './victim-breakdown.names.js';

/** A row of the figure: a name, and the people it counts. */
export interface PeopleRow extends PartName {
  readonly quantity: Quantity;
  /** Whose part they are, so that the rest of these is drawn too. */
  readonly whole?: Quantity | undefined;
  /** How many they were before, where the source says so. */
  readonly before?: string | undefined;
  readonly earlier: readonly DatedQuantity[];
  /** Whether these are the people whom the source leaves open. */
  readonly isRest?: boolean;
  /** The part that they are in. */
  readonly inside?: string | undefined;
  /** Whether rows of parts of it follow. */
  readonly isParent?: boolean;
}

/** Rows below a heading. */
export interface PeopleGroup {
  readonly heading: string;
  readonly list: PartList;
  readonly rows: readonly PeopleRow[];
}

/** The lists of a breakdown in words, in the order of the figure. */
export function groupsOf(model: VictimBreakdown, text: Text): PeopleGroup[] {
  const {partsOf, lists} = model;
  const naming = namingOf(model);
  return lists.map((list, index) => ({
    heading: headingOf(list, index, partsOf, naming, text),
    list,
    rows: [...list.parts.flatMap((part) => rowsOf(part, list, naming, text)), ...restRow(list, text)],
  }));
}

/** The last of earlier counts that is of a time before that of the figure. */
export const lastOf = (earlier: readonly DatedQuantity[], {period}: Context): DatedQuantity | undefined =>
  earlier.findLast((one) => !period || one.period.from < period.from);

function headingOf(
  {name, whole, sum}: PartList,
  index: number,
  partsOf: Status | undefined,
  naming: Naming,
  text: Text,
): string {
  const {messages, locale} = text;
  const all = whole && (lowOf(whole) ?? 0);
  const isPart = sum !== undefined && sum < (all ?? 0);
  const isOf = partsOf !== undefined && name !== 'statuses';
  // Of nobody, and where a source's own parts exceed its total, they are not the same people.
  const isSame = index > 0 && all !== 0 && (sum === undefined || sum <= (all ?? 0));
  const n = countAs('', whole ?? unknownQuantity);
  const heading = messages.heading({
    kind: isPart ? 'some' : isOf ? 'of' : isSame && whole ? 'same' : 'first',
    by: byOf(name, naming, text),
    exact: Boolean(whole && isExact(whole)),
    n,
    total: whole ? (isOf ? wholeText(whole, text) : quantityText(whole, text)) : '',
    noun: isOf ? statusWords(partsOf, n, text).noun : '',
    sum: sum === undefined ? '' : formatNumber(sum, locale),
  });
  return capitalize(heading, locale);
}

function rowsOf(part: Part, {name, whole, parts}: PartList, naming: Naming, text: Text): PeopleRow[] {
  const row = (one: Part, of: Quantity | undefined): PeopleRow => {
    const {quantity, previous: earlier = []} = one;
    const last = lastOf(earlier, naming.context);
    const before = last && {
      before: quantityText(last.quantity, text),
      period: asPeriod(last.period, text),
    };
    const {short, ...named} = partName(one, name, naming, text);
    // Beside foreign nationals a country alone is no word for people.
    const isAlone = name === 'nationality' && parts.some(({key}) => key === 'foreign');
    return {
      ...named,
      ...(short !== undefined && !isAlone && {short}),
      quantity,
      whole: of,
      earlier,
      before: before && text.messages.before(before),
    };
  };
  const {including = []} = part;
  const own = row(part, whole);
  return [
    {...own, isParent: including.length > 0},
    ...including.map((one) => ({...row(one, part.quantity), inside: own.label})),
  ];
}

const restRow = ({name, rest, whole}: PartList, text: Text): PeopleRow[] =>
  rest ? [{label: restName(name, text), clause: 'own', quantity: rest, whole, earlier: [], isRest: true}] : [];

/** How all rows are drawn: one by one, or as bars where somewhere they are too many. */
export const scaleOf = ({total}: VictimBreakdown, groups: readonly Pick<PeopleGroup, 'rows'>[]): MarkScale =>
  markScale(
    [
      total ?? [],
      ...groups.flatMap(({rows}) => rows.map(({quantity, whole}) => [quantity, whole ?? []].flat())),
    ].flat(),
  );

/** Whether the rest of those whom a row is a part of is drawn beside it. */
export const hasHollow = ({quantity, whole}: PeopleRow): boolean =>
  whole !== undefined &&
  !missingOf(quantity) &&
  quantity.precision !== 'share' &&
  (lowOf(whole) ?? 0) > (upperOf(quantity) ?? 0);
