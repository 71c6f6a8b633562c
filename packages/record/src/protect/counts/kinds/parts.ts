import type {Path} from '../../../path.js';
import {isWithin, keyOf} from '../../../values/key.js';
import {withoutBrackets} from '../../../values/list.js';
import type {Cell} from '../cells.js';
import {entriesOf, isSection, type Entry} from '../entries.js';
import {sharesIn} from '../shares.js';
import type {Table} from '../table.js';
import type {Survey} from '../survey.js';

/** A count of a part, and of what people it is. */
interface Counted {
  /** What is said of each of these people, such as `age child`: of a part of a part, two things. */
  readonly traits: readonly string[];
  /** The list that the last of them is of. */
  readonly list: string;
  readonly period: unknown;
  readonly cell: Cell;
}

export const earlier = 'previous';
const inside = 'including';

/** What stands beside the number of a part, and is counted too. */
export const besidePart = [earlier, inside];

/**
 * Counts the parts of lists, those of earlier periods, and those that are part of two lists at once. So child victims
 * of sex trafficking are some of the children, and of the victims of sex trafficking.
 */
export class PartCounts {
  readonly #counted: Counted[] = [];
  readonly #lines: (() => void)[] = [];
  readonly #table: Table;
  readonly #survey: Survey;
  readonly #of: string;
  readonly #keys: ReadonlyMap<string, readonly string[]>;

  /**
   * @param of - whose parts they are.
   * @param lists - all lists of the section, by name.
   */
  constructor(of: string, lists: ReadonlyMap<string, readonly Entry[]>, table: Table, survey: Survey) {
    this.#of = of;
    this.#table = table;
    this.#survey = survey;
    this.#keys = new Map([...lists].map(([name, entries]) => [name, entries.map(({key}) => keyOf(key))] as const));
  }

