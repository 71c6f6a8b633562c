import {lineStyles} from '@tip-figures/chart/line/line.styles.js';
import {mapStyles} from '@tip-figures/region-compare/map/map.styles.js';
import {riverStyles} from '@tip-figures/region-compare/region-compare.styles.js';
import {laterStyles} from '@tip-figures/core/late/later.styles.js';
import {toolStyles} from '@tip-figures/core/frame/tools.styles.js';
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

const lateOf = ({figure}: FigureClass): Late =>
  figure.name === 'region-compare'
    ? {sign: 'class="tiles"', styles: mapStyles, instead: riverStyles}
    : {sign: 'class="canvas"', styles: lineStyles, instead: []};

/**
 * The style sheets of a figure: those of its element and of what it contains, and the styles of its switches.
 *
 * @param drawn - the figure as HTML; all that it can have where left out.
 */
export function sheetsOf(type: FigureClass, drawn?: string): string[] {
  const {sign, styles, instead} = lateOf(type);
  const isLate = drawn === undefined ? type.figure.loadView !== undefined : drawn.includes(sign);
  const left = isLate && drawn !== undefined ? instead : [];
  const own = type.elementStyles.filter((style) => !left.some((one) => one === style)).flatMap(withLater);
  return [...[...own, ...(isLate ? styles : [])].map((style) => (style as CSSResult).cssText), switchStyles];
}

/** The styles of what comes later stand where an element in a page adopts them. */
const withLater = <One>(style: One) => (style === toolStyles ? [style, laterStyles] : style);
