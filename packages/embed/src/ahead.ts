import type {FigureName} from '@tip-figures/record/figures/names.js';

/**
 * Files that a figure needs at once and shares with others. Preloading them beside the figure saves a round trip. A
 * build inserts those of its bundles; in sources there are none.
 */
export const ahead: Readonly<Partial<Record<FigureName, readonly string[]>>> = {};
