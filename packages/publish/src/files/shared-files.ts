import {isList} from '@tip-figures/record/object-of.js';
import {isObject} from '@tip-figures/record/fields/kind.js';
import {isListed as isFigure, slugForm, type ListedFigure} from '@tip-figures/frame/list/listed.js';
import {indexPages, pagesFor, pathOfPage, type ListedWithdrawn} from '../page/index-page.js';
import type {PageParts, Site} from '../page/published-figure.js';
import type {SiteFolder} from '../write/site-folder.js';
import {headersFile, robots, sitemap} from './host-files.js';

/** What `figures.json` lists. */
export type Listed = ListedFigure | ListedWithdrawn;

/** Figures of a list that were not withdrawn. */
export const shownOf = (listed: readonly Listed[]): ListedFigure[] =>
  listed.filter((one): one is ListedFigure => !('withdrawn' in one));

/** The files of a site that belong to no figure: its lists of all figures, and what hosts and search engines read. */
export function sharedFiles(
  all: readonly Listed[],
  {site, lang}: {readonly site: Site; readonly lang: string},
  parts: PageParts,
): readonly (readonly [path: string, content: string])[] {
  const {address, formerly = []} = site;
  const listed = all.toSorted((a, b) => Number(a.slug > b.slug) - Number(a.slug < b.slug));
  const shown = shownOf(listed);
  const entries = [...listed, ...(formerly.length ? [{formerly}] : [])];
  return [
    ['figures.json', `[\n${entries.map((one) => JSON.stringify(one)).join(',\n')}\n]\n`],
    ...indexPages(shown, site, parts, lang),
    ['sitemap.xml', sitemap(address, shown)],
    ['robots.txt', robots(address)],
    ['_headers', headersFile(new URL(address).pathname)],
  ];
}

/**
 * Puts those files in their places, and takes away pages of the list that a site with fewer figures has no more.
 *
 * @returns how long figures.json is, in bytes.
 */
export function putShared(
  folder: SiteFolder,
  all: readonly Listed[],
  options: {readonly site: Site; readonly lang: string},
  parts: PageParts,
): number {
  const files = sharedFiles(all, options, parts);
  for (const [path, content] of files) folder.put(path, content);
  for (const path of unlisted(folder, shownOf(all).length)) folder.remove(path);
  return Buffer.byteLength(Object.fromEntries(files)['figures.json'] ?? '');
}

/** What the published `figures.json` lists, by slug; nothing where it cannot be read. */
export function listedIn(folder: SiteFolder): ReadonlyMap<string, Listed> {
  try {
    return new Map(
      entriesIn(folder)
        .filter(isListed)
        .map((one) => [one.slug, one]),
    );
  } catch {
    return new Map();
  }
}

function entriesIn(folder: SiteFolder): readonly unknown[] {
  const all: unknown = JSON.parse(String(folder.read('figures.json')));
  return isList(all) ? all : [];
}

/** The former addresses of the site that the published `figures.json` keeps. */
export function formerIn(folder: SiteFolder): readonly string[] {
  try {
    return entriesIn(folder)
      .flatMap((one) => (isObject(one) ? one['formerly'] : undefined))
      .filter(isBase);
  } catch {
    return [];
  }
}

const isBase = (one: unknown): one is string => typeof one === 'string' && /^https?:\/\/[^\s?#"]+\/$/.test(one);

/** Where a site was before: what this run names, and what earlier ones have. Where it is now is none of them. */
export const formerBases = ({address, formerly = []}: Site, kept: readonly string[]): readonly string[] =>
  [...new Set([...formerly, ...kept])].filter((one) => one !== address);

const isListed = (one: unknown): one is Listed => isFigure(one) || isWithdrawn(one);

function isWithdrawn(one: unknown): one is ListedWithdrawn {
  const {slug, withdrawn} = Object(one) as Readonly<Record<string, unknown>>;
  return typeof withdrawn === 'string' && typeof slug === 'string' && slugForm.test(slug);
}

const unlisted = (folder: SiteFolder, figures: number): string[] =>
  folder
    .list('page')
    .filter((name) => Number(name) > pagesFor(figures))
    .map((name) => `${pathOfPage(Number(name))}index.html`)
    .filter((path) => folder.read(path));
