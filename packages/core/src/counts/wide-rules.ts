import {unsafeCSS, type CSSResult} from 'lit';

// From the narrowest line of marks to the widest, in px: how many rows a crowd has depends on the step below its line.
const narrowest = 120;
const widest = 740;
const step = 20;

/** The length of the line as a number without a unit, which no browser makes of a length. */
export const wideRules: CSSResult = unsafeCSS(
  Array.from({length: (widest - narrowest) / step}, (_, index) => narrowest + index * step)
    .map((wide) => `@container marks (width>=${wide}px){.scale{--wide:${wide}}}`)
    .join(''),
);
