import type {FigureName} from '@tip-figures/record/sections/names.js';

/**
 * Files that a figure needs at once and shares with others: asked for beside it, they come one round trip earlier. A build
 * puts in those of its bundles; in sources there are none.
 */
export const ahead: Readonly<Partial<Record<FigureName, readonly string[]>>> = {};
