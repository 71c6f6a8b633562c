import {altOf, filesOf, saidOf, type ListedFigure} from './listed.js';

/** How a card is written that the page does not have: the page's own empty one is filled in. */
export interface CardWriting {
  readonly empty: Element;
  /** The folder of the site, from the page. */
  readonly root: string;
  /** How a day of each month is written, with `{d}` and `{y}` in it. */
  readonly days: readonly string[];
  /** That something was corrected, with `{day}` in it. */
  readonly corrected: string;
}

/** The card of a figure, made of the page's own empty one: all that is of the figure is text, or an address below the site. */
export function cardOf(figure: ListedFigure, {empty, root, days, corrected}: CardWriting): Element {
  const card = empty.cloneNode(true) as Element;
  const {title, place, updated, picture} = figure;
  const {page, code, light, dark} = filesOf(figure);
  const alt = altOf(figure);
  const put = (name: string, text: string | undefined, attributes: Readonly<Record<string, string | number>> = {}) => {
    const part = card.querySelector(name);
    if (text === undefined) part?.remove();
    else if (text) part?.replaceChildren(text);
    for (const [attribute, value] of Object.entries(attributes)) part?.setAttribute(attribute, String(value));
  };
  const corrections = figure.corrected && corrected.replace('{day}', written(figure.corrected, days));
  put('h3 a', title, {href: root + page});
  put('.place', place);
  put('time', written(updated, days), {datetime: updated});
  put('.corrected', corrections);
  put('.code', '', {href: root + code});
  put('.said', (!picture && saidOf(figure)) || undefined);
  put('source', '', {srcset: root + dark});
  if (picture) put('img', '', {src: root + light, alt, width: picture.width, height: picture.height});
  else put('picture', undefined);
  return card;
}

/** A day as the page's other cards have it. */
function written(iso: string, days: readonly string[]): string {
  const [year = '', month, day] = iso.split('-');
  return (days[Number(month) - 1] ?? iso).replace('{y}', year).replace('{d}', String(Number(day)));
}
