import {lineStyles} from '@tip-figures/chart/line/line.styles.js';
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
    ...[...elementStyles, ...(hasLine ? [lineStyles] : [])].map((style) => (style as CSSResult).cssText),
    switchStyles,
  ].join('\n');
