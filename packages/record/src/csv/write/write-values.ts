import {isObject} from '../../fields/kind.js';
import {numberNames, writtenNumber} from '../../fields/quantity/written-number.js';
import {Refusal} from '../../figure-error.js';
import {readQuantity} from '../../values/quantity/read-quantity.js';
import {isStageText, piecesOf, units, type Unit} from '../../values/justice/stage-text.js';
import {fieldIn, isByPeriod, isNumber, shapeIn, takesDetails, unitsIn, valueName, type Shape} from '../shapes.js';
import {cellOf, spelled} from '../values.js';

/** A value of a section, and where its row puts it. */
export interface Place {
  readonly shape: Shape;
  /** The steps below the field. */
  readonly steps: readonly string[];
  readonly field: string;
  readonly period?: string;
  /** Of a stage: what it counts. */
  readonly unit?: string;
  readonly text: string;
  readonly note?: string;
  readonly source?: string;
}

type At = Omit<Place, 'text' | 'note' | 'source'>;

/** The rows of one value, and of all that is in it. */
export function entriesIn(at: At, value: unknown, current: string | undefined): Place[] {
  const {shape, steps} = at;
  const below = (inside: readonly (readonly [string, unknown])[], from = at) =>
    inside.flatMap(([step, one]) =>
      entriesIn({...from, shape: shapeIn(shape, step), steps: [...from.steps, step]}, one, current),
    );
  if (value === undefined) return [];
  if (unitsIn(shape).length && !steps.length) {
    const [texts, counted] = textsBeside(shape, value);
    const apart = countsApart(counted);
    if (apart)
      return [
        ...below(texts),
        ...apart.flatMap(([unit, one]) => rowsOf({...at, ...(unit && {unit})}, one, current, below)),
      ];
  }
  return rowsOf(at, value, current, below);
}

type Below = (inside: readonly (readonly [string, unknown])[], from?: At) => Place[];

function rowsOf(at: At, value: unknown, current: string | undefined, below: Below): Place[] {
  const {shape, steps} = at;
  if (Array.isArray(value) && value.length)
    return below(
      value.map((one: unknown, index) => [String(index + 1), one]),
      at,
    );
  if (!isObject(value) || Object.keys(value).length === 0) return [{...at, text: cellOf(shape, value)}];
  if (isByPeriod(shape) && !steps.length) return byPeriod(at, value, current);
  const stated = takesDetails(shape) ? statedIn(shape, value) : undefined;
  const rest = Object.entries(value).filter(([name]) => !stated?.names.includes(name));
  const own = stated ? [{...at, ...stated.cells}] : [];
  return [
    ...own,
    ...rest.flatMap(([name, one]) => {
      if (name === 'including' && isObject(one) && isNumber(shape) && fieldIn(shape?.beside ?? {}, name)) {
        return insideOf(at, one, current);
      }
      if (
        name === 'previous' &&
        isObject(one) &&
        at.period === undefined &&
        isByPeriod(fieldIn({...shape?.beside, ...shape?.fields}, name))
      ) {
        return earlierOf(at, one, current, below);
      }
      return below([[name, one]], at);
    }),
  ];
}

/** Numbers by period, each in a row with its period. */
const byPeriod = (at: At, value: Readonly<Record<string, unknown>>, current: string | undefined): Place[] =>
  Object.entries(value).flatMap(([period, one]) =>
    entriesIn({...at, shape: shapeIn(at.shape, period), period}, one, current),
  );

/** The same number of earlier periods: in rows of their own where it is plain which period the section is of. */
function earlierOf(
  at: At,
  value: Readonly<Record<string, unknown>>,
  current: string | undefined,
  below: Below,
): Place[] {
  const list = shapeIn(at.shape, 'previous');
  return Object.entries(value).flatMap(([period, one]) => {
    const isPlain = current !== undefined && spelled(period) !== current && spelled(period) !== '';
    if (!isPlain) return below([['previous', {[period]: one}]], at);
    return entriesIn({...at, shape: shapeIn(list, period), period}, one, current);
  });
}

