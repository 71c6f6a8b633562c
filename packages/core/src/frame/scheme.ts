import {native} from '../page/native.js';

export type Scheme = 'dark' | 'light';

/**
 * The scheme that a figure in an element needs to be readable, where it is another than the page declares; that one needs no
 * style, and then follows the page when it changes.
 */
export function schemeFor(around: Element | undefined): Scheme | undefined {
  const behind = schemeBehind(around);
  return behind === schemeAround(around) ? undefined : behind;
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

export const systemIsDark = (): MediaQueryList => matchMedia('(prefers-color-scheme: dark)');

/** The parent of an element as drawn, through slots and shadow roots. */
export function above(element: Element): Element | undefined {
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
