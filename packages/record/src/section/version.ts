import {isObject} from '../fields/kind.js';
import {refuse, type FigureError} from '../figure-error.js';

/** The newest version of the format that these scripts read; they read all before it. */
export const newestVersion = 1;

const isNewer = (version: unknown): boolean => Number(version) > newestVersion;

/**
 * Refuses documents of a newer version before anything else in them, since what they say may be another thing then.
 *
 * @throws {FigureError} code `schema`, path `version`.
 */
export function refuseNewer(documents: readonly unknown[]): void {
  for (const document of documents)
    if (isObject(document) && isNewer(document['version']))
      refuse('not-a-version', {expected: newestVersion, found: document['version']}, ['version']);
}

/** Whether the scripts are older than what they were refused for. */
export const isForNewer = ({problem}: Pick<FigureError, 'problem'>): boolean =>
  problem?.issue === 'not-a-version' && isNewer(problem.found);
