/* eslint-disable no-restricted-syntax -- an entry of the package, which its users import as one */
// What `tip-figures/figure-error.js` offers: the class of a figure's `error`.
export {FigureError, type FigureErrorCode} from '@tip-figures/record/figure-error.js';
