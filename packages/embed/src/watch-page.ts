import {native} from '@tip-figures/core/element/native.js';
import type {FigureName} from '@tip-figures/record/sections/names.js';
import {figureAt, type FigureAt} from './figure-at.js';
import {fill, giveDocument} from './fill.js';
import {isNote} from './note.js';
import {isFigure, isSame, isWhole, placesIn, tagsIn} from './places.js';

/** What a site decides. */
export interface Site {
  /** Folders whose data its authors may show. */
  readonly bases: readonly URL[];
  /** Of figures that name none. */
  readonly theme?: string | undefined;
  /** Defines the tag of a figure; `attempt` counts from 1. */
  readonly load: (name: FigureName, attempt: number) => Promise<unknown>;
}

/** Draws the figures of this page, and those that come later. Shadow roots are their owners' own. */
export function watchPage({bases, theme, load}: Site): void {
  const begun = new WeakSet<Node>();
  const filled = new WeakSet<Node>();
  const attempts = new Map<FigureName, number>();
  const loading = new Set<FigureName>();
  let isWaiting = false;

  // All at once before the next frame, however often a page changes. None comes while a view transition waits for the page.
  const scanSoon = () => {
    if (isWaiting) return;
    isWaiting = true;
    const once = () => isWaiting && scan();
    requestAnimationFrame(once);
    setTimeout(once, 100);
  };
  new MutationObserver((records) => {
    // A page that renews itself brings back what a figure stands for, without the figure.
    for (const {target, addedNodes} of records)
      if (filled.has(target) && [...addedNodes].some((node) => !isFigure(node) && !isNote(node))) begun.delete(target);
    scanSoon();
  }).observe(document, {childList: true, subtree: true});
  native(document).addEventListener('DOMContentLoaded', scan);
  scan();

  function scan(): void {
    isWaiting = false;
    for (const tag of tagsIn(document)) if (isNew(tag)) define(tag.localName.slice(4) as FigureName);
    for (const place of placesIn(document, bases, begun)) {
      if (!isWhole(place) || !isNew(place.element)) continue;
      // What cannot be had, or read, leaves the page as it is.
      figureAt(place, bases).then(
        (figure) => figure && isSame(place, bases) && put(figure, place.element),
        () => undefined,
      );
    }
  }

  function isNew(element: Element): boolean {
    if (begun.has(element)) return false;
    begun.add(element);
    return true;
  }

  function put({name, src}: FigureAt, element: HTMLElement): void {
    const tag = native(document).createElement(`tip-${name}`);
    if (theme !== undefined) tag.setAttribute('theme', theme);
    // Its script is asked for here: found in the next frame as a tag of the page, it would count as another attempt.
    begun.add(tag);
    tag.append(...[...native(element).childNodes].filter((node) => native(node).nodeName !== 'FIGCAPTION'));
    native(element).prepend(tag);
    filled.add(element);
    void customElements.whenDefined(tag.localName).then((definition) => {
      fill(tag, element, definition);
      if (src !== undefined) giveDocument(tag, element, src, bases);
    });
    define(name);
  }

  function define(name: FigureName): void {
    if (loading.has(name) || customElements.get(`tip-${name}`)) return;
    loading.add(name);
    const attempt = (attempts.get(name) ?? 0) + 1;
    attempts.set(name, attempt);
    // After an error the next figure of that name tries again.
    load(name, attempt).catch((error: unknown) => {
      loading.delete(name);
      console.warn(`tip-figures: ${name} could not be loaded`, error);
    });
  }
}
