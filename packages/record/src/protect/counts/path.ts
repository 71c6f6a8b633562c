import {pathOf, type Path} from '../../path.js';

/** The keys and indexes that lead from the record to a value. */
export type Steps = Path;

/** The path to a value as the documentation writes it, such as `victim-breakdown.sex.male`. */
export const pathTo = (steps: Steps): string => pathOf(steps);
