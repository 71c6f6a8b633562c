/** A frame that is this many pixels too high is not worth a message. */
const SLACK = 3;
/** Heights that go up and down within a second answer each other. */
const SECOND = 1000;
const MOST_TURNS = 5;

/**
 * Decides which heights are reported.
 *
 * A page around the frame may answer a height with another width, so that the text wraps differently and the height
 * changes again: with a scroll bar that comes and goes, for example. The largest height is then kept.
 */
export class HeightReport {
  /** The last height that was reported, for a page that asks; 0 before. */
  reported = 0;
  #seen = 0;
  #at = -Infinity;
  #grew = true;
  #turns = 0;

  /** The height to report, in whole pixels; `undefined` where it is not new, or the frame is not shown. */
  next(height: number, width: number, now: number): number | undefined {
    const whole = Math.ceil(height);
    if (width === 0 || whole === 0 || whole === this.#seen) return undefined;
    const grows = whole > this.#seen;
    if (now - this.#at > SECOND) this.#turns = 0;
    else if (grows !== this.#grew) this.#turns++;
    this.#seen = whole;
    this.#at = now;
    this.#grew = grows;
    const isKept = whole <= this.reported && (whole >= this.reported - SLACK || this.#turns >= MOST_TURNS);
    if (isKept) return undefined;
    this.reported = whole;
    return whole;
  }
}
