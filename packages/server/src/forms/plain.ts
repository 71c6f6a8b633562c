import {notInPlain, plainFigure} from '@tip-figures/core/text/plain-figure.js';
import {printTemplate} from '../print/print-template.js';
import type {ToldFigure} from '../read/tell-figure.js';

/** A figure without styles and scripts, as HTML. */
export const plain = (told: ToldFigure): string =>
  printTemplate(plainFigure(told), {without: notInPlain, classFor: () => ''});
