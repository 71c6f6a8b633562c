import {indexPages, pagesFor, pathOfPage, type ListedFigure} from '../page/index-page.js';
import type {PageParts, Site} from '../page/published-figure.js';
import type {SiteFolder} from '../write/site-folder.js';
import {headersFile, robots, sitemap} from './host-files.js';

/** The files of a site that belong to no figure: its lists of all figures, and what hosts and search engines read. */
export function sharedFiles(
  figures: readonly ListedFigure[],
  {site, lang}: {readonly site: Site; readonly lang: string},
  parts: PageParts,
): readonly (readonly [path: string, content: string])[] {
  const {address} = site;
  const listed = figures.toSorted((a, b) => Number(a.slug > b.slug) - Number(a.slug < b.slug));
  return [
    ['figures.json', `[\n${listed.map((one) => JSON.stringify(one)).join(',\n')}\n]\n`],
    ...indexPages(listed, site, parts, lang),
    ['sitemap.xml', sitemap(address, listed)],
    ['robots.txt', robots(address)],
    ['_headers', headersFile(new URL(address).pathname, parts.inPages)],
  ];
}

/** Pages of the list that a site with fewer figures has no more. */
export const unlisted = (folder: SiteFolder, figures: number): string[] =>
  folder
    .list('page')
    .filter((name) => Number(name) > pagesFor(figures))
    .map((name) => `${pathOfPage(Number(name))}index.html`)
    .filter((path) => folder.read(path));
