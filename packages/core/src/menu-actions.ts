import {concerns} from './corrections.js';
import {layersOf} from './figure-inputs.js';
import {figures, sectionOf} from './section.js';

type Section = Record<string, unknown>;

/** What is needed of a figure to write the code that embeds it elsewhere. */
export interface Embeddable {
  /** Tag without `tip-`. */
  readonly name: string;
  readonly host: HTMLElement;
  readonly data: unknown;
  readonly child: string | undefined;
  /** For a figure that withholds counts: the section without them, and the attributes that may hold them. */
  readonly withheld: {readonly section: Section; readonly fields: readonly string[]} | undefined;
  /** Leaves out of a section what the code must not hold. */
  readonly embedded?: ((section: object, host: Element) => object) | undefined;
  /** Sentence and link for pages without script, where the page has written none that may be copied. */
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
  // The JSON child says it, without what is withheld.
  own.delete('data');
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
  const layers = layersOf({words: undefined, child, data}, undefined);
  const hides = withheld?.fields.some((field) => host.hasAttribute(attributeOf(field)));
  if (!layers.length && !hides) return '';
  const whole = withheld?.section ?? (Object.assign({}, ...layers.map((layer) => sectionOf(layer, name))) as Section);
  const section = withOwnCorrections(embedded(whole, host) as Section, name);
  // A `<` could end the script element early.
  return `<script type="application/json">${JSON.stringify(section).replaceAll('<', '\\u003c')}</script>`;
}

/**
 * A section with the corrections of what is in it: those of other sections may tell what the figure does not show.
 *
 * @param within - the section with what the record around it says for all.
 */
function withOwnCorrections(section: Section, name: string, within = section): Section {
  const parts = figures.filter((part) => typeof section[part] === 'object' && section[part] !== null);
  const around = [[name, within] as const, ...parts.map((part) => [part, sectionOf(section, part)] as const)];
  const isOwn = ({path}: {path: string}): boolean => {
    // What stood under the figure's own name has been laid over the rest.
    const now = parts.length && path.startsWith(`${name}.`) ? path.slice(name.length + 1) : path;
    return around.some(([of, one]) => concerns({path: now}, of, one));
  };
  const {corrections} = section;
  return {
    ...section,
    ...Object.fromEntries(
      around.slice(1).map(([of, one]) => [of, withOwnCorrections(section[of] as Section, of, one)]),
    ),
    ...(Array.isArray(corrections) ? {corrections: corrections.filter(isOwn)} : {}),
  };
}

function fallbackOf({host, withheld, summary, link}: Embeddable): string {
  // What the page has written may hold the numbers that the figure withholds.
  const own = withheld ? '' : fallbackIn(host);
  if (own) return own;
  return link ? `<a href="${escaped(link)}">${escaped(summary)}</a>` : escaped(summary);
}

/** What the page has written for readers without script. */
function fallbackIn(host: HTMLElement): string {
  return [...host.childNodes]
    .filter((node) => !(node instanceof HTMLScriptElement || node instanceof Comment))
    .map((node) => (node instanceof Element ? node.outerHTML : escaped(node.textContent ?? '')))
    .join('')
    .trim();
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
