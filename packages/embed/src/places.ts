import {native} from '@tip-figures/core/page/native.js';
import {figures} from '@tip-figures/record/figures/names.js';
import {addressBelow, presentAddress, type Move} from './bases.js';

/** An element of a page in whose place a figure is drawn. */
export interface Place {
  readonly element: HTMLElement;
  /** The published figure that a link in it leads to, where the page names none. */
  readonly published: URL | undefined;
  readonly link?: HTMLAnchorElement;
}

const tags = figures.map((name) => `tip-${name}`);
const anyTag = tags.join();
const undefinedTags = tags.map((tag) => `${tag}:not(:defined)`).join();

// These elements keep figures out: by the page's wish, or as editors, which would save what is drawn in them.
const leftAlone = '[data-tip-embed=off],[contenteditable]:not([contenteditable=false])';
const media = 'img,svg,picture,video,audio,canvas,iframe,object,embed,input,button,select,textarea';

/** The tags of a page that no script has defined yet. */
export const tagsIn = (page: Document): readonly HTMLElement[] =>
  [...native(page).querySelectorAll<HTMLElement>(undefinedTags)].filter(isFree);

/** All tags of figures with a document. */
export const sourcedTagsIn = (page: Document): Iterable<HTMLElement> =>
  native(page).querySelectorAll<HTMLElement>(tags.map((tag) => `${tag}[src]`).join());

/**
 * The places for figures in a page: none where the site names no base.
 *
 * @param begun - elements that were places before and are skipped: a page may have thousands, and change in every
 *   frame.
 */
export function placesIn(
  page: Document,
  bases: readonly URL[],
  begun = new WeakSet<Node>(),
  moves: readonly Move[] = [],
): readonly Place[] {
  if (bases.length === 0) return [];
  const named = [...native(page).querySelectorAll<HTMLElement>('.tip-embed[data-tip-figure]')];
  const links = [...native(page).querySelectorAll<HTMLAnchorElement>('a[href*="f/"]')];
  return [
    ...named.map((element) => ({element, published: undefined})),
    ...links.flatMap((link) => placeOf(link, bases, moves) ?? []),
  ].filter(({element}) => !begun.has(element) && holdsFigures(element) && isFree(element) && !hasFigure(element));
}

/** Whether the parser has reached the end of a place: before that, a paragraph can seem to hold a link alone. */
export const isWhole = ({element}: Place): boolean =>
  native(native(element).ownerDocument).readyState !== 'loading' || native(element).nextSibling !== null;

/** Whether a place is unchanged: much can change while a record is fetched. */
export function isSame({element, published, link}: Place, bases: readonly URL[], moves: readonly Move[] = []): boolean {
  if (!native(element).isConnected || hasFigure(element)) return false;
  const now = link && placeOf(link, bases, moves);
  return !link || (now?.element === element && now.published?.href === published?.href);
}

export const isFigure = (node: Node): boolean => native(node).nodeName.startsWith('TIP-');

/** Whether an element has a figure, or is part of the fallback of one. */
export const hasFigure = (element: Element): boolean =>
  !!(native(element).closest(anyTag) ?? native(element).querySelector(anyTag));

/** Whether an element can show a figure; its content would be lost in a drawing or a button. */
const holdsFigures = (element: Element): boolean => !native(element).closest(media);

function isFree(element: Element): boolean {
  const {ownerDocument} = native(element);
  return !native(element).closest(leftAlone) && native(ownerDocument).designMode !== 'on';
}

function placeOf(link: HTMLAnchorElement, bases: readonly URL[], moves: readonly Move[]): Place | undefined {
  // The attribute is read as written, since a browser drops invalid characters from `href`.
  const published = addressBelow(
    presentAddress(link.getAttribute('href') ?? '', moves, link.baseURI),
    bases,
    link.baseURI,
  );
  if (!published || !isFree(link) || !/\/f\/[^/]+\/?$/.test(published.pathname)) return undefined;
  const marked = link.closest<HTMLElement>('.tip-embed:not(a)');
  if (marked) return native(marked).dataset['tipFigure'] === undefined ? {element: marked, published, link} : undefined;
  const paragraph = link.closest('p');
  return paragraph && isAlone(link, paragraph) ? {element: paragraph, published, link} : undefined;
}

/** Whether a link is alone in its paragraph. Content systems leave line breaks, empty elements and spaces around it. */
function isAlone(link: HTMLAnchorElement, paragraph: HTMLElement): boolean {
  const others = [...paragraph.querySelectorAll(`a,${media}`)].filter((one) => !link.contains(one));
  return others.length === 0 && seen(paragraph) === seen(link);
}

const seen = ({textContent}: Element): string => textContent.replace(/[\s\u200b]+/g, ' ').trim();
