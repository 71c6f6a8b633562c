import {sectionFrom} from '@tip-figures/core/data/figure-inputs.js';
import {viewOptions} from '@tip-figures/core/element/drawing.js';
import type {AnyFigure} from '@tip-figures/core/element/figure.js';
import {embedTag} from '@tip-figures/core/menu/embed-code.js';
import type {LitElement} from 'lit';

/**
 * The tag of a figure with its fallback, as the menu of a figure copies it. What attributes cannot carry goes into a JSON child.
 *
 * @param host - the figure, drawn from this very record.
 * @param id - of the section, where the record has a list of them.
 * @param plain - the figure without styles and scripts.
 */
export function tagOf(
  host: LitElement,
  record: Readonly<Record<string, unknown>>,
  id: string | undefined,
  plain: string,
): string {
  const {figure} = host.constructor as unknown as {readonly figure: AnyFigure};
  const section = sectionFrom([record], {}, figure.name, id);
  const inputs = {attributes: {}, section: id, data: record, child: undefined, words: undefined, src: undefined};
  const choices = viewOptions(figure, host as unknown as Readonly<Record<string, unknown>>, 'full', {});
  return embedTag({figure, host, choices, inputs, section}, plain);
}
