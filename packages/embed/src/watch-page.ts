import {askAhead, begin} from '@tip-figures/core/data/asked.js';
import {native} from '@tip-figures/core/element/native.js';
import type {FigureName} from '@tip-figures/record/sections/names.js';
import {figureAt, type FigureAt} from './figure-at.js';
import {fill, giveDocument} from './fill.js';
import {isNote} from './note.js';
import {isFigure, isSame, isWhole, placesIn, tagsIn} from './places.js';

/** The settings of a site. */
export interface Site {
  /** Folders whose data its authors may show. */
  readonly bases: readonly URL[];
  /** The theme of figures without one. */
  readonly theme?: string | undefined;
  /** Defines the tag of a figure; `attempt` counts from 1. */
  readonly load: (name: FigureName, attempt: number) => Promise<unknown>;
}

/** Draws the figures of a page, now and when they are added. Shadow roots are left to their owners. */
export function watchPage({bases, theme, load}: Site): void {
  const begun = new WeakSet<Node>();
  const filled = new WeakSet<Node>();
  const attempts = new Map<FigureName, number>();
  const loading = new Set<FigureName>();
  let isWaiting = false;

  // One scan before the next frame covers all changes. A view transition that waits for the page has no frames.
  const scanSoon = () => {
    if (isWaiting) return;
    isWaiting = true;
    const once = () => isWaiting && scan();
    requestAnimationFrame(once);
    setTimeout(once, 100);
  };
  new MutationObserver((records) => {
    // A page that renders again restores the link of a figure, without the figure.
    for (const {target, addedNodes} of records)
      if (filled.has(target) && [...addedNodes].some((node) => !isFigure(node) && !isNote(node))) begun.delete(target);
    scanSoon();
  }).observe(document, {childList: true, subtree: true});
  native(document).addEventListener('DOMContentLoaded', scan);
  scan();

  function scan(): void {
    isWaiting = false;
    for (const tag of tagsIn(document)) {
      if (!isNew(tag)) continue;
      askAhead(tag);
      define(tag.localName.slice(4) as FigureName);
    }
    for (const place of placesIn(document, bases, begun)) {
      if (!isWhole(place) || !isNew(place.element)) continue;
      // A document that cannot be fetched or read leaves the page as it is.
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
    // The script is loaded here: the scan in the next frame would find the tag and count another attempt.
    begun.add(tag);
    tag.append(...[...native(element).childNodes].filter((node) => native(node).nodeName !== 'FIGCAPTION'));
    native(element).prepend(tag);
    filled.add(element);
    void customElements.whenDefined(tag.localName).then((definition) => {
      fill(tag, element, definition);
      if (src !== undefined) giveDocument(tag, element, src, bases);
    });
    if (src !== undefined && native(element).dataset['tipLoading'] !== 'lazy') begin(src);
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
