import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import type {Site} from '../page/published-figure.js';

type Bases = Pick<Site, 'address' | 'formerly'>;

const beside = ['reserve.css', 'licenses.txt', 'manifest.json'];
const script = 'embed.js';
/** Those of all pages, and of the list of all figures. */
const pageScripts = ['frame', 'list'] as const;
/** Where the documents of tiers are in the library. */
export const tiersFolder = 'data/tiers/';

/** The documents of tiers: of a country, of a report, of all reports. */
export const tierFile = /^(?:[A-Z]{2}|report-20\d\d|reports)\.json$/;

/** Documents of tiers by file name, as they were read and checked. */
export type Documents = ReadonlyMap<string, Readonly<Record<string, unknown>>>;

/** What `manifest.json` says: of entries, chunks and style sheets what each file is. */
interface Manifest {
  readonly version: string;
  readonly [list: string]: string | Readonly<Record<string, object>>;
}

/**
 * What pages need of the library: what its manifest lists, and the data of the package. Files that others import come
 * before those that import them. The one script for a whole site draws links to this site without being told to.
 *
 * @param dist - the folder that holds `manifest.json`.
 * @param site - its addresses.
 * @param tiers - documents of tiers by file name, which go in the place of the package's.
 */
export function* libraryFiles(
  dist: string,
  site: Bases,
  tiers?: Documents,
): Generator<readonly [path: string, bytes: Buffer]> {
  const manifest = JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8')) as Manifest;
  const {version: _, ...lists} = manifest;
  const listed = Object.values(lists).flatMap((files) => Object.keys(files));
  const isChunk = (path: string) => path.startsWith('chunks/');
  const data = readdirSync(join(dist, 'data'), {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map(({parentPath, name}) => relative(dist, join(parentPath, name)).replaceAll('\\', '/'))
    .filter((path) => tiers === undefined || !path.startsWith(tiersFolder));
  const own = listed.includes(script) ? ownScript(dist, manifest, site) : {};
  const all = [...data, ...listed.filter(isChunk), ...listed.filter((path) => !isChunk(path)), ...beside];
  for (const name of pageScripts) yield pageScript(dist, name);
  for (const [file, document] of tiers ?? []) yield [tiersFolder + file, Buffer.from(`${JSON.stringify(document)}\n`)];
  for (const path of all) yield [path, own[path] ?? readFileSync(join(dist, path))];
}

/**
 * A script of pages, under a name with its hash: it is kept for ever, and a page in a cache finds the one that it was made
 * with.
 */
export function pageScript(dist: string, name: (typeof pageScripts)[number]): readonly [path: string, bytes: Buffer] {
  const bytes = readFileSync(join(dist, `${name}.js`));
  return [`chunks/${name}-${createHash('sha256').update(bytes).digest('hex').slice(0, 8)}.js`, bytes];
}

/** The script with the site as its base, then its former ones, and the manifest that describes it so. */
function ownScript(
  dist: string,
  manifest: Manifest,
  {address, formerly = []}: Bases,
): Readonly<Record<string, Buffer>> {
  const text = readFileSync(join(dist, script), 'utf8');
  const bytes = Buffer.from(
    text.replace(/(["'`])tip-figures:own-base\1/g, () => JSON.stringify([address, ...formerly].join(' '))),
  );
  const entries = Object(manifest['entries']) as Readonly<Record<string, object>>;
  const entry = {
    ...entries[script],
    bytes: bytes.length,
    brotli: brotliCompressSync(bytes).length,
    integrity: `sha384-${createHash('sha384').update(bytes).digest('base64')}`,
  };
  const described = {...manifest, entries: {...entries, [script]: entry}};
  return {[script]: bytes, 'manifest.json': Buffer.from(`${JSON.stringify(described, null, 2)}\n`)};
}
