import {askAhead, begin} from '@tip-figures/core/data/document/asked.js';
import {native} from '@tip-figures/core/page/native.js';
import {addressOf} from '@tip-figures/record/address.js';
import type {FigureName} from '@tip-figures/record/figures/names.js';
import type {Draw} from './drawings.js';
import {figureAt, type FigureAt} from './figure-at.js';
import {presentAddress, type Move} from './bases.js';
import {fill, setDocument} from './fill.js';
import {isNote} from './note.js';
import {isFigure, isSame, isWhole, placesIn, sourcedTagsIn, tagsIn} from './places.js';

/** The settings of a site. */
export interface Site {
  /** Folders whose data its authors may show. */
  readonly bases: readonly URL[];
  /** Where such folders were before. */
  readonly moves?: readonly Move[];
  /** The theme of figures without one. */
  readonly theme?: string | undefined;
  /** Defines the tag of a figure; `attempt` counts from 1. */
  readonly load: (name: FigureName, attempt: number) => Promise<unknown>;
  /** Draws the figures of this site as they were published. */
  readonly draw?: Draw;
}

/** Draws the figures of a page, now and when they are added. Shadow roots are left to their owners. */
export function watchPage({bases, moves = [], theme, load, draw = () => undefined}: Site): void {
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
    moveTags();
    // A page that renders again restores the link of a figure, without the figure.
    for (const {target, addedNodes} of records)
      if (filled.has(target) && [...addedNodes].some((node) => !isFigure(node) && !isNote(node))) begun.delete(target);
    scanSoon();
  }).observe(document, {childList: true, subtree: true});
  native(document).addEventListener('DOMContentLoaded', scan);
  scan();

  function scan(): void {
    isWaiting = false;
    moveTags();
    for (const tag of tagsIn(document)) {
      if (!isNew(tag)) continue;
      const name = tag.localName.slice(4) as FigureName;
      const drawn = draw(tag.getAttribute('src') ?? '', tag.baseURI);
      if (drawn) drawn.catch(() => define(name));
      else {
        askAhead(tag);
        define(name);
      }
    }
    for (const place of placesIn(document, bases, begun, moves)) {
      if (!isWhole(place) || !isNew(place.element)) continue;
      // A document that cannot be fetched or read leaves the page as it is.
      figureAt(place, bases, draw, moves).then(
        (figure) => figure && isSame(place, bases, moves) && put(figure, place.element),
        (error: unknown) => {
          console.warn('tip-figures: not drawn', place.link?.href, error);
        },
      );
    }
  }

  /** Gives tags the present address of their document, before an element asks for it. */
  function moveTags(): void {
    if (moves.length)
      for (const tag of sourcedTagsIn(document)) {
        const src = tag.getAttribute('src') ?? '';
        const present = presentAddress(src, moves, tag.baseURI);
        if (present !== src && present !== addressOf(src, tag.baseURI)?.href) tag.setAttribute('src', present);
      }
  }

  function isNew(element: Element): boolean {
    if (begun.has(element)) return false;
    begun.add(element);
    return true;
  }

  function put({name, src, isDrawn}: FigureAt, element: HTMLElement): void {
    const tag = native(document).createElement(`tip-${name}`);
    if (theme !== undefined) tag.setAttribute('theme', theme);
    // The script is loaded here: the scan in the next frame would find the tag and count another attempt.
    begun.add(tag);
    tag.append(...[...native(element).childNodes].filter((node) => native(node).nodeName !== 'FIGCAPTION'));
    native(element).prepend(tag);
    filled.add(element);
    if (isDrawn && src !== undefined) {
      setDocument(tag, element, src, bases);
      return;
    }
    void customElements.whenDefined(tag.localName).then((definition) => {
      fill(tag, element, definition);
      if (src !== undefined) setDocument(tag, element, src, bases);
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
