import {lineStyles} from '@tip-figures/chart/line/line.styles.js';
import {mapStyles} from '@tip-figures/region-compare/map/map.styles.js';
import {riverStyles} from '@tip-figures/region-compare/region-compare.styles.js';
import {countStyles} from '@tip-figures/core/counts/counts.styles.js';
import {laterStyles} from '@tip-figures/core/late/later.styles.js';
import {toolStyles} from '@tip-figures/core/frame/tools.styles.js';
import {panelStyles} from '@tip-figures/core/places/panels.styles.js';
import type {CSSResult} from 'lit';
import {switchStyles} from '../print/switches.js';
import type {FigureClass} from '../read/figure-class.js';

/** What a figure fetches for a drawing that not all need. */
interface Late {
  /** The mark-up by which the drawing is known. */
  readonly sign: string;
  readonly styles: readonly CSSResult[];
  /** Those that it has no use for. */
  readonly instead: readonly CSSResult[];
}

const map: Late = {sign: 'class="tiles"', styles: mapStyles, instead: riverStyles};
const line: Late = {sign: 'class="canvas"', styles: lineStyles, instead: []};
const panels: Late = {sign: 'class="panels ', styles: [panelStyles], instead: []};
const rows: Late = {sign: 'class="counts', styles: countStyles.flat(), instead: []};

/** What each figure may fetch; of those with styles of their own for it. */
const lateOf: Readonly<Record<string, readonly Late[]>> = {
  'region-compare': [map],
  'victims-trend': [line, panels],
  'case-backlog': [line],
  'funding-gap': [rows],
};

/**
 * The style sheets of a figure: those of its element and of what it contains, and the styles of its switches.
 *
 * @param drawn - the figure as HTML; all that it can have where left out.
 */
export function sheetsOf({figure, elementStyles}: FigureClass, drawn?: string): string[] {
  const late = (lateOf[figure.name] ?? []).filter(({sign}) => drawn?.includes(sign) ?? true);
  const left = drawn === undefined ? [] : late.flatMap(({instead}) => instead);
  const own = elementStyles.filter((style) => !left.some((one) => one === style)).flatMap(withLater);
  const added = late.flatMap(({styles}) => styles).filter((style) => !own.includes(style));
  return [...[...own, ...added].map((style) => (style as CSSResult).cssText), switchStyles];
}

/** The styles of what comes later stand where an element in a page adopts them. */
const withLater = <One>(style: One) => (style === toolStyles ? [style, laterStyles] : style);
