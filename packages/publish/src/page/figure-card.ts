import {escaped} from '@tip-figures/core/menu/markup.js';
import {asDate} from '@tip-figures/core/text/period.js';
import {altOf, filesOf, type ListedFigure} from '@tip-figures/frame/list/listed.js';
import type {PageTexts} from './published-figure.js';

/** The card of a figure in the list of all: its picture, or what that would say, between its headline and its days. */
export function figureCard(figure: ListedFigure, root: string, {page}: PageTexts, lang: string): string {
  const {title, place, updated, corrected, picture} = figure;
  const {page: address, code} = filesOf(figure);
  return cardHtml({
    page: root + address,
    code: root + code,
    title,
    said: picture ? '' : said(altOf(figure)),
    picture: picture ? pictureHtml(figure, root, picture) : '',
    place: place ? placeHtml(place) : '',
    time: timeHtml(updated, dayOf(updated, lang)),
    corrected: corrected ? correctedHtml(page.corrected({date: asDate(corrected, lang)})) : '',
    label: page.code(),
  });
}

/** The same without a figure, for the script of the page. */
export const emptyCard = ({page}: PageTexts): string =>
  cardHtml({
    page: '',
    code: '',
    title: '',
    said: said(''),
    picture: '<picture><source media="(prefers-color-scheme: dark)"><img loading="lazy" decoding="async"></picture>',
    place: placeHtml(''),
    time: timeHtml('', ''),
    corrected: correctedHtml(''),
    label: page.code(),
  });

export const dayOf = (iso: string, lang: string): string => asDate(iso, lang)('');

const said = (text: string): string => `<p class="said" dir="auto">${escaped(text)}</p>`;
const placeHtml = (name: string): string => `<span class="place" dir="auto">${escaped(name)}</span>`;
const timeHtml = (iso: string, day: string): string => `<time datetime="${iso}">${escaped(day)}</time>`;
const correctedHtml = (text: string): string => `<span class="corrected">${escaped(text)}</span>`;

function pictureHtml(
  figure: ListedFigure,
  root: string,
  {width, height}: NonNullable<ListedFigure['picture']>,
): string {
  const {light, dark} = filesOf(figure);
  return (
    `<picture><source srcset="${root}${dark}" media="(prefers-color-scheme: dark)">` +
    `<img src="${root}${light}" alt="${escaped(altOf(figure))}" width="${width}" height="${height}" loading="lazy" decoding="async"></picture>`
  );
}

interface Pieces {
  readonly page: string;
  readonly code: string;
  readonly title: string;
  readonly said: string;
  readonly picture: string;
  readonly place: string;
  readonly time: string;
  readonly corrected: string;
  readonly label: string;
}

const cardHtml = ({page, code, title, said, picture, place, time, corrected, label}: Pieces): string =>
  `<li class="card">
<h3 dir="auto"><a href="${page}">${escaped(title)}</a></h3>
${picture}${said}
<p class="days">${[place, time, corrected].filter(Boolean).join(' ')} <a class="code" href="${code}">${escaped(label)}</a></p>
</li>`;
