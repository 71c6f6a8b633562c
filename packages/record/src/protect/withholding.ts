import type {Quantity} from '../values/quantity/quantity.js';
import {boundsOf} from './bounds.js';
import {anyone, isRounded, type Cell, type Interval} from './counts/cells.js';
import type {Line} from './counts/lines.js';
import {hasSmallTimes} from './counts/periods.js';
import {hideRepeats, repeatsIn} from './repeats.js';
import {anything, type Survey} from './counts/survey.js';
import {Tangles, type Tangle} from './tangles.js';
import {isFew, leftOf, withholdParts} from './withhold-parts.js';
import {withholdTangled} from './withhold-tangled.js';

/** Why a count is hidden: it is small, or would give a small one away, or may repeat one that is hidden. */
export type Reason = 'small' | 'subtraction' | 'same';

// Looking for the least to withhold of what hangs together in several ways; a second or two of a slow phone.
const mostSteps = 100_000;

/**
 * Withholds the small counts of a record, and further ones until none of them can be worked out.
 *
 * Counts that hang together in more than one way are withheld all or none where no smaller choice is safe.
 */
export class Withholding {
  readonly reasons = new Map<Cell, Reason>();
  readonly #survey: Survey;
  readonly #below: number;
  readonly #tangles: Tangles;

  constructor(survey: Survey, below: number) {
    this.#survey = survey;
    this.#below = below;
    this.#hideFew();
    this.#tangles = new Tangles(survey);
    this.#hideParts();
    this.#hideRepeated();
    this.#hideFigures();
  }

