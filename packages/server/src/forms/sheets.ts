import {lineStyles} from '@tip-figures/chart/line/line.styles.js';
import {mapStyles} from '@tip-figures/region-compare/map/map.styles.js';
import {laterStyles} from '@tip-figures/core/late/later.styles.js';
import {toolStyles} from '@tip-figures/core/frame/tools.styles.js';
import type {CSSResult} from 'lit';
import {switchStyles} from '../print/switches.js';
import type {FigureClass} from '../read/figure-class.js';

/** What a figure fetches for a drawing that not all need: the mark-up by which it is known, and its styles. */
const lateStyles = ({figure}: FigureClass): readonly [sign: string, styles: readonly CSSResult[]] =>
  figure.name === 'region-compare' ? ['class="tiles"', mapStyles] : ['class="canvas"', lineStyles];

/**
 * The style sheets of a figure: those of its element and of what it contains, and the styles of its switches.
 *
 * @param drawn - the figure as HTML; all that it can have where left out.
 */
export function sheetsOf(type: FigureClass, drawn?: string): string[] {
  const [sign, late] = lateStyles(type);
  const isLate = drawn === undefined ? type.figure.loadView !== undefined : drawn.includes(sign);
  const styles = [...type.elementStyles.flatMap(withLater), ...(isLate ? late : [])];
  return [...styles.map((style) => (style as CSSResult).cssText), switchStyles];
}

/** The styles of what comes later stand where an element in a page adopts them. */
const withLater = <One>(style: One) => (style === toolStyles ? [style, laterStyles] : style);
