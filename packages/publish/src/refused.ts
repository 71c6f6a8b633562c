/** Why nothing is published, in sentences for who started it. */
export class Refused extends Error {
  constructor(readonly reasons: readonly string[]) {
    super(reasons.join('\n'));
  }
}

/** Some files came to their places and others not: each figure is whole, old or new, and another run ends the work. */
export class Unfinished extends Refused {}
