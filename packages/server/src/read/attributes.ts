import {refuse} from '@tip-figures/record/figure-error.js';
import {longestAddress, longestText} from '@tip-figures/record/limits.js';
import {defaultConverter, type PropertyDeclaration} from 'lit';
import type {FigureClass} from './figure-class.js';

/** The attributes of a tag, by name. */
export type Attributes = Readonly<Record<string, string>>;

/** The values of a tag's attributes by property, as in an element of a page. */
export function valuesOf({elementProperties}: FigureClass, attributes: Attributes): Readonly<Record<string, unknown>> {
  const values = [...elementProperties].map(([property, declaration]) => {
    const text = attributes[attributeName(property, declaration)] ?? attributes[String(property)];
    const value = text === undefined ? undefined : defaultConverter.fromAttribute?.(text, declaration.type);
    return [property, value] as const;
  });
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}

/**
 * The attributes of a tag, cut to the length that a page shows. Values of the figure have limits of their own.
 *
 * @throws {FigureError} code `schema`, path `src`, for an address of more than 2,000 characters.
 */
export function boundedAttributes({elementProperties, figure}: FigureClass, attributes: Attributes): Attributes {
  const {src = ''} = attributes;
  if (src.length > longestAddress) {
    refuse('text-too-long', {expected: {most: longestAddress, of: 'characters'}, found: src.length}, ['src']);
  }
  const values = ['data', ...figure.declarations[0].attributes];
  const own = [...elementProperties].flatMap(([property, declaration]) =>
    values.includes(String(property)) ? [String(property), attributeName(property, declaration)] : [],
  );
  return Object.fromEntries(
    Object.entries(attributes).map(([name, text]) => [
      name,
      name === 'src' || own.includes(name) ? text : text.slice(0, longestText),
    ]),
  );
}

/** The fields of a section among the values of attributes. */
export const fieldsIn = (
  {figure}: FigureClass,
  values: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    figure.declarations[0].attributes
      .filter((field) => values[field] !== undefined)
      .map((field) => [field, values[field]]),
  );

/** The attribute that sets a property. */
export const attributeName = (property: PropertyKey, {attribute}: PropertyDeclaration): string =>
  typeof attribute === 'string' ? attribute : String(property).toLowerCase();
