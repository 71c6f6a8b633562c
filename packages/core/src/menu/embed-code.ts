import {objectOf} from '@tip-figures/record/object-of.js';
import type {LitElement} from 'lit';
import {addressOf} from '@tip-figures/record/address.js';
import {writtenValues, type EmbeddableValues} from './embed-values.js';
import {escaped, jsonOf, modulePreloadLine, preloadLine, quoted, written} from './markup.js';
import {native} from '../page/native.js';

declare global {
  interface ImportMeta {
    /** Address of the folder of the page build, which only the build for pages sets. */
    readonly folder?: string;
  }
}

/** The properties of a figure that its embed code needs. */
export interface Embeddable extends EmbeddableValues {
  readonly host: LitElement;
}

/**
 * The lines that show the figure on another page: style sheet, script, and the tag with all that the figure knows.
 *
 * The tag is one line, in a block of its own where it has blocks inside. Editors of news sites break anything else: after a
 * line break or before a paragraph they end the tag, and its fallback falls out.
 *
 * @param plain - the figure without styles and scripts, for readers of pages that take out tags or scripts.
 */
export function embedCode(embeddable: Embeddable, plain: string): string {
  const {figure, inputs, host} = embeddable;
  const {src} = objectOf(host);
  const address = src != null && inputs.src !== undefined ? textOf('src', src, host) : undefined;
  return [...linesOf(figure.name, address), embedTag(embeddable, plain), ''].join('\n');
}

/** The tag alone, below a comment where the tag needs a JSON child. */
export function embedTag(embeddable: Embeddable, plain: string): string {
  const {attributes, rest, words} = writtenValues(embeddable);
  const tag = `tip-${embeddable.figure.name}`;
  const isDocument = Object.keys(rest).length > 0;
  const fallback = words ? quoted(words, attributes.has('paraphrase')) : plain;
  const element = `<${tag}${attributesOf(embeddable, attributes)}>${isDocument ? jsonOf(rest) : ''}${fallback}</${tag}>`;
  // Markdown and WordPress leave blocks and JSON in the tag where it is in a block on one line.
  const block = isDocument || fallback.startsWith('<figure') ? `<div>${element}</div>` : element;
  return isDocument ? `<!-- ${needsScripts} -->\n${block}` : block;
}

const needsScripts =
  'Not all values can be attributes. Where scripts are taken out, publish the JSON below as a file and name it in src instead.';

/** All values of the tag, from attributes and properties: in the order of the page, then of the figure. */
function attributesOf({figure, host, inputs, section}: Embeddable, values: ReadonlyMap<string, string>): string {
  const {elementProperties} = host.constructor as typeof LitElement;
  const plain = new (host.constructor as new () => object)();
  const texts = new Map<string, string>();
  for (const [property, {attribute}] of elementProperties) {
    // The values include those of `data`.
    if (attribute === false || property === 'data') continue;
    const value: unknown = Reflect.get(host, property);
    const isField = figure.declarations[0].attributes.some((field) => field === property);
    const given = value == null || value === Reflect.get(plain, property) ? undefined : textOf(property, value, host);
    const text = isField ? values.get(String(property)) : given;
    if (text !== undefined) texts.set(typeof attribute === 'string' ? attribute : String(property).toLowerCase(), text);
  }
  // On another page, another document may not decide which section of a list is shown.
  const {id} = section;
  if (inputs.src !== undefined && typeof id === 'string') texts.set('section', id);
  for (const name of ['lang', 'dir']) if (host.hasAttribute(name)) texts.set(name, host.getAttribute(name) ?? '');
  const names = new Set([...host.getAttributeNames().filter((name) => texts.has(name)), ...texts.keys()]);
  return [...names].map((name) => written(name, texts.get(name) ?? '')).join('');
}

const textOf = (property: PropertyKey, value: unknown, host: Element): string =>
  property === 'src' ? new URL(String(value), host.baseURI).href : String(value);

/**
 * The style sheet and the script: from the address of this build, or the files that the page itself uses. A figure that was
 * published beside them has a script of its own, which needs no others.
 *
 * @param document - the address of the figure's document.
 */
function linesOf(name: string, document: string | undefined): string[] {
  const folder = folderOf(name);
  const preload = document === undefined ? [] : [preloadLine(document)];
  if (!folder)
    return [...preload, `<!-- Add reserve.css and ${name}.js here, from a copy of the folder dist of tip-figures. -->`];
  const reserve = `<link rel="stylesheet" href="${escaped(new URL('reserve.css', folder).href)}">`;
  const script = (address: URL) => `<script type="module" src="${escaped(address.href)}"></script>`;
  const published = document && scriptOf(document, folder);
  if (published) return [reserve, script(published)];
  const imports = imported.get(name) ?? [];
  return [
    ...preload,
    reserve,
    ...imports.map((file) => modulePreloadLine(new URL(file, folder).href)),
    script(new URL(`${name}.js`, folder)),
  ];
}

/** The script of a figure that was published beside the scripts in a folder. */
function scriptOf(document: string, folder: string): URL | undefined {
  const figures = new URL('../f/', folder).href;
  const isBeside = document.startsWith(figures) && /^[^/?#]+\/figure\.json$/.test(document.slice(figures.length));
  return isBeside ? new URL('figure.js', document) : undefined;
}

/** By figure, what its script imports. */
const imported = new Map<string, readonly string[]>();

/**
 * Reads in the script of a figure, which the browser has already, what that imports. Without it, the code names less; that of
 * a published figure names nothing of it.
 */
export async function readImports(host: Element & {readonly src?: string | null}): Promise<void> {
  const name = host.localName.replace('tip-', '');
  const folder = folderOf(name);
  const {src} = host;
  const isPublished = folder && src != null && scriptOf(textOf('src', src, host), folder);
  if (!folder || isPublished || imported.has(name)) return;
  imported.set(name, []);
  const response = await fetch(new URL(`${name}.js`, folder), {referrerPolicy: 'no-referrer'});
  const code = await response.text();
  imported.set(
    name,
    [...code.matchAll(/\bimport\("\.\/([\w./-]+\.js)"\)/g)].map(([, file = '']) => file),
  );
}

const folderOf = (name: string): string | undefined => import.meta.folder ?? folderOnPage(name);

/** The folder of the page's own files, for a page that bundles the figures and has a copy for others. */
function folderOnPage(name: string): string | undefined {
  const scripts = native(document).querySelectorAll<HTMLScriptElement>('script[type=module][src]');
  const sheets = native(document).querySelectorAll<HTMLLinkElement>('link[rel~=stylesheet][href]');
  const addresses = [...[...scripts].map(({src}) => src), ...[...sheets].map(({href}) => href)];
  // Scripts and styles of the page can have invalid addresses.
  return addresses.find((address) =>
    [`/${name}.js`, '/reserve.css'].some((file) => addressOf(address)?.pathname.endsWith(file)),
  );
}
