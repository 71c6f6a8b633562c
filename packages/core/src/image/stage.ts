import {native} from '../page/native.js';
import {sheetOf} from '../render/sheet-of.js';
import {cardStyles} from './card.styles.js';

/** The colours of a copy: those of the figure in its page, or the light ones of the design. */
export type Colors = 'page' | 'light';

/**
 * A place out of sight where a figure is laid out anew, with its own styles and typeface and no other style of the
 * page. It is removed before the browser paints.
 */
export class Stage {
  readonly #place: HTMLElement;
  readonly #host: HTMLElement;
  readonly #root: ShadowRoot;

  /** @param host - the figure. */
  constructor(host: HTMLElement, colors: Colors) {
    const page = host.ownerDocument;
    this.#place = native(page).createElement('div');
    // The page's own rules for boxes must not apply.
    for (const [name, value] of Object.entries(outOfSight)) this.#place.style.setProperty(name, value, 'important');
    this.#host = native(page).createElement('div');
    this.#root = this.#host.attachShadow({mode: 'open'});
    const sheets = host.shadowRoot?.adoptedStyleSheets ?? [];
    const shown = getComputedStyle(host);
    const {style} = this.#host;
    for (const [name, plain] of tokensOf(sheets)) {
      // The typeface is always that of the page.
      if (name !== '--tip-font') style.setProperty(name, colors === 'light' ? plain : shown.getPropertyValue(name));
    }
    style.setProperty('--tip-far', 'visible');
    style.colorScheme = colors === 'light' ? 'light' : shown.colorScheme;
    style.maxInlineSize = 'none';
    style.fontFamily = getComputedStyle(host.shadowRoot?.firstElementChild ?? host).fontFamily;
    // Widths that count in letters do so with those of the design.
    style.fontSize = colors === 'light' ? '16px' : shown.fontSize;
    this.#place.attachShadow({mode: 'open'}).append(this.#host);
    native(page).body.append(this.#place);
    // WebKit applies style sheets that several roots share only to roots that are in a page by then.
    this.#root.adoptedStyleSheets = [...sheets, sheetOf(cardStyles, page)].filter((sheet) => sheet !== undefined);
  }

  /** Lays out `element` in a width. */
  show(element: HTMLElement, width: number): void {
    this.#host.style.inlineSize = `${width}px`;
    if (element.parentNode !== this.#root) this.#root.replaceChildren(element);
  }

  remove(): void {
    this.#place.remove();
  }
}

/** Properties of the typeface, which the page decides. */
export const typeface = ['font-family', 'font-style', 'font-weight', 'letter-spacing', 'text-transform'];

/** Copies styles of one element to another, where rules of the page may set them. */
export function copyStyle(from: Element, to: HTMLElement, properties: readonly string[]): void {
  const style = getComputedStyle(from);
  for (const property of properties) to.style.setProperty(property, style.getPropertyValue(property));
}

const outOfSight = {
  all: 'initial',
  position: 'fixed',
  'inset-block-start': '0',
  'inset-inline-start': '0',
  'inline-size': '0',
  'block-size': '0',
  overflow: 'clip',
  'forced-color-adjust': 'none',
};

const tokens = new WeakMap<CSSStyleSheet, ReadonlyMap<string, string>>();

/** The design's tokens with their light values, which the first rule for each has. */
const tokensOf = (sheets: readonly CSSStyleSheet[]): Map<string, string> =>
  new Map([...sheets].reverse().flatMap((sheet) => [...tokensIn(sheet)]));

function tokensIn(sheet: CSSStyleSheet): ReadonlyMap<string, string> {
  const known = tokens.get(sheet);
  if (known) return known;
  const found = new Map<string, string>();
  for (const rule of sheet.cssRules) {
    if (!(rule instanceof CSSStyleRule) || rule.selectorText !== ':host') continue;
    for (const name of rule.style) {
      if (name.startsWith('--tip-') && !found.has(name)) found.set(name, rule.style.getPropertyValue(name));
    }
  }
  tokens.set(sheet, found);
  return found;
}
