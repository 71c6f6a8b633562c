import {anyone, isPoint, type Cell, type Interval} from './counts/cells.js';
import type {Line} from './counts/lines.js';
import {fixed, narrowed, solutionsOf, type Budget, type IndexedSum} from './sums.js';
import type {Tangle} from './tangles.js';
import {isFew, leftOf, type Masks} from './withhold-parts.js';

// Larger tangles, and choices that take longer, withhold all of their counts.
const mostCells = 20;
const mostChoices = 100;
const mostSteps = 4000;
const mostStepsOfOne = 500;
const mostWorlds = 40;

/** Numbers withheld in addition to the small ones, by index. */
type Choice = readonly number[];

/**
 * Chooses what to withhold of counts that hang together in several ways, such as sexes, ages, and both at once: of all
 * choices that keep every small number open, the one that takes the fewest numbers, then the fewest sums, then touches the
 * fewest lists, and then those at the end.
 *
 * The order of the choices depends on which counts are small, on nobody's number. A choice is accepted where for each
 * small number and every other one in its place there are numbers with the same outcome: those that show the same, and
 * for which all choices before are unsafe too. What is shown decides that, so a reader who knows this rule learns
 * nothing by it. Where no choice is accepted, all goes without a word; that may be as well since a total is few.
 *
 * @param budget - steps for all tangles of a record; used up, nothing is chosen.
 * @returns what to withhold besides the small ones; `undefined` where all has to go.
 */
export function withholdTangled(tangle: Tangle, below: number, budget: Budget): Masks | undefined {
  const {lines, overlaps, together} = tangle;
  const cells = tangle.cells.filter(({places}) => places.length);
  if (overlaps.length || together.length || cells.length > mostCells || budget.left <= 0) return undefined;
  const isTop = ({total}: Line) => !lines.some(({parts}) => parts.includes(total));
  const isFewInAll = lines.some((line) => isTop(line) && isFew(line.total.stated, below));
  if (isFewInAll || !cells.every(isPlain) || lines.some((line) => leftOf(line).high < 0)) return undefined;
  const puzzle = new Puzzle(cells, lines, below, budget);
  const refused: Choice[] = [];
  for (const choice of puzzle.choices()) {
    if (puzzle.isSafe(choice, puzzle.numbers) && puzzle.tellsNothing(choice, refused)) return puzzle.masksOf(choice);
    refused.push(choice);
  }
  return undefined;
}

/** Whether a count is known to the person, or withheld between two numbers. */
const isPlain = ({published, kept, places}: Cell): boolean =>
  !published && !kept && places.every(({quantity: {precision}}) => precision === 'exact' || precision === 'withheld');

/** The counts of a tangle and the people whom no part lists, as numbers with bounds. */
class Puzzle {
  /** What the record says: of what is withheld, the least that it can be. */
  readonly numbers: readonly number[];
  readonly #cells: readonly Cell[];
  readonly #below: number;
  readonly #budget: Budget;
  readonly #sums: readonly IndexedSum[];
  /** The bounds of what is withheld whatever is chosen: small numbers, and those of people whom no part lists. */
  readonly #hidden = new Map<number, Interval>();
  readonly #few: number[] = [];

  constructor(cells: readonly Cell[], lines: readonly Line[], below: number, budget: Budget) {
    this.#cells = cells;
    this.#below = below;
    this.#budget = budget;
    const few = {low: 1, high: below - 1};
    for (const [index, cell] of cells.entries()) {
      if (isFew(cell.stated, below)) this.#few.push(index);
      if (cell.mask) this.#hidden.set(index, cell.mask);
    }
    const rests = lines.map((line, at) => {
      const index = cells.length + at;
      const {low, high} = leftOf(line);
      const isSmall = low > 0 && high < below;
      if (isSmall) this.#few.push(index);
      const large = low === high && low >= below ? {low: below, high: Infinity} : {low: Math.max(low, 0), high};
      this.#hidden.set(index, isSmall ? few : large);
      return Math.max(low, 0);
    });
    const indexes = new Map(cells.map((cell, index) => [cell, index]));
    for (const [at, {rest}] of lines.entries()) indexes.set(rest, cells.length + at);
    const indexOf = (cell: Cell) => indexes.get(cell) ?? 0;
    this.#sums = lines.map(({total, parts}) => ({total: indexOf(total), parts: parts.map(indexOf)}));
    this.numbers = [...cells.map(({stated}) => stated.low), ...rests];
  }

