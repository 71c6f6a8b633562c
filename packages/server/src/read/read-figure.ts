import {amended} from '@tip-figures/core/data/amend/amendment.js';
import type {Amended} from '@tip-figures/core/data/amend/amend-section.js';
import {isEmpty, type FigureInputs} from '@tip-figures/core/data/figure-inputs.js';
import type {AnyFigure} from '@tip-figures/core/figure.js';
import {canonical} from '@tip-figures/core/text/format/locale.js';
import {FigureError} from '@tip-figures/record/figure-error.js';
import {readJson} from '@tip-figures/record/json-text.js';
import type {Context} from '@tip-figures/record/section/context.js';
import {fieldsIn, valuesOf, type Attributes} from './attributes.js';
import type {FigureClass} from './figure-class.js';
import {packagedDocument} from './packaged-document.js';

/** A figure's inputs and the model read from them. */
export interface ReadFigure extends Amended {
  readonly figure: AnyFigure;
  /** Values of the attributes, by property. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly inputs: FigureInputs;
  readonly model: {readonly context: Context};
}

/**
 * Reads a figure as its element does in a page, with the same refusals.
 *
 * @param tiers - the folder of the documents of tiers, where it is not that of the package.
 * @param record - the content of `src`, or of the JSON child where the tag has no `src`.
 * @throws {FigureError} naming the path of what is refused.
 */
export async function readFigure(
  type: FigureClass,
  record: unknown,
  attributes: Attributes,
  tiers?: string,
): Promise<ReadFigure> {
  const {figure} = type;
  const values = valuesOf(type, attributes);
  const {inputs, document} = await inputsOf(type, record, values, canonical(attributes['lang']) ?? 'en', tiers);
  if (isEmpty(inputs)) throw new FigureError('schema', 'expected a record or attributes with data, got nothing');
  const read = await amendedSection(inputs, document, figure);
  const {withdrawal} = read;
  if (withdrawal) return {...read, figure, values, inputs, model: {context: withdrawal.context}};
  await figure.load?.(read.section);
  const model = figure.parse(read.section);
  await figure.loadView?.(model);
  return {...read, figure, values, inputs, model};
}

async function inputsOf(
  type: FigureClass,
  record: unknown,
  values: ReadFigure['values'],
  page: string,
  tiers?: string,
): Promise<{inputs: FigureInputs; document: unknown}> {
  const {src, data, section} = values as {readonly src?: string; readonly data?: unknown; readonly section?: string};
  const attributes = fieldsIn(type, values);
  const given = {attributes, section, data, words: undefined, page, ready: true, refresh: undefined};
  const child = record === undefined ? undefined : textOf(record);
  if (src !== undefined) {
    if (child !== undefined) return {inputs: {...given, child: undefined, src}, document: readJson(child)};
    throw new FigureError('schema', `expected what ${src} holds: it is not fetched here`, 'record');
  }
  const file = type.figure.packaged?.({...given, child});
  if (file === undefined) return {inputs: {...given, child, src}, document: undefined};
  const {src: address, document} = await packagedDocument(file, tiers);
  return {inputs: {...given, child, src: address}, document};
}

function textOf(record: unknown): string {
  try {
    return JSON.stringify(record);
  } catch (cause) {
    throw new FigureError('json', `cannot be written as JSON: ${String(cause)}`, 'record', {cause});
  }
}

/** The section, changed where it was corrected, is pinned or must be protected. */
async function amendedSection(inputs: FigureInputs, document: unknown, figure: AnyFigure): Promise<Amended> {
  const read = await new Promise<Amended | undefined>((resolve, reject) => {
    const come = (error?: FigureError) => (error ? reject(error) : resolve(undefined));
    const known = amended(inputs, document, figure, come);
    if (known) resolve(known);
  });
  // The code for the change has loaded by now.
  return read ?? amendedSection(inputs, document, figure);
}
