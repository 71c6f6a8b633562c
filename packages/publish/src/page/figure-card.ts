import {escaped} from '@tip-figures/core/menu/markup.js';
import {asDate} from '@tip-figures/core/text/period.js';
import {altOf, filesOf, saidOf, type ListedFigure} from '@tip-figures/frame/list/listed.js';
import type {PageTexts} from './published-figure.js';

/** A figure with all that a card can have, whose card the script of the page fills in for others. */
export const blank: ListedFigure = {
  slug: '',
  figure: '',
  title: '',
  summary: '',
  source: '',
  place: '',
  updated: '',
  corrected: '',
  picture: {width: 0, height: 0, hash: ''},
};

/**
 * The card of a figure in the list of all: its picture, or what that would say, between its headline and its days.
 *
 * @param root - the folder of the site, from the page.
 */
export function figureCard(figure: ListedFigure, root: string, {page}: PageTexts, lang: string): string {
  const {title, place, updated, corrected, picture} = figure;
  const {page: address, code, light, dark} = filesOf(figure);
  const alt = escaped(altOf(figure));
  const shown =
    picture &&
    `<picture><source srcset="${root}${dark}" media="(prefers-color-scheme: dark)">` +
      `<img src="${root}${light}" alt="${alt}" width="${picture.width}" height="${picture.height}" loading="lazy" decoding="async"></picture>`;
  const said = picture ? '' : saidOf(figure);
  const foot = [
    place !== undefined && `<span class="place" dir="auto">${escaped(place)}</span>`,
    `<time datetime="${updated}">${dayOf(updated, lang)}</time>`,
    corrected !== undefined &&
      `<span class="corrected">${escaped(page.corrected({date: asDate(corrected, lang)}))}</span>`,
    `<a class="code" href="${root}${code}">${escaped(page.code())}</a>`,
  ];
  return `<li class="card">
<h3 dir="auto"><a href="${root}${address}">${escaped(title)}</a></h3>
${shown ?? ''}${said || figure === blank ? `<p class="said" dir="auto">${escaped(said)}</p>` : ''}
<p class="days">${foot.filter(Boolean).join(' ')}</p>
</li>`;
}

export const dayOf = (iso: string, lang: string): string => escaped(asDate(iso, lang)(''));
