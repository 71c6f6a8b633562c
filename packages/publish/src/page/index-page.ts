import {escaped} from '@tip-figures/core/menu/markup.js';
import {formatDay} from '@tip-figures/core/text/format.js';
import type {FigureName} from '@tip-figures/record/sections/sections.js';
import type {PageTexts, Site} from './published-figure.js';
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

/** The page of all figures by place, each with its sentence: a browser's own search finds what is in it. */
export function indexPage(figures: readonly ListedFigure[], site: Site, texts: PageTexts, lang: string): string {
  const {page} = texts;
  const places = new Map<string, ListedFigure[]>();
  for (const one of figures) {
    const place = one.place ?? page.elsewhere();
    const all = places.get(place) ?? [];
    places.set(place, all);
    all.push(one);
  }
  const sorted = [...places].sort(([one], [other]) => one.localeCompare(other, lang));
  const item = ({slug, title, summary, updated}: ListedFigure) =>
    `<li><a href="f/${slug}/">${escaped(title)}</a><br>${escaped(summary)}<br><small>${escaped(page.updated({date: formatDay(updated, lang)}))}</small></li>`;
  const lists = sorted.map(([name, all]) => `<h3>${escaped(name)}</h3>\n<ul>\n${all.map(item).join('\n')}\n</ul>`);
  return sitePage({
    site,
    lang,
    root: './',
    title: page.all(),
    head: `<link rel="canonical" href="${escaped(site.address)}">`,
    main: lists.join('\n'),
  });
}
