import type {ReactiveController} from 'lit';
import {native} from '../page/native.js';
import {nextTask} from '../render/render-queue.js';
import {sheetOf} from '../render/sheet-of.js';
import {above, schemeFor, systemIsDark, type Scheme} from './scheme.js';

/** A theme in the tag overrides these. */
const styles = {
  dark: {cssText: ':host{color-scheme:dark}'},
  light: {cssText: ':host{color-scheme:light}'},
};

const looks = new Set<() => void>();
let stop: (() => void) | undefined;

/**
 * Gives a figure without a theme the colours that are readable on the ground behind it: many dark pages do not declare
 * their `color-scheme`.
 */
export class Ground implements ReactiveController {
  readonly #host: HTMLElement;
  /** Whether the figure has moved in the document since the last check. */
  #isMoved = true;

  constructor(host: HTMLElement) {
    this.#host = host;
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
  if (!schemes.has(around)) schemes.set(around, schemeFor(around));
  return schemes.get(around);
}
