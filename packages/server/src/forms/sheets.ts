import {lineStyles} from '@tip-figures/chart/line/line.styles.js';
import {laterStyles} from '@tip-figures/core/late/later.styles.js';
import {toolStyles} from '@tip-figures/core/frame/tools.styles.js';
import type {CSSResult} from 'lit';
import {switchStyles} from '../print/switches.js';
import type {FigureClass} from '../read/figure-class.js';

/**
 * The style sheets of a figure: those of its element, and the styles of its switches.
 *
 * @param withLine - whether it has, or can have, the styles of a line.
 */
export const sheetsOf = ({elementStyles}: FigureClass, withLine: boolean): string[] => [
  ...[...elementStyles.flatMap(withLater), ...(withLine ? lineStyles : [])].map(
    (style) => (style as CSSResult).cssText,
  ),
  switchStyles,
];

/** The styles of what comes later stand where an element in a page adopts them. */
const withLater = <One>(style: One) => (style === toolStyles ? [style, laterStyles] : style);

/** Whether a figure contains a line, which reserves a place for its canvas. */
export const hasLine = (drawn: string): boolean => drawn.includes('class="canvas"');
