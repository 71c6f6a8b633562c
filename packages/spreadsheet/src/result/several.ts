import {exclusive, moneyFields, periodFields} from '../names/declared.js';
import type {Answer, Datum, Meaning} from '../reading.js';
import {answer, answerOf, leftOut, type Asking} from './asking.js';
import {keyOf, type Coordinates} from './coordinates.js';
import type {Observation} from './observe.js';
import type {Settled} from './settle.js';

const places = (all: readonly Settled[]) => all.map(({datum}) => datum.at);
const as = (one: Settled, more: Partial<Coordinates & Datum>): Settled => ({
  ...one,
  of: {...one.of, ...more},
  datum: {...one.datum, ...more},
});

const isUnsaid = ({counts, parts, field, status, isMoney, isShare, isTier}: Coordinates): boolean =>
  !counts && !parts.length && field === undefined && !status && !isMoney && !isShare && !isTier;

const isMeasure = (meaning: Meaning): boolean =>
  meaning.is === 'part' ||
  meaning.is === 'status' ||
  meaning.is === 'field' ||
  (meaning.is === 'unit' && Boolean(meaning.counts ?? meaning.currency));

/** Numbers of which the sheet says nothing but periods or places: what they count is asked. */
export function withMeasure(all: readonly Observation[], said: readonly Meaning[], asking: Asking): Observation[] {
  const answered = all.filter((one) => one.isUnsaid);
  const bare = all.filter(({of, tier}) => tier === undefined && isUnsaid(of));
  // Beside others they are totals, or what else the sheet is about, unless an answer took their name away.
  const areAll = bare.length === all.length && !said.some(isMeasure);
  const open = areAll ? bare : answered;
  if (!open.length) return [...all];
  const [money] = moneyFields;
  const answers: Answer[] = [
    answer('victims', {}, {id: 'people'}),
    answer('cases', {}, {meanings: [{is: 'unit', counts: 'cases'}]}),
    answer('money', {}, {meanings: [{is: 'field', field: money ?? ''}]}),
    ...(all.every(({number}) => number && /^[123]$/.test(number.number)) ? [answer('tiers')] : []),
    leftOut,
  ];
  const cells = open.map(({cell}) => cell.place);
  const given = asking.ask('what-is-counted', cells, {}, answers);
  const asOpen = (as: (one: Observation) => Observation): Observation[] =>
    all.map((one) => (open.includes(one) ? as(one) : one));
  if (given?.id === 'people' || given?.id === 'cases') {
    const {id: counts} = given;
    return asOpen((one) => ({...one, of: {...one.of, counts}}));
  }
  if (given?.id === 'tiers')
    return asOpen((one) => ({...one, tier: one.number?.number ?? '', of: {...one.of, isTier: true}}));
  return given?.id === 'money' && money
    ? asOpen((one) => ({...one, of: {...one.of, field: money, isMoney: true}}))
    : all.filter((one) => !open.includes(one));
}

/** A status that all people of the sheet have is that of those, too, beside whom it does not stand. Of several, one is asked for. */
export function withStatus(all: readonly Settled[], asking: Asking): Settled[] {
  const isOfPeople = ({of: {isMoney, counts, field, isTier, isOther}}: Settled): boolean =>
    !isMoney && !isTier && !isOther && counts !== 'cases' && field === undefined;
  const statuses = [...new Set(all.flatMap(({of}) => of.status ?? []))];
  const [status] = statuses;
  if (status === undefined) return [...all];
  if (statuses.length === 1) return all.map((one) => (isOfPeople(one) ? as(one, {status}) : one));
  const periods = new Set(all.flatMap(({of}) => of.period ?? []));
  if (periods.size < 2) return [...all];
  const some = all.filter(({of}) => of.status !== undefined);
  const answers = [...statuses.map((one) => answerOf({is: 'status', status: one}, one)), answer('all')];
  const given = asking.ask('which-status', places(some), {}, answers);
  if (given?.id === 'all') return [...all];
  return all.filter(({of}) => of.status === undefined || of.status === given?.id);
}

