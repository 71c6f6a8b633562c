// What the sources of a figure show to the outside, read by other means than the analyzer's: the two must agree.

import ts from 'typescript';

/** Everything that a text of TypeScript shows: attributes, events, slots, parts and custom properties. */
export function publicNamesIn(source) {
  const code = withoutComments(source);
  const all = (pattern) => [...code.matchAll(pattern)].map(([, name = '']) => name);
  return {
    attributes: attributesIn(source),
    events: all(/static readonly type = '([\w-]+)'/g),
    slots: all(/<slot(?:\s+name="([\w-]+)")?/g),
    cssParts: all(/\bpart="([\w -]+)"/g).flatMap((names) => names.split(' ')),
    cssProperties: all(/(--tip-[\w-]*\w)/g),
  };
}

export const withoutComments = (source) => source.replace(/\/\*[^]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');

/** The attribute names that `static properties` of the classes in a text name themselves, beside those of declared fields. */
export function attributesIn(source) {
  const found = [];
  const visit = (node) => {
    if (isProperties(node)) found.push(...node.initializer.properties.map(attributeOf).filter(Boolean));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true));
  return found;
}

const isProperties = (node) =>
  ts.isPropertyDeclaration(node) &&
  node.name.getText() === 'properties' &&
  node.modifiers?.some(({kind}) => kind === ts.SyntaxKind.StaticKeyword) &&
  node.initializer !== undefined &&
  ts.isObjectLiteralExpression(node.initializer);

/** The name of one attribute, as Lit reads it: the property's own in small letters unless another is given. */
function attributeOf(property) {
  if (ts.isSpreadAssignment(property) && property.expression.getText().startsWith('propertiesOf(')) return undefined;
  // Neither Lit's reader nor the analyzer's can be checked against what is computed.
  if (!ts.isPropertyAssignment(property) || !ts.isObjectLiteralExpression(property.initializer))
    return property.getText();
  const options = new Map(property.initializer.properties.map((option) => [option.name.getText(), option.initializer]));
  const attribute = options.get('attribute');
  if (options.get('state')?.kind === ts.SyntaxKind.TrueKeyword) return undefined;
  if (attribute?.kind === ts.SyntaxKind.FalseKeyword) return undefined;
  return attribute && ts.isStringLiteral(attribute) ? attribute.text : property.name.getText();
}