  /**
   * Counts one list.
   *
   * @param whole - finds the people whose parts these are, in a period.
   * @param traits - what is said of all of them; empty for those of the section.
   */
  list(
    name: string,
    given: readonly Entry[],
    at: Path,
    whole: (period: unknown) => Cell | undefined,
    traits: readonly string[] = [],
  ): (Cell | undefined)[] {
    const {period, country} = this.#table.found.setting;
    const {around} = this.#table.fields[name] ?? {};
    const isInside = ({key}: Entry) => around !== undefined && isWithin(around.of, key, country);
    const hasAround = given.some(({key}) => keyOf(key) === around?.key) && given.some(isInside);
    const entries = hasAround ? given.filter((one) => !isInside(one)) : given;
    if (hasAround) {
      const cells = this.list(name, given.filter(isInside), at, whole, traits);
      const outer = [...traits, `${name} ${around?.key ?? ''}`];
      this.#lines.push(() => this.#add(at, this.find(outer, period), cells));
    }
    const all = entries.map((entry) => this.#part(name, entry, traits));
    const cells = all.map(({cell}) => cell);
    this.#noteShares(entries, () => whole(period));
    // Earlier counts of several parts are parts of an earlier total.
    const before = new Map<string, Entry[]>();
    for (const [index, {earlier}] of all.entries()) {
      for (const one of earlier) {
        const key = entries[index]?.key ?? '';
        before.set(one.key, [...(before.get(one.key) ?? []), {...one, key}]);
      }
    }
    for (const [key, some] of before) {
      const counts = some.map((entry) => this.#count(name, entry, key, traits));
      this.#noteShares(some, () => whole(key));
      this.#lines.push(() => this.#add(at, whole(key), counts));
    }
    return cells;
  }

  /** Adds the lines between parts of parts, once all lists are counted. */
  addLines(): void {
    for (const add of this.#lines) add();
    for (const [, {path, total, cells}] of this.#crossings()) this.#add(path, total, cells);
  }

  #part(name: string, entry: Entry, traits: readonly string[]): {cell: Cell | undefined; earlier: readonly Entry[]} {
    const {key, value, steps} = entry;
    const written = withoutBrackets(value);
    const parts = isSection(written) ? written[inside] : undefined;
    const own = typeof value === 'string' && isSection(written) ? written['value'] : value;
    const cell = this.#count(name, {...entry, value: own}, this.#table.found.setting.period, traits);
    const all = [...traits, `${name} ${keyOf(key)}`];
    for (const [list, some] of this.#byList(name, entriesOf(parts, [...steps, inside]))) {
      const cells = this.list(list, some, [...steps, inside], (period) => this.find(all, period), all);
      this.#lines.push(() => this.#add([...steps, inside, list], cell, cells));
    }
    return {cell, earlier: isSection(value) ? entriesOf(value[earlier], [...steps, earlier]) : []};
  }

  #count(name: string, {key, value, steps}: Entry, period: unknown, traits: readonly string[]): Cell | undefined {
    const {setting} = this.#table.found;
    const all = this.#traitsOf([...traits, `${name} ${keyOf(key)}`]);
    const cell = this.#survey.book.count(this.#kindOf(all), period, steps, value, {...setting, kept: besidePart});
    if (cell) this.#counted.push({traits: all, list: name, period: cell.period, cell});
    return cell;
  }

  /** Shares of the same whole, which a hidden count of any list may be worked out from. */
  #noteShares(entries: readonly Entry[], whole: () => Cell | undefined): void {
    const isHidden = () => this.#counted.some(({cell}) => cell.mask);
    const list = sharesIn(entries, this.#table.found.setting);
    if (list.length) this.#survey.shareLists.push({shares: list, whole, isHidden});
  }

  /** The people of a part, in a period. */
  find(traits: readonly string[], period: unknown): Cell | undefined {
    const {setting} = this.#table.found;
    return this.#survey.book.find(this.#kindOf(this.#traitsOf(traits)), period, setting);
  }

  readonly #kindOf = (traits: readonly string[]): string => `${this.#of} ${traits.join(', ')}`;

  /** Entries by the list whose keys they have: the one around them, else another of the section, else one that is declared. */
  #byList(own: string, entries: readonly Entry[]): Map<string, Entry[]> {
    const lists = new Map<string, Entry[]>();
    for (const entry of entries) {
      const key = keyOf(entry.key);
      const has = (name: string) => this.#keys.get(name)?.includes(key);
      const list = has(own) ? own : ([...this.#keys.keys()].find(has) ?? this.#crossedList(key) ?? '');
      lists.set(list, [...(lists.get(list) ?? []), entry]);
    }
    return lists;
  }

  /** The list of a key that a declaration crosses with others: a section may give only parts of those. */
  #crossedList(key: string): string | undefined {
    for (const [name, {crosses}] of Object.entries(this.#table.fields)) {
      for (const [crossing, traits] of Object.entries(crosses ?? {})) {
        if (crossing === key) return name;
        const [list] = Object.entries(traits).find(([, one]) => one === key) ?? [];
        if (list !== undefined) return list;
      }
    }
    return undefined;
  }

  /** Each trait once, in one order: girls are female and children. */
  #traitsOf(traits: readonly string[]): string[] {
    const all = traits.flatMap((trait) => {
      const [name = '', key = ''] = trait.split(' ');
      const crossed = this.#table.fields[name]?.crosses?.[key];
      return crossed ? Object.entries(crossed).map(([list, one]) => `${list} ${one}`) : [trait];
    });
    return [...new Set(all)].sort();
  }

  /** Counts of people who are also part of another one that is counted, by that one and the list that divides it. */
  #crossings(): Map<string, {path: Path; total: Cell; cells: Cell[]}> {
    const byTraits = new Map(this.#counted.map((one) => [JSON.stringify([one.traits, one.period]), one.cell]));
    const found = new Map<string, {path: Path; total: Cell; cells: Cell[]}>();
    for (const {traits, period, cell} of this.#counted) {
      for (const trait of traits.length > 1 ? traits : []) {
        const total = byTraits.get(JSON.stringify([traits.filter((one) => one !== trait), period]));
        if (!total) continue;
        const [list = ''] = trait.split(' ');
        const key = JSON.stringify([total.kind, period, list]);
        const crossing = found.get(key) ?? {path: [...(total.places[0]?.steps ?? []), list], total, cells: []};
        found.set(key, crossing);
        crossing.cells.push(cell);
      }
    }
    return found;
  }

  #add(path: Path, total: Cell | undefined, cells: readonly (Cell | undefined)[]): void {
    if (total) this.#survey.lines.add(path.join('.'), total, cells);
  }
}
