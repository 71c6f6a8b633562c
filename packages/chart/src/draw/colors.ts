import {native} from '@tip-figures/core/element/native.js';

/** The colours of a chart, as canvas code needs them. */
export interface ChartColors {
  readonly mark: string;
  /** Of earlier points of a series. */
  readonly earlier: string;
  readonly axis: string;
  readonly surface: string;
}

/** The tokens as they are used now: in this colour scheme, forced colours, or print. */
export function colorsOf(probe: Element): ChartColors {
  const style = getComputedStyle(probe);
  return {
    mark: style.color,
    earlier: style.borderLeftColor,
    surface: style.backgroundColor,
    axis: style.borderRightColor,
  };
}

const watching = new Set<() => void>();

// One observer for all charts of a page.
let shared: MutationObserver | undefined;
const observer = (): MutationObserver =>
  (shared ??= new MutationObserver(() => {
    for (const changed of watching) changed();
  }));

/**
 * Calls `changed` whenever a token changes, for whatever reason: a class or style of the page, the
 * system's scheme, forced colours. No script can observe a colour, but its transition can be heard.
 * WebKit starts none when only the colour scheme changes; a page switches that on its root or body.
 *
 * @returns the end of it.
 */
export function watchColors(probe: Element, changed: () => void): () => void {
  if (watching.size === 0) {
    for (const element of [native(document).documentElement, native(document).body])
      observer().observe(element, {attributes: true});
  }
  watching.add(changed);
  probe.addEventListener('transitionend', changed);
  return () => {
    watching.delete(changed);
    if (watching.size === 0) observer().disconnect();
    probe.removeEventListener('transitionend', changed);
  };
}
