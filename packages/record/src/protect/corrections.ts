import {refuse} from '../figure-error.js';
import {mostCorrections} from '../limits.js';
import type {Path} from '../path.js';
import {CorrectedPaths, correctionsIn, Places, type Entry} from './corrected-paths.js';
import {isRounded, type Cell, type Interval, type Section} from './counts/cells.js';
import {leadsToPeople, type Declarations} from './counts/declarations.js';
import {isSection} from './counts/entries.js';
import type {Line} from './counts/lines.js';
import {isFew, leftOf} from './withhold-parts.js';
import {objectOf} from '../object-of.js';

const fields = ['was', 'now', 'reason'];
// A record may hold records with corrections of their own.
const mostOfRecord = 500;

/** What corrections are judged by. */
export interface Secrets {
  readonly hidden: readonly Path[];
  readonly below: number;
  /** What a value says of people; nobody where it is left out, `undefined` where it cannot be read. */
  readonly stated: (value: unknown) => Interval | undefined;
  /** The totals and parts of the record as it is shown. */
  readonly lines: () => readonly Line[];
  /** Is called for every field that was left out. */
  readonly drop: (steps: Path) => void;
  readonly declarations: Declarations;
}

/**
 * A copy of a record whose corrections do without the numbers and words that would tell a hidden count, or a small
 * one of former times.
 *
 * @throws {FigureError} code `schema` at the path of corrections that are too many.
 */
export const withoutGiveaways = (record: Section, secrets: Secrets): Section =>
  objectOf(new Corrections(record, secrets).left(record, []));

class Corrections {
  readonly #secrets: Secrets;
  readonly #hidden: Places;
  readonly #paths: CorrectedPaths;
  readonly #former: FormerCounts | undefined;
  #count = 0;

  constructor(record: Section, secrets: Secrets) {
    this.#secrets = secrets;
    this.#hidden = new Places(secrets.hidden);
    this.#paths = new CorrectedPaths(record, secrets.declarations);
    const all = [...correctionsIn(record)];
    const unsafe = all.filter((one) => this.#isOfHidden(one)).flatMap((one) => this.#paths.of(one));
    if (all.length) this.#former = new FormerCounts(secrets, new Places(unsafe));
  }

  left(input: unknown, steps: Path): unknown {
    if (typeof input !== 'object' || input === null) return input;
    if (Array.isArray(input)) {
      return input.map((item: unknown, index) =>
        typeof item === 'object' ? this.left(item, [...steps, index]) : item,
      );
    }
    const left = Object.entries(input).map(([key, value]) => {
      const at = [...steps, key];
      if (key !== 'corrections' || !Array.isArray(value)) return [key, this.left(value, at)] as const;
      this.#count += value.length;
      if (value.length > mostCorrections || this.#count > mostOfRecord) {
        const most = value.length > mostCorrections ? mostCorrections : mostOfRecord;
        refuse('too-many', {expected: {most, of: 'corrections'}, found: value.length}, at);
      }
      return [key, value.map((entry: unknown, index) => this.#entry(entry, steps, [...at, index]))] as const;
    });
    return Object.fromEntries(left);
  }

  #entry(entry: unknown, above: Path, at: Path): unknown {
    if (!isSection(entry) || !this.#tells({entry, above})) return entry;
    const given = fields.filter((field) => field in entry);
    for (const field of given) this.#secrets.drop([...at, field]);
    return Object.fromEntries(Object.entries(entry).filter(([field]) => !given.includes(field)));
  }

  #tells(one: Entry): boolean {
    return this.#isOfHidden(one) || (this.#former?.tells(one.entry, new Places(this.#paths.of(one))) ?? false);
  }

  /** Whether a correction says something of a hidden count, or something of people that may be one. */
  #isOfHidden(one: Entry): boolean {
    const {hidden, declarations} = this.#secrets;
    const {was, now} = one.entry;
    const safe = this.#isSafe(was) && this.#isSafe(now);
    const isRevealed = (to: Path) => this.#hidden.has(to) || (!safe && leadsToPeople(to, declarations));
    return this.#paths.of(one).some(isRevealed) || (!this.#paths.isKnown(one) && (hidden.length > 0 || !safe));
  }

  #isSafe(value: unknown): boolean {
    const people = value === undefined ? {low: 0, high: 0} : this.#secrets.stated(value);
    return people !== undefined && (people.high === 0 || people.high >= this.#secrets.below);
  }
}

/** What former numbers of totals and parts tell of others beside them that are not shown. */
class FormerCounts {
  readonly #secrets: Secrets;
  readonly #unsafe: Places;
  #lines: readonly Line[] | undefined;

  /** @param unsafe - what is told no former number of. */
  constructor(secrets: Secrets, unsafe: Places) {
    this.#secrets = secrets;
    this.#unsafe = unsafe;
  }

  /** Whether with a former number in the place of today's, few people are left for what is not shown. */
  tells({was, now}: Section, corrected: Places): boolean {
    const {stated} = this.#secrets;
    const numbers = [was, now].flatMap((value) => (value === undefined ? [] : (stated(value) ?? [])));
    if (!numbers.length) return false;
    this.#lines ??= this.#secrets.lines();
    const isAt = ({places}: Cell, all: Places) => places.some(({steps}) => all.has(steps));
    const isShown = (cell: Cell) => cell.places.length > 0 && !isRounded(cell, 'withheld') && !isAt(cell, this.#unsafe);
    return this.#lines.some((line) => {
      const {total, parts} = line;
      const own = [total, ...parts].find((cell) => isShown(cell) && isAt(cell, corrected));
      if (!own || !isShown(total)) return false;
      // Where all are shown, a number of former times goes with others of them.
      if (parts.every((part) => part === line.rest || isShown(part)) && leftOf(line).high <= 0) return false;
      return numbers.some((number) => {
        const people = (cell: Cell) => (cell === own ? number : cell.stated);
        const shown = parts.filter(isShown).map(people);
        const low = people(total).low - shown.reduce((sum, one) => sum + one.high, 0);
        const high = people(total).high - shown.reduce((sum, one) => sum + one.low, 0);
        return low > 0 && isFew({low, high}, this.#secrets.below);
      });
    });
  }
}
