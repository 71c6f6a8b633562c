import {lineStyles} from '@tip-figures/chart/line/line.styles.js';
import type {CSSResult} from 'lit';
import {switchStyles} from '../print/switches.js';
import type {FigureClass} from '../read/figure-class.js';

/** The style sheet of a figure: what its element adopts, with the styles of lines where it can have one, and of its switches. */
export const sheetOf = ({elementStyles, figure}: FigureClass): string =>
  [
    ...[...elementStyles, ...(figure.loadView ? [lineStyles] : [])].map((style) => (style as CSSResult).cssText),
    switchStyles,
  ].join('\n');
