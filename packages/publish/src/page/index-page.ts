import {escaped} from '@tip-figures/core/menu/markup.js';
import {formatCountry} from '@tip-figures/core/text/format/format.js';
import {formatNumber} from '@tip-figures/core/text/format/format-numbers.js';
import {inOrder, orders, placeKey, type ListedFigure} from '@tip-figures/frame/list/listed.js';
import {blank, dayOf, figureCard} from './figure-card.js';
import type {PageParts, Site} from './published-figure.js';
import {sitePage} from './site-page.js';

/** A figure that was withdrawn, as `figures.json` lists it: with its day alone. */
export interface ListedWithdrawn extends Pick<ListedFigure, 'slug' | 'figure'> {
  /** ISO 8601 day. */
  readonly withdrawn: string;
}

/** So many figures are on one page: a phone has it soon, and its pictures come when a reader is near them. */
const most = 100;

/** How many pages a list of so many figures takes. */
export const pagesFor = (figures: number): number => Math.max(1, Math.ceil(figures / most));

/** The folder of a page of the list, from that of the site; the first is that of the site itself. */
export const pathOfPage = (number: number): string => (number === 1 ? '' : `page/${number}/`);

/** The countries and other places of a list by their keys, in the order of their names. */
type Places = ReadonlyMap<string, string>;

/** The pages of all figures, a card for each; what changed last comes first. */
export function indexPages(
  figures: readonly ListedFigure[],
  site: Site,
  parts: PageParts,
  lang: string,
): readonly (readonly [path: string, content: string])[] {
  const places = placesOf(figures, lang);
  const keys = [...places.keys()];
  const sorted = inOrder(figures, 'newest', lang, (key) => keys.indexOf(key));
  const count = pagesFor(figures.length);
  return Array.from({length: count}, (_, index) => {
    const page = {number: index + 1, count, shown: sorted.slice(index * most, (index + 1) * most)};
    const search = searchForm(figures.length, places, pathToRoot(page.number), parts, lang);
    return [`${pathOfPage(page.number)}index.html`, indexPage(page, search, site, parts, lang)];
  });
}

const pathToRoot = (number: number): string => (number === 1 ? './' : '../../');

function placesOf(figures: readonly ListedFigure[], lang: string): Places {
  const nameOf = ({country, place = ''}: ListedFigure) =>
    country === undefined ? place : formatCountry(country, lang);
  const named = new Map(figures.map((one) => [placeKey(one), nameOf(one)] as const));
  named.delete('');
  return new Map([...named].sort(([, one], [, other]) => one.localeCompare(other, lang)));
}

interface ListPage {
  readonly number: number;
  readonly count: number;
  readonly shown: readonly ListedFigure[];
}

function indexPage(
  {number, count, shown}: ListPage,
  search: string,
  site: Site,
  parts: PageParts,
  lang: string,
): string {
  const {
    texts,
    texts: {page},
    inPages,
    list,
  } = parts;
  const path = pathOfPage(number);
  const root = pathToRoot(number);
  const link = (other: number) =>
    `<li><a href="${root}${pathOfPage(other)}"${other === number ? ' aria-current="page"' : ''}>${formatNumber(other, lang)}</a></li>`;
  const links = Array.from({length: count}, (_, index) => link(index + 1));
  const title =
    count === 1 ? page.published() : page.part({number: formatNumber(number, lang), count: formatNumber(count, lang)});
  return sitePage({
    site,
    inPages,
    lang,
    root,
    title,
    style: list.style,
    script: list.script,
    head: `<link rel="canonical" href="${escaped(site.address + path)}">`,
    main: [
      ...(shown.length ? [search] : []),
      `<ul class="cards" role="list">`,
      ...shown.map((one) => figureCard(one, root, texts, lang)),
      '</ul>',
      `<button type="button" class="further" hidden>${escaped(page.more())}</button>`,
      ...(count === 1
        ? []
        : [`<nav class="pages" aria-label="${escaped(page.all())}">\n<ol>${links.join(' ')}</ol>\n</nav>`]),
    ].join('\n'),
  });
}

/** What finds figures: hidden until its script has come, with all words that this writes. */
function searchForm(
  count: number,
  places: Places,
  root: string,
  {texts, texts: {page}}: PageParts,
  lang: string,
): string {
  const placed = (name: string) => () => name;
  const data = {
    root,
    found: page.found({number: '{n}'}),
    none: page.none(),
    loading: page.loading(),
    late: page.late(),
    corrected: page.corrected({date: placed('{day}')}),
    days: JSON.stringify(
      Array.from({length: 12}, (_, month) =>
        dayOf(`2222-${String(month + 1).padStart(2, '0')}-11`, lang)
          .replace('2222', '{y}')
          .replace('11', '{d}'),
      ),
    ),
  };
  const search = page.search({n: count, number: formatNumber(count, lang)});
  const option = ([value, label]: readonly [string, string]) =>
    `<option value="${escaped(value)}">${escaped(label)}</option>`;
  const choice = (name: string, label: string, options: readonly (readonly [string, string])[]) =>
    `<select name="${name}" aria-label="${escaped(label)}">${options.map(option).join('')}</select>`;
  return `<form class="search" role="search" data-nosnippet hidden${Object.entries(data)
    .map(([name, text]) => ` data-${name}="${escaped(text)}"`)
    .join('')}>
<input type="search" name="q" aria-label="${escaped(search)}" placeholder="${escaped(search)}" autocomplete="off" spellcheck="false">
${choice('country', page.country(), [['', page.countries()], ...places])}
${choice(
  'order',
  page.order(),
  orders.map((order) => [order, page.orders({order})]),
)}
</form>
<p class="status" role="status"></p>
<template>${figureCard(blank, root, texts, lang)}</template>`;
}
