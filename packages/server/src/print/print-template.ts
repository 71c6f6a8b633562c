import {nothing, type TemplateResult} from 'lit';
import {compileTemplate, type Attribute, type StartTag} from './compile-template.js';

/** Options of printing a template. */
export interface PrintOptions {
  /** Returns the class for a style, whose rule is outside the HTML; left out, the style stays an attribute. */
  readonly classFor?: (style: string) => string;
  /** Attributes that are left out. */
  readonly without?: readonly string[];
  /** Receives the attributes of each button, and can add to them. */
  readonly button?: (attributes: Map<string, string | undefined>) => void;
}

/** A template as HTML. Listeners are left out, and so are properties other than `style`. */
export function printTemplate(value: unknown, options: PrintOptions): string {
  if (value === nothing || value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map((one) => printTemplate(one, options)).join('');
  if (!isTemplate(value)) return escapeText(written(value));
  const values = value.values[Symbol.iterator]();
  const next = (): unknown => values.next().value;
  return compileTemplate(value.strings)
    .map((piece) => {
      if (piece === undefined) return printTemplate(next(), options);
      return typeof piece === 'string' ? piece : printStart(piece, next, options);
    })
    .join('');
}

const isTemplate = (value: unknown): value is TemplateResult =>
  typeof value === 'object' && '_$litType$' in Object(value);

function printStart({tag, attributes, isClosed}: StartTag, next: () => unknown, options: PrintOptions): string {
  const printed = new Map<string, string | undefined>();
  const classes: string[] = [];
  for (const attribute of attributes) {
    const {name} = attribute;
    if (name.startsWith('@')) next();
    else if (name === '.style') {
      const style = String(next());
      if (options.classFor) classes.push(options.classFor(style));
      else printed.set('style', escapeAttribute(style));
    } else if (name.startsWith('.')) throw new Error(`<${tag}> has the property ${name}, which HTML cannot say`);
    else if (name.startsWith('?')) {
      if (next()) printed.set(name.slice(1), undefined);
    } else {
      const text = textOf(attribute, next);
      if (text !== nothing) printed.set(name, text);
    }
  }
  if (classes.length) printed.set('class', [printed.get('class')?.trim(), ...classes].filter(Boolean).join(' '));
  if (tag === 'button') options.button?.(printed);
  for (const name of options.without ?? []) printed.delete(name);
  const written = Array.from(printed, ([name, text]) => (text === undefined ? ` ${name}` : ` ${name}="${text}"`));
  return `<${tag}${written.join('')}${isClosed ? '/' : ''}>`;
}

/** The value of an attribute; `nothing`, which leaves it out, where one of its values is `nothing`. */
function textOf({texts: [first, ...rest]}: Attribute, next: () => unknown): string | undefined | typeof nothing {
  const parts = rest.map((text) => [next(), text] as const);
  if (parts.some(([value]) => value === nothing)) return nothing;
  return parts.length
    ? parts.reduce((all, [value, text]) => `${all}${escapeAttribute(written(value))}${text}`, first ?? '')
    : first;
}

/** The text of a template, without its elements. */
export const printText = (value: TemplateResult): string =>
  printTemplate(value, {classFor: () => ''})
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .trim();

/** A text escaped for content. */
export const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A value of a template as Lit writes it: `null` and `undefined` are empty. */
const written = (value: unknown): string => [value].join('');

/** A text escaped for an attribute. */
export const escapeAttribute = (text: string): string => escapeText(text).replaceAll('"', '&quot;');
