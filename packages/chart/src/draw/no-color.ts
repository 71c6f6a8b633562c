/**
 * Replaces `@kurkle/color` in the build for pages, see rollup.config.mjs. Chart.js computes a colour only for a hover
 * style or between two steps of an animation, and charts here have neither. If a chart computes a colour after all, its
 * drawing fails and the text of the chart is shown.
 */
export function Color(): never {
  throw new Error('Chart.js asked for a computed color, but this build has no color library.');
}
