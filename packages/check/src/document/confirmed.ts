import {isObject} from '@tip-figures/record/fields/kind.js';
import {refuse} from '@tip-figures/record/figure-error.js';
import {mostEntries} from '@tip-figures/record/limits.js';
import {objectOf} from '@tip-figures/record/object-of.js';
import {pathOf, stepsOf, valueAt, type Path} from '@tip-figures/record/path.js';
import {readAll} from '@tip-figures/record/read-all.js';
import type {Finding} from '../report/problem.js';
import {depthOfSection, type Document} from './document.js';

type Root = Document['root'];

/** Something that was asked and that somebody has answered with “it is so”, as a document keeps it. */
export interface Confirmed {
  /** Such as `victim-breakdown.exploitation`; a section of a list by its `id`. */
  readonly path: string;
  /** As the check prints it, such as `sum-above-total`. */
  readonly code: string;
  /** What stood there; nothing where a section as a whole was asked about, or a value that is missing. */
  readonly value?: unknown;
}

/** @throws {FigureError} code `schema`, naming the path, such as `confirmed[0].path`. */
export function readConfirmed(input: unknown): readonly Confirmed[] {
  const at = ['confirmed'];
  const most = mostEntries;
  if (!Array.isArray(input)) return refuse('not-a-list', {expected: {kind: 'list', of: 'answers'}, found: input}, at);
  if (input.length > most) refuse('too-many', {expected: {most, of: 'answers'}, found: input.length}, at);
  return readAll(input, (item: unknown, index) => {
    const {path, code, value} = objectOf(item);
    if (typeof path !== 'string' || !stepsOf(path).length) {
      const expected = {kind: 'path', such: 'victim-breakdown.exploitation'};
      return refuse('not-a-path', {expected, found: path}, [...at, index, 'path']);
    }
    return typeof code === 'string'
      ? {path, code, value}
      : refuse('missing', {expected: {kind: 'text', such: 'sum-above-total'}, found: code}, [...at, index, 'code']);
  });
}

/** Whether somebody has answered what is asked, of the value that stands there still. */
export function answeredIn(root: Root, figure?: string): (finding: Pick<Finding, 'at' | 'rule'>) => boolean {
  const all = listed(root).map((one) => nameOf(one.code, stepsIn(root, one.path, figure), one.value));
  const names = new Set(all);
  return ({at, rule}) => names.size > 0 && names.has(nameOf(rule, at, askedAbout(root, at)));
}

/** The record with an answer more. Of each question it keeps the last one, while what was asked about stands there. */
export function withAnswer(root: Root, {at, rule}: Pick<Finding, 'at' | 'rule'>): Root {
  const path = pathOf(byId(root, at));
  const value = askedAbout(root, at);
  const others = listed(root).filter((one) => one.code !== rule || one.path !== path);
  return withoutOldAnswers({...root, confirmed: [...others, {path, code: rule, value}]});
}

/** The document without answers about what is not in it any more: what they say of a number may be withheld now. */
export function withoutOldAnswers(root: Root, figure?: string): Root {
  const {confirmed, ...rest} = root;
  if (confirmed === undefined) return root;
  const left = listed(root).filter(
    ({path, value}) => same(value) === same(askedAbout(root, stepsIn(root, path, figure))),
  );
  return left.length ? {...rest, confirmed: left} : rest;
}

/** The document without the values that its answers repeat: what stands there is looked at in its own place. */
export function withoutAnsweredValues(root: Root): Root {
  const {confirmed} = root;
  if (!Array.isArray(confirmed)) return root;
  const withoutValue = ({value: _, ...rest}: Root): Root => rest;
  const some: readonly unknown[] = confirmed.slice(0, mostEntries);
  return {...root, confirmed: some.map((one) => (isObject(one) ? withoutValue(one) : one))};
}

// A longer list is refused.
const listed = ({confirmed}: Root): readonly Confirmed[] =>
  (Array.isArray(confirmed) ? confirmed.slice(0, mostEntries).filter(isOne) : []).map(({path, code, value}) => ({
    path,
    code,
    ...(value !== undefined && {value}),
  }));

const isOne = (item: unknown): item is Confirmed =>
  isObject(item) && typeof item['path'] === 'string' && typeof item['code'] === 'string';

/** What a question is about. A list that is written as a text is one value. */
function askedAbout(root: Root, at: Path): unknown {
  if (at.length <= depthOfSection(at)) return undefined;
  const text = at.map((_, index) => valueAt(root, at.slice(0, index))).find((one) => typeof one === 'string');
  return text ?? valueAt(root, at);
}

/** The steps of a path in a document, which is a record or the section of one figure. */
function stepsIn(root: Root, path: string, figure?: string): Path {
  const [first = '', ...rest] = stepsOf(path);
  if (first === figure && !(first in root)) return rest;
  const list = root[first];
  const index = Array.isArray(list) ? list.findIndex((one) => objectOf(one)['id'] === rest[0]) : -1;
  return index < 0 ? [first, ...rest] : [first, index, ...rest.slice(1)];
}

/** The steps of a path that stays the same when sections change places. */
function byId(root: Root, at: Path): Path {
  const id = objectOf(valueAt(root, at.slice(0, 2)))['id'];
  const [first = '', second] = at;
  return typeof second === 'number' && typeof id === 'string' ? [first, id, ...at.slice(2)] : at;
}

const nameOf = (code: string, at: Path, value: unknown): string => JSON.stringify([code, at, same(value)]);

/** A value as it is compared: a sheet and a form have numbers as texts, and entries in an order of their own. */
const same = (value: unknown): string =>
  JSON.stringify([value], (_, one: unknown) =>
    typeof one === 'number' ? String(one) : isObject(one) ? Object.fromEntries(inOrder(Object.entries(one))) : one,
  );

const inOrder = (entries: readonly (readonly [string, unknown])[]) =>
  entries.toSorted(([one], [other]) => (one < other ? -1 : 1));
