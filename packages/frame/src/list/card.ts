import {altOf, filesOf, type ListedFigure} from './listed.js';

/** How a card is written that the page does not have. */
export interface CardWriting {
  readonly template: HTMLTemplateElement;
  /** The folder of the site, from the page. */
  readonly root: string;
  /** How a day of each month is written, with `{d}` and `{y}` in it. */
  readonly days: readonly string[];
  /** That something was corrected, with `{day}` in it. */
  readonly corrected: string;
}

/** The card of a figure, made of the page's own empty one: all that is of the figure is text, or an address below the site. */
export function cardOf(figure: ListedFigure, {template, root, days, corrected}: CardWriting): HTMLElement {
  const card = (template.content.cloneNode(true) as DocumentFragment).firstElementChild as HTMLElement;
  const part = (name: string) => card.querySelector<HTMLElement>(name);
  const put = (name: string, text: string | undefined) => {
    const found = part(name);
    if (text) found?.append(text);
    else found?.remove();
  };
  const files = filesOf(figure);
  const {title, place, updated, picture} = figure;
  put('h3 a', title);
  put('.place', place);
  put('time', written(updated, days));
  put('.corrected', figure.corrected && corrected.replace('{day}', () => written(figure.corrected ?? '', days)));
  put('.said', picture ? undefined : altOf(figure));
  part('h3 a')?.setAttribute('href', root + files.page);
  part('.code')?.setAttribute('href', root + files.code);
  part('time')?.setAttribute('datetime', updated);
  const image = part('img');
  if (picture && image) {
    part('source')?.setAttribute('srcset', root + files.dark);
    const {width, height} = picture;
    for (const [name, value] of Object.entries({alt: altOf(figure), width, height, src: root + files.light}))
      image.setAttribute(name, String(value));
  } else part('picture')?.remove();
  return card;
}

/** A day as the page's other cards have it. */
function written(iso: string, days: readonly string[]): string {
  const [year = '', month, day] = iso.split('-');
  return (days[Number(month) - 1] ?? iso).replace('{y}', year).replace('{d}', String(Number(day)));
}
