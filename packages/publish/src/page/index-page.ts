import {escaped} from '@tip-figures/core/menu/markup.js';
import {formatNumber} from '@tip-figures/core/text/format/format-numbers.js';
import {asDate} from '@tip-figures/core/text/period.js';
import type {FigureName} from '@tip-figures/record/figures/names.js';
import type {PageParts, Site} from './published-figure.js';
import {sitePage} from './site-page.js';

/** A published figure as `figures.json` lists it, for plugins that search in it. */
export interface ListedFigure {
  readonly slug: string;
  /** Its tag without `tip-`. */
  readonly figure: FigureName;
  readonly title: string;
  /** One sentence with its numbers, which says so where they are invented. */
  readonly summary: string;
  /** Whom its numbers are from, as its source line says it. */
  readonly source: string;
  /** ISO 3166-1 alpha-2 code, or `XK`; left out where there is no one country. */
  readonly country?: string;
  /** The name of the country or region. */
  readonly place?: string;
  /** ISO 8601 day on which its document last changed. */
  readonly updated: string;
}

/** A figure that was withdrawn, as `figures.json` lists it: with its day alone. */
export interface ListedWithdrawn extends Pick<ListedFigure, 'slug' | 'figure'> {
  /** ISO 8601 day. */
  readonly withdrawn: string;
}

/** So many figures are on one page: a browser's own search finds what is in it, and a phone has it soon. */
const most = 100;

/** How many pages a list of so many figures takes. */
export const pagesFor = (figures: number): number => Math.max(1, Math.ceil(figures / most));

/** The folder of a page of the list, from that of the site; the first is that of the site itself. */
export const pathOfPage = (number: number): string => (number === 1 ? '' : `page/${number}/`);

/** The pages of all figures by place, each figure with its sentence. */
export function indexPages(
  figures: readonly ListedFigure[],
  site: Site,
  parts: PageParts,
  lang: string,
): readonly (readonly [path: string, content: string])[] {
  const placeOf = ({place}: ListedFigure) => place ?? parts.texts.page.elsewhere();
  const sorted = figures.toSorted((one, other) => placeOf(one).localeCompare(placeOf(other), lang));
  const count = pagesFor(figures.length);
  return Array.from({length: count}, (_, index) => {
    const places = new Map<string, ListedFigure[]>();
    for (const one of sorted.slice(index * most, (index + 1) * most)) {
      places.set(placeOf(one), [...(places.get(placeOf(one)) ?? []), one]);
    }
    return [`${pathOfPage(index + 1)}index.html`, indexPage(places, {number: index + 1, count}, site, parts, lang)];
  });
}

function indexPage(
  places: ReadonlyMap<string, readonly ListedFigure[]>,
  {number, count}: {readonly number: number; readonly count: number},
  site: Site,
  {texts: {page}, inPages}: PageParts,
  lang: string,
): string {
  const path = pathOfPage(number);
  const root = path ? '../../' : './';
  const folder = path && root;
  const item = ({slug, title, summary}: ListedFigure) =>
    `<li><a href="${folder}f/${slug}/">${escaped(title)}</a>${beside(title, summary)}</li>`;
  const lists = Array.from(
    places,
    ([name, all]) => `<h3>${escaped(name)}</h3>\n<ul>\n${all.map(item).join('\n')}\n</ul>`,
  );
  // Each figure's own page says when that figure changed.
  const latest = [...places.values()].flat().reduce((day, {updated}) => (updated > day ? updated : day), '');
  const link = (other: number) =>
    `<li><a href="${root}${pathOfPage(other)}"${other === number ? ' aria-current="page"' : ''}>${formatNumber(other, lang)}</a></li>`;
  const links = Array.from({length: count}, (_, index) => link(index + 1));
  const title =
    count === 1 ? page.all() : page.part({number: formatNumber(number, lang), count: formatNumber(count, lang)});
  return sitePage({
    site,
    inPages,
    lang,
    root,
    title,
    head: `<link rel="canonical" href="${escaped(site.address + path)}">`,
    main:
      (latest ? `<p><small>${escaped(page.updated({date: asDate(latest, lang)}))}</small></p>\n` : '') +
      lists.join('\n') +
      (count === 1
        ? ''
        : `\n<nav class="pages" aria-label="${escaped(page.all())}">\n<ol>${links.join(' ')}</ol>\n</nav>`),
  });
}

/** What the sentence of a figure says beside its title, which may be where the sentence begins, or all of it. */
function beside(title: string, summary: string): string {
  const rest = summary.slice(title.length);
  if (!summary.startsWith(title) || !/^[\s.,;:]/.test(rest)) return `<br>${escaped(summary)}`;
  return rest === '.' ? '' : escaped(rest);
}
