import type {FigureName} from '@tip-figures/record/figures/names.js';
import {html, svg, type SVGTemplateResult, type TemplateResult} from 'lit';

const range = (count: number): readonly number[] => Array.from({length: count}, (_, index) => index);

/** People, `columns` in a row, from the given corner on; the last ones may be missing. */
const dots = (count: number, columns: number, x: number, y: number, step: number, r: number): SVGTemplateResult =>
  svg`${range(count).map(
    (one) =>
      svg`<circle cx=${x + (one % columns) * step} cy=${y + Math.floor(one / columns) * (step - 1)} r=${r}></circle>`,
  )}`;

/** Cases, likewise. */
const squares = (count: number, columns: number, x: number, y: number, step: number, size: number): SVGTemplateResult =>
  svg`${range(count).map((one) =>
    box(x + (one % columns) * step, y + Math.floor(one / columns) * (step + 1), size, size),
  )}`;

const box = (x: number, y: number, width: number, height: number, tone = ''): SVGTemplateResult =>
  svg`<rect class=${tone} x=${x} y=${y} width=${width} height=${height}></rect>`;

const line = (d: string, tone: string): SVGTemplateResult => svg`<path class=${tone} d=${d}></path>`;

/** One government's tiers: the years on each, and how high. */
const river = (y: number, runs: readonly (readonly [x: number, rise: number, width: number, tone: string])[]) =>
  svg`${runs.map(([x, rise, width, tone]) => box(x, y + rise, width, 4, tone))}`;

const highRun = [
  [3, 0, 40, 't2'],
  [45, 3, 20, 't2w'],
  [67, 0, 40, 't2'],
] as const;
const lowRun = [
  [3, 3, 30, 't3'],
  [35, 0, 40, 't2w'],
  [77, 3, 30, 't3'],
] as const;

/** What each kind looks like, in 108 × 46. Its colours are classes of the page. */
const marks: Readonly<Record<FigureName, () => SVGTemplateResult>> = {
  'tier-badge': () =>
    svg`${box(2, 6, 18, 34, 'ax')}${box(22, 6, 44, 34, 'here')}${box(68, 6, 18, 34, 'ax')}${box(88, 6, 18, 34, 'ax')}`,
  'victim-breakdown': () =>
    svg`<g class="fm">${dots(10, 10, 8, 9, 10, 4)}</g><g class="fq">${dots(7, 7, 8, 23, 10, 4)}${dots(3, 7, 8, 37, 10, 4)}</g>`,
  'sentence-distribution': () =>
    svg`${box(4, 16, 52, 14, 'fd')}${line('M74 4V40', 'lp')}<g class="fm">${dots(1, 1, 90, 23, 1, 5)}</g>${line('M2 38H106', 'ax')}`,
  'victims-trend': () =>
    svg`${[26, 34, 30, 14, 24].map((height, index) => box(4 + index * 17, 40 - height, 12, height, 'fq'))}${box(89, 20, 12, 20, 'fm')}`,
  'justice-outcomes': () =>
    svg`<g class="fq">${squares(9, 5, 4, 8, 8, 6)}${dots(12, 6, 60, 11, 8, 3)}</g><g class="fm">${dots(2, 2, 60, 34, 11, 4)}</g>`,
  'case-backlog': () => svg`<g class="fm">${squares(27, 10, 5, 8, 10, 8)}</g>`,
  'funding-gap': () => svg`${box(4, 8, 100, 12, 'fq')}${box(4, 25, 84, 12, 'fm')}${line('M88 25h16v12H88', 'gap')}`,
  'shelter-timeline': () => svg`${box(4, 15, 34, 16, 'fq')}${box(38, 15, 22, 16, 'gap')}${box(60, 15, 44, 16, 'fq')}`,
  'accountability-record': () =>
    svg`${line('M10 15H86', 'ax')}<g class="fm">${[10, 60, 86].map((x) => dots(1, 1, x, 15, 1, 5))}</g>${line('M40 33H72', 'fd')}<circle class="open" cx="35" cy="33" r="5"></circle>`,
  'region-compare': () => svg`${[4, 24].map((y) => svg`${river(y, highRun)}${river(y + 13, lowRun)}`)}`,
  'country-profile': () =>
    svg`${box(4, 6, 100, 12, 'ax')}${box(28, 6, 34, 12, 'here')}${[4, 40, 76].map((x) => svg`${box(x, 26, 16, 6, 'fm')}${box(x, 36, 26, 3, 'fq')}`)}`,
  // 23%, which is no text: it names nothing.
  'key-figure': () =>
    line(
      'M6 15C6 4 24 4 24 15C24 22 10 27 6 38H25M33 11C38 4 51 5 51 14C51 20 46 21 41 21C47 21 52 23 52 30C52 40 36 41 32 34M92 8L68 38M61 14a6 6 0 0 1 12 0a6 6 0 0 1-12 0M87 32a6 6 0 0 1 12 0a6 6 0 0 1-12 0',
      'digits',
    ),
  quote: () => svg`${line('M6 6V40', 'said')}${line('M16 13H100M16 23H92M16 33H60', 'wide')}`,
};

/** The picture of a kind, for eyes alone: its name stands beside it. */
export const markOf = (figure: FigureName): TemplateResult =>
  html`<svg class="mark" viewBox="0 0 108 46" aria-hidden="true">${marks[figure]()}</svg>`;
