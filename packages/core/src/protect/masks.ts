import type {Quantity} from '../quantity.js';
import {boundsOf} from './bounds.js';
import {isEqual, isPoint, isRounded} from './cells.js';
import type {Cell, Interval, Mask} from './cells.js';
import type {Line} from './lines.js';
import {narrows, repeats} from './repeats.js';

/** Why a count is hidden: it is small, or would give a small one away, or repeats one that is hidden. */
export type Reason = 'small' | 'subtraction' | 'same';

/**
 * Hides the small counts of a record, and further ones until none of them can be worked out.
 *
 * A count is guarded when it can only be below the threshold, and so are people whom a total implies. All that is
 * known to an outsider must leave every number from 1 to below the threshold possible for it.
 */
export class Masks {
  readonly reasons = new Map<Cell, Reason>();
  readonly #cells: readonly Cell[];
  readonly #lines: readonly Line[];
  readonly #below: number;
  readonly #guarded: Cell[] = [];
  readonly #repeated = new Map<Cell, Cell>();

  constructor(cells: readonly Cell[], lines: readonly Line[], below: number) {
    this.#cells = cells;
    this.#lines = lines;
    this.#below = below;
    this.#guard();
    this.#hide();
  }

  /** Small counts that can still be worked out, since what gives them away is published. */
  get exposed(): Cell[] {
    return this.#narrowed();
  }

  /** Shown counts in a line with a hidden one. */
  get besideHidden(): Cell[] {
    const beside = this.#lines.map(cellsOf).filter((line) => line.some(({mask}) => mask));
    return [...new Set(beside.flat())].filter(({mask, published}) => !mask && !published);
  }

  /** What is written instead of a hidden cell. */
  markOf(cell: Cell): Quantity {
    const below = this.#below;
    if (cell.mask === 'small') return {precision: 'under', value: below};
    if (cell.mask === 'none-or-small') return {precision: 'range', low: 0, high: below - 1};
    if (isRounded(cell, 'about', 'over', 'almost')) return {precision: 'withheld'};
    const repeated = this.#repeated.get(cell);
    if (repeated && !this.#lines.some((line) => cellsOf(line).includes(cell))) return this.markOf(repeated);
    // Lines need not be true of forms that overlap: a range holds its source's.
    const at = this.#bounds()(cell);
    const [low, high] = [Math.min(at.low, cell.stated.low), Math.max(at.high, cell.stated.high)];
    return cell.mask === 'range' && low < high && high < Infinity
      ? {precision: 'range', low, high}
      : {precision: 'withheld'};
  }

  #guard(): void {
    const at = boundsOf(this.#lines, ({stated}) => stated);
    if (!at) return;
    for (const cell of [...this.#cells, ...this.#lines.map(({rest}) => rest)]) {
      const {low, high} = at(cell);
      // Parts that reach their total will be believed to be all there are.
      if (high === 0) cell.stated = {low, high};
      const listed = cell.places.length > 0;
      if (cell.published || high === 0 || high >= this.#below || (low === 0 && !listed)) continue;
      this.#guarded.push(cell);
      // A range of its own says less than what can be worked out now, and stays.
      if (listed && cell.stated.high >= this.#below) continue;
      cell.mask = isRounded(cell, 'about', 'over') ? 'withheld' : low > 0 ? 'small' : 'none-or-small';
      this.reasons.set(cell, 'small');
    }
  }

  #hide(): void {
    const lost = new Set<Cell>();
    for (;;) {
      this.#hideRepeated();
      const open = this.#narrowed().find((cell) => !lost.has(cell));
      if (!open) return;
      const next = this.#nextTo(open);
      if (next) this.#mask(next, 'subtraction');
      else if (!this.#loosen(open)) lost.add(open);
    }
  }

  /** Hides what counts the same people as a hidden cell, or may do. */
  #hideRepeated(): void {
    const original = (cell: Cell) =>
      this.#cells.find((other) => other.mask && (repeats(cell, other) || narrows(cell, other, this.#bounds())));
    let cell: Cell | undefined;
    while ((cell = this.#cells.find((one) => canHide(one) && original(one)))) {
      const other = original(cell);
      if (other && isEqual(cell.stated, other.stated)) this.#repeated.set(cell, other);
      this.#mask(cell, 'same');
    }
  }

  #mask(cell: Cell, reason: Reason): void {
    cell.mask = 'range';
    this.reasons.set(cell, reason);
  }

  /** Guarded cells of which too much is known. */
  #narrowed(): Cell[] {
    const at = this.#bounds();
    return this.#guarded.filter((cell) => {
      const least = cell.mask ? 1 : Math.max(1, cell.stated.low);
      return at(cell).low > least || at(cell).high < this.#below - 1;
    });
  }

  /** The cell to hide next: the smallest of the nearest line, its total when no part is left. */
  #nextTo(open: Cell): Cell | undefined {
    for (const line of this.#linesAround(open)) {
      const order = (cell: Cell) => [isPoint(cell.stated) ? 0 : 1, cell === line.total ? 1 : 0, cell.stated.low];
      const [next] = cellsOf(line)
        .filter((cell) => canHide(cell) && cell.stated.low > 0)
        .sort((a, b) => compare(order(a), order(b)));
      if (next) return next;
    }
    return undefined;
  }

  /**
   * Withholds small parts altogether where saying that they are small says too much, as in a total that is small
   * itself; then small totals, too. What turns out not to have helped is undone, unless nothing did: then what is
   * published tells too much, and all that can be withheld is.
   *
   * @returns whether it helped.
   */
  #loosen(open: Cell): boolean {
    const before = new Map<Cell, Mask>();
    const isOpen = () => this.#narrowed().includes(open);
    const lines = [...this.#linesAround(open)];
    for (const cell of [...lines.flatMap(({parts}) => parts), ...lines.map(({total}) => total)]) {
      if (cell.mask !== 'small' && cell.mask !== 'none-or-small') continue;
      before.set(cell, cell.mask);
      cell.mask = 'withheld';
      if (!isOpen()) break;
    }
    if (isOpen()) return false;
    for (const [cell, mask] of before) {
      cell.mask = mask;
      if (isOpen()) cell.mask = 'withheld';
    }
    return true;
  }

  /** The lines through which something can be learnt of a cell, nearest first. */
  *#linesAround(cell: Cell): Generator<Line> {
    const reached = new Set([cell]);
    const left = new Set(this.#lines);
    let line: Line | undefined;
    while ((line = [...left].find((one) => cellsOf(one).some((other) => reached.has(other))))) {
      left.delete(line);
      yield line;
      for (const other of cellsOf(line)) {
        if (!isPoint(this.#known(other))) reached.add(other);
      }
    }
  }

  #bounds(): (cell: Cell) => Interval {
    return boundsOf(this.#lines, this.#known) ?? this.#known;
  }

  /** What an outsider knows of a cell from itself alone. */
  readonly #known = ({mask, stated}: Cell): Interval => {
    if (!mask) return stated;
    const small = mask === 'small' || mask === 'none-or-small';
    return {
      low: mask === 'small' || mask === 'range' ? 1 : 0,
      high: small ? this.#below - 1 : Infinity,
    };
  };
}

const cellsOf = ({total, parts}: Line): Cell[] => [...parts, total];

/** Whether a cell may be hidden that is not yet; nothing else is written for nobody. */
const canHide = ({mask, published, places, stated}: Cell): boolean =>
  !mask && !published && places.length > 0 && stated.high > 0;

const compare = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((result, value, index) => result || value - (b[index] ?? 0), 0);
