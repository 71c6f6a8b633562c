import {defaultConverter, type PropertyDeclaration} from 'lit';
import type {FigureClass} from './figure-class.js';

/** The attributes of a tag, by name. */
export type Attributes = Readonly<Record<string, string>>;

/** The values of a tag's attributes by the properties that they set, as an element in a page has them. */
export function valuesOf({elementProperties}: FigureClass, attributes: Attributes): Readonly<Record<string, unknown>> {
  const values = [...elementProperties].map(([property, declaration]) => {
    const text = attributes[attributeName(property, declaration)] ?? attributes[String(property)];
    const value = text === undefined ? undefined : defaultConverter.fromAttribute?.(text, declaration.type);
    return [property, value] as const;
  });
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}

/** The fields of a section among them. */
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
