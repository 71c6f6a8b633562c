import {readJson} from './json-text.js';
import {sectionOf} from './section.js';

/** What is needed of a figure to write the code that embeds it elsewhere. */
export interface Embeddable {
  /** Tag without `tip-`. */
  readonly name: string;
  readonly host: HTMLElement;
  readonly data: unknown;
  readonly child: string | undefined;
  /** For a figure that withholds counts: the section without them, and the attributes that may hold them. */
  readonly withheld: {readonly section: Record<string, unknown>; readonly fields: readonly string[]} | undefined;
  /** Leaves out of a section what the code must not hold. */
  readonly embedded?: ((section: object, host: Element) => object) | undefined;
  /** Sentence and link for pages without script, where the page has written none. */
  readonly summary: string;
  readonly link: string | undefined;
}

/** What the menu does; fetched when it is first opened. */
export interface MenuActions {
  download(name: string, csv: string): void;
  /** Whether the browser let us write to the clipboard. */
  copy(text: string): Promise<boolean>;
  embedCode(figure: Embeddable): string;
}

export const menuActions: MenuActions = {
  download(name, csv) {
    // The mark at the start tells spreadsheets that the file is UTF-8.
    const url = URL.createObjectURL(new Blob(['\ufeff', csv], {type: 'text/csv;charset=utf-8'}));
    const link = document.createElement('a');
    link.href = url;
    link.download = `${name}.csv`;
    link.click();
    setTimeout(() => {
      URL.revokeObjectURL(url);
    }, 10_000);
  },
  async copy(text) {
    try {
      // A page without https has no clipboard at all.
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return false;
    }
  },
  embedCode,
};

function embedCode(figure: Embeddable): string {
  const tag = `tip-${figure.name}`;
  const content = [jsonOf(figure), fallbackOf(figure)].filter(Boolean).join('\n  ');
  return `<${tag}${attributesOf(figure)}>\n  ${content}\n</${tag}>\n${scriptOf(figure.name)}\n`;
}

function attributesOf({host, withheld}: Embeddable): string {
  const {observedAttributes = []} = host.constructor as {observedAttributes?: string[]};
  const own = new Set([...observedAttributes, 'lang', 'dir']);
  for (const name of withheld?.fields.map(attributeOf) ?? []) own.delete(name);
  return [...host.attributes]
    .filter(({name}) => own.has(name))
    .map(({name, value}) => {
      const text = name === 'src' ? new URL(value, host.baseURI).href : value;
      return text ? ` ${name}="${escaped(text)}"` : ` ${name}`;
    })
    .join('');
}

function jsonOf({name, host, data, child, withheld, embedded = (all) => all}: Embeddable): string {
  const layers = [child === undefined ? undefined : readJson(child), data].filter((layer) => layer !== undefined);
  const hides = withheld?.fields.some((field) => host.hasAttribute(attributeOf(field)));
  if (!layers.length && !hides) return '';
  const section = withheld?.section ?? (Object.assign({}, ...layers.map((layer) => sectionOf(layer, name))) as object);
  // A `<` could end the script element early.
  return `<script type="application/json">${JSON.stringify(embedded(section, host)).replaceAll('<', '\\u003c')}</script>`;
}

function fallbackOf({host, summary, link}: Embeddable): string {
  const own = [...host.childNodes]
    .filter((node) => !(node instanceof HTMLScriptElement || node instanceof Comment))
    .map((node) => (node instanceof Element ? node.outerHTML : escaped(node.textContent ?? '')))
    .join('')
    .trim();
  if (own) return own;
  return link ? `<a href="${escaped(link)}">${escaped(summary)}</a>` : escaped(summary);
}

/** The script line with the address that this page itself uses, or that this code came from. */
function scriptOf(name: string): string {
  // The page's own scripts can have addresses that are none.
  const onPage = [...document.querySelectorAll<HTMLScriptElement>('script[src]')].find(({src}) =>
    src.replace(/[?#].*/, '').endsWith(`/${name}.js`),
  )?.src;
  const built = /\/chunks\/[^/]+$/.test(new URL(import.meta.url).pathname)
    ? new URL(`../${name}.js`, import.meta.url).href
    : undefined;
  const src = onPage ?? built;
  return src
    ? `<script type="module" src="${escaped(src)}"></script>`
    : `<!-- Add the script that registers tip-${name} here. -->`;
}

const attributeOf = (field: string): string => field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
