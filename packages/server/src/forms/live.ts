import {menuPlace, opened, tools} from '@tip-figures/core/frame/frame-tools.js';
import {html} from 'lit';
import {writtenValues} from '@tip-figures/core/menu/embed-values.js';
import {jsonOf, quoted, written} from '@tip-figures/core/menu/markup.js';
import {attributeName, type Attributes} from '../read/attributes.js';
import type {FigureClass} from '../read/figure-class.js';
import type {WordedFigure} from '../read/worded-figure.js';
import {framed} from './framed.js';

/** A figure as its element draws it, with its buttons. */
export const live = (worded: WordedFigure) =>
  framed(
    worded,
    {
      tools: () => tools(worded.text, worded.presence === 'compact', worded.head),
      below: (details) => html`${menuPlace} ${opened(details, worded.text)}`,
    },
    true,
  );

/** The tag of a figure: its attributes and children. */
export interface Tag {
  readonly attributes: string;
  /** The fields that no attribute can hold, as a JSON child; empty where attributes hold all. */
  readonly child: string;
  /** Words in the children that the figure reads there. */
  readonly words: string | undefined;
}

// A withdrawn figure keeps these attributes: no heading, and no value of its own.
const ofNoNumber = [
  ...['src', 'section', 'country', 'place', 'refresh', 'loading', 'announce', 'debug'],
  ...['size', 'variant', 'theme', 'heading-level', 'lang', 'dir'],
];

/** The tag as in embed code: no attribute holds a withheld value. */
export function tagOf({elementProperties}: FigureClass, worded: WordedFigure, given: Attributes): Tag {
  const {figure, options, inputs, section, withdrawal} = worded;
  if (withdrawal) {
    const left = Object.entries(given).filter(([name]) => ofNoNumber.includes(name));
    return {
      attributes: left.map(([name, text]) => written(name, text)).join(''),
      child: inputs.src === undefined ? jsonOf(section) : '',
      words: undefined,
    };
  }
  const {attributes, rest, words} = writtenValues({figure, choices: options, inputs, section});
  const texts = new Map<string, string>();
  for (const [property, declaration] of elementProperties) {
    const name = attributeName(property, declaration);
    const isValue = String(property) in inputs.attributes || property === 'data';
    const text = attributes.get(String(property)) ?? (isValue ? undefined : given[name]);
    if (text !== undefined) texts.set(name, text);
  }
  for (const name of ['lang', 'dir']) if (given[name] !== undefined) texts.set(name, given[name]);
  const order = [...Object.keys(given).filter((name) => texts.has(name)), ...texts.keys()];
  return {
    attributes: [...new Set(order)].map((name) => written(name, texts.get(name) ?? '')).join(''),
    child: Object.keys(rest).length ? jsonOf(rest) : '',
    words: words && quoted(words, attributes.has('paraphrase')),
  };
}
