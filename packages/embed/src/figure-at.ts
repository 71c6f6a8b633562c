import {native} from '@tip-figures/core/element/native.js';
import {figures} from '@tip-figures/record/sections/names.js';
import type {FigureName} from '@tip-figures/record/sections/sections.js';
import {allowedAddress} from './allowed.js';
import type {Place} from './places.js';

/** A figure, and the address of its document where it has one. */
export interface FigureAt {
  readonly name: FigureName;
  readonly src?: string;
}

/** Which figure a place asks for; undefined where there is none, or the site does not allow its data. */
export const figureAt = async (
  {element, published}: Place,
  origins: readonly string[],
): Promise<FigureAt | undefined> => (published ? recordAt(published) : named(element, origins));

function named(element: HTMLElement, origins: readonly string[]): FigureAt | undefined {
  const {tipFigure, tipSrc} = native(element).dataset;
  const name = figures.find((one) => one === tipFigure);
  if (!name || tipSrc === undefined) return name && {name};
  const src = allowedAddress(tipSrc, origins)?.href;
  if (src) return {name, src};
  console.warn(`tip-figures: data-origins of embed.js does not allow ${tipSrc}`);
  return undefined;
}

/** Of the address only its path counts: sites append to the links in a page, such as `?ref=`. */
async function recordAt({origin, pathname}: URL): Promise<FigureAt | undefined> {
  const folder = pathname.replace(/\/$/, '');
  const src = `${origin}${folder}/figure.json`;
  const response = await fetch(src, {credentials: 'omit', referrerPolicy: 'no-referrer'});
  if (!response.ok) return undefined;
  const record = Object(await response.json()) as object;
  const held = figures.filter((name) => name in record);
  // A figure that is made of others has their sections; the folder is named by the figure, too.
  const name = held.length > 1 ? figures.find((one) => folder.includes(one)) : held[0];
  return name && {name, src};
}
