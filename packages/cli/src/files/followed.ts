import type {Read} from './read-text.js';
import type {Source} from './sources.js';

/** The longest pause between two questions, in seconds. */
export const longest = 3600;

/** A source that is asked again and again: less and less often while it cannot be had. */
export class Followed {
  readonly #source: Source;
  /** What it said last, of what could be had. */
  #last: Read = {problems: []};
  /** How often in a row it could not be had. */
  #failures = 0;
  /** When to ask next, in milliseconds. */
  #next = 0;

  constructor(source: Source) {
    this.#source = source;
  }

  /**
   * What it says, else what it said last; nothing as long as it was never had.
   *
   * @param seconds - between two questions.
   * @param tell - is told once that it cannot be had.
   */
  async read(now: number, seconds: number, tell: (text: string) => void): Promise<Read> {
    if (now < this.#next) return this.#last;
    const {away, ...read} = await this.#source.read();
    if (!away) {
      [this.#last, this.#failures] = [read, 0];
      return read;
    }
    this.#failures += 1;
    this.#next = now + Math.min(longest, Math.max(away.retryAfter, seconds * 2 ** this.#failures)) * 1000;
    if (this.#failures === 1)
      tell(`${this.#source.origin}: ${read.problems[0]?.message ?? 'cannot be had'}; asked again later.\n`);
    return this.#last;
  }
}