  /** The choices of one number, two or three, those that take the least away first. */
  *choices(): Generator<Choice> {
    const parts = new Set(this.#sums.flatMap((sum) => sum.parts));
    const open = this.#cells.flatMap(({stated, mask}, index) =>
      !mask && isPoint(stated) && stated.high >= this.#below && parts.has(index) ? [index] : [],
    );
    let size: readonly Choice[] = [[]];
    let count = 0;
    while (size.length && count + size.length <= mostChoices) {
      yield* [...size].sort((a, b) => this.#lossOf(a) - this.#lossOf(b));
      count += size.length;
      size = size.flatMap((one) => open.filter((index) => index > (one.at(-1) ?? -1)).map((index) => [...one, index]));
    }
  }

  /** How much a choice takes away, beside as many numbers as others of its size. */
  #lossOf(choice: Choice): number {
    const hidden = new Set([...choice, ...this.#few]);
    const sums = choice.filter((index) => this.#sums.some(({total}) => total === index)).length;
    const lists = this.#sums.filter(({parts}) => parts.some((part) => hidden.has(part))).length;
    const fromEnd = choice.reduce((sum, index) => sum + this.#cells.length - index, 0);
    return (sums * 1000 + lists) * 1000 + fromEnd;
  }

  /** Whether each small number may still be any, for one who sees what a choice leaves of such numbers. */
  isSafe(choice: Choice, numbers: readonly number[]): boolean {
    const bounds = this.#bounds(choice, numbers);
    return this.#everySmall((index, number) => {
      const budget = {left: mostStepsOfOne};
      const [found] = this.#search(fixed(bounds, index, number), budget);
      return found !== undefined;
    });
  }

  /** Whether each small number may be any also for one who knows which choices were refused. */
  tellsNothing(choice: Choice, refused: readonly Choice[]): boolean {
    const bounds = this.#bounds(choice, this.numbers);
    const budget = {left: mostSteps};
    return this.#everySmall((index, number) => {
      let tried = 0;
      for (const numbers of this.#search(fixed(bounds, index, number), budget)) {
        if (refused.every((one) => !this.isSafe(one, numbers))) return true;
        if ((tried += 1) >= mostWorlds) return false;
      }
      return false;
    });
  }

  /** What is said of the numbers that a choice withholds: all that they may be. */
  masksOf(choice: Choice): Masks {
    const bounds = this.#bounds(choice, this.numbers);
    const open = narrowed(this.#sums, bounds) ?? bounds;
    return new Map(
      choice.flatMap((index): [Cell, Interval][] => {
        const cell = this.#cells[index];
        return cell ? [[cell, this.#ends(index, open)]] : [];
      }),
    );
  }

  #ends(index: number, bounds: readonly Interval[]): Interval {
    const {low, high} = bounds[index] ?? anyone;
    if (high === Infinity) return anyone;
    const budget = {left: mostSteps};
    const isPossible = (number: number) => {
      const [found] = this.#search(fixed(bounds, index, number), budget);
      return found !== undefined;
    };
    let [least, most] = [low, high];
    while (least < most && !isPossible(least)) least += 1;
    while (most > least && !isPossible(most)) most -= 1;
    return budget.left > 0 && least < most ? {low: least, high: most} : anyone;
  }

  #everySmall(holds: (index: number, number: number) => boolean): boolean {
    return this.#few.every((index) => {
      for (let number = 1; number < this.#below; number += 1) if (!holds(index, number)) return false;
      return true;
    });
  }

  /** What is known of the numbers where a choice is withheld and all others are shown. */
  #bounds(choice: Choice, numbers: readonly number[]): Interval[] {
    const large = {low: this.#below, high: Infinity};
    return numbers.map(
      (number, index) => this.#hidden.get(index) ?? (choice.includes(index) ? large : {low: number, high: number}),
    );
  }

  *#search(bounds: readonly Interval[], budget: Budget): Generator<readonly number[]> {
    const before = budget.left;
    try {
      yield* solutionsOf(this.#sums, bounds, budget);
    } finally {
      this.#budget.left -= before - budget.left;
    }
  }
}