/** Money under a sign that several currencies have, where no other says which. */
function withSign(all: readonly Settled[], asking: Asking): Settled[] {
  const open = all.filter(({of}) => of.isMoney && of.currency === undefined);
  const among = open.find(({of}) => of.among)?.of.among?.split(' ') ?? [];
  if (!among.length || all.some(({of}) => of.currency !== undefined)) return [...all];
  const answers = among.map((currency) => answerOf({is: 'unit', currency}, currency));
  const given = asking.ask('which-currency', places(open), {isNamed: false, text: ''}, [...answers, leftOut]);
  return all.flatMap((one) =>
    !open.includes(one) ? one : given && given.id !== leftOut.id ? as(one, {currency: given.id}) : [],
  );
}

/** Amounts without a period, which figures show by periods alone. */
export function withPeriod(all: readonly Settled[], asking: Asking): Settled[] {
  const isOpen = ({of}: Settled): boolean =>
    of.period === undefined && (of.isMoney === true || (of.field !== undefined && periodFields.has(of.field)));
  const open = all.filter(isOpen);
  if (!open.length || all.some(({of}) => of.period !== undefined)) return [...all];
  const given = asking.ask('which-period', places(open), {more: open.length - 1}, [leftOut], {takes: 'period'});
  return all.flatMap((one) =>
    !isOpen(one) ? one : given && given.id !== leftOut.id ? as(one, {period: given.id}) : [],
  );
}

/** Money in several currencies is not compared: asked which is meant. */
export function withCurrency(stated: readonly Settled[], asking: Asking): Settled[] {
  const all = withSign(stated, asking);
  const open = all.filter(
    ({of}) =>
      of.isMoney &&
      all.some((one) => one.of.isMoney && one.of.country === of.country && one.of.currency !== of.currency),
  );
  const currencies = [...new Set(open.flatMap(({of}) => of.currency ?? []))];
  if (!open.length) return [...all];
  const answers = currencies.map((currency) => answerOf({is: 'unit', currency}, currency));
  const facts = {isNamed: true, text: open[0]?.datum.quantity ?? ''};
  const given = asking.ask('which-currency', places(open), facts, [...answers, leftOut]);
  // One alone is that of the sums, too, of which nothing says it.
  const [alone] = currencies.length === 1 ? currencies : [];
  return all.flatMap((one) => {
    if (!open.includes(one) || one.of.currency === given?.id) return one;
    return alone !== undefined && alone === given?.id && one.of.currency === undefined
      ? as(one, {currency: alone})
      : [];
  });
}

/** The key of a number without its parts. */
const around = ({of}: Settled): string => keyOf({...of, parts: []});

/**
 * Numbers by two lists that no figure has together, such as forms of exploitation by sex: each list by itself where the sheet
 * has it, else added up where the editor says so. Only parts that exclude each other are.
 */
export function byOneList(all: readonly Settled[], asking: Asking): Settled[] {
  const crossed = all.filter(({of}) => of.parts.length > 1);
  const alone = new Set(all.filter(({of}) => of.parts.length === 1).map(around));
  const open = crossed.filter((one) => !alone.has(around(one)));
  const rest = all.filter(({of}) => of.parts.length < 2);
  if (!open.length) return rest;
  const given = asking.ask('add-up', places(open), {count: open.length}, [answer('sum'), leftOut]);
  if (given?.id !== 'sum') return rest;
  const sums = new Map<string, Settled>();
  const inexact = new Set<string>();
  for (const one of open) {
    for (const part of one.of.parts) {
      if (one.of.parts.some(({list}) => list !== part.list && !exclusive.has(list))) continue;
      const next = as(one, {parts: [part], isAddedUp: true});
      const key = keyOf(next.of);
      const before = sums.get(key);
      if (!/^\d+$/.test(one.datum.quantity)) inexact.add(key);
      sums.set(
        key,
        before ? as(before, {quantity: String(Number(before.datum.quantity) + Number(one.datum.quantity))}) : next,
      );
    }
  }
  return [...rest, ...[...sums].flatMap(([key, one]) => (inexact.has(key) ? [] : one))];
}
