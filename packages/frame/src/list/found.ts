import {altOf, inOrder, placeKey, type ListedFigure, type Order} from './listed.js';

/** What a reader asks of the list. */
export interface Wish {
  readonly words: string;
  /** A country's code, or the name of another place; empty for all. */
  readonly place: string;
  readonly order: Order;
}

/** Whether a reader asks for nothing but what the page shows anyway. */
export const isNothing = ({words, place, order}: Wish): boolean =>
  !wordsIn(words).length && !place && order === 'newest';

/** The figures in which all words are found, in any part of a word and whatever their accents, in the order wished for. */
export function foundIn(
  figures: readonly ListedFigure[],
  {words, place, order}: Wish,
  lang: string,
  rankOf: (key: string) => number,
): ListedFigure[] {
  const wanted = wordsIn(words);
  const fits = (one: ListedFigure) =>
    (!place || placeKey(one) === place) && wanted.every((word) => textOf(one).includes(word));
  return inOrder(figures.filter(fits), order, lang, rankOf);
}

const wordsIn = (text: string): string[] => fold(text).split(/\s+/u).filter(Boolean);

const texts = new WeakMap<ListedFigure, string>();

function textOf(figure: ListedFigure): string {
  const {title, place = '', source, summary} = figure;
  const text = texts.get(figure) ?? fold([title, place, summary, altOf(figure), source].join('\n'));
  texts.set(figure, text);
  return text;
}

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
