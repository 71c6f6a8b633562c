import {pathOf} from '../../figure-error.js';

/** The keys and indexes that lead from the record to a value. */
export type Steps = readonly (string | number)[];

/** The path to a value as the documentation writes it, such as `victim-breakdown.sex.male`. */
export function pathTo([section, ...steps]: Steps): string {
  const path = pathOf(steps);
  return `${section}${path && !path.startsWith('[') ? '.' : ''}${path}`;
}
