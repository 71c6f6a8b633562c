// This script stands after the list of all figures, which is whole without it, a page at a time. With it a reader finds figures
// of all pages: those of `figures.json`, which is fetched when somebody first asks for something.

import {cardOf, type CardWriting} from './list/card.js';
import {foundIn, isNothing, type Wish} from './list/found.js';
import {isListed, orders, type ListedFigure} from './list/listed.js';
import {native} from '@tip-figures/core/page/native.js';

/** So many cards are added at once. */
const step = 60;
/** In milliseconds: somebody who types is not answered after each letter. */
const pause = 150;

const form = native(document).querySelector<HTMLFormElement>('.search');
const [list, status, more] = ['.cards', '.status', '.further'].map((name) =>
  native(document).querySelector<HTMLElement>(name),
);
const empty = native(document).querySelector('template')?.content.firstElementChild;
if (form && list && status && more && empty) start(form, list, status, more, empty);

function start(form: HTMLFormElement, list: HTMLElement, status: HTMLElement, more: HTMLElement, empty: Element): void {
  const {root = '', days = '[]', corrected = '', ...words} = form.dataset;
  const writing: CardWriting = {empty, root, corrected, days: JSON.parse(days) as string[]};
  const [search, places, order] = ['q', 'country', 'order'].map((name) => form.querySelector(`[name=${name}]`)) as [
    HTMLInputElement,
    HTMLSelectElement,
    HTMLSelectElement,
  ];
  const {lang} = native(document).documentElement;
  const own = [...list.children];
  const keys = Array.from(places.options, ({value}) => value);
  // The page knows no place that was published after it.
  const rankOf = (key: string) => keys.indexOf(key) + 1 || keys.length + 1;
  let known: Promise<ListedFigure[]> | undefined;
  let left: ListedFigure[] = [];
  let turn = 0;
  let timer = 0;

  const wish = (): Wish => ({
    words: search.value,
    place: places.value,
    order: orders.find((one) => one === order.value) ?? 'newest',
  });
  const say = (text = '') => {
    if (status.textContent !== text) status.textContent = text;
  };
  const show = (cards: readonly Element[], isWhole: boolean) => {
    const focused = native(document).activeElement;
    const isLost = list.contains(focused);
    list.replaceChildren(...cards);
    native(document).body.classList.toggle('searching', !isWhole);
    more.hidden = !left.length;
    if (!isLost || list.contains(focused)) return;
    const same = [...list.querySelectorAll('a')].find(({href}) => href === (focused as HTMLAnchorElement).href);
    (same ?? search).focus();
  };
  const next = () => left.splice(0, step).map((figure) => cardOf(figure, writing));

  const answer = async (): Promise<void> => {
    const asked = ++turn;
    if (isNothing(wish())) {
      left = [];
      show(own, true);
      say();
      return;
    }
    known ??= figuresAt(`${root}figures.json`);
    const loading = setTimeout(() => say(words['loading']), 2 * pause);
    const all = await known.catch(() => undefined);
    clearTimeout(loading);
    // It is asked for again with the next wish.
    if (!all) known = undefined;
    if (asked !== turn) return;
    if (!all) {
      say(words['late']);
      return;
    }
    left = foundIn(all, wish(), lang, rankOf);
    const {length} = left;
    show(next(), false);
    say(length ? words['found']?.replace('{n}', length.toLocaleString(lang)) : words['none']);
  };

  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void answer(), pause);
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  more.addEventListener('click', () => {
    const added = next();
    list.append(...added);
    more.hidden = !left.length;
    added[0]?.querySelector('a')?.focus();
  });
  form.hidden = false;
  // Browsers fill in again what was asked for when a reader comes back.
  addEventListener('pageshow', () => void answer());
}

/**
 * The figures that a list tells of, each once, without what is no figure.
 *
 * @throws {Error} where it cannot be had, or is no list.
 */
async function figuresAt(address: string): Promise<ListedFigure[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(String(response.status));
  const told: unknown = await response.json();
  if (!Array.isArray(told)) throw new Error('no list');
  return [...new Map(told.filter(isListed).map((one) => [one.slug, one])).values()];
}
