import {pathOf, type Path} from '@tip-figures/record/path.js';

/**
 * The order in which rows are shown: as they came. An object sorts its years, and a row that moved while its year is typed
 * would leave the focus in another one.
 */
export class RowOrder {
  readonly #orders = new Map<string, readonly string[]>();

  /** The keys of the rows at a path in the order of before, new ones last. */
  of(path: Path, keys: readonly string[]): readonly string[] {
    const place = pathOf(path);
    const before = (this.#orders.get(place) ?? []).filter((key) => keys.includes(key));
    const order = [...before, ...keys.filter((key) => !before.includes(key))];
    this.#orders.set(place, order);
    return order;
  }

  rename(path: Path, from: string, to: string): void {
    const place = pathOf(path);
    this.#orders.set(
      place,
      (this.#orders.get(place) ?? []).map((key) => (key === from ? to : key)),
    );
  }
}
