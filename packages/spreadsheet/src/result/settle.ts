import {grouped} from '@tip-figures/record/grouped.js';
import {kindOf, readPeriod} from '@tip-figures/record/values/period.js';
import {stages} from '../names/declared.js';
import {fold} from '@tip-figures/words/fold.js';
import {times, type Style} from '@tip-figures/words/digits.js';
import type {NumberCell} from '../numbers/number-cell.js';
import type {Datum} from '../reading.js';
import {answer, leftOut, type Asking} from './asking.js';
import {keyOf, type Coordinates} from './coordinates.js';
import type {Observation} from './observe.js';

/** A number as it stands, with nothing open but what concerns several together. */
export interface Settled {
  readonly datum: Datum;
  readonly of: Coordinates;
  /** See `Observation`. */
  readonly names: string;
}

const places = (all: readonly Observation[]) => all.map(({cell}) => cell.place);

/** Which sign parts thousands, as other numbers of the column or of the sheet say. */
function styleOf(numbers: readonly NumberCell[]): Style | undefined {
  const styles = new Set(numbers.flatMap(({style}) => style ?? []));
  return styles.size === 1 ? [...styles][0] : undefined;
}

/** Numbers such as 1.234: decided by the others, else asked of all together. */
export function withSigns(all: readonly Observation[], asking: Asking): Observation[] {
  const numbers = all.flatMap(({number}) => number ?? []);
  const open: Observation[] = [];
  const decided = all.map((one): Observation | undefined => {
    const {number, cell} = one;
    if (!number?.orDecimal) return one;
    const column = all.filter(({cell: other}) => other.place.column === cell.place.column);
    const style = styleOf(column.flatMap((other) => other.number ?? [])) ?? styleOf(numbers) ?? wholeStyle(one);
    if (!style) {
      open.push(one);
      return undefined;
    }
    const isThousand = (number.sign === ',') === (style === 'comma');
    return isThousand ? one : {...one, number: {...number, number: number.orDecimal}};
  });
  const kept = decided.filter((one) => one !== undefined);
  const [first] = open;
  if (!first?.number) return kept;
  const {number, orDecimal = ''} = first.number;
  const facts = {text: first.cell.text, more: open.length - 1};
  const given = asking.ask('separators', places(open), facts, [
    answer('thousands', {number}),
    answer('decimals', {number: orDecimal}),
    leftOut,
  ]);
  if (!given || given.id === leftOut.id) return kept;
  const read = open.map((one): Observation =>
    given.id === 'thousands' || !one.number
      ? one
      : {...one, number: {...one.number, number: one.number.orDecimal ?? one.number.number}},
  );
  return [...kept, ...read];
}

/** People and cases are whole: 1,204 of them are no decimals. A point is asked about all the same. */
const wholeStyle = ({number, of}: Observation): Style | undefined =>
  number?.sign === ',' && of.factor === undefined && isWhole(of) ? 'comma' : undefined;

const isWhole = ({isMoney, isShare, counts, parts, status}: Coordinates): boolean =>
  !isMoney && !isShare && (counts !== undefined || parts.length > 0 || status !== undefined);

/** What courts do, in people or in cases: asked once. */
export function withCounts(all: readonly Observation[], asking: Asking): Observation[] {
  const isOpen = ({of}: Observation): boolean => of.field !== undefined && stages.has(of.field) && !of.counts;
  const open = all.filter(isOpen);
  if (!open.length) return [...all];
  const given = asking.ask('people-or-cases', places(open), {}, [answer('people'), answer('cases'), leftOut]);
  const counts = given?.id === 'people' || given?.id === 'cases' ? given.id : undefined;
  return all.flatMap((one) => (!isOpen(one) ? one : counts ? {...one, of: {...one.of, counts}} : []));
}

/** Numbers in the words of a record; those that their unit cannot have are asked about. */
export function written(all: readonly Observation[], asking: Asking): Settled[] {
  const bad: Observation[] = [];
  const settled = all.flatMap((one): Settled[] => {
    const {tier, number, of, names} = one;
    if (tier !== undefined) return [{of, names, datum: datumOf(one, tier)}];
    if (!number) return [];
    const factor = of.factor ?? 1;
    // A title is asked about first.
    if (Number.isNaN(factor)) return [];
    const [low, high] = [number.number, number.high].map(
      (text) => text && times(text, of.isShare || number.isShare ? 1 : factor),
    );
    const values = [low, high].flatMap((text) => (text === undefined ? [] : Number(text)));
    const isBad =
      isWhole({...of, ...(number.isShare && {isShare: true})}) &&
      values.some((value) => value < 0 || !Number.isInteger(value));
    if (isBad) {
      bad.push(one);
      return [];
    }
    const word = one.qualifier ?? number.qualifier;
    const text = high ? `${low}..${high}` : `${word ? `${word} ` : ''}${low}`;
    const isShare = of.isShare ?? number.isShare;
    return [{of: {...of, ...(isShare && {isShare})}, names, datum: datumOf(one, `${text}${isShare ? '%' : ''}`)}];
  });
  const [first] = bad;
  if (first) asking.ask('impossible', places(bad), {text: first.cell.text}, [leftOut]);
  return settled;
}

