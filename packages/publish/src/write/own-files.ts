import {lstatSync, type Stats} from 'node:fs';
import {join} from 'node:path';
import {refusal, Refused} from '../refused.js';

/** The folder in a site that holds what a run is at work on. */
export const ownFolder = (out: string): string => join(out, '.publish');

/**
 * What is at a path, `undefined` where nothing is.
 *
 * @throws {Refused} for a symbolic link: what is written behind it would be elsewhere.
 */
export function statOf(path: string): Stats | undefined {
  const stats = lstatSync(path, {throwIfNoEntry: false});
  if (stats?.isSymbolicLink()) throw new Refused([refusal('link', {path})]);
  return stats;
}
