// Puts the comment on a declaration, and on each of its fields, into itself, as `words`, while the sources are compiled for
// the JSON Schemas and the builder: a page never loads words that only editors show.

import ts from 'typescript';

/** The declarations in packages/record/src/figures, and the kinds whose objects have fields of their own. */
const FIELDS = /[\\/]record[\\/]src[\\/](figures|section|fields)[\\/].*\.ts$/;

/** A plugin of Rolldown and Vite for these. */
export const describedFields = () => ({
  name: 'described-fields',
  enforce: 'pre',
  transform: (code, id) => (FIELDS.test(id.replace(/\?.*$/, '')) ? {code: withFieldWords(code), map: null} : null),
});

/**
 * The same TypeScript, in which each section and each property of an object that has a comment of JSDoc has it as `words`:
 * its text as `description`, the JSON of each `@example` in `examples`, that of `@default` as `default`, what a form calls it as
 * `title`, and as `attribute` the description of its attribute, where that is another.
 *
 * @throws {Error} where one of them is not JSON, naming the property.
 */
export function withFieldWords(source) {
  const inserts = [];
  const visit = (node) => {
    const words = isField(node) ? wordsOf(node) : undefined;
    if (words) {
      const {initializer = node.name} = node;
      const name = initializer === node.name ? `${node.name.text}: ` : '';
      inserts.push([initializer.getStart(), `${name}{...(`], [initializer.end, `), words: ${JSON.stringify(words)}}`]);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('declaration.ts', source, ts.ScriptTarget.Latest, true));
  inserts.sort(([a], [b]) => b - a);
  return inserts.reduce((text, [at, insert]) => text.slice(0, at) + insert + text.slice(at), source);
}

const isField = (node) =>
  ts.isPropertyAssignment(node) ||
  ts.isShorthandPropertyAssignment(node) ||
  (ts.isVariableDeclaration(node) && isSection(node));

const isSection = ({initializer}) =>
  initializer && ts.isCallExpression(initializer) && initializer.expression.getText() === 'section';

function wordsOf(field) {
  const comment = ts.getJSDocCommentsAndTags(field).findLast(ts.isJSDoc);
  const description = textOf(comment);
  if (!description) return undefined;
  const tags = (comment.tags ?? []).map((tag) => [tag.tagName.text, valueOf(tag, field)]);
  const examples = tags.filter(([name]) => name === 'example').map(([, value]) => value);
  const others = tags.filter(([name]) => ['attribute', 'default', 'title'].includes(name));
  return {description, ...(examples.length > 0 && {examples}), ...Object.fromEntries(others)};
}

/** The text of a comment or a tag, in one line. */
const textOf = (node) => (ts.getTextOfJSDocComment(node?.comment) ?? '').replace(/\s+/g, ' ').trim();

function valueOf(tag, field) {
  if (tag.tagName.text === 'attribute') return textOf(tag);
  try {
    return JSON.parse(textOf(tag));
  } catch {
    throw new Error(`expected JSON after @${tag.tagName.text} of ${field.name.text}, got ${textOf(tag)}`);
  }
}
