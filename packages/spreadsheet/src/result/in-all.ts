import {grouped} from '@tip-figures/record/grouped.js';
import {readPeriod} from '@tip-figures/record/values/period.js';
import {exclusive} from '../names/declared.js';
import type {Answer} from '../reading.js';
import type {Place} from '../workbook.js';
import {answer, leftOut, type Asking} from './asking.js';
import {keyOf, type Broken, type Coordinates} from './coordinates.js';
import type {Settled} from './settle.js';

/**
 * People in all, without whom nothing is drawn of their parts: asked where the sheet has shares alone, or an error in place of
 * the total. Of shares one can be shown alone.
 */
export function withPeopleInAll(all: readonly Settled[], broken: readonly Broken[], asking: Asking): Settled[] {
  const people = all.filter(isOfPeople);
  const parts = people.filter(({of}) => of.parts.length === 1);
  const [first] = parts;
  if (!first || people.some(({of}) => !of.parts.length && !of.isShare)) return [...all];
  if (parts.every(({of}) => of.isShare)) return withCount(all, parts, asking);
  return withSums(all, parts, broken, asking);
}

const notKnown = answer('not-known', {}, {id: leftOut.id});

const isOfPeople = ({of}: Settled): boolean =>
  !of.isMoney && !of.isTier && !of.isAccused && !of.isOther && of.counts !== 'cases' && of.field === undefined;

/** The people of whom the newest of the shares are some. */
function withCount(all: readonly Settled[], parts: readonly Settled[], asking: Asking): Settled[] {
  const last = parts.map(({of}) => startOf(of)).reduce((one, other) => (one > other ? one : other));
  const newest = parts.filter(({of}) => startOf(of) === last);
  const [first] = newest;
  if (!first || new Set(newest.map(({of}) => of.country)).size > 1) return [...all];
  const alone = newest.map(({datum: {quantity: number}, names: text}, index) => {
    const id = `cell-${index}`;
    return text ? answer('alone', {text, number}, {id}) : answer('number', {number}, {id});
  });
  const cells = newest.map(({datum}) => datum.at);
  const given = asking.ask('people-in-all', cells, {isShares: true, text: ''}, [...alone, notKnown], {
    takes: 'quantity',
  });
  const chosen = alone.findIndex(({id}) => id === given?.id);
  if (chosen >= 0) return newest.filter((_, index) => index === chosen);
  if (!given || given.id === leftOut.id) return [...all];
  return [...all, wholeOf(first, given.id, first.datum.at)];
}

const startOf = ({period = ''}: Coordinates): string => readPeriod(period)?.from ?? '';

/** Totals that show an error: what lists that divide the people add up to, or what the editor knows. */
function withSums(
  all: readonly Settled[],
  parts: readonly Settled[],
  broken: readonly Broken[],
  asking: Asking,
): Settled[] {
  const found = broken
    .filter(({of}) => of.isTotal === true && !of.parts.length && isOfPeople({of} as Settled))
    .map((one) => ({...one, beside: parts.filter(({of}) => around(of) === around(one.of))}))
    .filter(({beside}) => beside.length > 0);
  const [first] = found;
  if (!first) return [...all];
  const sums = found.map(({beside}) => sumOf(beside));
  const answers: Answer[] = sums.includes(undefined)
    ? []
    : [answer('parts-together', {number: sums.join(', ')}, {id: 'sum'})];
  const cells = found.map(({at}) => at);
  const takes = found.length === 1 ? 'quantity' : undefined;
  const facts = {isShares: false, text: first.error};
  const given = asking.ask('people-in-all', cells, facts, [...answers, notKnown], {takes});
  if (!given || given.id === leftOut.id) return [...all];
  const wholes = found.flatMap(({at, beside: [part]}, index) =>
    part ? wholeOf(part, given.id === 'sum' ? String(sums[index]) : given.id, at) : [],
  );
  return [...all, ...wholes];
}

/** What the parts of a list that exclude each other are together; `undefined` where lists differ, or one is not exact. */
function sumOf(parts: readonly Settled[]): number | undefined {
  const lists = grouped(parts, ({of}) => of.parts[0]?.list ?? '');
  const sums = [...lists].flatMap(([list, some]) =>
    exclusive.has(list) ? some.reduce((sum, {datum}) => sum + exact(datum.quantity), 0) : [],
  );
  const [sum = NaN] = sums;
  return sums.every((one) => one === sum) && !Number.isNaN(sum) ? sum : undefined;
}

const exact = (quantity: string): number => (/^\d+$/.test(quantity) ? Number(quantity) : NaN);

/** Where a number is but for its part. Parts have a status that a row for all may not name. */
const around = ({status: _, isTotal: __, counts: ___, ...of}: Coordinates): string => keyOf({...of, parts: []});

function wholeOf({of, datum, ...part}: Settled, quantity: string, at: Place): Settled {
  const {isShare: _, ...rest} = of;
  const whole = {...rest, parts: []};
  return {...part, of: whole, datum: {...datum, at, quantity, parts: [], isAddedUp: true}};
}
