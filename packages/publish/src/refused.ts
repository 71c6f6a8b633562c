import {codeOf} from './write/code-of.js';

/** Why nothing is published, in sentences for who started it. */
export class Refused extends Error {
  constructor(readonly reasons: readonly string[]) {
    super(reasons.join('\n'));
  }
}

/** Some files came to their places and others not: each figure is whole, old or new, and another run ends the work. */
export class Unfinished extends Refused {}

/**
 * Brings files to their places.
 *
 * @throws {Unfinished} for what the disk refuses.
 */
export function finish(bring: () => void): void {
  try {
    bring();
  } catch (cause) {
    const code = codeOf(cause);
    if (code === undefined) throw cause;
    throw new Unfinished([`Not all files could be brought to their places (${code}). Run it again.`]);
  }
}
