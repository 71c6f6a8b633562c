import {native} from '@tip-figures/core/page/native.js';
import {figures, type FigureName} from '@tip-figures/record/figures/names.js';
import {isAway, isKnownAway, untilBack} from './away.js';
import {addressBelow, presentAddress, type Move} from './bases.js';
import {figuresAt} from './documents.js';
import type {Draw} from './drawings.js';
import {nearView} from './near-view.js';
import type {Place} from './places.js';

/** A figure, with the address of its document where it has one. */
export interface FigureAt {
  readonly name: FigureName;
  readonly src?: string;
  /** Whether a script has come that draws it. */
  readonly isDrawn?: true;
}

/** The figure of a place; `undefined` where there is none, or the site does not allow its data. */
export async function figureAt(
  {element, published}: Place,
  bases: readonly URL[],
  draw: Draw,
  moves: readonly Move[] = [],
): Promise<FigureAt | undefined> {
  if (published) return recordAt(published, element, bases, draw);
  const figure = named(element, bases, moves);
  const {src} = figure ?? {};
  if (src === undefined || !isBare(element)) return figure;
  return (await drawnAt(src, element, draw)) ?? figure;
}

/** Whether a place says nothing but which document its figure is of: attributes are for the element. */
const isBare = (element: Element): boolean =>
  native(element)
    .getAttributeNames()
    .every((name) => !/^data-tip-(?!figure$|src$|place$)/.test(name));

/** A figure of this script's own site: one request, when a reader comes near. */
async function drawnAt(src: string, element: HTMLElement, draw: Draw): Promise<FigureAt | undefined> {
  await nearView(element);
  const name = await draw(src)?.catch(() => undefined);
  return name && {name, src, isDrawn: true};
}

function named(element: HTMLElement, bases: readonly URL[], moves: readonly Move[]): FigureAt | undefined {
  const {dataset, baseURI} = native(element);
  const {tipFigure, tipSrc} = dataset;
  const name = figures.find((one) => one === tipFigure);
  if (!name || tipSrc === undefined) return name && {name};
  const src = addressBelow(presentAddress(tipSrc, moves, baseURI), bases, baseURI)?.href;
  if (src) return {name, src};
  console.warn(`tip-figures: data-sites of embed.js has no base of ${tipSrc}`);
  return undefined;
}

/**
 * Only the path of the address counts, since sites append parameters such as `?ref=` to links. The record is requested
 * when a reader comes near.
 */
async function recordAt(
  {origin, pathname}: URL,
  element: HTMLElement,
  bases: readonly URL[],
  draw: Draw,
): Promise<FigureAt | undefined> {
  const folder = pathname.replace(/\/$/, '');
  const src = `${origin}${folder}/figure.json`;
  const named = figures.find((one) => folder.includes(one));
  // `reserve.css` reserves the space of that figure.
  if (named) native(element).setAttribute('data-tip-place', named);
  const drawn = await drawnAt(src, element, draw);
  if (drawn) return drawn;
  const look = () =>
    figuresAt(src, (address) => addressBelow(address, bases) !== undefined).finally(() =>
      native(element).removeAttribute('data-tip-place'),
    );
  if (isKnownAway(src)) await untilBack(src, element, look);
  const held = await look().catch(async (error: unknown) => {
    if (!isAway(error)) throw error;
    await untilBack(src, element, look, error);
    return look();
  });
  // A figure that is made of others has their sections; the folder also names the figure.
  const name = held.length > 1 ? named : held[0];
  return name && {name, src};
}
