import {objectOf} from '@tip-figures/record/object-of.js';
import {valueAt} from '@tip-figures/record/path.js';
import {sectionFrom} from '@tip-figures/core/data/figure-inputs.js';
import {viewOptions} from '@tip-figures/core/element/drawing.js';
import type {AnyFigure} from '@tip-figures/core/figure.js';
import {embedTag} from '@tip-figures/core/menu/embed-code.js';
import {isObject} from '@tip-figures/record/fields/kind.js';
import {editorTexts} from '@tip-figures/record/section/editor-texts.js';
import type {FigureName} from '@tip-figures/record/figures/names.js';
import type {LitElement} from 'lit';
import {isPackaged, sectionPath, withField, type State} from '../model/state.js';

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
  const state: State = {figure: figure.name as FigureName, record, id};
  const own = ownAttributes(state);
  const data = Object.keys(own).reduce(
    (next, name) => withField(next, [...sectionPath(next), name], undefined),
    state,
  ).record;
  const section = sectionFrom([data], {}, figure.name, id);
  const inputs = {attributes: {}, section: id, data, child: undefined, words: undefined, src: undefined};
  const choices = viewOptions(figure, objectOf(host), 'full', {});
  const read = isPackaged(state) ? {...figure, parse: asWritten} : figure;
  return embedTag({figure: read, host: withAttributes(host, own), choices, inputs, section}, plain);
}

/** The editor's own words that attributes can have: in the language of the page alone, and one note. */
function ownAttributes({record, ...state}: State): Readonly<Record<string, string>> {
  if (record['language'] !== undefined) return {};
  return Object.fromEntries(
    [...editorTexts, 'highlight'].flatMap((name) => {
      const value = valueAt(record, [...sectionPath({...state, record}), name]);
      const [[mark, note] = [], ...others] = name === 'annotation' && isObject(value) ? Object.entries(value) : [];
      const text = typeof note === 'string' && !others.length ? `${mark ?? ''}: ${note}` : value;
      return typeof text === 'string' ? [[name, text]] : [];
    }),
  );
}

/** The figure with more attributes, outside of the page. */
function withAttributes(host: LitElement, more: Readonly<Record<string, string>>): LitElement {
  const {section} = objectOf(host);
  const bare = new (host.constructor as new () => LitElement)();
  // Its style is what the builder measures it with, which a policy of the page refuses as an attribute.
  for (const name of host.getAttributeNames())
    if (name !== 'style') bare.setAttribute(name, host.getAttribute(name) ?? '');
  for (const [name, text] of Object.entries(more)) bare.setAttribute(name, text);
  return Object.assign(bare, {section});
}

/** What the package has is not read here: its tag has countries and report as they are written. */
const asWritten = (section: Readonly<Record<string, unknown>>) => ({
  ...Object.fromEntries(Object.entries(section).map(([name, value]) => [name, String(value)])),
  context: {},
});
