import type {Bounds} from '../../values/quantity/bounds.js';
import {pathOf} from '../../path.js';
import {boundsOf, type Sum} from '../bounds.js';
import {anyone, isRounded, type Cell} from '../counts/cells.js';
import type {Line} from '../counts/lines.js';
import type {Survey} from '../counts/survey.js';
import {common, hiddenSum, keyOf, namesOf, publishedSum, type PublishedCounts, type PublishedSum} from './published.js';
import {cellOf, differences, isPossible, lineOf, type At, type RestSum} from './rest-sums.js';

/** What of a record its own numbers say, whatever is written of them. */
export interface Ground {
  readonly isSmall: (cell: Cell) => boolean;
  readonly hasSmallRest: (line: Line) => boolean;
}

const nobody: Bounds = {low: 0, high: 0};

/**
 * Counts, and people whom no list has, of which one who has all editions can exclude a small number that was possible
 * before. They take a number that is withheld for the same in all editions as long as these allow it, and the parts of a
 * list for all there is, or not.
 *
 * @param survey - of the record as it would be published, with all that is withheld.
 * @returns the paths of these counts.
 */
export function narrowedBy(
  survey: Survey,
  published: PublishedCounts,
  below: number,
  ground: Ground,
  staysOpen: boolean,
): string[] {
  const found = [true, false].flatMap((isWhole) =>
    new Reader(survey, published, ground, below, isWhole, staysOpen).narrowed(),
  );
  return [...new Set(found)];
}

class Reader {
  readonly #survey: Survey;
  readonly #published: PublishedCounts;
  readonly #ground: Ground;
  readonly #below: number;
  readonly #isWhole: boolean;
  readonly #staysOpen: boolean;
  /** What is known of a count, or of the rest of a line, from itself alone. */
  readonly #known = new Map<Cell, Bounds>();
  readonly #now: ReadonlyMap<string, Cell>;
  readonly #before: ReadonlyMap<string, Cell>;
  /** The people whom a list of an earlier edition did not have, by its sum; the newest first. */
  readonly #rests = new Map<PublishedSum, Cell>();
  /** Sums that this edition reveals, too. */
  readonly #unchanged = new Set<PublishedSum>();

  /** @param isWhole - whether the parts of lists of earlier editions are taken for all there was. */
  constructor(
    survey: Survey,
    published: PublishedCounts,
    ground: Ground,
    below: number,
    isWhole: boolean,
    staysOpen: boolean,
  ) {
    const nameOf = namesOf(survey.book.cells);
    this.#survey = survey;
    this.#published = published;
    this.#ground = ground;
    this.#below = below;
    this.#isWhole = isWhole;
    this.#staysOpen = staysOpen;
    this.#now = new Map(survey.book.cells.map((cell) => [nameOf(cell), cell]));
    this.#before = new Map([...published.counts].map(([name, bounds]) => [name, cellOf(bounds)]));
    const {lines} = survey.lines;
    const sums = new Map(
      lines.flatMap((line) => {
        const sum = hiddenSum(line, lines);
        return sum ? [[keyOf(publishedSum(sum, nameOf)), sum] as const] : [];
      }),
    );
    const rest = isWhole ? nobody : anyone;
    for (const [key, sum] of [...published.sums].reverse()) {
      const now = sums.get(key);
      if (now?.low === sum.low && now.high === sum.high) this.#unchanged.add(sum);
      this.#rests.set(sum, cellOf(rest));
    }
    for (const [name, cell] of this.#now) this.#known.set(cell, this.#knownNow(name, cell));
    for (const line of lines) this.#known.set(line.rest, rest);
  }

  narrowed(): string[] {
    const {lines} = this.#survey.lines;
    const then = this.#believed([], [...this.#rests], (name) => this.#before.get(name));
    const changed = [...this.#rests].filter(([sum]) => !this.#unchanged.has(sum));
    const now = this.#believed(lines, changed, (name) => this.#same(name));
    const isRevealed = (cell: Cell, {low, high}: Bounds) => {
      const [least, most, left] = [Math.max(low, 1), Math.min(high, this.#below - 1), now(cell)];
      return least <= most && (left.low > least || left.high < most);
    };
    const found: string[] = [];
    for (const [name, {isWithheld}] of this.#published.counts) {
      const [cell, first] = [this.#same(name), this.#before.get(name)];
      if (isWithheld && cell && first && isRevealed(cell, then(first))) found.push(whereIs(name, cell));
    }
    for (const [name, cell] of this.#now) {
      if (!this.#both(name) && this.#ground.isSmall(cell) && isRevealed(cell, cell.stated))
        found.push(whereIs(name, cell));
    }
    for (const line of lines) {
      if (this.#ground.hasSmallRest(line) && !this.#isWhole && isRevealed(line.rest, anyone)) found.push(line.path);
    }
    for (const [sum, rest] of changed) {
      if (isRevealed(rest, then(rest))) found.push(...sum.parts.map((name) => whereIs(name, this.#now.get(name))));
    }
    return found;
  }

  /** What all editions leave for a count; `undefined` where only one of them has it, or it has changed. */
  #both(name: string): Bounds | undefined {
    const [one, other] = [this.#now.get(name), this.#published.counts.get(name)];
    return one && other && !this.#isClosed(name, one) ? common(one.stated, other) : undefined;
  }

  /** Whether a count was open and is withheld. Where open ones stay open, it is small now. */
  #isClosed(name: string, cell: Cell): boolean {
    return this.#staysOpen && this.#published.counts.get(name)?.isWithheld === false && isRounded(cell, 'withheld');
  }

  #knownNow(name: string, cell: Cell): Bounds {
    const own = this.#isClosed(name, cell) ? common(cell.stated, {low: 1, high: this.#below - 1}) : undefined;
    return own ?? this.#both(name) ?? cell.stated;
  }

  #same(name: string): Cell | undefined {
    return this.#both(name) ? this.#now.get(name) : this.#before.get(name);
  }

  /** What sums tell: those of earlier editions as far as nothing excludes them, the newest first. */
  #believed(
    lines: readonly Line[],
    older: readonly (readonly [PublishedSum, Cell])[],
    of: (name: string) => Cell | undefined,
  ): At {
    const known: At = (cell) => this.#known.get(cell) ?? cell.stated;
    const found = (name: string) => of(name) ?? cellOf(anyone);
    const sums: RestSum[] = [];
    let believed: readonly Sum[] = lines;
    for (const line of lines) {
      const sum = hiddenSum(line, lines);
      if (!sum) continue;
      const one = {...sum, rest: line.rest};
      believed = [...believed, ...differences(one, sums, known)];
      sums.push(one);
    }
    let bounds = boundsOf(believed, known);
    for (const [{total, parts, low, high}, rest] of older) {
      const one = {...(total !== undefined && {total: found(total)}), parts: parts.map(found), low, high, rest};
      const more = [...believed, lineOf(one), ...differences(one, sums, known)];
      const next = boundsOf(more, known);
      if (!more.every((line) => isPossible(line, next) || (believed.includes(line) && !isPossible(line, bounds))))
        continue;
      sums.push(one);
      [believed, bounds] = [more, next];
    }
    return bounds;
  }
}

/** The path of a count, or whom it counted where it is gone. */
function whereIs(name: string, cell: Cell | undefined): string {
  const steps = cell?.places[0]?.steps;
  return steps ? pathOf(steps) : name.slice(0, name.indexOf(' ["'));
}
