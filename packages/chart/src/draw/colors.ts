import {native} from '@tip-figures/core/page/native.js';

/** The colours of a chart, as canvas code needs them. */
export interface ChartColors {
  readonly mark: string;
  /** The colour of earlier points of a series. */
  readonly earlier: string;
  readonly axis: string;
  readonly surface: string;
}

/** The present values of the tokens: in this colour scheme, with forced colours or in print. */
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

// All charts of a page share one observer.
let shared: MutationObserver | undefined;
const observer = (): MutationObserver =>
  (shared ??= new MutationObserver(() => {
    for (const changed of watching) changed();
  }));

/**
 * Calls `changed` when a token changes for any reason: a class or style of the page, the system's scheme, forced
 * colours. No script can observe a colour, but its transition starts an event. WebKit starts none when only the colour
 * scheme changes, which a page sets at its root or body.
 *
 * @returns a function that ends this.
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