  /** Small counts that can still be worked out, since what gives them away is published. */
  get exposed(): Cell[] {
    const {book, lines} = this.#survey;
    // Parts that add up to their total are taken as complete.
    const known = ({mask, stated, places}: Cell) => (places.length ? (mask ?? stated) : stated.high ? anyone : stated);
    const at = boundsOf(lines.lines, known);
    const beside = new Set(
      this.#survey.overlaps.flatMap((spans) =>
        spans.some(({cell}) => cell.published) ? spans.map(({cell}) => cell) : [],
      ),
    );
    return [...book.cells, ...lines.lines.map(({rest}) => rest)].filter((cell) => {
      if (cell.published || !isFew(cell.stated, this.#below)) return false;
      const {low, high} = at(cell);
      // Conclusions from overlapping periods are not calculated.
      const {low: least, high: most} = cell.kept ?? anyone;
      return (
        beside.has(cell) ||
        low > Math.max(least, 1) ||
        (high < Math.min(most, this.#below - 1) && (low > 0 || cell.stated.low > 0))
      );
    });
  }

  /** Shown counts in a line with a hidden one. */
  get besideHidden(): Cell[] {
    const beside = this.#survey.lines.lines.map(cellsOf).filter((line) => line.some(({mask}) => mask));
    return [...new Set(beside.flat())].filter(({mask, published}) => !mask && !published);
  }

  #hide(cell: Cell, mask: Interval, reason: Reason): void {
    cell.mask = cell.kept ?? mask;
    if (cell.places.length) this.reasons.set(cell, isFew(cell.stated, this.#below) ? 'small' : reason);
  }

  #hideFew(): void {
    const {cells, isOlder} = this.#survey.book;
    for (const cell of cells) {
      if (cell.kept) this.#hide(cell, cell.kept, 'subtraction');
      if (cell.published || cell.kept || cell.kind === anything) continue;
      if (isFew(cell.stated, this.#below)) this.#hide(cell, this.#fewOf(cell), 'small');
      // Earlier versions wrote ranges in place of other counts.
      else if (isRounded(cell, 'withheld') || (isOlder && isRounded(cell, 'range'))) {
        this.#hide(cell, cell.stated, 'subtraction');
      }
    }
  }

  /** Which small number it is, is not said. */
  #fewOf(cell: Cell): Interval {
    const isOpen = isRounded(cell, 'about', 'just-over', 'over', 'at-least');
    return isOpen ? anyone : {low: Math.min(cell.stated.low, 1), high: this.#below - 1};
  }

  #hideParts(): void {
    const budget = {left: mostSteps};
    for (const tangle of this.#tangles.all) {
      tangle.lines.forEach(leave);
      if (!this.#hasFew(tangle)) continue;
      const masks = withholdTangled(tangle, this.#below, budget);
      if (!masks) this.#hideAll(tangle, 'subtraction');
      for (const [cell, mask] of masks ?? []) this.#hide(cell, mask, 'subtraction');
      tangle.lines.forEach(leave);
    }
    for (const line of this.#tangles.ordered) {
      for (const [cell, mask] of withholdParts(line, this.#below)) this.#hide(cell, mask, 'subtraction');
      leave(line);
    }
  }

  #hasFew({cells, lines, overlaps, together}: Tangle): boolean {
    const below = this.#below;
    return (
      cells.some(({places, published, stated}) => places.length && !published && isFew(stated, below)) ||
      lines.some(({rest}) => rest.stated.low > 0 && rest.stated.high < below) ||
      overlaps.some((spans) => hasSmallTimes(spans, below)) ||
      together.some((lists) => haveSmallDifference(lists.map(sumOf), below))
    );
  }

  #hideAll({cells}: Tangle, reason: Reason): void {
    for (const cell of cells) if (!cell.published) this.#hide(cell, anyone, reason);
  }

  /** Hides what counts the same people as a hidden cell, or may do. */
  #hideRepeated(): void {
    const isRepeat = (cell: Cell) => this.reasons.get(cell) === 'same';
    hideRepeats(repeatsIn(this.#survey.book.cells), isRepeat, (cell) => {
      const tangle = this.#tangles.of(cell);
      if (tangle) this.#hideAll(tangle, 'same');
      else this.#hide(cell, anyone, 'same');
    });
  }

  /**
   * A key figure may be any part of a total, or the difference of two: nobody here reads its words. So it goes where
   * any other count is hidden.
   */
  #hideFigures(): void {
    const {cells} = this.#survey.book;
    const figures = cells.filter(({kind, published}) => kind === anything && !published);
    const few = new Set(figures.filter(({stated}) => isFew(stated, this.#below)).map(({where}) => where));
    const isHidden = cells.some(({mask}) => mask);
    for (const cell of figures) {
      if (isHidden || few.size > (few.has(cell.where) ? 1 : 0)) this.#hide(cell, anyone, 'same');
      else if (isFew(cell.stated, this.#below)) this.#hide(cell, this.#fewOf(cell), 'small');
    }
  }
}

/** What is written instead of a hidden cell. */
export function markOf({mask = anyone}: Cell): Quantity {
  const isPrinted = mask.low < mask.high && mask.high < Infinity;
  return {precision: 'withheld', ...(isPrinted ? {within: mask} : {})};
}

const cellsOf = ({total, parts}: Line): Cell[] => [...parts, total];

/** Says of the rest of a line what its other cells leave for it, and whether they show that. */
export function leave(line: Line): void {
  const {rest} = line;
  const {low, high} = leftOf(line);
  rest.stated = {low: Math.max(low, 0), high: Math.max(high, 0)};
  rest.mask = cellsOf(line).some(({mask}) => mask) ? anyone : undefined;
}

const sumOf = (cells: readonly Cell[]): Interval => ({
  low: cells.reduce((sum, {stated}) => sum + stated.low, 0),
  high: cells.reduce((sum, {stated}) => sum + stated.high, 0),
});

/** Whether one of several lists of the same people may lack a small number of them. */
const haveSmallDifference = (sums: readonly Interval[], below: number): boolean =>
  sums.some(({low, high}) => sums.some((one) => high < one.high && high + below > one.low && low < one.high));
