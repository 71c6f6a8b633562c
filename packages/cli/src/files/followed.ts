import {commandWords} from '@tip-figures/messages/command-words.js';
import {language} from '../language.js';
import type {Read} from './read-text.js';
import type {Source} from './sources.js';

/** The longest pause between two requests, in seconds. */
export const longest = 3600;

/** A source that is read repeatedly: more and more rarely while it fails. */
export class Followed {
  readonly #source: Source;
  /** The last successful reading. */
  #last: Read = {problems: []};
  /** The number of failures in a row. */
  #failures = 0;
  /** The time of the next request, in milliseconds. */
  #next = 0;

  constructor(source: Source) {
    this.#source = source;
  }

  /**
   * The content of the source, else its last content; empty until the first success.
   *
   * @param seconds - the pause between two requests.
   * @param tell - is called once when the source fails.
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
    if (this.#failures === 1) {
      const {report, site} = commandWords(language());
      const why = read.problems[0]?.message ?? report['not-had']();
      tell(`${site.away({file: this.#source.origin, why})}\n`);
    }
    return this.#last;
  }
}
