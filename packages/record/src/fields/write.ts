import {objectOf} from '../object-of.js';
import {units} from '../values/justice/stage-text.js';
import {readList} from '../values/list.js';
import {isObject, type Kind, type KindName} from './kind.js';
import {writtenNumber} from './quantity/written-number.js';

type Text = string | undefined;

/** A value as an attribute has it; `undefined` where that would say less, such as without a note or a second language. */
type Write = (value: unknown) => Text;

/** A text with others in it, and several with what is between them: none where one of them is none. */
const said = (texts: TemplateStringsArray, ...inside: readonly Text[]): Text =>
  inside.includes(undefined) ? undefined : String.raw(texts, ...inside);
const joined = (texts: readonly Text[], between: string): Text =>
  texts.includes(undefined) ? undefined : texts.join(between);

/** The names in an object, in the order of the alphabet. */
const namesIn = (value: object): string => Object.keys(value).sort().join(' ');

/** What is the same in an attribute and in JSON. */
const plain: Write = (value) => (typeof value === 'string' || typeof value === 'number' ? String(value) : undefined);

const flag: Write = (value) => (value === true ? '' : plain(value));

/** A text in one language is shown in all languages. */
const text: Write = (value) => {
  const [one, ...others] = isObject(value) ? Object.values(value) : [value];
  return others.length ? undefined : plain(one);
};

/** `key: value; key: value`. */
function list(pairs: readonly (readonly [Text, Text])[]): Text {
  const written = joined(
    pairs.map(([key, value]) => said`${key}: ${value}`),
    '; ',
  );
  // A sign in a key or a value can be one of the list's own.
  return written !== undefined && JSON.stringify(readList(written)) === JSON.stringify(pairs) ? written : undefined;
}

const byKey =
  (write: Write): Write =>
  (value) =>
    isObject(value) ? list(Object.entries(value).map(([key, one]) => [key, write(one)])) : plain(value);

/** The same of a list of which each item has its key, or of an object by it. */
const byItem =
  (pair: (item: Readonly<Record<string, unknown>>) => readonly [Text, Text], write: Write): Write =>
  (value) =>
    Array.isArray(value) ? list(value.map((item: unknown) => pair(objectOf(item)))) : byKey(write)(value);

const words =
  (write: Write): Write =>
  (value) =>
    Array.isArray(value) && value.length ? joined(value.map(write), ' ') : plain(value);

/** A number, and in brackets the parts that it includes. */
const part: Write = (value) => {
  if (!isObject(value) || !('including' in value)) return writtenNumber(value);
  const {including, ...number} = value;
  return said`${writtenNumber(number)} (${byKey(writtenNumber)(including)})`;
};

/** `146 cases; about 24 people`, or a number with the unit that is beside it. */
const stage: Write = (value) => {
  if (!isObject(value)) return writtenNumber(value);
  const {unit, ...number} = value;
  const isApart = Object.keys(value).every((name) => units.some((one) => one === name));
  if (!isApart) return unit === undefined ? writtenNumber(number) : said`${writtenNumber(number)} ${plain(unit)}`;
  return joined(
    Object.entries(value).map(([name, one]) => said`${writtenNumber(one)} ${name}`),
    '; ',
  );
};

/** An end of a range, in which nothing divides ends. */
const end: Write = (value) => {
  const one = plain(value);
  return one === undefined || /\.\.|\bto\b/i.test(one) ? undefined : one;
};

const range: Write = (value) => {
  if (!isObject(value)) return plain(value);
  return namesIn(value) === 'from to' ? said`${end(value['from'])} .. ${end(value['to'])}` : undefined;
};

const sentence: Write = (value) =>
  isObject(value) && namesIn(value) === 'sentence' ? plain(value['sentence']) : range(value);

const sentences = byItem(({count, ...one}) => [sentence(one), writtenNumber(count)], writtenNumber);

const history = byItem(({report, tier, ...more}) => [plain(report), namesIn(more) ? undefined : plain(tier)], plain);

/** How values of these kinds are written; those of all others are the same as in JSON. */
const writes: Readonly<Partial<Record<KindName, Write>>> = {
  text,
  flag,
  example: flag,
  'fiscal-year': (value) =>
    isObject(value) && value['named'] === 'start' ? said`${plain(value['from'])} start` : plain(value),
  breaks: words((one) => (isObject(one) && namesIn(one) === 'before' ? plain(one['before']) : plain(one))),
  countries: words(plain),
  quantity: writtenNumber,
  'quantities-by-period': byKey(writtenNumber),
  'counts-by-day': byKey(writtenNumber),
  flow: byKey(writtenNumber),
  parts: byKey(part),
  stage,
  sentences,
  minimums: byKey(plain),
  ranges: (value) => ('from' in objectOf(value) || 'to' in objectOf(value) ? range(value) : byKey(range)(value)),
  history,
};

/**
 * A value of a field as an attribute has it, such as `female: 34; male: 2`.
 *
 * @returns `undefined` where an attribute cannot say all that the value says.
 */
export const writeValue = (kind: Pick<Kind, 'name'> | undefined, value: unknown): string | undefined =>
  ((kind && writes[kind.name]) ?? plain)(value);
