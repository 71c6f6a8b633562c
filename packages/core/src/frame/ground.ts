import {css, type ReactiveController, type ReactiveControllerHost} from 'lit';
import {native} from '../element/native.js';
import {nextTask} from '../render/render-queue.js';
import {sheetOf} from '../render/sheet-of.js';

type Scheme = 'dark' | 'light';
type Host = ReactiveControllerHost & HTMLElement;

/** A theme in the tag overrides these. */
const styles = {
  dark: css`
    :host {
      color-scheme: dark;
    }
  `,
  light: css`
    :host {
      color-scheme: light;
    }
  `,
};

const looks = new Set<() => void>();
let stop: (() => void) | undefined;

/**
 * Gives a figure without a theme the colours that are readable on the ground behind it: many dark pages do not declare
 * their `color-scheme`.
 */
export class Ground implements ReactiveController {
  readonly #host: Host;
  /** Whether the figure has moved in the document since the last check. */
  #isMoved = true;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#isMoved = true;
    stop ??= watch();
    looks.add(this.#look);
  }

  hostDisconnected(): void {
    looks.delete(this.#look);
    if (looks.size > 0) return;
    stop?.();
    stop = undefined;
  }

  hostUpdate(): void {
    if (this.#isMoved) this.#look();
  }

  readonly #look = (): void => {
    const {shadowRoot: root, ownerDocument: page} = this.#host;
    if (!root) return;
    this.#isMoved = false;
    const scheme = schemeIn(above(this.#host));
    for (const [name, style] of Object.entries(styles)) {
      const sheet = sheetOf(style, page);
      const others = root.adoptedStyleSheets.filter((one) => one !== sheet);
      const isThere = others.length < root.adoptedStyleSheets.length;
      if (sheet && isThere !== (name === scheme)) root.adoptedStyleSheets = isThere ? others : [...others, sheet];
    }
  };
}

/**
 * Checks again when the ground may have changed: by the page's root or body, which may fade, by the system's scheme, or
 * by styles that load late. Returns a function that ends this.
 */
function watch(): () => void {
  const {documentElement, body} = native(document);
  const roots = [documentElement, body];
  const observer = new MutationObserver(lookAll);
  for (const root of roots) observer.observe(root, {attributes: true});
  const targets = [[systemIsDark(), 'change'] as const, [window, 'load'] as const];
  for (const [target, type] of targets) target.addEventListener(type, lookAll);
  for (const root of roots) root.addEventListener('transitionend', lookAtRoot);
  return () => {
    observer.disconnect();
    for (const [target, type] of targets) target.removeEventListener(type, lookAll);
    for (const root of roots) root.removeEventListener('transitionend', lookAtRoot);
  };
}

function lookAtRoot({target, currentTarget}: Event): void {
  if (target === currentTarget) lookAll();
}

function lookAll(): void {
  schemes = undefined;
  for (const look of looks) look();
}

let schemes: Map<Element | undefined, Scheme | undefined> | undefined;

/**
 * The scheme that figures in an element need. It is kept for one task: after a figure is drawn, the browser computes the
 * styles of the page anew before it answers.
 */
function schemeIn(around: Element | undefined): Scheme | undefined {
  if (!schemes) void nextTask().then(() => (schemes = undefined));
  schemes ??= new Map();
  if (!schemes.has(around)) {
    const behind = schemeBehind(around);
    // The scheme that the page declares needs no style here, and then follows the page when it changes.
    schemes.set(around, behind === schemeAround(around) ? undefined : behind);
  }
  return schemes.get(around);
}

/** The scheme that is readable on the paint of an element and behind it; `undefined` where that is the page's bare canvas. */
function schemeBehind(element: Element | undefined): Scheme | undefined {
  for (let node = element; node; node = above(node)) {
    const {backgroundColor, backgroundImage, color} = getComputedStyle(node);
    const ground = lightnessOf(backgroundColor);
    if (ground !== undefined) return ground < 0.5 ? 'dark' : 'light';
    // The brightness of an image is not known, but the text on it is readable.
    if (backgroundImage !== 'none') return (lightnessOf(color) ?? 0) < 0.5 ? 'light' : 'dark';
  }
  return undefined;
}

/** The scheme that a page gives an element by its `color-scheme`. */
function schemeAround(node: Element | undefined): Scheme {
  const named = node ? getComputedStyle(node).colorScheme : '';
  return named.includes('dark') && (!named.includes('light') || systemIsDark().matches) ? 'dark' : 'light';
}

const systemIsDark = (): MediaQueryList => matchMedia('(prefers-color-scheme: dark)');

/** The parent of an element as drawn, through slots and shadow roots. */
function above(element: Element): Element | undefined {
  const {assignedSlot, parentNode} = native(element);
  const node = assignedSlot ?? (parentNode instanceof ShadowRoot ? parentNode.host : parentNode);
  return node instanceof Element ? node : undefined;
}

/** How light a computed colour is, from 0 to 1; `undefined` for one that is more than half transparent. */
export function lightnessOf(color: string): number | undefined {
  // `rgb(0, 0, 0)`, `color(srgb 0 0 0 / 1)`, `oklch(0 0 0)`, `lab(0 0 0)`
  const [, space = '', values = ''] = /^(\w+)\((?:[a-z][\w-]* )?(.*)\)$/.exec(color) ?? [];
  const [a, b, c, alpha = 1] = values.split(/[\s,/]+/).map(Number) as [number, number, number, number?];
  if (!values || alpha < 0.5) return undefined;
  if (/^(ok)?l/.test(space)) return space.startsWith('ok') ? a : a / 100;
  return (0.3 * a + 0.59 * b + 0.11 * c) / (space === 'color' ? 1 : 255);
}
