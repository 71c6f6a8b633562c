import {readFields} from '@tip-figures/record/fields/kind.js';
import {contextFields, contextOf} from '@tip-figures/record/section/context.js';
import type {Recipe} from '../figure.js';
import {layersOf, sectionFrom, type FigureInputs} from './figure-inputs.js';
import {isSheet} from './sheet/sheet.js';

/** The address of the source of data that were refused; `undefined` where they name none that can be read. */
export function sourceOf(
  {attributes, section, ...given}: FigureInputs,
  document: unknown,
  figure: Recipe<unknown>,
): string | undefined {
  try {
    const layers = layersOf(given, isSheet(document) ? document.recordFor(figure) : document);
    const read = sectionFrom(layers, attributes, figure.name, section);
    const {origin, via} = contextOf(readFields(contextFields, read, []));
    return via?.url ?? origin?.url;
  } catch {
    return undefined;
  }
}
