import {isObject} from '@tip-figures/record/fields/kind.js';
import {largest} from '@tip-figures/record/limits.js';

type Keeper = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** The storage of a browser, which may be blocked, full, or written by somebody else. */
export class BrowserStorage {
  readonly #storage: () => Keeper;

  /** @param storage - a browser that blocks it throws when it is asked for. */
  constructor(storage: () => Keeper) {
    this.#storage = storage;
  }

  /** Those that begin so. */
  keys(start: string): readonly string[] {
    const keys = this.#try((storage) => Array.from({length: storage.length}, (_, index) => storage.key(index))) ?? [];
    return keys.flatMap((key) => (key?.startsWith(start) ? key : []));
  }

  read(key: string): string | undefined {
    return this.#try((storage) => storage.getItem(key)) ?? undefined;
  }

  /** What is kept as an object; what a page of another version, or somebody else, has put there otherwise is nothing. */
  readObject(key: string): Readonly<Record<string, unknown>> | undefined {
    const text = this.read(key);
    if (!text || text.length > 2 * largest) return undefined;
    try {
      const read: unknown = JSON.parse(text);
      return isObject(read) ? read : undefined;
    } catch {
      return undefined;
    }
  }

  /** Whether there was room for it. */
  write(key: string, text: string): boolean {
    const done = this.#try((storage) => {
      storage.setItem(key, text);
      return true;
    });
    return done ?? false;
  }

  remove(key: string): void {
    this.#try((storage) => {
      storage.removeItem(key);
    });
  }

  #try<T>(act: (storage: Keeper) => T): T | undefined {
    try {
      return act(this.#storage());
    } catch {
      return undefined;
    }
  }
}
