import {lineStyles} from '@tip-figures/chart/line/line.styles.js';
import {laterStyles} from '@tip-figures/core/frame/later.styles.js';
import {toolStyles} from '@tip-figures/core/frame/tools.styles.js';
import type {CSSResult} from 'lit';
import {switchStyles} from '../print/switches.js';
import type {FigureClass} from '../read/figure-class.js';

/**
 * The style sheet of a figure: that of its element, and the styles of its switches.
 *
 * @param hasLine - whether it has, or can have, the styles of a line.
 */
export const sheetOf = ({elementStyles}: FigureClass, hasLine: boolean): string =>
  [
    ...[...elementStyles.flatMap(withLater), ...(hasLine ? [lineStyles] : [])].map(
      (style) => (style as CSSResult).cssText,
    ),
    switchStyles,
  ].join('\n');

/** The styles of what comes later stand where an element in a page adopts them. */
const withLater = <Style>(style: Style) => (style === toolStyles ? [style, laterStyles] : style);