/** Parts inside a part stand under their keys, if these cannot be taken for what stands beside a number. */
const insideOf = (at: At, value: Readonly<Record<string, unknown>>, current: string | undefined): Place[] => {
  const list = shapeIn(at.shape, 'including');
  return Object.entries(value).flatMap(([key, one]) => {
    const steps = shapeIn(at.shape, key) ? ['including', key] : [key];
    return entriesIn({...at, shape: shapeIn(list, key), steps: [...at.steps, ...steps]}, one, current);
  });
};

/** The texts beside what is counted, such as the label of a stage, and the rest. */
function textsBeside(shape: Shape, value: unknown): readonly [(readonly [string, unknown])[], unknown] {
  if (!isObject(value)) return [[], value];
  const isText = ([name]: readonly [string, unknown]) => fieldIn(shape?.fields ?? {}, name)?.type === 'text';
  const all = Object.entries(value);
  return [all.filter(isText), Object.fromEntries(all.filter((one) => !isText(one)))];
}

/** What is counted of a stage, apart where it is of several units; of a share nobody need have said it. */
function countsApart(value: unknown): (readonly [Unit | undefined, unknown])[] | undefined {
  if (typeof value === 'string' && isStageText(value)) {
    const pieces = piecesOf(value);
    const isOnce = new Set(pieces.map(({unit}) => unit)).size === pieces.length;
    return isOnce ? pieces.map(({unit, number}) => [unit, number] as const) : undefined;
  }
  const assumed = isShare(value) ? undefined : 'people';
  if (!isObject(value)) return [[assumed, value]];
  const {unit, ...rest} = value;
  const apart = units.filter((one) => rest[one] !== undefined);
  if (!apart.length) {
    const given = units.find((one) => one === unit);
    return unit === undefined || given ? [[given ?? assumed, rest]] : undefined;
  }
  const isPlain = (own: Unit) => {
    const one = rest[own];
    return !isObject(one) || one['unit'] === undefined || one['unit'] === own;
  };
  if (unit !== undefined || Object.keys(rest).length > apart.length || !apart.every(isPlain)) return undefined;
  const without = (one: unknown) =>
    isObject(one) ? Object.fromEntries(Object.entries(one).filter(([name]) => name !== 'unit')) : one;
  return apart.map((one) => [one, without(rest[one])]);
}

function isShare(value: unknown): boolean {
  const read = readQuantity(value, {shares: true});
  return !(read instanceof Refusal) && read.precision === 'share';
}

/** The number in an object, as a cell has it, and which names of the object are said with it. */
function statedIn(
  shape: Shape,
  value: Readonly<Record<string, unknown>>,
): {cells: Pick<Place, 'text' | 'note' | 'source'>; names: string[]} | undefined {
  const name = valueName(shape);
  const given = numberNames.filter((one) => one in value);
  const plain = value[name];
  const isPlain = given.every((one) => one === name) && (typeof plain === 'string' || typeof plain === 'number');
  const number = Object.fromEntries(given.map((one) => [one, value[one]]));
  // A share alone is by its path.
  const isWritable = name === 'value' && !('share' in number);
  const text = isPlain ? cellOf(shape, plain) : isWritable ? writtenNumber(number) : undefined;
  if (text === undefined) return undefined;
  const {note, source} = value;
  const isText = (one: unknown): one is string => typeof one === 'string' && one.trim() !== '';
  return {
    cells: {text, ...(isText(note) && {note}), ...(isText(source) && source === source.trim() && {source})},
    names: [
      ...(isPlain ? [name] : given),
      ...(isText(note) ? ['note'] : []),
      ...(isText(source) && source === source.trim() ? ['source'] : []),
    ],
  };
}
