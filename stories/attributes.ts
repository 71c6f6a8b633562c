import {noChange} from 'lit';
import {Directive, directive, type ElementPart} from 'lit/directive.js';

/** Attributes that every figure has, by their names in HTML. */
export type SharedAttribute =
  | 'src'
  | 'section'
  | 'size'
  | 'debug'
  | 'refresh'
  | 'announce'
  | 'pinned'
  | 'suppress-below'
  | 'heading'
  | 'subheading'
  | 'heading-level'
  | 'theme'
  | 'loading'
  | 'row'
  | 'country'
  | 'place'
  | 'period'
  | 'fiscal-year'
  | 'report'
  | 'source'
  | 'source-url'
  | 'via'
  | 'via-url'
  | 'as-of'
  | 'example'
  | 'outlet';

/** The args of a figure's stories: its own attributes and the shared ones. An empty text is an empty attribute. */
export type Attributes<Own extends string = never> = Partial<Record<Own | SharedAttribute, string | number>>;

class SetAttributes extends Directive {
  #names: string[] = [];

  override render(_attributes: Attributes<string>): unknown {
    return noChange;
  }

  override update({element}: ElementPart, [attributes]: [Attributes<string>]): unknown {
    const given = Object.entries(attributes).filter(([, value]) => value != null);
    for (const name of this.#names) {
      if (!given.some(([other]) => other === name)) element.removeAttribute(name);
    }
    for (const [name, value] of given) element.setAttribute(name, String(value));
    this.#names = given.map(([name]) => name);
    return noChange;
  }
}

/** Puts a story's args on the tag as attributes, as an embedder would write them. */
export const attributes = directive(SetAttributes);
