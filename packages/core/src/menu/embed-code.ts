import type {LitElement} from 'lit';
import {writtenValues, type EmbeddableValues} from './embed-values.js';
import {escaped, jsonOf, quoted, written} from './markup.js';
import {sharedFields} from '../element/figure-attributes.js';

declare global {
  interface ImportMeta {
    /** Address of the folder of the page build; the build for pages sets it, and no other has it. */
    readonly folder?: string;
  }
}

/** What is needed of a figure to write the code that embeds it elsewhere. */
export interface Embeddable extends EmbeddableValues {
  readonly host: LitElement;
  /** Sentence and link for pages without script, where the page has written none that may be copied. */
  readonly summary: string;
  readonly link: string | undefined;
}

/**
 * The lines that show the figure on another page: style sheet, script, and the tag with all that the figure knows.
 *
 * The tag is one line with nothing but text, links and other inline elements in it. Editors of news sites break
 * anything else: after a line break or before a paragraph they end the tag, and its fallback falls out.
 */
export function embedCode(embeddable: Embeddable): string {
  return [...linesOf(embeddable.figure.name), embedTag(embeddable), ''].join('\n');
}

/** The tag alone; around one that needs a JSON child there is a block, and a comment above says so. */
export function embedTag(embeddable: Embeddable): string {
  const {figure, host, summary, link} = embeddable;
  const {attributes, rest, words} = writtenValues(embeddable);
  const tag = `tip-${figure.name}`;
  const isDocument = Object.keys(rest).length > 0;
  // What the page has written may hold the numbers that the figure withholds.
  const own = 'suppressBelow' in embeddable.section ? '' : inlineOf(host);
  const sentence = link ? `<a href="${escaped(link)}">${escaped(summary)}</a>` : escaped(summary);
  const fallback = words ? quoted(words, attributes.has('paraphrase')) : own || sentence;
  const element = `<${tag}${attributesOf(embeddable, attributes)}>${isDocument ? jsonOf(rest) : ''}${fallback}</${tag}>`;
  // In a block on one line Markdown and WordPress leave the JSON as it is.
  return isDocument ? `<!-- ${needsScripts} -->\n<div>${element}</div>` : element;
}

const needsScripts =
  'Not all values can be attributes. Where scripts are taken out, publish the JSON below as a file and name it in src instead.';

/** All that the tag was given, by attribute or by property: in the order of the page, then of the figure. */
function attributesOf({figure, host, inputs, section}: Embeddable, values: ReadonlyMap<string, string>): string {
  const {elementProperties} = host.constructor as typeof LitElement;
  const plain = new (host.constructor as new () => object)() as Record<PropertyKey, unknown>;
  const texts = new Map<string, string>();
  for (const [property, {attribute}] of elementProperties) {
    // What the document holds is among the values.
    if (attribute === false || property === 'data') continue;
    const value = (host as unknown as typeof plain)[property];
    const isField = [...sharedFields, ...figure.fields].some((field) => field === property);
    const given = value == null || value === plain[property] ? undefined : textOf(property, value, host);
    const text = isField ? values.get(String(property)) : given;
    if (text !== undefined) texts.set(typeof attribute === 'string' ? attribute : String(property).toLowerCase(), text);
  }
  // Elsewhere another document may not decide which section of a list it is.
  const {id} = section;
  if (inputs.src !== undefined && typeof id === 'string') texts.set('section', id);
  for (const name of ['lang', 'dir']) if (host.hasAttribute(name)) texts.set(name, host.getAttribute(name) ?? '');
  const names = new Set([...host.getAttributeNames().filter((name) => texts.has(name)), ...texts.keys()]);
  return [...names].map((name) => written(name, texts.get(name) ?? '')).join('');
}

const textOf = (property: PropertyKey, value: unknown, host: Element): string =>
  property === 'src' ? new URL(String(value), host.baseURI).href : String(value);

const inline = 'a, abbr, b, bdi, bdo, cite, code, em, i, mark, q, s, small, span, strong, sub, sup, time, u';

/** What a page has written for readers without script, as text and inline elements. */
function inlineOf(node: Node): string {
  return [...node.childNodes].map(inlineNode).join('').replace(/\s+/g, ' ').trim();
}

function inlineNode(node: Node): string {
  if (node instanceof Text) return escaped(node.data);
  if (!(node instanceof HTMLElement) || node.matches('script, style, template')) return '';
  if (node instanceof HTMLImageElement) return escaped(node.alt);
  const text = inlineOf(node);
  const {localName, lang} = node;
  // Between blocks there is no space in the text.
  if (!node.matches(inline)) return lang ? ` <span lang="${escaped(lang)}">${text}</span> ` : ` ${text} `;
  const attributes = ['lang', 'dir', 'title', 'datetime']
    .filter((name) => node.hasAttribute(name))
    .map((name) => written(name, node.getAttribute(name) ?? ''));
  // Elsewhere an address must be whole.
  if (node instanceof HTMLAnchorElement && node.protocol.startsWith('http')) {
    attributes.unshift(written('href', node.href));
  }
  return `${/^\s/.test(node.textContent) ? ' ' : ''}<${localName}${attributes.join('')}>${text}</${localName}>${/\s$/.test(node.textContent) ? ' ' : ''}`;
}

/** The style sheet and the script, at the address of this build, or of the files that the page itself uses. */
function linesOf(name: string): string[] {
  const folder = import.meta.folder ?? folderOnPage(name);
  return folder
    ? [
        `<link rel="stylesheet" href="${escaped(new URL('reserve.css', folder).href)}">`,
        `<script type="module" src="${escaped(new URL(`${name}.js`, folder).href)}"></script>`,
      ]
    : [`<!-- Add reserve.css and ${name}.js here, from a copy of the folder dist of tip-figures. -->`];
}

/** Where a page that bundles the figures has a copy for others. */
function folderOnPage(name: string): string | undefined {
  const scripts = document.querySelectorAll<HTMLScriptElement>('script[type=module][src]');
  const sheets = document.querySelectorAll<HTMLLinkElement>('link[rel~=stylesheet][href]');
  const addresses = [...[...scripts].map(({src}) => src), ...[...sheets].map(({href}) => href)];
  // The page's own files can have addresses that are none.
  return addresses
    .filter((address) => URL.canParse(address))
    .find((address) => [`/${name}.js`, '/reserve.css'].some((file) => new URL(address).pathname.endsWith(file)));
}
