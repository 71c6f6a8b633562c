import type {PageInputs} from '../figure.js';
import {FigureError, refuse} from '@tip-figures/record/figure-error.js';
import {readJson} from '@tip-figures/record/json-text.js';
import {mostFields} from '@tip-figures/record/limits.js';
import {laidOver, sectionIdIn, sectionOf} from '@tip-figures/record/section/section.js';

/** The sources of data, strongest first, with their present values. */
export interface FigureInputs extends PageInputs {
  /** A section made of the children's text: the weakest source, since most children are a fallback. */
  readonly words?: object | undefined;
  /** Address of a document. */
  readonly src: string | undefined;
  /** The language of the page around the host. */
  readonly page: string;
  /** Whether a document may come from an address; left out where all addresses may. */
  readonly allows?: ((address: string) => boolean) | undefined;
  /** Whether the document may be fetched by now. */
  readonly ready: boolean;
  /** Seconds between two requests for a newer document, as written; `undefined` for a figure that is not live. */
  readonly refresh: string | number | undefined;
}

/** What the data depend on, one by one. */
export const valuesOf = ({attributes, section, data, child, words, src, page, ready}: FigureInputs): unknown[] => [
  ...[section, data, child, words, src, page, ready],
  ...Object.entries(attributes).flat(),
];

/** Whether the host was given no data at all. */
export const isEmpty = ({attributes, data, child, src}: FigureInputs): boolean =>
  src === undefined && data === undefined && child === undefined && Object.keys(attributes).length === 0;

/**
 * The documents that a figure was given, the strongest last.
 *
 * @throws {FigureError} code `json` for what is none.
 */
export const layersOf = (
  {words, child, data}: Pick<FigureInputs, 'words' | 'child' | 'data'>,
  document: unknown,
): unknown[] =>
  [
    words,
    document,
    child === undefined ? undefined : readJson(child),
    data === undefined ? undefined : readJson(textOf(data)),
  ].filter((layer) => layer !== undefined);

/** The data in the page itself as text, for comparison; invalid JSON is represented by its error. */
export function contentOf({attributes, section, words, child = 'null', data = null, src}: FigureInputs): string {
  const beside = JSON.stringify([src, String(section), Object.entries(attributes), words]);
  try {
    const given = textOf(data);
    // Equal objects give equal texts, however their JSON was written.
    return [beside, spelled(child), typeof data === 'string' ? spelled(given) : given].join(' ');
  } catch (error) {
    return [beside, child, String(error)].join(' ');
  }
}

const spelled = (text: string): string => JSON.stringify(readJson(text));

/**
 * The section that results when all sources of data are merged, value by value.
 *
 * @param asked - the `id` of the section to show, where documents have a list of them.
 * @throws {FigureError} code `schema` for a layer that is no section and no record, or has too many fields; and where
 *   none has the section that is asked for.
 */
export function sectionFrom(
  layers: readonly unknown[],
  attributes: Readonly<Record<string, unknown>>,
  name: string,
  asked?: unknown,
): Record<string, unknown> {
  const id = sectionIdIn(layers, name, asked);
  const sections = layers.map((layer) => bounded(sectionOf(layer, name, id)));
  return [...sections, attributes].reduce<Record<string, unknown>>(laidOver, {});
}

/** Checks the number of fields first, since each field costs time. */
function bounded<S extends object>(section: S): S {
  const fields = Object.keys(section);
  const beyond = fields[mostFields];
  return beyond === undefined
    ? section
    : refuse('too-many', {expected: {most: mostFields, of: 'fields'}, found: fields.length}, [beyond]);
}

/** Whether a day, month or year ends before another begins. */
export function isOver(one: string, before: string): boolean {
  const length = Math.min(one.length, before.length);
  return one.slice(0, length) < before.slice(0, length);
}

function textOf(data: unknown): string {
  // Frameworks write this for an object in an attribute of a tag that is not registered yet.
  if (data === '[object Object]') {
    throw new FigureError('json', `data is ${JSON.stringify(data)}: register the tag first, or write JSON text`);
  }
  if (typeof data === 'string') return data;
  let text: unknown;
  try {
    text = JSON.stringify(data);
  } catch (cause) {
    throw new FigureError('json', `data cannot be written as JSON: ${String(cause)}`, '', {cause});
  }
  if (typeof text !== 'string') throw new FigureError('json', 'data is a function or symbol, not JSON');
  return text;
}

/** Whether two lists hold identical values. */
export const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((value, index) => Object.is(value, b[index]));
