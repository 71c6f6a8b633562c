import {escaped, modulePreloadLine, preloadLine} from './markup.js';

/** A file of the package as `manifest.json` describes it. */
interface BuiltFile {
  readonly integrity: string;
  /** What it needs at once. */
  readonly imports?: readonly string[];
  /** What it needs in some cases. */
  readonly later?: readonly string[];
}

/** What `manifest.json` says of a build. */
export interface BuildManifest {
  readonly version: string;
  readonly entries: Readonly<Record<string, BuiltFile>>;
  readonly chunks?: Readonly<Record<string, BuiltFile>>;
}

interface HeadParts {
  readonly src?: string;
  readonly imports?: readonly string[] | undefined;
  readonly manifest?: BuildManifest | undefined;
}

/**
 * The lines for the head of a page, or of every page of a site.
 *
 * @param more - the address of the figure's document, the files that its script imports, and the manifest of that very build.
 */
export function headLines(figure: string, base: string, more: HeadParts = {}): string {
  const {src, manifest} = more;
  const script = `${figure}.js`;
  const {imports = manifest?.entries[script]?.imports ?? []} = more;
  return [
    ...(src === undefined ? [] : [preloadLine(src)]),
    reserveLine(base),
    ...imports.map((file) => modulePreloadLine(new URL(file, base).href, pinned(file, manifest))),
    `<script type="module" src="${escaped(new URL(script, base).href)}"${pinned(script, manifest)}></script>`,
  ].join('\n');
}

/** The lines for a published figure, or for all of a record: the script that draws them fetches nothing else. */
export const scriptLines = (base: string, script: string): string =>
  [reserveLine(base), `<script type="module" src="${escaped(script)}"></script>`].join('\n');

/** Of a figure in columns of 320 and 680 pixels, in pixels. */
export interface Heights {
  readonly narrow: number;
  readonly wide: number;
}

/** In pixels: the text of the page in which heights are measured. */
const EM = 16;

/**
 * The rule that keeps the place of a very figure. From narrow to wide it falls as that of a usual one does. Strict policies
 * drop attributes `style`, and a site can have a rule in its own sheet.
 */
export function reserveRule(selectors: string, heights: Heights): string {
  const [narrow, wide] = [heights.narrow, heights.wide].map((height) => `${Number((height / EM).toFixed(2))}em`);
  const kept = `max(${wide},min(${narrow} + (20em - 100%)*var(--slope),(max(560px,30em) - 100%)*9999))`;
  return `${selectors}{--tip-reserve:${kept}}`;
}

/** The style sheet that keeps the places of figures, from the folder of the library. */
const reserveLine = (base: string): string =>
  `<link rel="stylesheet" href="${escaped(new URL('reserve.css', base).href)}">`;

/**
 * The one line that finds all figures of a site.
 *
 * @param sites - the folder below which figures are drawn that links and elements name: where they are published.
 */
export const loaderLine = (base: string, sites = base): string =>
  `<script type="module" src="${escaped(new URL('embed.js', base).href)}" data-sites="${escaped(sites)}"></script>`;

/** So that a browser takes the file only as it was when the code was copied. */
function pinned(file: string, manifest: BuildManifest | undefined): string {
  const {integrity} = manifest?.entries[file] ?? manifest?.chunks?.[file] ?? {};
  return integrity === undefined ? '' : ` integrity="${integrity}" crossorigin="anonymous"`;
}

/**
 * The figure for content systems that take out unknown tags: an element that `embed.js` makes a figure of.
 *
 * @param tag - the tag of the figure, in a block or not; `undefined` is given for one whose values attributes cannot carry.
 */
export function figureForm(tag: string): string | undefined {
  const [, figure, attributes = '', inside = ''] =
    /^(?:<div>)?<tip-([a-z-]+)((?:"[^"]*"|[^">])*)>([^]*)<\/tip-\1>(?:<\/div>)?$/.exec(tag.trim()) ?? [];
  if (figure === undefined || inside.startsWith('<script')) return undefined;
  const given = attributes.replace(/ ([\w-]+)(="[^"]*")?/g, (_, name: string, value = '=""') =>
    name === 'lang' || name === 'dir' ? ` ${name}${String(value)}` : ` data-tip-${name}${String(value)}`,
  );
  return `<figure class="tip-embed" data-tip-figure="${figure}"${given}>${inside}</figure>`;
}

/** A published figure inside a page that takes frames alone. Without a style: policies forbid it, and MDX refuses it. */
export const iframeCode = (address: string, title: string, height: number): string =>
  `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="${height}" loading="lazy" frameborder="0"></iframe>`;

/** A published figure by its sentence. */
export const linkCode = (address: string, sentence: string): string =>
  `<a href="${escaped(address)}">${escaped(sentence)}</a>`;

/**
 * The address of a published figure: that of the record's file, the figure, and the section's id.
 *
 * @param folder - where figures are published.
 * @param name - of the record's file, without its ending.
 */
export function publishedAddress(folder: string, name: string, figure: string, id?: string): string | undefined {
  if (!URL.canParse(folder) || !name.trim()) return undefined;
  const slug = encodeURIComponent(slugOf(name.trim(), figure, id));
  return new URL(`f/${slug}/`, folder.endsWith('/') ? folder : `${folder}/`).href;
}

/** The name of a published figure's folder. It is in addresses that others keep, so it hangs on names alone, never on numbers. */
export const slugOf = (name: string, figure: string, id: string | undefined): string =>
  [name, figure, ...(id === undefined ? [] : [id])].join('-');