function datumOf({cell, of}: Observation, quantity: string): Datum {
  const {isTotal: _, isShare: __, factor: ___, factorOf: ____, among: _____, ...rest} = of;
  return {...rest, at: cell.place, quantity};
}

/** Years and months side by side are not compared: asked which are meant. */
export function ofOneKind(all: readonly Settled[], asking: Asking): Settled[] {
  const kind = ({datum: {period}}: Settled): string => {
    const read = period === undefined ? undefined : readPeriod(period);
    return read ? (read.from.length > 7 ? 'day' : kindOf(read)) : '';
  };
  const kinds = [...new Set(all.map(kind).filter(Boolean))];
  if (kinds.length < 2) return [...all];
  const given = asking.ask(
    'which-periods',
    all.filter((one) => kind(one)).map(({datum}) => datum.at),
    {},
    kinds.map((id) =>
      answer('periods-like', {period: all.find((other) => kind(other) === id)?.datum.period ?? ''}, {id}),
    ),
  );
  return given ? all.filter((one) => !kind(one) || kind(one) === given.id) : all.filter((one) => !kind(one));
}

/** One value that has two numbers. Which of them is right is asked of cells with the same names alone. */
export function once(all: readonly Settled[], asking: Asking): Settled[] {
  const groups = [...grouped(all, ({of}) => keyOf(of)).values()];
  const apart = grouped(groups.filter(areToldApart), (group) => namesOf(group).join('|'));
  const chosen = new Map([...apart].map(([names, some]) => [names, nameChosen(some, asking)]));
  return groups.flatMap((group) => {
    const name = areToldApart(group) ? (chosen.get(namesOf(group).join('|')) ?? '') : undefined;
    return oneOf(name === undefined ? group : group.filter(({names}) => fold(names) === name), asking);
  });
}

const bothLeftOut = answer('both-left-out', {}, {id: leftOut.id});

const namesOf = (group: readonly Settled[]): string[] => [...new Set(group.map(({names}) => fold(names)))];

/** Of those whom no figure shows none is to be chosen. */
const isShownAlone = ({of}: Settled): boolean => !(of.isOther ?? (of.isAccused && of.field === undefined));

const isPart = ({of}: Settled): boolean => of.parts.length > 0 || of.field !== undefined;

/** Whether numbers with one place in a figure have names that the sheet tells apart. */
function areToldApart(group: readonly Settled[]): boolean {
  const [first] = group;
  if (!first || !isShownAlone(first) || namesOf(group).length < 2) return false;
  return isPart(first) || group.some(({datum}) => datum.quantity !== first.datum.quantity);
}

/** The folded name whose numbers are shown in all periods and places; none of those of parts, which are not the one or the other. */
function nameChosen(groups: readonly (readonly Settled[])[], asking: Asking): string | undefined {
  const [group = []] = groups;
  const [first] = group;
  const names = namesOf(group);
  const as = (name: string): Settled | undefined => group.find((one) => fold(one.names) === name);
  const answers = names.map((name, index) => {
    const [id, text] = [`name-${index}`, as(name)?.names ?? ''];
    const number = groups.length > 1 ? undefined : as(name)?.datum.quantity;
    return number === undefined ? answer('name', {text}, {id}) : answer('name-with-number', {text, number}, {id});
  });
  const cells = groups.flat().map(({datum}) => datum.at);
  const areParts = first !== undefined && isPart(first);
  const facts = {isPart: areParts, text: first?.names ?? '', other: as(names[1] ?? '')?.names ?? ''};
  const given = asking.ask('told-apart', cells, facts, [...(areParts ? [] : answers), bothLeftOut]);
  return names[answers.findIndex(({id}) => id === given?.id)];
}

function oneOf(group: readonly Settled[], asking: Asking): readonly Settled[] {
  const [first] = group;
  if (!first) return [];
  if (!isShownAlone(first)) return group;
  if (group.every(({datum}) => datum.quantity === first.datum.quantity)) return [first];
  const answers = group.map(({datum}, index) => answer('number', {number: datum.quantity}, {id: `cell-${index}`}));
  const cells = group.map(({datum}) => datum.at);
  const facts = {number: first.datum.quantity, isNamed: Boolean(first.names), text: first.names};
  const given = asking.ask('same-twice', cells, facts, [...answers, leftOut]);
  const chosen = answers.findIndex(({id}) => id === given?.id);
  return group.filter((_, index) => index === chosen);
}
